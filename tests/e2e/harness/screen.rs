use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};

use super::process::Running;

/// An X display of the test's own.
pub struct Screen {
    /// What DISPLAY is set to.
    pub display: String,
    _server: Running,
}

impl Screen {
    /// The size is that of a small laptop.
    pub fn open() -> Self {
        // -noreset: else the display starts anew when its last window closes, and refuses the next one meanwhile.
        let mut server = Running::start(
            Command::new("Xvfb")
                .args(["-displayfd", "1", "-screen", "0", "1366x768x24", "-nolisten", "tcp", "-noreset"])
                .stdin(Stdio::null())
                .stdout(Stdio::piped())
                .stderr(Stdio::null()),
        );
        let output = server.child().stdout.take().expect("the output is piped");
        let mut number = String::new();
        BufReader::new(output).read_line(&mut number).expect("Xvfb's answer can be read");
        assert!(!number.trim().is_empty(), "Xvfb named no display");
        Self { display: format!(":{}", number.trim()), _server: server }
    }
}
