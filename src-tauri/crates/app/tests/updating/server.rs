//! A web server of static files on the loopback that can be told to hold an answer back in its middle.

use std::{
    fs,
    io::{BufRead as _, BufReader, Write as _},
    net::{TcpListener, TcpStream},
    path::{Path, PathBuf},
    sync::{Arc, Condvar, Mutex},
};

#[derive(Default)]
struct State {
    /// Answers whose path contains this are held back in their middle.
    held: Option<String>,
    /// How many are being held back now.
    holding: usize,
    log: Vec<String>,
}

pub struct Server {
    address: String,
    shared: Arc<(Mutex<State>, Condvar)>,
}

impl Server {
    /// Serves the files of `dir` until the test's process ends.
    pub fn of(dir: &Path) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = format!("http://{}/", listener.local_addr().unwrap());
        let shared = Arc::<(Mutex<State>, Condvar)>::default();
        let (server, dir) = (Arc::clone(&shared), dir.to_owned());
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let (server, dir) = (Arc::clone(&server), dir.clone());
                // A client that hangs up in the middle is part of the tests.
                std::thread::spawn(move || answer(stream, &server, &dir));
            }
        });
        Self { address, shared }
    }

    pub fn address(&self) -> &str {
        &self.address
    }

    pub fn hold(&self, word: &str) {
        self.shared.0.lock().unwrap().held = Some(word.to_owned());
    }

    /// Goes on with everything that is held back.
    pub fn let_go(&self) {
        self.shared.0.lock().unwrap().held = None;
        self.shared.1.notify_all();
    }

    /// Waits until an answer is being held back.
    pub fn wait_until_holding(&self) {
        let state = self.shared.0.lock().unwrap();
        drop(self.shared.1.wait_while(state, |state| state.holding == 0).unwrap());
    }

    /// The same, without keeping the thread from anything else.
    pub async fn holding(&self) {
        let waiting = Self { address: String::new(), shared: Arc::clone(&self.shared) };
        tokio::task::spawn_blocking(move || waiting.wait_until_holding()).await.unwrap();
    }

    /// The paths that were asked for since the last call.
    pub fn log(&self) -> Vec<String> {
        std::mem::take(&mut self.shared.0.lock().unwrap().log)
    }
}

fn answer(mut stream: TcpStream, shared: &(Mutex<State>, Condvar), dir: &Path) -> Option<()> {
    let mut lines = BufReader::new(&stream).lines();
    let path = lines.next()?.ok()?.split(' ').nth(1)?.trim_start_matches('/').to_owned();
    // The rest of the request changes nothing: a client may always be given the whole file.
    lines.map_while(Result::ok).take_while(|line| !line.is_empty()).for_each(drop);
    shared.0.lock().unwrap().log.push(path.clone());
    let Ok(body) = fs::read(PathBuf::from(dir).join(&path)) else {
        return stream.write_all(b"HTTP/1.1 404 -\r\nConnection: close\r\nContent-Length: 0\r\n\r\n").ok();
    };
    let head = format!("HTTP/1.1 200 -\r\nConnection: close\r\nContent-Length: {}\r\n\r\n", body.len());
    let (first, rest) = body.split_at(body.len() / 2);
    stream.write_all(head.as_bytes()).and_then(|()| stream.write_all(first)).and_then(|()| stream.flush()).ok()?;
    let mut state = shared.0.lock().unwrap();
    let is_held = |state: &State| state.held.as_ref().is_some_and(|word| path.contains(word));
    if is_held(&state) {
        state.holding += 1;
        shared.1.notify_all();
        state = shared.1.wait_while(state, |state| is_held(state)).unwrap();
        state.holding -= 1;
    }
    drop(state);
    stream.write_all(rest).ok()
}
