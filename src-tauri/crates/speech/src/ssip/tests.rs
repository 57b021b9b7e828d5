use std::sync::mpsc;

use super::*;

#[test]
fn a_line_has_a_code_and_words() {
    assert_eq!(parts("208 OK CLIENT NAME SET"), Some((208, false, "OK CLIENT NAME SET")));
    assert_eq!(parts("249-Afrikaans\taf\tnone"), Some((249, true, "Afrikaans\taf\tnone")));
    assert_eq!(parts("225-"), Some((225, true, "")));
    for broken in ["", "20", "abc OK", "٢٠٨ OK"] {
        assert_eq!(parts(broken), None, "{broken}");
    }
}

#[test]
fn a_voice_has_a_language() {
    assert_eq!(language_of("Chinese (Mandarin)+Adam\tcmn\tAdam"), Some("cmn"));
    for none in ["", "name", "name\t", "name\tnone\tnone"] {
        assert_eq!(language_of(none), None, "{none}");
    }
}

#[test]
fn a_text_is_one_line_that_ends_no_message() {
    assert_eq!(one_line("Call 416-555-0123.\r\n.\r\nQUIT\r\n"), "Call 416-555-0123. . QUIT");
    assert_eq!(one_line(" .\n"), "..");
    assert_eq!(one_line("...and so on"), "....and so on");
    assert_eq!(one_line("\u{0}\t "), "");
}

/// The other end of a connection, which answers as speech-dispatcher 0.11 does.
struct StandIn {
    stream: UnixStream,
    heard: Receiver<String>,
}

impl StandIn {
    fn answer(stream: UnixStream) -> Self {
        let (tell, heard) = mpsc::channel();
        let mut out = stream.try_clone().unwrap();
        let lines = BufReader::new(stream.try_clone().unwrap()).lines();
        thread::spawn(move || {
            let (mut is_data, mut messages) = (false, 0);
            for line in lines {
                let Ok(line) = line else { return };
                let _ = tell.send(line.clone());
                let reply = match line.as_str() {
                    "." if is_data => {
                        is_data = false;
                        messages += 1;
                        format!("225-{}\r\n225 OK MESSAGE QUEUED", messages - 1)
                    }
                    _ if is_data => continue,
                    "SPEAK" => {
                        is_data = true;
                        "230 OK RECEIVING DATA".to_owned()
                    }
                    "GET RATE" => "251--80\r\n251 OK GET RETURNED".to_owned(),
                    "GET OUTPUT_MODULE" => "251-flite\r\n251 OK GET RETURNED".to_owned(),
                    "LIST OUTPUT_MODULES" => {
                        "250-espeak-ng\r\n250-mary-generic\r\n250-flite\r\n250 OK MODULE LIST SENT".to_owned()
                    }
                    "LIST SYNTHESIS_VOICES" => "249-One\ten-GB\tnone\r\n249-One+Adam\ten-GB\tAdam\r\n\
                                                249-Two\tfa\tnone\r\n249 OK VOICE LIST SENT"
                        .to_owned(),
                    _ => "208 OK".to_owned(),
                };
                if out.write_all(format!("{reply}\r\n").as_bytes()).is_err() {
                    return;
                }
            }
        });
        Self { stream, heard }
    }

    fn say(&mut self, lines: &str) {
        self.stream.write_all(lines.as_bytes()).unwrap();
    }

    fn heard(&self) -> Vec<String> {
        self.heard.try_iter().collect()
    }
}

fn connected() -> (Option<Connection>, StandIn, Receiver<(u32, Told)>) {
    let (ours, theirs) = UnixStream::pair().unwrap();
    let server = StandIn::answer(theirs);
    let (tell, told) = mpsc::channel();
    let tell: Tell = Arc::new(move |number, what| {
        let _ = tell.send((number, what));
    });
    (Connection::over(ours, tell), server, told)
}

fn voice(engine: &str, lang: &str) -> Voice {
    Voice { engine: engine.to_owned(), lang: lang.to_owned() }
}

#[test]
fn voices_are_those_of_engines_of_the_device_the_usual_one_first() {
    let (connection, ..) = connected();
    let expected =
        [voice("flite", "en-GB"), voice("flite", "fa"), voice("espeak-ng", "en-GB"), voice("espeak-ng", "fa")];
    assert_eq!(connection.unwrap().voices(), expected);
}

#[test]
fn a_passage_is_given_in_its_language_and_told_of_by_its_number() {
    let (connection, mut server, told) = connected();
    let mut connection = connection.unwrap();
    server.heard();
    connection.speak(7, "سلام\n.\nQUIT", 3, true).unwrap();
    let heard = [
        "CANCEL SELF",
        "SET SELF OUTPUT_MODULE espeak-ng",
        "SET SELF LANGUAGE fa",
        // Slower than -80, and there is nothing below -100.
        "SET SELF RATE -100",
        "SPEAK",
        "سلام . QUIT",
        ".",
    ];
    assert_eq!(server.heard(), heard);
    server.say("701-0\r\n701-1\r\n701 BEGIN\r\n");
    assert_eq!(told.recv(), Ok((7, Told::Began)));
    connection.speak(8, "Next", 0, false).unwrap();
    assert!(server.heard().contains(&"SET SELF RATE -80".to_owned()));
    // The end of the first comes late, and a message of somebody else's ends.
    server.say("703-0\r\n703-1\r\n703 CANCELED\r\n702-99\r\n702-1\r\n702 END\r\n702-1\r\n702-1\r\n702 END\r\n");
    assert_eq!(told.recv(), Ok((7, Told::Cut)));
    assert_eq!(told.recv(), Ok((8, Told::Ended)));
}

#[test]
fn a_server_that_goes_away_is_told_for_what_it_was_reading() {
    let (connection, server, told) = connected();
    let mut connection = connection.unwrap();
    connection.speak(1, "One", 0, false).unwrap();
    server.stream.shutdown(Shutdown::Both).unwrap();
    assert_eq!(told.recv(), Ok((1, Told::Failed)));
    assert!(!connection.is_alive());
    assert_eq!(connection.speak(2, "Two", 0, false), None);
    assert_eq!(connection.hush(), None);
}

#[test]
fn a_voice_that_is_not_there_is_not_spoken_by_another() {
    let (connection, server, _) = connected();
    let mut connection = connection.unwrap();
    server.heard();
    assert_eq!(connection.speak(1, "One", 4, false), None);
    assert!(server.heard().is_empty());
}

#[test]
fn a_server_that_ends_in_the_middle_of_the_greeting_is_none() {
    let (ours, theirs) = UnixStream::pair().unwrap();
    theirs.shutdown(Shutdown::Both).unwrap();
    assert!(Connection::over(ours, Arc::new(|_, _| {})).is_none());
}
