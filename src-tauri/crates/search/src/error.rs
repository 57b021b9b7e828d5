use std::{io, path::PathBuf};

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
