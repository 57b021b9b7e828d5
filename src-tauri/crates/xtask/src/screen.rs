use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};

use crate::fault::Fault;
use crate::process::Running;

/// An X display that nobody sees; it closes when dropped.
pub struct Screen {
    /// What DISPLAY is set to, such as `:1`.
    pub display: String,
    _server: Running,
}

impl Screen {
    pub fn open() -> Result<Self, Fault> {
        // -displayfd lets the server pick a number that is free and tells when it takes connections; without -noreset
        // it would start anew, and refuse connections meanwhile, when its last window closes.
        let mut server = Running::start(
            Command::new("Xvfb")
                .args(["-displayfd", "1", "-screen", "0", "1366x768x24", "-nolisten", "tcp", "-noreset"])
                .stdin(Stdio::null())
                .stdout(Stdio::piped())
                .stderr(Stdio::null()),
        )?;
        let mut number = String::new();
        if let Some(output) = server.child().stdout.take() {
            // An answer that cannot be read is the same as none.
            let _ = BufReader::new(output).read_line(&mut number);
        }
        match number.trim() {
            "" => Err(Fault::Answer { program: "Xvfb", wanted: "the number of a display".to_owned(), got: number }),
            number => Ok(Self { display: format!(":{number}"), _server: server }),
        }
    }
}
