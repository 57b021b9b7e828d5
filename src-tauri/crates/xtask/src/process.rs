use std::env;
use std::path::Path;
use std::process::{Child, Command, Stdio};

use crate::fault::Fault;

/// The cargo that started this program.
pub fn cargo() -> Command {
    Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}

/// npm, which is a script with another name on Windows.
pub fn npm(ui: &Path) -> Command {
    let mut command = Command::new(if cfg!(windows) { "npm.cmd" } else { "npm" });
    command.current_dir(ui);
    command
}

/// Runs a command to its end; what it says goes to the terminal.
pub fn run(command: &mut Command) -> Result<(), Fault> {
    let status = command.stdin(Stdio::null()).status().map_err(|source| not_started(command, source))?;
    if status.success() { Ok(()) } else { Err(Fault::Ended { command: spelled(command), status }) }
}

/// Runs a command and gives what it wrote to its standard output.
pub fn answer(command: &mut Command) -> Result<String, Fault> {
    let output = command
        .stdin(Stdio::null())
        .stderr(Stdio::inherit())
        .output()
        .map_err(|source| not_started(command, source))?;
    if !output.status.success() {
        return Err(Fault::Ended { command: spelled(command), status: output.status });
    }
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// Whether a command can be started and ends well; nothing that it says is shown.
pub fn succeeds(command: &mut Command) -> bool {
    command
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .is_ok_and(|status| status.success())
}

pub fn not_started(command: &Command, source: std::io::Error) -> Fault {
    Fault::Start { program: command.get_program().to_string_lossy().into_owned(), source }
}

/// The command as a person would type it.
pub fn spelled(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words.map(|word| word.to_string_lossy()).collect::<Vec<_>>().join(" ")
}

/// A program in the background that ends with what started it.
pub struct Running(Child);

impl Running {
    pub fn start(command: &mut Command) -> Result<Self, Fault> {
        command.spawn().map(Self).map_err(|source| not_started(command, source))
    }

    pub fn child(&mut self) -> &mut Child {
        &mut self.0
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // Both fail only when it has already ended.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}
