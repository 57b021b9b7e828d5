//! A web server of static files on the loopback interface, which can be told to misbehave.

#![allow(dead_code)] // Each test binary uses its part.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::io::{BufRead as _, BufReader, Read, Write};
use std::net::TcpListener;
use std::path::Path;
use std::sync::{Arc, Mutex, OnceLock};
use std::time::Duration;

pub use super::trick::Trick;
use flate2::{Compression, write::GzEncoder};
use portage_content::Digest;
use portage_sync::Address;
use rustls::{ServerConfig, ServerConnection, StreamOwned};

#[derive(Default)]
struct State {
    /// By word; and how often, where not for ever.
    tricks: BTreeMap<String, (Trick, Option<u32>)>,
    gzip: bool,
    /// The line in the head of an answer that names the state of a file, for its bytes.
    mark: Option<fn(&[u8]) -> String>,
    /// Path, and the range asked for.
    log: Vec<String>,
    agents: Vec<String>,
    conditions: Vec<String>,
}

pub struct Server {
    address: String,
    state: Arc<Mutex<State>>,
}

impl Server {
    /// Serves the files of `dir` until the test's process ends.
    pub fn of(dir: &Path) -> Self {
        Self::start(dir, None)
    }

    /// The same over https.
    pub fn secure(dir: &Path, config: Arc<ServerConfig>) -> Self {
        Self::start(dir, Some(config))
    }

    fn start(dir: &Path, tls: Option<Arc<ServerConfig>>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let scheme = if tls.is_some() { "https" } else { "http" };
        let address = format!("{scheme}://{}/", listener.local_addr().unwrap());
        let state = Arc::new(Mutex::new(State::default()));
        let (shared, dir) = (Arc::clone(&state), dir.to_owned());
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let (state, dir, tls) = (Arc::clone(&shared), dir.clone(), tls.clone());
                // A client that hangs up in the middle is part of the tests.
                std::thread::spawn(move || match tls {
                    None => answer(stream, &state, &dir),
                    Some(config) => answer(StreamOwned::new(ServerConnection::new(config).ok()?, stream), &state, &dir),
                });
            }
        });
        Self { address, state }
    }

    pub fn address(&self) -> Address {
        Address::parse(&self.address).unwrap()
    }

    pub fn url(&self) -> &str {
        &self.address
    }

    pub fn with_gzip(self) -> Self {
        self.state.lock().unwrap().gzip = true;
        self
    }

    pub fn with_etag(self) -> Self {
        self.with_mark(|body| format!("ETag: \"{}\"", Digest::of(body)))
    }

    pub fn with_mark(self, mark: fn(&[u8]) -> String) -> Self {
        self.state.lock().unwrap().mark = Some(mark);
        self
    }

    pub fn play(&self, word: &str, trick: Trick) {
        self.state.lock().unwrap().tricks.insert(word.to_owned(), (trick, None));
    }

    pub fn play_times(&self, word: &str, times: u32, trick: Trick) {
        self.state.lock().unwrap().tricks.insert(word.to_owned(), (trick, Some(times)));
    }

    pub fn behave(&self) {
        self.state.lock().unwrap().tricks.clear();
    }

    /// The requests since the last call.
    pub fn log(&self) -> Vec<String> {
        std::mem::take(&mut self.state.lock().unwrap().log)
    }

    pub fn agents(&self) -> Vec<String> {
        self.state.lock().unwrap().agents.clone()
    }

    /// The marks in `If-Range` of the requests so far.
    pub fn conditions(&self) -> Vec<String> {
        self.state.lock().unwrap().conditions.clone()
    }
}

struct Request {
    path: String,
    headers: BTreeMap<String, String>,
}

fn read(stream: &mut impl Read) -> Option<Request> {
    let mut lines = BufReader::new(stream).lines();
    let path = lines.next()?.ok()?.split(' ').nth(1)?.to_owned();
    let headers = lines
        .map_while(Result::ok)
        .take_while(|line| !line.is_empty())
        .filter_map(|line| line.split_once(':').map(|(name, value)| (name.to_lowercase(), value.trim().to_owned())))
        .collect();
    Some(Request { path, headers })
}

fn answer(mut stream: impl Read + Write, state: &Mutex<State>, dir: &Path) -> Option<()> {
    let request = read(&mut stream)?;
    let header = |name: &str| request.headers.get(name).cloned().unwrap_or_default();
    // A proxy is asked for whole addresses.
    let path = match request.path.split_once("://") {
        Some((_, rest)) => &rest[rest.find('/')?..],
        None => &request.path,
    };
    let (trick, gzip, mark) = {
        let mut state = state.lock().unwrap();
        state.log.push(format!("{} {}", request.path, header("range")).trim_end().to_owned());
        state.agents.push(header("user-agent"));
        state.conditions.extend(request.headers.get("if-range").cloned());
        let trick = state.tricks.iter_mut().find(|(word, _)| path.contains(*word)).map(|(_, trick)| trick);
        let trick = match trick {
            Some((_, Some(0))) | None => None,
            Some((trick, times)) => {
                *times = times.map(|times| times - 1);
                Some(trick.clone())
            }
        };
        (trick, state.gzip && header("accept-encoding").contains("gzip"), state.mark)
    };
    let outcome = tell(&mut stream, path, &header, trick.as_ref(), gzip, mark, dir);
    let _ = stream.flush();
    outcome
}

fn tell(
    stream: &mut impl Write,
    path: &str,
    header: &impl Fn(&str) -> String,
    trick: Option<&Trick>,
    gzip: bool,
    mark: Option<fn(&[u8]) -> String>,
    dir: &Path,
) -> Option<()> {
    let file = |dir: &Path, path: &str| fs::read(dir.join(path.trim_start_matches('/'))).ok();
    let head = |status: u16, more: &str| format!("HTTP/1.1 {status} -\r\nConnection: close\r\n{more}\r\n");
    let mut say = |text: &str| stream.write_all(text.as_bytes()).and_then(|()| stream.flush()).ok();
    let mut body = file(dir, path);
    match trick {
        Some(Trick::Close) => return Some(()),
        Some(Trick::Babble) => return say("SSH-2.0-OpenSSH_9.2\r\n"),
        Some(Trick::Status(status)) => return say(&head(*status, "Content-Length: 0\r\n")),
        Some(Trick::StatusWith(status, more)) => {
            return say(&head(*status, &format!("{more}\r\nContent-Length: 0\r\n")));
        }
        Some(Trick::Redirect(to)) => return say(&head(302, &format!("Location: {to}\r\nContent-Length: 0\r\n"))),
        Some(Trick::Endless) => {
            say(&head(200, ""))?;
            loop {
                stream.write_all(&[0; 8192]).ok()?;
            }
        }
        Some(Trick::Bomb) => {
            static BOMB: OnceLock<Vec<u8>> = OnceLock::new();
            let bomb = BOMB.get_or_init(|| zipped(&vec![0; 10_000_000]));
            say(&head(200, &format!("Content-Encoding: gzip\r\nContent-Length: {}\r\n", bomb.len())))?;
            return stream.write_all(bomb).ok();
        }
        Some(Trick::Body(other)) => body = Some(other.clone()),
        Some(Trick::From(dir)) => body = file(dir, path),
        Some(Trick::Instead(path)) => body = file(dir, path),
        Some(Trick::Flip(at)) => {
            if let Some(body) = &mut body {
                let at = place(*at, body.len()).min(body.len() - 1);
                body[at] ^= 1;
            }
        }
        _ => {}
    }
    let Some(body) = body else {
        let page = "<html>404</html>";
        return say(&(head(404, &format!("Content-Length: {}\r\n", page.len())) + page));
    };
    let line = mark.map(|mark| mark(&body)).unwrap_or_default();
    let mut more = if line.is_empty() { String::new() } else { format!("{line}\r\n") };
    let name = line.split_once(": ").map_or("", |(_, name)| name);
    if mark.is_some() && header("if-none-match") == name {
        return say(&head(304, &more));
    }
    let from: Option<usize> =
        header("range").strip_prefix("bytes=").and_then(|range| range.strip_suffix('-')?.parse().ok());
    let same = header("if-range").is_empty() || header("if-range") == name;
    let (status, body) = match from {
        Some(from) if same => {
            let Some(rest) = body.get(from..) else { return say(&head(416, "Content-Length: 0\r\n")) };
            let _ = write!(more, "Content-Range: bytes {from}-{}/{}\r\n", body.len() - 1, body.len());
            (206, rest.to_vec())
        }
        _ if gzip => {
            more += "Content-Encoding: gzip\r\n";
            (200, zipped(&body))
        }
        _ => (200, body),
    };
    let mut body = &body[..];
    if let Some(Trick::Truncate(bytes)) = trick {
        body = &body[..body.len().min(*bytes)];
    }
    let off = if let Some(Trick::Length(off)) = trick { *off } else { 0 };
    let head = head(status, &format!("{more}Content-Length: {}\r\n", body.len().saturating_add_signed(off)));
    match trick {
        Some(Trick::Cut(bytes)) => {
            say(&head)?;
            stream.write_all(&body[..place(*bytes, body.len()).min(body.len())]).ok()
        }
        Some(Trick::Drip(pause)) => {
            say(&head)?;
            drip(stream, body, *pause)
        }
        Some(Trick::DripHead(pause)) => drip(stream, head.as_bytes(), *pause),
        _ => {
            say(&head)?;
            stream.write_all(body).ok()
        }
    }
}

/// The place of a byte of so many, counted from the end where negative.
fn place(at: isize, of: usize) -> usize {
    usize::try_from(at).unwrap_or_else(|_| of.saturating_add_signed(at))
}

/// The pauses are the fault that is played, and end when the client has had enough.
fn drip(stream: &mut impl Write, bytes: &[u8], pause: Duration) -> Option<()> {
    for byte in bytes {
        stream.write_all(&[*byte]).and_then(|()| stream.flush()).ok()?;
        std::thread::sleep(pause);
    }
    Some(())
}

fn zipped(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}
