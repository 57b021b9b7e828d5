//! Generations of content: built beside the running one, then flipped to in one rename.

mod build;
mod generation;
mod library;

pub use build::{BuildReport, build_content};
pub use generation::{Generation, GenerationInfo, RecordChange, ReleaseInfo};
pub use library::{Library, Staged, UpdateLock};
