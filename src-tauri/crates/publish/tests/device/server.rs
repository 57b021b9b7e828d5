//! A web server of static files on the loopback interface, which can stop answering.

use std::fs;
use std::io::{BufRead as _, BufReader, Write as _};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering::SeqCst};

pub struct Server {
    pub address: String,
    left: Arc<AtomicUsize>,
}

impl Server {
    /// Serves the files of `dir` until the test's process ends.
    pub fn of(dir: &Path) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = format!("http://{}", listener.local_addr().unwrap());
        let left = Arc::new(AtomicUsize::new(usize::MAX));
        let (shared, dir) = (Arc::clone(&left), dir.to_owned());
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let left = shared.load(SeqCst);
                // Dropped without an answer, the line is broken.
                if left > 0 {
                    shared.store(left - 1, SeqCst);
                    let _ = answer(stream, &dir);
                }
            }
        });
        Self { address, left }
    }

    /// Answers `count` more requests and no other.
    pub fn answer_only(&self, count: usize) {
        self.left.store(count, SeqCst);
    }
}

fn answer(mut stream: TcpStream, dir: &Path) -> std::io::Result<()> {
    let lines: Vec<String> =
        BufReader::new(&stream).lines().map_while(Result::ok).take_while(|line| !line.is_empty()).collect();
    let path = lines.first().and_then(|line| line.split(' ').nth(1)).unwrap_or_default();
    let (status, body) = match fs::read(dir.join(path.trim_start_matches('/'))) {
        Ok(body) => (200, body),
        Err(_) => (404, b"no such page".to_vec()),
    };
    write!(stream, "HTTP/1.1 {status} -\r\nConnection: close\r\nContent-Length: {}\r\n\r\n", body.len())?;
    stream.write_all(&body)
}
