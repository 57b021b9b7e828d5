//! What a crash may leave behind: nothing that a person wrote.

use std::panic;

/// From now on, in this process and those that it starts: no image of the memory is written when it crashes, and a panic
/// says where it was and not with what.
pub fn keep_memory_private() {
    #[cfg(unix)]
    {
        use rustix::process::{Resource, Rlimit, setrlimit};
        let none = Rlimit { current: Some(0), maximum: Some(0) };
        if let Err(error) = setrlimit(Resource::Core, none) {
            tracing::warn!(%error, "core dumps cannot be switched off");
        }
    }
    panic::set_hook(Box::new(|panic| {
        let place = panic.location().map(ToString::to_string).unwrap_or_default();
        eprintln!("portage: an internal error at {place}");
    }));
}
