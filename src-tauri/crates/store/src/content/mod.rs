//! Generations of content: built beside the running one, then flipped to in one rename.

mod build;
mod generation;
mod history;
mod library;

pub use build::{BuildReport, build_content};
pub use generation::{Generation, GenerationInfo, ReleaseInfo};
pub use history::{How, RecordChange, Withdrawn};
pub use library::{Library, Staged, UpdateLock};
