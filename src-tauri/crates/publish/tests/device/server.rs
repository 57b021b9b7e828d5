//! A web server of static files on the loopback interface, whose line can break or hang.

#![allow(dead_code)] // Each test binary uses its part.

use std::fs;
use std::io::{BufRead as _, BufReader, Write as _};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex};
use std::time::Duration;

/// What becomes of requests that are beyond the number to be answered.
#[derive(Clone, Copy)]
enum Beyond {
    Broken,
    Hanging,
}

pub struct Server {
    pub address: String,
    mode: Arc<Mutex<(usize, Beyond)>>,
    hanging: Receiver<TcpStream>,
}

impl Server {
    /// Serves the files of `dir` until the test's process ends.
    pub fn of(dir: &Path) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = format!("http://{}", listener.local_addr().unwrap());
        let mode = Arc::new(Mutex::new((usize::MAX, Beyond::Broken)));
        let (hang, hanging) = channel();
        let (shared, dir) = (Arc::clone(&mode), dir.to_owned());
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                serve(stream, &dir, &mut shared.lock().unwrap(), &hang);
            }
        });
        Self { address, mode, hanging }
    }

    /// Answers `count` more requests; at the next one the line breaks.
    pub fn answer_only(&self, count: usize) {
        *self.mode.lock().unwrap() = (count, Beyond::Broken);
    }

    /// Answers `count` more requests; the next one waits for ever.
    pub fn hang_after(&self, count: usize) {
        *self.mode.lock().unwrap() = (count, Beyond::Hanging);
    }

    /// Waits, as long as `meanwhile` holds, for a request that hangs.
    pub fn wait_for_hanging(&self, mut meanwhile: impl FnMut() -> bool) -> Option<TcpStream> {
        loop {
            match self.hanging.recv_timeout(Duration::from_millis(20)) {
                Ok(stream) => return Some(stream),
                Err(_) if meanwhile() => {}
                Err(_) => return None,
            }
        }
    }
}

fn serve(stream: TcpStream, dir: &Path, mode: &mut (usize, Beyond), hang: &Sender<TcpStream>) {
    match mode {
        (0, Beyond::Broken) => {}
        (0, Beyond::Hanging) => _ = hang.send(stream),
        (left, _) => {
            *left -= 1;
            // A client that hangs up in the middle is part of the tests.
            let _ = answer(stream, dir);
        }
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
