//! `fault.c`, compiled once, and what it does to a run of `portagectl`.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::OnceLock;

use crate::cases::scratch;
use crate::device::{Device, Ended, PORTAGECTL};

struct Injector {
    program: PathBuf,
    _scratch: tempfile::TempDir,
}

fn injector() -> &'static Result<Injector, String> {
    static INJECTOR: OnceLock<Result<Injector, String>> = OnceLock::new();
    INJECTOR.get_or_init(|| {
        let scratch = tempfile::tempdir().map_err(|error| error.to_string())?;
        let program = scratch.path().join("fault");
        let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/faults/fault.c");
        let compiled = Command::new("cc").args(["-O2", "-Wall", "-o"]).arg(&program).arg(source).output();
        match compiled {
            Ok(output) if output.status.success() => Ok(Injector { program, _scratch: scratch }),
            Ok(output) => Err(format!("fault.c does not compile: {}", String::from_utf8_lossy(&output.stderr))),
            Err(error) => Err(format!("there is no C compiler: {error}")),
        }
    })
}

/// The program of `fault.c`; none, and a line that says why, where it cannot be had.
pub fn program(what: &str) -> Option<&'static Path> {
    match injector() {
        Ok(injector) => Some(&injector.program),
        Err(reason) => {
            eprintln!("SKIPPED {what}: {reason}");
            None
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Action {
    None,
    /// Killed just before the call.
    Kill,
    /// The disk is full from this call on, or at this call only.
    Full {
        stays: bool,
    },
    /// The disk fails at this call, or from it on.
    Broken {
        stays: bool,
    },
}

impl Action {
    fn word(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Kill => "kill",
            Self::Full { stays: false } => "ENOSPC",
            Self::Full { stays: true } => "ENOSPC+",
            Self::Broken { stays: false } => "EIO",
            Self::Broken { stays: true } => "EIO+",
        }
    }
}

/// Updates the device with `action` at its `nth` call that changes something in its folder. Gives how it ended and how
/// many such calls there were; nothing, and a line that says why, where the kernel does not let calls be watched.
pub fn sync(device: &Device, repository: &str, nth: usize, action: Action) -> Option<(Ended, usize)> {
    let program = program("faults at each write")?;
    let scratch = scratch();
    let report = scratch.path().join("report");
    let output = Command::new(program)
        .arg("run")
        .arg(device.data())
        .arg(&report)
        .args([&nth.to_string(), action.word(), PORTAGECTL])
        .args(device.arguments(&["sync", "--repo", repository]))
        .stdin(Stdio::null())
        .output()
        .unwrap();
    let Ok(count) = fs::read_to_string(&report) else {
        eprintln!("SKIPPED faults at each write: {}", String::from_utf8_lossy(&output.stderr).trim_end());
        return None;
    };
    Some((Ended::of(&output), count.trim().parse().unwrap()))
}
