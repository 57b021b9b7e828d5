//! Reading aloud: by the system's voices, by the window's, or not at all.
//!
//! The system's voices are a stand-in that speaks the protocol of speech-dispatcher and makes no sound. It ends a passage
//! when the test says so.

use std::{
    io::{BufRead as _, BufReader, Write as _},
    os::unix::net::{UnixListener, UnixStream},
    sync::{
        Arc, Mutex,
        mpsc::{Receiver, Sender, channel},
    },
    thread,
};

use serde_json::{Value, json};

use crate::harness::{App, Device, PATIENCE};

#[derive(Debug, PartialEq, Eq)]
enum Heard {
    Said { text: String, lang: String, rate: i8 },
    Silence,
}

struct StandIn {
    heard: Receiver<Heard>,
    /// The connection that spoke last, and the name of its last message.
    last: Arc<Mutex<Option<(UnixStream, u32)>>>,
}

impl StandIn {
    /// With a voice for each of these languages.
    fn on(device: &Device, langs: &'static [&'static str]) -> Self {
        let listener = UnixListener::bind(device.speech()).expect("a socket can be made");
        let (tell, heard) = channel();
        let last = Arc::<Mutex<Option<(UnixStream, u32)>>>::default();
        let known = Arc::clone(&last);
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let (tell, known) = (tell.clone(), Arc::clone(&known));
                thread::spawn(move || serve(&stream, langs, &tell, &known));
            }
        });
        Self { heard, last }
    }

    fn next(&self) -> Heard {
        self.heard.recv_timeout(PATIENCE).expect("the window asks the voices for something")
    }

    /// The next passage that is read, whatever was silenced before it: its text, language and rate.
    fn said(&self) -> (String, String, i8) {
        loop {
            if let Heard::Said { text, lang, rate } = self.next() {
                return (text, lang, rate);
            }
        }
    }

    fn until_silent(&self) {
        while self.next() != Heard::Silence {}
    }

    /// The passage that is being read comes to its end.
    fn end_passage(&self) {
        let mut last = self.last.lock().expect("nobody panics with it");
        let (stream, name) = last.as_mut().expect("something is being read");
        write!(stream, "701-{name}\r\n701-1\r\n701 BEGIN\r\n702-{name}\r\n702-1\r\n702 END\r\n").expect("it is told");
    }
}

fn serve(stream: &UnixStream, langs: &[&str], tell: &Sender<Heard>, last: &Mutex<Option<(UnixStream, u32)>>) {
    let mut out = stream.try_clone().expect("a socket can be shared");
    let mut lines = BufReader::new(stream).lines().map_while(Result::ok);
    let (mut lang, mut rate, mut messages) = (String::new(), 0, 0);
    while let Some(line) = lines.next() {
        let reply = if line == "SPEAK" {
            out.write_all(b"230 OK RECEIVING DATA\r\n").expect("the window listens");
            let text: Vec<String> = lines.by_ref().take_while(|line| line != ".").collect();
            messages += 1;
            *last.lock().expect("nobody panics with it") = Some((out.try_clone().expect("it can be shared"), messages));
            let _ = tell.send(Heard::Said { text: text.join("\n"), lang: lang.clone(), rate });
            format!("225-{messages}\r\n225 OK MESSAGE QUEUED")
        } else if line == "CANCEL SELF" {
            let _ = tell.send(Heard::Silence);
            "210 OK CANCELED".to_owned()
        } else if line == "LIST OUTPUT_MODULES" {
            "250-espeak-ng\r\n250 OK MODULE LIST SENT".to_owned()
        } else if line == "LIST SYNTHESIS_VOICES" {
            let voices: String = langs.iter().map(|lang| format!("249-A voice\t{lang}\tnone\r\n")).collect();
            format!("{voices}249 OK VOICE LIST SENT")
        } else if line == "GET OUTPUT_MODULE" {
            "251-espeak-ng\r\n251 OK GET RETURNED".to_owned()
        } else if line == "GET RATE" {
            "251-0\r\n251 OK GET RETURNED".to_owned()
        } else {
            if let Some(set) = line.strip_prefix("SET SELF LANGUAGE ") {
                set.clone_into(&mut lang);
            }
            if let Some(set) = line.strip_prefix("SET SELF RATE ") {
                rate = set.parse().expect("a rate is a number");
            }
            "200 OK".to_owned()
        };
        if write!(out, "{reply}\r\n").is_err() {
            return;
        }
    }
}

/// The text that is marked as being read; empty where none is.
const MARKED: &str = "return document.querySelector('[data-reading][aria-current=true]')?.textContent.trim() ?? ''";

async fn until_state(app: &App, state: &str) {
    let script = "return document.querySelector(\"[data-testid='listen']\")?.dataset.now";
    app.until(&format!("reading that is {state}"), script, |now| now == state).await;
}

#[tokio::test]
async fn a_guide_is_read_passage_by_passage() {
    let Some(device) = Device::new() else { return };
    let voices = StandIn::on(&device, &["cmn", "en-029", "en-US", "fr-FR"]);
    let app = device.open().await;
    app.settle("en").await;
    app.go("guides/lease-and-deposits", "guide").await;
    let title = app.text("guide-title").await;
    app.press("listen").await;
    assert_eq!(voices.said(), (title.clone(), "en-US".to_owned(), 0));
    app.until("the title marked", MARKED, |marked| *marked == title).await;

    voices.end_passage();
    let (second, ..) = voices.said();
    let marked = app.until("the next passage marked", MARKED, |marked| *marked != title).await;
    let first_words = |text: &str| text.split_whitespace().take(3).collect::<Vec<_>>().join(" ");
    assert_eq!(first_words(&second), first_words(marked.as_str().expect("a text")));
    assert!(!second.contains(['\u{2068}', '\u{2069}', '\n']), "{second}");

    // Going on begins the passage again.
    app.press("listen").await;
    voices.until_silent();
    until_state(&app, "paused").await;
    app.press("listen").await;
    assert_eq!(voices.said().0, second);
    app.press("listen-slowly").await;
    assert_eq!(voices.said(), (second.clone(), "en-US".to_owned(), -40));
    app.until_file(&device.data().join("settings.json"), "\"read_slowly\": true").await;

    // The page is asked for again, for what is kept of it has changed. It is read on all the same.
    app.press("guide-save").await;
    let saved = "return document.querySelector(\"[data-testid='guide-save']\").ariaPressed";
    app.until("the page among those that are kept", saved, |pressed| pressed == "true").await;
    voices.end_passage();
    let (third, _, rate) = voices.said();
    assert_ne!(third, second);
    assert_eq!(rate, -40);

    app.press("listen-stop").await;
    voices.until_silent();
    until_state(&app, "silent").await;
    assert_eq!(app.script(MARKED).await, "");
    let focused = app.script("return document.activeElement.dataset.testid").await;
    assert_eq!(focused, "listen", "the focus is not lost with the button");

    // Leaving the page ends it.
    app.press("listen").await;
    voices.said();
    app.go("home", "home").await;
    voices.until_silent();
    app.close().await;
}

#[tokio::test]
async fn the_last_passage_is_the_end_and_locking_is_one_too() {
    let Some(device) = Device::new() else { return };
    let voices = StandIn::on(&device, &["en-US"]);
    let app = device.open().await;
    app.settle("en").await;
    app.go("guides/lease-and-deposits", "guide").await;
    app.press("listen").await;
    let mut read = Vec::new();
    let marked = "return [document.querySelector('[data-reading]')?.innerText ?? '', \
                  document.querySelector(\"[data-testid='listen']\").dataset.now]";
    loop {
        read.push(voices.said().0);
        let before = app.until("what is read is marked", marked, |now| now[0] != "").await;
        voices.end_passage();
        // Either the next is marked, or it is over.
        let now = app.until("the next or the end", marked, |now| now[1] == "silent" || now[0] != before[0]).await;
        if now[1] == "silent" {
            assert_eq!(now[0], "", "nothing is marked any more");
            break;
        }
    }
    // All that the article says was read, in its order.
    let article = app.script("return document.querySelector('article').innerText").await;
    let words = |text: &str| text.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
    let spoken = words(&read.join(" "));
    let telling = words(article.as_str().expect("a text")).into_iter().filter(|word| word.len() > 6);
    let mut left = spoken.iter();
    for word in telling {
        let word: String = word.chars().filter(|letter| letter.is_alphanumeric()).collect();
        let said = |said: &&String| said.chars().filter(|letter| letter.is_alphanumeric()).collect::<String>() == word;
        assert!(left.any(|one| said(&one)), "{word} is read, in its place");
    }

    app.press("listen").await;
    voices.said();
    ask(&app, "set_passphrase", json!({"passphrase": "river lamp seven bread"})).await;
    ask(&app, "lock", json!({})).await;
    voices.until_silent();
    app.close().await;
}

async fn ask(app: &App, command: &str, args: Value) {
    let script = format!(
        "window.__TAURI_INTERNALS__.invoke('{command}', {args}).then(() => done('ok'), (error) => done(JSON.stringify(error)))"
    );
    assert_eq!(app.later(&script).await, "ok", "{command}");
}

#[tokio::test]
async fn without_a_voice_of_its_language_a_page_has_no_button() {
    let Some(device) = Device::new() else { return };
    let voices = StandIn::on(&device, &["fr-FR", "cmn-LATN-PINYIN"]);
    let app = device.open().await;
    app.settle("en").await;
    app.go("guides/lease-and-deposits", "guide").await;
    // What the page asked is asked again, so that it has its answer.
    let none = "window.__TAURI_INTERNALS__.invoke('voice_for', { lang: 'en', window: [] }).then(done)";
    assert_eq!(app.later(none).await, Value::Null);
    assert!(!app.is_there("listen").await);
    app.go("guides/lease-and-deposits/fr", "guide").await;
    app.press("listen").await;
    assert_eq!(voices.said().1, "fr-FR");
    app.close().await;
}

/// A window with voices of its own, as on other systems: a stand-in that notes what it is told.
const WINDOW_VOICES: &str = "window.said = []; \
    const voices = [{ lang: 'en-CA', localService: false }, { lang: 'fr-CA', localService: true }]; \
    const own = { getVoices: () => voices, cancel: () => window.said.push('cancel'), \
      speak: (words) => { window.said.push(words.text); window.words = words; }, addEventListener: () => {} }; \
    Object.defineProperty(window, 'speechSynthesis', { value: own, configurable: true }); \
    window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };";

#[tokio::test]
async fn the_windows_own_voices_read_if_they_are_on_the_device() {
    let Some(device) = Device::new() else { return };
    let app = device.open().await;
    app.screen("language").await;
    app.script(WINDOW_VOICES).await;
    app.settle("en").await;
    app.go("guides/lease-and-deposits", "guide").await;
    app.go("guides/lease-and-deposits/fr", "guide").await;
    let title = app.text("guide-title").await;
    app.press("listen").await;
    let said = "return window.said.at(-1)";
    app.until("the title read", said, |said| *said == title).await;
    app.script("window.words.onend()").await;
    app.until("the next passage read", said, |said| *said != title && said != "cancel").await;
    app.press("listen-stop").await;
    app.until("silence", said, |said| said == "cancel").await;
    // The voice for English would send the text away. Its page was asked for first, so its answer is here.
    app.go("guides/lease-and-deposits", "guide").await;
    assert!(!app.is_there("listen").await);
    app.close().await;
}
