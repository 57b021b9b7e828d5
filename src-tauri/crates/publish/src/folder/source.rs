//! One file of the content folder, and the lines in it.

use std::path::Path;

use crate::{PublishError, report::Faults};

/// More than any page or table that people keep by hand; a larger file is a mistake.
const MAX_FILE_BYTES: u64 = 8 << 20;

pub(crate) struct Source {
    /// Relative to the content folder.
    pub(crate) name: String,
    /// With line feeds alone and no byte order mark, whatever the editor's system writes.
    pub(crate) text: String,
    line_starts: Vec<usize>,
}

impl Source {
    /// Reads `path`; a file that is too large or not UTF-8 becomes a fault and `None`.
    pub(crate) fn read(path: &Path, name: String, faults: &mut Faults) -> Result<Option<Self>, PublishError> {
        let failed = |source| PublishError::Read { path: path.to_owned(), source };
        if std::fs::metadata(path).map_err(failed)?.len() > MAX_FILE_BYTES {
            faults.error(&name, 1, "too-large", "the file is larger than 8 MB; split it");
            return Ok(None);
        }
        let bytes = std::fs::read(path).map_err(failed)?;
        match String::from_utf8(bytes) {
            Ok(text) => Ok(Some(Self::new(name, &text))),
            Err(error) => {
                let before = &error.as_bytes()[..error.utf8_error().valid_up_to()];
                let line = 1 + count_lines(before);
                faults.error(&name, line, "not-utf8", "this is not UTF-8; save the file with the encoding UTF-8");
                Ok(None)
            }
        }
    }

    pub(crate) fn new(name: String, text: &str) -> Self {
        let text = text.strip_prefix('\u{feff}').unwrap_or(text).replace("\r\n", "\n");
        let line_starts = std::iter::once(0)
            .chain(text.bytes().enumerate().filter(|(_, b)| *b == b'\n').map(|(i, _)| i + 1))
            .collect();
        Self { name, text, line_starts }
    }

    /// The line, counted from 1, that holds the byte at `offset`.
    pub(crate) fn line_at(&self, offset: usize) -> usize {
        self.line_starts.partition_point(|start| *start <= offset).max(1)
    }
}

pub(crate) fn count_lines(bytes: &[u8]) -> usize {
    bytes.split(|byte| *byte == b'\n').count() - 1
}
