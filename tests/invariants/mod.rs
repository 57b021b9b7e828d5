//! The invariants of src-tauri/ARCHITECTURE.md that can be read off the sources and manifests.
//!
//! What can only be seen while the app runs stands in tests/e2e.

mod dependencies;
mod interface;
mod layout;
mod messages;
mod pictures;
mod purity;
mod sources;

/// Fails with every line that breaks a rule, not with the first one.
fn assert_none(rule: &str, broken: &[String]) {
    assert!(broken.is_empty(), "{rule}\n  {}", broken.join("\n  "));
}
