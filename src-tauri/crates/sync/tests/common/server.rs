//! A web server of static files on the loopback interface.

#![allow(dead_code)] // Each test binary uses its part.

use std::collections::BTreeMap;
use std::fs;
use std::io::{BufRead as _, BufReader, Write as _};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::sync::{Arc, Mutex};

use flate2::{Compression, write::GzEncoder};
use portage_content::Digest;
use portage_sync::Address;

/// What the server does with the requests whose path contains a word.
#[derive(Clone)]
pub enum Trick {
    Status(u16),
    /// Another body than the file.
    Body(Vec<u8>),
    /// A body of zeros without an end.
    Endless,
    /// The first bytes of the file, then the line breaks.
    Cut(usize),
    /// Sends the client to another path.
    Redirect(String),
    /// A small body that unpacks to ten million bytes.
    Bomb,
}

#[derive(Default)]
struct State {
    tricks: BTreeMap<String, Trick>,
    gzip: bool,
    etag: bool,
    /// Path, and the range asked for.
    log: Vec<String>,
    agents: Vec<String>,
}

pub struct Server {
    address: String,
    state: Arc<Mutex<State>>,
}

impl Server {
    /// Serves the files of `dir` until the test's process ends.
    pub fn of(dir: &Path) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = format!("http://{}/", listener.local_addr().unwrap());
        let state = Arc::new(Mutex::new(State::default()));
        let (shared, dir) = (Arc::clone(&state), dir.to_owned());
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let (state, dir) = (Arc::clone(&shared), dir.clone());
                // A client that hangs up in the middle is part of the tests.
                std::thread::spawn(move || answer(stream, &state, &dir));
            }
        });
        Self { address, state }
    }

    pub fn address(&self) -> Address {
        Address::parse(&self.address).unwrap()
    }

    pub fn with_gzip(self) -> Self {
        self.state.lock().unwrap().gzip = true;
        self
    }

    pub fn with_etag(self) -> Self {
        self.state.lock().unwrap().etag = true;
        self
    }

    pub fn play(&self, word: &str, trick: Trick) {
        self.state.lock().unwrap().tricks.insert(word.to_owned(), trick);
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
}

struct Request {
    path: String,
    headers: BTreeMap<String, String>,
}

fn read(stream: &TcpStream) -> Option<Request> {
    let mut lines = BufReader::new(stream).lines();
    let path = lines.next()?.ok()?.split(' ').nth(1)?.to_owned();
    let headers = lines
        .map_while(Result::ok)
        .take_while(|line| !line.is_empty())
        .filter_map(|line| line.split_once(':').map(|(name, value)| (name.to_lowercase(), value.trim().to_owned())))
        .collect();
    Some(Request { path, headers })
}

fn answer(mut stream: TcpStream, state: &Mutex<State>, dir: &Path) -> Option<()> {
    let request = read(&stream)?;
    let header = |name: &str| request.headers.get(name).cloned().unwrap_or_default();
    let (trick, gzip, etag) = {
        let mut state = state.lock().unwrap();
        state.log.push(format!("{} {}", request.path, header("range")).trim_end().to_owned());
        state.agents.push(header("user-agent"));
        let trick = state.tricks.iter().find(|(word, _)| request.path.contains(*word)).map(|(_, trick)| trick.clone());
        (trick, state.gzip && header("accept-encoding").contains("gzip"), state.etag)
    };
    let file = fs::read(dir.join(request.path.trim_start_matches('/'))).ok();
    let mut head = |status: u16, more: &str| {
        write!(stream, "HTTP/1.1 {status} -\r\nConnection: close\r\n{more}\r\n").and_then(|()| stream.flush()).ok()
    };
    let body = match trick {
        Some(Trick::Status(status)) => {
            head(status, "Content-Length: 0\r\n")?;
            return Some(());
        }
        Some(Trick::Redirect(to)) => {
            head(302, &format!("Location: {to}\r\nContent-Length: 0\r\n"))?;
            return Some(());
        }
        Some(Trick::Endless) => {
            head(200, "")?;
            loop {
                stream.write_all(&[0; 8192]).ok()?;
            }
        }
        Some(Trick::Cut(bytes)) => {
            let file = file?;
            head(200, &format!("Content-Length: {}\r\n", file.len()))?;
            return stream.write_all(&file[..bytes.min(file.len())]).ok();
        }
        Some(Trick::Bomb) => {
            let bomb = zipped(&vec![0; 10_000_000]);
            head(200, &format!("Content-Encoding: gzip\r\nContent-Length: {}\r\n", bomb.len()))?;
            return stream.write_all(&bomb).ok();
        }
        Some(Trick::Body(body)) => Some(body),
        None => file,
    };
    let Some(body) = body else {
        let page = "<html>404</html>";
        head(404, &format!("Content-Length: {}\r\n", page.len()))?;
        return stream.write_all(page.as_bytes()).ok();
    };
    let mark = format!("\"{}\"", Digest::of(&body));
    let more = if etag { format!("ETag: {mark}\r\n") } else { String::new() };
    if etag && header("if-none-match") == mark {
        return head(304, &more);
    }
    if let Some(from) = header("range").strip_prefix("bytes=").and_then(|range| range.strip_suffix('-')?.parse().ok()) {
        let rest: &[u8] = body.get(from..)?;
        head(
            206,
            &format!(
                "{more}Content-Range: bytes {from}-{}/{}\r\nContent-Length: {}\r\n",
                body.len() - 1,
                body.len(),
                rest.len()
            ),
        )?;
        return stream.write_all(rest).ok();
    }
    let (body, more) = if gzip { (zipped(&body), format!("{more}Content-Encoding: gzip\r\n")) } else { (body, more) };
    head(200, &format!("{more}Content-Length: {}\r\n", body.len()))?;
    stream.write_all(&body).ok()
}

fn zipped(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}
