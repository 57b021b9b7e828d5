//! What has arrived of a file, so that after a broken line only the rest is fetched, in this run or the next.

use std::path::{Path, PathBuf};

use reqwest::header::{ETAG, HeaderMap, LAST_MODIFIED};
use tokio::fs;
use tokio::io::AsyncWriteExt as _;

/// The bytes that are here, in memory and, where there is a place for them, in a file.
///
/// The file is named by the signed hash of the whole, so that a part of another file is never gone on with. Beside it
/// stands the server's own mark of the file's state: a server where the file has changed since sends the whole of it.
#[derive(Default)]
pub(crate) struct Part {
    bytes: Vec<u8>,
    mark: Option<String>,
    place: Option<PathBuf>,
    file: Option<fs::File>,
}

impl Part {
    /// What an earlier run has left at `place`, if it is shorter than the whole.
    pub(crate) async fn load(place: Option<PathBuf>, whole: u64) -> Self {
        let Some(place) = place else { return Self::default() };
        let mut part = Self { place: Some(place.clone()), ..Self::default() };
        match fs::read(&place).await {
            Ok(bytes) if !bytes.is_empty() && (bytes.len() as u64) < whole => {
                part.bytes = bytes;
                part.mark = fs::read_to_string(mark_path(&place)).await.ok().filter(|mark| !mark.is_empty());
            }
            _ => {}
        }
        part
    }

    pub(crate) fn len(&self) -> usize {
        self.bytes.len()
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.bytes.is_empty()
    }

    /// What the server called the state of the file that this is a part of.
    pub(crate) fn mark(&self) -> Option<&str> {
        self.mark.as_deref()
    }

    /// Begins anew with a file in the state that `mark` names. A part that cannot be kept only has to be fetched again.
    pub(crate) async fn begin(&mut self, mark: Option<String>) {
        self.bytes.clear();
        self.file = None;
        self.mark = mark;
        let Some(place) = &self.place else { return };
        if let Some(dir) = place.parent() {
            let _ = fs::create_dir_all(dir).await;
        }
        // First the old bytes go, then the new mark comes: at no moment does a mark stand beside bytes of another state.
        self.file = fs::File::create(place).await.ok();
        let noted = match &self.mark {
            Some(mark) => fs::write(mark_path(place), mark).await,
            None => remove(&mark_path(place)).await,
        };
        if noted.is_err() {
            self.file = None;
        }
    }

    /// Goes on behind what is here.
    pub(crate) async fn go_on(&mut self) {
        if self.file.is_none()
            && let Some(place) = &self.place
        {
            self.file = fs::OpenOptions::new().append(true).open(place).await.ok();
        }
    }

    pub(crate) async fn push(&mut self, bytes: &[u8]) {
        self.bytes.extend_from_slice(bytes);
        if let Some(file) = &mut self.file
            && file.write_all(bytes).await.is_err()
        {
            self.file = None;
        }
    }

    /// The line has broken: what is here is to be found by the next attempt.
    pub(crate) async fn flush(&mut self) {
        if let Some(file) = &mut self.file
            && file.flush().await.is_err()
        {
            self.file = None;
        }
    }

    /// Forgets what is here, in the file too.
    pub(crate) async fn discard(&mut self) {
        self.file = None;
        self.bytes.clear();
        self.mark = None;
        if let Some(place) = &self.place {
            let _ = remove(place).await;
            let _ = remove(&mark_path(place)).await;
        }
    }

    /// The whole, which is no longer a part: whether it is the right one is for the client to say, and if it is not, it
    /// must not be gone on with.
    pub(crate) async fn take(&mut self) -> Vec<u8> {
        let bytes = std::mem::take(&mut self.bytes);
        self.discard().await;
        bytes
    }
}

/// What a server calls the state of a file, as `If-Range` can name it. A weak mark promises no equal bytes.
pub(crate) fn mark_of(headers: &HeaderMap) -> Option<String> {
    let text = |name| headers.get(name).and_then(|value| value.to_str().ok());
    let strong = text(ETAG).filter(|etag| !etag.starts_with("W/"));
    strong.or_else(|| text(LAST_MODIFIED)).map(str::to_owned)
}

/// The file of the mark that belongs to the part at `place`.
fn mark_path(place: &Path) -> PathBuf {
    place.with_extension("mark")
}

async fn remove(path: &Path) -> std::io::Result<()> {
    match fs::remove_file(path).await {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}
