//! `fault.c`, compiled once, and what it does to a run of `portagectl`.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::OnceLock;

use crate::cases::scratch;
use crate::device::{Device, Ended, PORTAGECTL};

/// The program of `fault.c`; none, and a line that says why, where it cannot be had.
pub fn program(what: &str) -> Option<&'static Path> {
    static PROGRAM: OnceLock<Result<PathBuf, String>> = OnceLock::new();
    match PROGRAM.get_or_init(compile) {
        Ok(program) => Some(program),
        Err(reason) => {
            eprintln!("SKIPPED {what}: {reason}");
            None
        }
    }
}

fn compile() -> Result<PathBuf, String> {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"));
    // Made under a name of its own, so that no other run of these tests starts half a program.
    let (own, program) = (folder.join(format!("fault-{}", std::process::id())), folder.join("fault"));
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/faults/fault.c");
    let compiler = Command::new("cc").args(["-O2", "-Wall", "-o"]).arg(&own).arg(source).output();
    let output = compiler.map_err(|error| format!("there is no C compiler: {error}"))?;
    if !output.status.success() {
        return Err(format!("fault.c does not compile: {}", String::from_utf8_lossy(&output.stderr)));
    }
    fs::rename(&own, &program).map_err(|error| format!("{}: {error}", program.display()))?;
    Ok(program)
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
