//! Reports of readers: kept without a connection, sent with an update, to whom the signed pack names.

use std::{
    fs,
    io::{BufRead as _, BufReader, Read as _, Write as _},
    net::{TcpListener, TcpStream},
    sync::{Arc, Mutex},
};

use portage_app::{
    Portage,
    view::{Class, MistakeEntry, ProfileView, Rating, ReportState, Settings, SurveyEntry, UpdateOutcome, Wrong},
};

use crate::{
    portal::{Device, NOBODY, Portal, day, problem, set, set_addresses},
    server::Server,
};

/// Where a publisher takes reports.
#[derive(Clone)]
struct Desk {
    address: String,
    /// The status that it answers with.
    status: Arc<Mutex<u16>>,
    /// What came, by its head and its body.
    came: Arc<Mutex<Vec<(String, String)>>>,
}

impl Desk {
    fn open() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = format!("http://{}/reports", listener.local_addr().unwrap());
        let desk = Self { address, status: Arc::new(Mutex::new(200)), came: Arc::default() };
        let own = desk.clone();
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                own.answer(stream);
            }
        });
        desk
    }

    fn answer(&self, mut stream: TcpStream) -> Option<()> {
        let mut reader = BufReader::new(stream.try_clone().ok()?);
        let mut head = String::new();
        while !head.ends_with("\r\n\r\n") {
            if reader.read_line(&mut head).ok()? == 0 {
                return None;
            }
        }
        let head = head.to_ascii_lowercase();
        let length = head.lines().find_map(|line| line.strip_prefix("content-length: ")?.parse().ok())?;
        let mut body = vec![0; length];
        reader.read_exact(&mut body).ok()?;
        self.came.lock().unwrap().push((head, String::from_utf8(body).unwrap()));
        let status = *self.status.lock().unwrap();
        let more = "Location: http://127.0.0.1:9/\r\nConnection: close\r\nContent-Length: 0";
        stream.write_all(format!("HTTP/1.1 {status} -\r\n{more}\r\n\r\n").as_bytes()).ok()
    }

    fn answer_with(&self, status: u16) {
        *self.status.lock().unwrap() = status;
    }

    /// What came since the last call.
    fn came(&self) -> Vec<(String, String)> {
        std::mem::take(&mut *self.came.lock().unwrap())
    }
}

fn mistake() -> MistakeEntry {
    MistakeEntry {
        kind: "guide".to_owned(),
        id: "ohip".to_owned(),
        page_language: "en".to_owned(),
        wrong: Wrong::NumberOrDate,
        words: Some("The fee is \"35\" now.\nلا".to_owned()),
    }
}

/// Ontario names the desk in its pack.
fn name(portal: &Portal, desk: &str) {
    let file = portal.content().join("ontario/pack.toml");
    let text = fs::read_to_string(&file).unwrap();
    let text = text.split("\n[feedback]").next().unwrap();
    fs::write(&file, format!("{text}\n[feedback]\n{desk}\n")).unwrap();
    portal.publish();
}

fn state(app: &Portage) -> ReportState {
    let reports = app.reports("en").unwrap();
    assert_eq!(reports.len(), 1);
    reports[0].state
}

#[tokio::test]
async fn a_report_waits_and_is_sent_once_with_an_update_to_the_byte() {
    let portal = Portal::new();
    let desk = Desk::open();
    let (_device, app) = Device::new(&portal).await;
    let shown = app.draft_mistake(mistake(), "fr").unwrap();
    assert_eq!((shown.owner.as_str(), shown.address), ("Ontario", None));
    assert_eq!(app.reports("en").unwrap(), [], "what is only looked at is not kept");
    app.save_mistake(mistake(), "fr").unwrap();
    let kept = app.reports("en").unwrap().remove(0);
    assert_eq!((kept.state, &kept.text), (ReportState::NoAddress, &shown.text));
    assert_eq!(kept.title, "Ontario health insurance (OHIP)");

    // An update that reaches nobody, and one from a folder, send nothing.
    name(&portal, &format!("url = \"{}\"", desk.address));
    set_addresses(&app, &[NOBODY]);
    app.update("en", true).await.unwrap_err();
    set_addresses(&app, &[portal.repository().to_str().unwrap()]);
    app.update("en", true).await.unwrap();
    assert_eq!((state(&app), desk.came().len()), (ReportState::Waiting, 0));

    let server = Server::of(&portal.repository());
    set_addresses(&app, &[server.address()]);
    assert_eq!(app.update("en", true).await.unwrap().outcome, UpdateOutcome::Current);
    let came = desk.came();
    assert_eq!(came.len(), 1);
    let (head, body) = &came[0];
    assert_eq!(*body, shown.text, "what was shown is what is sent");
    assert!(head.starts_with("post /reports http/1.1\r\n") && head.contains("content-type: application/json\r\n"));
    for word in ["cookie", "referer", "origin"] {
        assert!(!head.contains(word), "{head}");
    }
    let sent = app.reports("en").unwrap().remove(0);
    assert_eq!((sent.state, sent.sent_on.as_deref()), (ReportState::Sent, Some("2026-11-22")));
    app.update("en", true).await.unwrap();
    assert_eq!(desk.came(), []);
    app.drop_report(&sent.id).unwrap();
    assert_eq!(app.reports("en").unwrap(), []);
}

#[tokio::test]
async fn a_report_is_never_lost_and_a_refused_one_is_told() {
    let portal = Portal::new();
    let desk = Desk::open();
    name(&portal, &format!("url = \"{}\"", desk.address));
    let (_device, app) = Device::new(&portal).await;
    let server = Server::of(&portal.repository());
    set_addresses(&app, &[server.address()]);
    app.save_mistake(mistake(), "en").unwrap();
    for status in [500, 503, 429, 302] {
        desk.answer_with(status);
        assert_eq!(app.update("en", true).await.unwrap().outcome, UpdateOutcome::Current, "{status} is no fault of it");
        assert_eq!((state(&app), desk.came().len()), (ReportState::Waiting, 1), "{status}");
    }
    desk.answer_with(410);
    app.update("en", true).await.unwrap();
    assert_eq!((state(&app), desk.came().len()), (ReportState::Refused, 1));
    app.update("en", true).await.unwrap();
    assert_eq!(desk.came(), [], "who refused is not asked again");
    assert_eq!(app.reports("en").unwrap()[0].text, app.draft_mistake(mistake(), "en").unwrap().text);
}

#[tokio::test]
async fn a_report_does_not_go_above_what_may_be_sent_unasked() {
    let portal = Portal::new();
    let desk = Desk::open();
    name(&portal, &format!("url = \"{}\"", desk.address));
    let (_device, app) = Device::new(&portal).await;
    let server = Server::of(&portal.repository());
    set_addresses(&app, &[server.address()]);
    set(&app, |options| options.ask_above_kb = Some(0));
    app.save_mistake(mistake(), "en").unwrap();
    app.update("en", false).await.unwrap();
    assert_eq!((state(&app), desk.came().len()), (ReportState::Waiting, 0));
    app.update("en", true).await.unwrap();
    assert_eq!((state(&app), desk.came().len()), (ReportState::Sent, 1));
}

#[tokio::test]
async fn nobody_on_the_way_can_name_another_address() {
    let portal = Portal::new();
    let (desk, thief) = (Desk::open(), Desk::open());
    name(&portal, &format!("url = \"{}\"", desk.address));
    let (_device, app) = Device::new(&portal).await;
    app.save_mistake(mistake(), "en").unwrap();
    // A release that names the thief, without the signatures that belong to it.
    let honest = portal.keep_as("honest");
    name(&portal, &format!("url = \"{}\"", thief.address));
    let forged = portal.keep_as("forged");
    fs::remove_dir_all(forged.join("metadata")).unwrap();
    crate::portal::copy(&honest.join("metadata"), &forged.join("metadata"));
    // The forged packs under the honest names.
    let names = |folder: &std::path::Path| {
        let mut names: Vec<_> = fs::read_dir(folder.join("targets")).unwrap().map(|it| it.unwrap().path()).collect();
        names.sort();
        names.into_iter().filter(|path| path.to_string_lossy().contains("ontario.pack")).collect::<Vec<_>>()
    };
    let (old, new) = (names(&honest), names(&portal.repository()));
    let newest = new.iter().find(|path| !old.iter().any(|known| known.file_name() == path.file_name())).unwrap();
    for path in &old {
        fs::copy(newest, forged.join("targets").join(path.file_name().unwrap())).unwrap();
    }
    let server = Server::of(&forged);
    set_addresses(&app, &[server.address()]);
    let _ = app.update("en", true).await;
    assert_eq!(thief.came(), []);
    assert_eq!(desk.came().len(), 1, "it goes to whom the signed pack names");
}

#[tokio::test]
async fn the_questions_are_asked_once_of_who_agreed() {
    let portal = Portal::new();
    let desk = Desk::open();
    name(&portal, &format!("url = \"http://127.0.0.1:9/\"\nsurvey = \"{}\"", desk.address));
    let (device, app) = Device::new(&portal).await;
    app.save_profile(ProfileView { class: Some(Class::Economic), ..ProfileView::default() }, false).unwrap();
    device.set_clock(day(14));
    assert!(!app.home("en").unwrap().survey_due, "nobody is asked who did not agree");
    app.save_settings(Settings { survey: true, ..app.settings() }).unwrap();
    assert!(app.home("en").unwrap().survey_due);
    device.set_clock(day(13));
    assert!(!app.home("en").unwrap().survey_due);
    device.set_clock(day(14));
    let empty = SurveyEntry { found: None, easy: None, missing: None };
    assert_eq!(problem(app.save_survey(empty.clone(), "en").unwrap_err()), "entry-empty");
    let answers = SurveyEntry { found: Some(Rating::Partly), missing: Some("Skating".to_owned()), ..empty };
    let shown = app.draft_survey(answers.clone(), "en").unwrap();
    app.save_survey(answers, "en").unwrap();
    assert!(!app.home("en").unwrap().survey_due);
    assert!(!app.settings().survey, "it was once");
    let server = Server::of(&portal.repository());
    set_addresses(&app, &[server.address()]);
    app.update("en", true).await.unwrap();
    assert_eq!(desk.came()[0].1, shown.text);
}

#[tokio::test]
async fn what_was_not_found_is_sent_as_it_was_shown_to_who_takes_reports() {
    let portal = Portal::new();
    let desk = Desk::open();
    name(&portal, &format!("url = \"{}\"", desk.address));
    let (_device, app) = Device::new(&portal).await;
    let shown = app.draft_not_found("permis de pêche", "fr").unwrap();
    assert_eq!((shown.owner.as_str(), shown.address.as_deref()), ("Ontario", Some(desk.address.as_str())));
    app.save_not_found("permis de pêche", "fr").unwrap();
    assert_eq!((state(&app), desk.came().len()), (ReportState::Waiting, 0));
    let server = Server::of(&portal.repository());
    set_addresses(&app, &[server.address()]);
    app.update("en", true).await.unwrap();
    let bodies: Vec<String> = desk.came().into_iter().map(|(_, body)| body).collect();
    assert_eq!((bodies, state(&app)), (vec![shown.text], ReportState::Sent));
}
