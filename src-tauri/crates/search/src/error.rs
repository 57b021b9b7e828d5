use std::{io, path::PathBuf};

use tantivy::{TantivyError, directory::error::OpenWriteError};
use thiserror::Error;

#[derive(Debug, Error)]
pub enum SearchError {
    #[error("the search index could not be created in {}: {source}", dir.display())]
    Create { dir: PathBuf, source: Box<tantivy::TantivyError> },
    #[error("the search index could not be written in {}: {source}", dir.display())]
    Write { dir: PathBuf, source: Box<tantivy::TantivyError> },
    #[error("the topics could not be written to {}: {source}", file.display())]
    WriteTopics { file: PathBuf, source: io::Error },
    #[error("the search index could not be opened in {}: {source}", dir.display())]
    Open { dir: PathBuf, source: Box<tantivy::TantivyError> },
    #[error("the topics could not be read from {}: {source}", file.display())]
    ReadTopics { file: PathBuf, source: io::Error },
    #[error("the search index in {} is not one that this version wrote: {reason}", dir.display())]
    Foreign { dir: PathBuf, reason: String },
    #[error("the search index in {} is damaged: {what}", dir.display())]
    Damaged { dir: PathBuf, what: String },
    #[error("the search index in {} could not be read: {source}", dir.display())]
    Read { dir: PathBuf, source: Box<tantivy::TantivyError> },
}

/// What the system calls a full disk: ENOSPC, or ERROR_DISK_FULL.
const DISK_FULL: i32 = if cfg!(windows) { 112 } else { 28 };

impl SearchError {
    /// Whether the disk has no room left.
    pub fn is_disk_full(&self) -> bool {
        match self {
            Self::Create { source, .. } | Self::Write { source, .. } => is_disk_full(source),
            Self::WriteTopics { source, .. } => source.kind() == io::ErrorKind::StorageFull,
            _ => false,
        }
    }
}

/// tantivy names what the disk said as the source of none of its errors.
fn is_disk_full(error: &TantivyError) -> bool {
    match error {
        TantivyError::OpenWriteError(OpenWriteError::IoError { io_error, .. }) => {
            io_error.kind() == io::ErrorKind::StorageFull
        }
        // Much of it is handed on as text alone; the number of the system's error stands in it in every language.
        other => {
            let told = other.to_string();
            told.contains(&format!("(os error {DISK_FULL})")) || told.contains("kind: StorageFull")
        }
    }
}
