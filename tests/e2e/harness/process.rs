use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::time::{Duration, Instant};

/// How long anything may take to come about. Generous, because two cores may build something else meanwhile.
pub const PATIENCE: Duration = Duration::from_mins(2);

/// How long to leave a condition alone before it is looked at again.
const GLANCE: Duration = Duration::from_millis(20);

/// A program that ends with the test.
pub struct Running(Child);

impl Running {
    pub fn start(command: &mut Command) -> Self {
        Self(command.spawn().unwrap_or_else(|error| panic!("cannot start {command:?}: {error}")))
    }

    pub fn child(&mut self) -> &mut Child {
        &mut self.0
    }
}

/// Runs a program to its own end, or stops it when that does not come.
pub fn run(command: &mut Command) -> ExitStatus {
    let mut program = Running::start(command);
    let mut status = None;
    wait_for("the end of the program", || {
        status = program.0.try_wait().expect("a child can be asked for its state");
        status.is_some()
    });
    status.expect("the wait ends with a state")
}

impl Drop for Running {
    fn drop(&mut self) {
        // Both fail only when it has already ended.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// A program that another program started, by its number; it ends with the test.
pub struct Grandchild(u32);

impl Grandchild {
    /// The program that `parent` has started.
    pub fn of(parent: &Running) -> Self {
        let parent = parent.0.id();
        let entries = std::fs::read_dir("/proc").expect("the processes can be listed").flatten();
        let mut numbers = entries.filter_map(|entry| entry.file_name().to_str()?.parse::<u32>().ok());
        let child = numbers.find(|number| state(*number).is_some_and(|(_, of)| of == parent));
        Self(child.unwrap_or_else(|| panic!("process {parent} has started nothing")))
    }

    /// Asks the program to end, as a system does that shuts down, and waits until it has.
    pub fn end(self) {
        self.signal("-TERM");
        wait_for("the end of the window", || state(self.0).is_none_or(|(state, _)| state == 'Z'));
        // Its number may soon be another program's.
        std::mem::forget(self);
    }

    fn signal(&self, signal: &str) {
        // It may have ended by itself.
        let _ = Command::new("kill").arg(signal).arg(self.0.to_string()).stderr(Stdio::null()).status();
    }
}

impl Drop for Grandchild {
    fn drop(&mut self) {
        self.signal("-KILL");
    }
}

/// The state of a process and its parent (proc(5), /proc/PID/stat).
fn state(process: u32) -> Option<(char, u32)> {
    let line = std::fs::read_to_string(format!("/proc/{process}/stat")).ok()?;
    // The name in brackets may hold anything.
    let mut fields = line.rsplit_once(") ")?.1.split(' ');
    Some((fields.next()?.chars().next()?, fields.next()?.parse().ok()?))
}

/// Looks at a condition until it holds.
pub fn wait_for(what: &str, mut there: impl FnMut() -> bool) {
    let start = Instant::now();
    while !there() {
        assert!(start.elapsed() < PATIENCE, "{what} did not come about in {PATIENCE:?}");
        std::thread::park_timeout(GLANCE);
    }
}

pub fn wait_for_port(what: &str, port: u16) {
    wait_for(what, || TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_ok());
}

pub fn free_port() -> u16 {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("the loopback has a free port");
    listener.local_addr().expect("a bound socket has an address").port()
}

/// Where a program is, on the PATH or where Debian keeps it from ordinary users.
pub fn find(program: &str) -> Option<PathBuf> {
    let folders = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&folders)
        .chain([PathBuf::from("/usr/sbin")])
        .map(|folder| folder.join(program))
        .find(|path| path.is_file())
}

/// A command that starts `program` in a network namespace of its own, where not even the loopback is up.
pub fn without_network(program: &Path) -> Command {
    let mut command = Command::new("unshare");
    let id = Command::new("id").arg("-u").output().expect("id can be started");
    if id.stdout != b"0\n" {
        command.arg("--map-root-user");
    }
    command.arg("--net").arg("--").arg(program);
    command
}
