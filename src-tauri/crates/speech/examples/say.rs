//! Tries the voices of this system: `cargo run -p portage-speech --example say` lists them,
//! `... --example say -- fa "متن"` reads a text by the first of that language.

#![allow(clippy::print_stdout, reason = "a program for people")]

use std::sync::{Arc, Mutex, mpsc::channel};

use portage_speech::{Speech, Told};

fn main() {
    let (tell, told) = channel();
    let tell = Mutex::new(tell);
    let speech = Speech::new(Arc::new(move |_, what| {
        let _ = tell.lock().expect("nobody panics with it").send(what);
    }));
    let voices = speech.voices();
    let mut args = std::env::args().skip(1);
    let (Some(lang), Some(text)) = (args.next(), args.next()) else {
        voices.iter().for_each(|voice| println!("{} {}", voice.engine, voice.lang));
        return;
    };
    let Some(at) = voices.iter().position(|voice| voice.lang == lang) else {
        println!("No voice for {lang}.");
        return;
    };
    println!("{}", if speech.speak(1, &text, at, false) { "Given." } else { "Not taken." });
    for what in told {
        println!("{what:?}");
        if what != Told::Began {
            return;
        }
    }
}
