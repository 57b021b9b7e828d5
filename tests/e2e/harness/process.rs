use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus};
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
