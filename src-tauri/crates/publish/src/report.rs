use std::path::Path;

use portage_content::Severity;
use serde::Serialize;

/// A finding where an editor can go to: a file of the content folder and a line in it.
///
/// The order is the one in which they are told: by file, then line.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Report {
    /// Relative to the content folder, with `/` on every system.
    pub file: String,
    /// Counted from 1.
    pub line: usize,
    pub severity: Severity,
    /// A stable name of the rule, for example `unknown-topic`.
    pub code: &'static str,
    /// One sentence for the editor: what is wrong, and the way out.
    pub message: String,
}

impl std::fmt::Display for Report {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let severity = match self.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
        };
        write!(f, "{}:{}: {severity} {}: {}", self.file, self.line, self.code, self.message)
    }
}

/// Whether anything in `reports` forbids publishing.
pub fn has_error(reports: &[Report]) -> bool {
    reports.iter().any(|report| report.severity == Severity::Error)
}

/// What reading the folder found wrong, collected so that one run tells everything.
#[derive(Debug, Default)]
pub(crate) struct Faults(pub(crate) Vec<Report>);

impl Faults {
    pub(crate) fn error(&mut self, file: &str, line: usize, code: &'static str, message: impl Into<String>) {
        self.say(Severity::Error, file, line, code, message.into());
    }

    pub(crate) fn warning(&mut self, file: &str, line: usize, code: &'static str, message: impl Into<String>) {
        self.say(Severity::Warning, file, line, code, message.into());
    }

    pub(crate) fn say(&mut self, severity: Severity, file: &str, line: usize, code: &'static str, message: String) {
        self.0.push(Report { file: file.to_owned(), line, severity, code, message });
    }

    /// In order, each once: a fault of an owner's `pack.toml` would otherwise be told for every record.
    pub(crate) fn into_sorted(mut self) -> Vec<Report> {
        self.0.sort();
        self.0.dedup();
        self.0
    }
}

/// The name of `path` within `root`, with `/` on every system.
pub(crate) fn relative_name(root: &Path, path: &Path) -> String {
    let relative = path.strip_prefix(root).unwrap_or(path);
    relative.components().map(|part| part.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/")
}
