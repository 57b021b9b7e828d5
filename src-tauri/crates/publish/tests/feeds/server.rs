//! A server of one body, on the loopback interface.

use std::collections::BTreeMap;
use std::io::{BufRead as _, BufReader, Write as _};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};

/// How the server answers to a path.
#[derive(Clone)]
pub enum Answer {
    Body(Vec<u8>),
    /// The body, with a mark by which it is known again.
    Marked(Vec<u8>),
    Typed(&'static str, Vec<u8>),
    Status(u16),
    Redirect(String),
    /// Says more bytes than it sends.
    Cut(Vec<u8>),
    Endless,
}

#[derive(Clone, Default)]
pub struct Server {
    answers: Arc<Mutex<BTreeMap<String, Answer>>>,
    agents: Arc<Mutex<Vec<String>>>,
    address: String,
}

impl Server {
    pub fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let server = Self { address: format!("http://{}/", listener.local_addr().unwrap()), ..Self::default() };
        let shared = server.clone();
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let shared = shared.clone();
                // A client that hangs up in the middle is part of the tests.
                std::thread::spawn(move || shared.answer(stream));
            }
        });
        server
    }

    pub fn address(&self) -> &str {
        &self.address
    }

    pub fn play(&self, path: &str, answer: Answer) {
        self.answers.lock().unwrap().insert(path.to_owned(), answer);
    }

    /// Who asked.
    pub fn agents(&self) -> Vec<String> {
        self.agents.lock().unwrap().clone()
    }

    fn answer(&self, mut stream: TcpStream) -> Option<()> {
        let mut lines = BufReader::new(&stream).lines();
        let path = lines.next()?.ok()?.split(' ').nth(1)?.trim_start_matches('/').to_owned();
        let headers: Vec<String> =
            lines.map_while(Result::ok).take_while(|line| !line.is_empty()).map(|line| line.to_lowercase()).collect();
        let header = |name: &str| headers.iter().find_map(|line| line.strip_prefix(name)).map(str::to_owned);
        self.agents.lock().unwrap().extend(header("user-agent: "));
        let answer = self.answers.lock().unwrap().get(&path).cloned().unwrap_or(Answer::Status(404));
        let mut head = |status: u16, length: Option<usize>, more: &str| {
            let length = length.map(|length| format!("Content-Length: {length}\r\n")).unwrap_or_default();
            write!(stream, "HTTP/1.1 {status} -\r\nConnection: close\r\n{length}{more}\r\n").ok()
        };
        let body = match answer {
            Answer::Status(status) => return head(status, Some(0), ""),
            Answer::Redirect(to) => return head(302, Some(0), &format!("Location: {to}\r\n")),
            Answer::Marked(_) if header("if-none-match: ").as_deref() == Some("\"one\"") => {
                return head(304, None, "");
            }
            Answer::Marked(body) => head(200, Some(body.len()), "ETag: \"one\"\r\n").map(|()| body)?,
            Answer::Typed(kind, body) => {
                head(200, Some(body.len()), &format!("Content-Type: {kind}\r\n")).map(|()| body)?
            }
            Answer::Body(body) => head(200, Some(body.len()), "").map(|()| body)?,
            Answer::Cut(body) => head(200, Some(body.len() + 1000), "").map(|()| body)?,
            Answer::Endless => {
                head(200, None, "")?;
                loop {
                    stream.write_all(&[b' '; 8192]).ok()?;
                }
            }
        };
        stream.write_all(&body).ok()
    }
}
