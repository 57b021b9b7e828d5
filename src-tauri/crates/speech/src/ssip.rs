//! The protocol of speech-dispatcher (SSIP): a line a command, a code a reply, and events as they come.
//!
//! <https://htmlpreview.github.io/?https://github.com/brailcom/speechd/blob/master/doc/ssip.html>

use std::{
    collections::{BTreeSet, HashMap},
    io::{BufRead as _, BufReader, Write as _},
    mem,
    net::Shutdown,
    os::unix::net::UnixStream,
    sync::{
        Arc, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicBool, Ordering::Relaxed},
        mpsc::{Receiver, Sender, channel},
    },
    thread,
    time::Duration,
};

use crate::{Tell, Told, Voice, server};

/// A list of all voices takes half a second; the first answer waits for the server to start.
const PATIENCE: Duration = Duration::from_secs(5);

/// Engines that speak on the device itself. Others, such as those for a server of voices, are not asked: they would send
/// the text away.
const ON_THE_DEVICE: &[&str] = &[
    "baratinoo",
    "cicero",
    "espeak",
    "espeak-ng",
    "espeak-ng-mbrola",
    "festival",
    "flite",
    "ibmtts",
    "kali",
    "openjtalk",
    "pico",
    "piper",
    "rhvoice",
    "voxin",
];

const BEGAN: u16 = 701;
const ENDED: u16 = 702;
const CANCELED: u16 = 703;
const QUEUED: u16 = 225;

pub(crate) struct Connection {
    stream: UnixStream,
    replies: Receiver<Reply>,
    shared: Arc<Shared>,
    voices: Vec<Voice>,
    /// How fast the person has everything read, from -100 to 100.
    usual_rate: i8,
}

#[derive(Default)]
struct Shared {
    passages: Mutex<Passages>,
    over: AtomicBool,
}

/// The passages that the server was given.
#[derive(Default)]
struct Passages {
    /// Given, but not yet named by the server.
    given: Option<u32>,
    /// Their numbers by the server's names.
    named: HashMap<String, u32>,
}

struct Reply {
    code: u16,
    /// Its lines but the last.
    lines: Vec<String>,
}

impl Reply {
    fn is_good(&self) -> bool {
        (200..300).contains(&self.code)
    }
}

impl Connection {
    /// `None` where nobody is there to speak.
    pub(crate) fn open(tell: Tell) -> Option<Self> {
        Self::over(server::connect()?, tell)
    }

    fn over(stream: UnixStream, tell: Tell) -> Option<Self> {
        stream.set_write_timeout(Some(PATIENCE)).ok()?;
        let shared = Arc::<Shared>::default();
        let (send, replies) = channel();
        let (incoming, known) = (stream.try_clone().ok()?, Arc::clone(&shared));
        thread::spawn(move || listen(incoming, &send, &known, &tell));
        let mut connection = Self { stream, replies, shared, voices: Vec::new(), usual_rate: 0 };
        connection.greet()?;
        Some(connection)
    }

    pub(crate) fn is_alive(&self) -> bool {
        !self.shared.over.load(Relaxed)
    }

    pub(crate) fn voices(&self) -> &[Voice] {
        &self.voices
    }

    pub(crate) fn speak(&mut self, number: u32, text: &str, voice: usize, slowly: bool) -> Option<()> {
        let voice = self.voices.get(voice)?.clone();
        let rate = if slowly { self.usual_rate.saturating_sub(40).max(-100) } else { self.usual_rate };
        self.hush()?;
        self.ask(&format!("SET SELF OUTPUT_MODULE {}", voice.engine))?;
        self.ask(&format!("SET SELF LANGUAGE {}", voice.lang))?;
        self.ask(&format!("SET SELF RATE {rate}"))?;
        self.ask("SPEAK")?;
        self.passages().given = Some(number);
        self.ask(&format!("{}\r\n.", one_line(text)))?;
        Some(())
    }

    pub(crate) fn hush(&mut self) -> Option<()> {
        self.ask("CANCEL SELF").map(|_| ())
    }

    pub(crate) fn leave(&mut self) {
        // The program ends, whether this arrives or not.
        let _ = self.stream.write_all(b"CANCEL SELF\r\nQUIT\r\n");
    }

    fn greet(&mut self) -> Option<()> {
        self.ask("SET SELF CLIENT_NAME portage:portage:main")?;
        self.ask("SET SELF NOTIFICATION ALL ON")?;
        self.ask("SET SELF PUNCTUATION none")?;
        self.usual_rate = self.ask("GET RATE")?.lines.first().and_then(|rate| rate.parse().ok()).unwrap_or(0);
        let usual = self.ask("GET OUTPUT_MODULE")?.lines;
        let mut engines = self.ask("LIST OUTPUT_MODULES")?.lines;
        engines.retain(|engine| ON_THE_DEVICE.contains(&engine.as_str()));
        engines.sort_by_key(|engine| !usual.contains(engine));
        for engine in engines {
            self.ask(&format!("SET SELF OUTPUT_MODULE {engine}"))?;
            // One that is listed and does not work has no voices.
            let lines = self.ask_any("LIST SYNTHESIS_VOICES")?.lines;
            let langs: BTreeSet<&str> = lines.iter().filter_map(|line| language_of(line)).collect();
            self.voices.extend(langs.into_iter().map(|lang| Voice { engine: engine.clone(), lang: lang.to_owned() }));
        }
        Some(())
    }

    /// A reply of success; after any other nothing more is asked here.
    fn ask(&mut self, command: &str) -> Option<Reply> {
        self.ask_any(command).filter(Reply::is_good)
    }

    fn ask_any(&mut self, command: &str) -> Option<Reply> {
        let sent = self.stream.write_all(format!("{command}\r\n").as_bytes());
        let reply = sent.ok().and_then(|()| self.replies.recv_timeout(PATIENCE).ok());
        if reply.is_none() {
            // A late reply would be taken for that to the next command.
            self.end();
        }
        reply
    }

    fn end(&self) {
        self.shared.over.store(true, Relaxed);
        let _ = self.stream.shutdown(Shutdown::Both);
    }

    fn passages(&self) -> MutexGuard<'_, Passages> {
        self.shared.passages()
    }
}

impl Drop for Connection {
    fn drop(&mut self) {
        self.end();
    }
}

impl Shared {
    fn passages(&self) -> MutexGuard<'_, Passages> {
        self.passages.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Takes in what the server says until it says no more.
fn listen(stream: UnixStream, replies: &Sender<Reply>, shared: &Shared, tell: &Tell) {
    let (mut reply, mut event) = (Vec::new(), Vec::new());
    for line in BufReader::new(stream).split(b'\n') {
        let Ok(line) = line else { break };
        let line = String::from_utf8_lossy(&line);
        let Some((code, goes_on, rest)) = parts(line.trim_end()) else { continue };
        let is_event = (700..800).contains(&code);
        let lines = if is_event { &mut event } else { &mut reply };
        if goes_on {
            lines.push(rest.to_owned());
            continue;
        }
        let lines = mem::take(lines);
        if is_event {
            take_event(code, lines.first(), shared, tell);
            continue;
        }
        if code == QUEUED
            && let Some(name) = lines.first()
        {
            let mut passages = shared.passages();
            if let Some(number) = passages.given.take() {
                passages.named.insert(name.clone(), number);
            }
        }
        // Nobody waits any more where the connection was given up.
        let _ = replies.send(Reply { code, lines });
    }
    shared.over.store(true, Relaxed);
    let left = mem::take(&mut *shared.passages());
    left.named.into_values().chain(left.given).for_each(|number| tell(number, Told::Failed));
}

fn take_event(code: u16, name: Option<&String>, shared: &Shared, tell: &Tell) {
    let Some(name) = name else { return };
    let mut passages = shared.passages();
    let (number, told) = match code {
        BEGAN => (passages.named.get(name).copied(), Told::Began),
        ENDED => (passages.named.remove(name), Told::Ended),
        CANCELED => (passages.named.remove(name), Told::Cut),
        _ => return,
    };
    drop(passages);
    if let Some(number) = number {
        tell(number, told);
    }
}

/// The code of a line, whether others follow, and its words.
fn parts(line: &str) -> Option<(u16, bool, &str)> {
    let (code, rest) = line.split_at_checked(3)?;
    let goes_on = rest.starts_with('-');
    Some((code.parse().ok()?, goes_on, rest.get(1..).unwrap_or_default()))
}

/// The language in a line of the list of voices: name, language and variant with tabs between.
fn language_of(line: &str) -> Option<&str> {
    line.split('\t').nth(1).filter(|lang| !lang.is_empty() && *lang != "none")
}

/// The text as one line that ends no message and begins no command.
fn one_line(text: &str) -> String {
    let text = text.split(|letter: char| letter.is_whitespace() || letter.is_control());
    let text = text.filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ");
    if text.starts_with('.') { format!(".{text}") } else { text }
}

#[cfg(test)]
mod tests;
