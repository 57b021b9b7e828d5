//! A small web server on the loopback: static files, byte ranges, one thread a connection.

use std::fs;
use std::io::{BufRead as _, BufReader, Write as _};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::thread;

pub struct Web {
    pub address: String,
}

impl Web {
    /// Serves a folder until the test program ends.
    pub fn serve(folder: &Path) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = format!("http://{}/", listener.local_addr().unwrap());
        let folder = folder.to_owned();
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let folder = folder.clone();
                // Whoever asks may be killed in the middle; that is theirs.
                thread::spawn(move || answer(&stream, &folder));
            }
        });
        Self { address }
    }
}

fn answer(stream: &TcpStream, folder: &Path) -> std::io::Result<()> {
    let mut lines = BufReader::new(stream).lines();
    let request = lines.next().unwrap_or_else(|| Ok(String::new()))?;
    let mut from = 0;
    for line in lines {
        let line = line?.to_ascii_lowercase();
        if line.is_empty() {
            break;
        }
        if let Some(range) = line.strip_prefix("range: bytes=") {
            from = range.trim_end_matches('-').parse().unwrap_or(0);
        }
    }
    let path: PathBuf = folder.join(request.split(' ').nth(1).unwrap_or_default().trim_start_matches('/'));
    let mut stream = stream;
    let Ok(bytes) = fs::read(path) else {
        return stream.write_all(b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
    };
    let part = bytes.get(from..).unwrap_or_default();
    let head = if from == 0 {
        "HTTP/1.1 200 OK".to_owned()
    } else {
        format!("HTTP/1.1 206 Partial Content\r\nContent-Range: bytes {from}-{}/{}", bytes.len() - 1, bytes.len())
    };
    write!(stream, "{head}\r\nContent-Length: {}\r\nConnection: close\r\n\r\n", part.len())?;
    // In pieces, so that a killed reader has some of it.
    part.chunks(4096).try_for_each(|piece| stream.write_all(piece))
}
