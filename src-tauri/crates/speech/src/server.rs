//! Where speech-dispatcher listens, and how it is started.

use std::{
    env,
    ffi::OsStr,
    os::unix::{ffi::OsStrExt as _, net::UnixStream},
    path::PathBuf,
    process::{Command, Stdio},
    sync::{
        atomic::{AtomicBool, Ordering::Relaxed},
        mpsc::channel,
    },
    thread,
    time::Duration,
};

/// How long speech-dispatcher may take to start.
const START: Duration = Duration::from_secs(5);

/// Whether it was tried to start it: one that does not come up now does not come up for the next page.
static STARTED: AtomicBool = AtomicBool::new(false);

/// A way to the server, which is started if it is not there; `None` where it is not installed.
pub(crate) fn connect() -> Option<UnixStream> {
    let (socket, may_start) = socket(&env::var_os("SPEECHD_ADDRESS").unwrap_or_default())?;
    if let Ok(stream) = UnixStream::connect(&socket) {
        return Some(stream);
    }
    if !may_start || STARTED.swap(true, Relaxed) || !start() {
        return None;
    }
    UnixStream::connect(&socket).ok()
}

/// The socket that the system names, and whether it is the usual one.
///
/// A server at an address of the network is left alone: what is read would leave the device.
fn socket(named: &OsStr) -> Option<(PathBuf, bool)> {
    if !named.is_empty() {
        let path = named.as_bytes().strip_prefix(b"unix_socket")?;
        match path {
            b"" => {}
            [b':', path @ ..] if !path.is_empty() => return Some((PathBuf::from(OsStr::from_bytes(path)), false)),
            _ => return None,
        }
    }
    let folder = |name| env::var_os(name).map(PathBuf::from).filter(|folder| folder.is_absolute());
    let runtime = folder("XDG_RUNTIME_DIR").or_else(|| folder("XDG_CACHE_HOME"));
    let runtime = runtime.or_else(|| Some(folder("HOME")?.join(".cache")))?;
    Some((runtime.join("speech-dispatcher/speechd.sock"), true))
}

/// Starts the server as every program does that speaks through it; it ends by itself when nobody is left.
fn start() -> bool {
    let mut command = Command::new("speech-dispatcher");
    command.arg("--spawn").stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    let Ok(mut server) = command.spawn() else { return false };
    let (tell, told) = channel();
    // It goes on in the background and this process of it ends, unless something is wrong with it.
    thread::spawn(move || tell.send(server.wait().is_ok_and(|status| status.success())));
    told.recv_timeout(START).unwrap_or(false)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_server_of_the_network_is_left_alone() {
        assert_eq!(socket(OsStr::new("unix_socket:/a/b.sock")), Some((PathBuf::from("/a/b.sock"), false)));
        for address in ["inet_socket:example.org:6560", "inet_socket", "unix_socket:", "unix_socketry", "nonsense"] {
            assert_eq!(socket(OsStr::new(address)), None, "{address}");
        }
    }
}
