//! As much of WebDriver as one picture needs, spoken by hand: HTTP/1.1 with JSON over a local connection.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use crate::fault::Fault;
use crate::place::string_field;
use crate::process::Running;
use crate::screen::Screen;

/// The window's first screen needs a second or two; an old machine under load much more.
const PATIENCE: Duration = Duration::from_mins(2);
/// An answer holds a picture at most.
const LARGEST_ANSWER: u64 = 64 << 20;

/// The app's window, driven from outside; it closes when dropped.
pub struct Session {
    port: u16,
    path: String,
    _driver: Running,
}

impl Session {
    pub fn open(program: &Path, screen: &Screen, settings: &[(&str, PathBuf)]) -> Result<Self, Fault> {
        let port = free_port()?;
        let driver = Running::start(
            Command::new("WebKitWebDriver")
                .arg(format!("--port={port}"))
                .env("TAURI_WEBVIEW_AUTOMATION", "true")
                .env("DISPLAY", &screen.display)
                .env("GDK_BACKEND", "x11")
                .env("LIBGL_ALWAYS_SOFTWARE", "1")
                .env("PORTAGE_NO_SINGLE_INSTANCE", "1")
                .envs(settings.iter().map(|(name, value)| (name, value)))
                .stdin(Stdio::null())
                .stdout(Stdio::null()),
        )?;
        wait("WebKitWebDriver", || Ok(TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_ok()))?;
        let binary = program.to_string_lossy().replace('\\', "\\\\").replace('"', "\\\"");
        let wish = format!(
            r#"{{"capabilities":{{"alwaysMatch":{{"webkitgtk:browserOptions":{{"binary":"{binary}","args":[]}}}}}}}}"#
        );
        let opened = call(port, "POST", "/session", &wish)?;
        let id = string_field(&opened, "sessionId").ok_or_else(|| odd("a session", &opened))?;
        Ok(Self { port, path: format!("/session/{id}"), _driver: driver })
    }

    /// Waits for the interface's own mark that its screen shows its data.
    pub fn wait_until_ready(&self) -> Result<(), Fault> {
        let script = r#"{"script":"return document.documentElement.dataset.ready || ''","args":[]}"#;
        wait("the first screen", || {
            let answer = call(self.port, "POST", &format!("{}/execute/sync", self.path), script)?;
            Ok(string_field(&answer, "value").is_some_and(|screen| !screen.is_empty()))
        })?;
        // What is ready is on the screen only after the next frames.
        let frames = r#"{"script":"const done = arguments[0]; requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 100)))","args":[]}"#;
        call(self.port, "POST", &format!("{}/execute/async", self.path), frames).map(drop)
    }

    /// The window as a PNG.
    pub fn picture(&self) -> Result<Vec<u8>, Fault> {
        let answer = call(self.port, "GET", &format!("{}/screenshot", self.path), "")?;
        string_field(&answer, "value").and_then(|text| from_base64(&text)).ok_or_else(|| odd("a picture", &answer))
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        // The driver is ended anyway; this lets the app close its files first.
        let _ = call(self.port, "DELETE", &self.path, "");
    }
}

fn odd(wanted: &str, got: &str) -> Fault {
    Fault::Answer { program: "WebKitWebDriver", wanted: wanted.to_owned(), got: got.chars().take(400).collect() }
}

fn free_port() -> Result<u16, Fault> {
    let taken = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).and_then(|listener| listener.local_addr());
    taken.map(|address| address.port()).map_err(Fault::file("find a free port on", Path::new("127.0.0.1")))
}

fn wait(what: &str, mut there: impl FnMut() -> Result<bool, Fault>) -> Result<(), Fault> {
    let start = Instant::now();
    while start.elapsed() < PATIENCE {
        if there()? {
            return Ok(());
        }
        thread::sleep(Duration::from_millis(50));
    }
    Err(Fault::TooLate { what: what.to_owned(), seconds: PATIENCE.as_secs() })
}

/// One request and its answer's body.
fn call(port: u16, method: &str, path: &str, body: &str) -> Result<String, Fault> {
    let exchange = || -> std::io::Result<(String, String)> {
        let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, port))?;
        stream.set_read_timeout(Some(PATIENCE))?;
        let length = body.len();
        write!(stream, "{method} {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nContent-Type: application/json\r\n")?;
        write!(stream, "Content-Length: {length}\r\nConnection: close\r\n\r\n{body}")?;
        let mut reader = BufReader::new(stream.take(LARGEST_ANSWER));
        let mut status = String::new();
        reader.read_line(&mut status)?;
        let mut expected = 0;
        loop {
            let mut line = String::new();
            if reader.read_line(&mut line)? == 0 || line == "\r\n" {
                break;
            }
            if let Some(value) = line.to_ascii_lowercase().strip_prefix("content-length:") {
                expected = value.trim().parse().unwrap_or(0);
            }
        }
        let mut answer = vec![0; usize::try_from(LARGEST_ANSWER.min(expected)).unwrap_or(0)];
        reader.read_exact(&mut answer)?;
        Ok((status, String::from_utf8_lossy(&answer).into_owned()))
    };
    let (status, answer) =
        exchange().map_err(|source| Fault::Start { program: format!("{method} {path} on WebKitWebDriver"), source })?;
    if status.contains(" 200 ") { Ok(answer) } else { Err(odd("well", &answer)) }
}

/// Standard base64 with padding (RFC 4648, section 4).
fn from_base64(text: &str) -> Option<Vec<u8>> {
    let mut bytes = Vec::with_capacity(text.len() / 4 * 3);
    let (mut held, mut bits) = (0_u32, 0);
    for letter in text.trim_end_matches('=').bytes() {
        let value = match letter {
            b'A'..=b'Z' => letter - b'A',
            b'a'..=b'z' => letter - b'a' + 26,
            b'0'..=b'9' => letter - b'0' + 52,
            b'+' => 62,
            b'/' => 63,
            _ => return None,
        };
        held = held << 6 | u32::from(value);
        bits += 6;
        if bits >= 8 {
            bits -= 8;
            bytes.push(u8::try_from(held >> bits & 0xff).ok()?);
        }
    }
    Some(bytes)
}

#[cfg(test)]
mod tests {
    use super::from_base64;

    /// The examples of RFC 4648, section 10.
    #[test]
    fn base64_reads_the_examples_of_its_standard() {
        for (text, bytes) in
            [("", ""), ("Zg==", "f"), ("Zm8=", "fo"), ("Zm9v", "foo"), ("Zm9vYg==", "foob"), ("Zm9vYmE=", "fooba")]
        {
            assert_eq!(from_base64(text).as_deref(), Some(bytes.as_bytes()), "{text}");
        }
        assert_eq!(from_base64("Zm9v YmFy"), None);
    }
}
