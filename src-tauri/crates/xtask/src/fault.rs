use std::fmt;
use std::io;
use std::path::{Path, PathBuf};
use std::process::ExitStatus;

/// What went wrong, with what was being done and to what.
#[derive(Debug)]
pub enum Fault {
    /// A program could not be started.
    Start { program: String, source: io::Error },
    /// A program ran and ended badly.
    Ended { command: String, status: ExitStatus },
    /// A file or folder could not be used.
    File { doing: &'static str, path: PathBuf, source: io::Error },
    /// Something that this program does not install is not there.
    Missing { what: String, way_out: String },
    /// A program answered what cannot be read.
    Answer { program: &'static str, wanted: String, got: String },
    /// Something did not come about in time.
    TooLate { what: String, seconds: u64 },
    /// What was checked does not hold.
    Broken { what: String },
}

impl Fault {
    pub fn file(doing: &'static str, path: &Path) -> impl FnOnce(io::Error) -> Self {
        let path = path.to_owned();
        move |source| Self::File { doing, path, source }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Start { program, source } => write!(f, "cannot start {program}: {source}"),
            Self::Ended { command, status } => write!(f, "`{command}` ended with {status}"),
            Self::File { doing, path, source } => write!(f, "cannot {doing} {}: {source}", path.display()),
            Self::Missing { what, way_out } => write!(f, "{what} is missing. {way_out}"),
            Self::Answer { program, wanted, got } => write!(f, "{program} did not answer {wanted}, but: {got}"),
            Self::TooLate { what, seconds } => write!(f, "{what} did not come about within {seconds} s"),
            Self::Broken { what } => f.write_str(what),
        }
    }
}
