//! What a person writes for themselves: kept, checked, shown beside what is published, and taken along.

mod device;

use std::{collections::BTreeSet, fs, path::PathBuf};

use device::{Device, Portal};
use portage_app::{
    Portage, Problem,
    view::{
        ApplicationEntry, AppointmentEntry, Class, DocumentEntry, DocumentState, EntryName, EventEntry, EventKind,
        GoodEntry, GoodKind, GoodsList, Group, HandoverChoice, IncomingState, MemberEntry, MemberRole, OwnTaskEntry,
        PaperChoice, ProfileView, QuestionEntry, Tag, TaskNoteEntry, TaskState, TaskView, TimeMeasure, Way,
        Whereabouts,
    },
};

fn family() -> ProfileView {
    ProfileView {
        whereabouts: Some(Whereabouts::Approved),
        landing: Some("2027-03-14".to_owned()),
        class: Some(Class::Economic),
        partner: Some(true),
        children: Some(vec![2018, 2024]),
        ..ProfileView::default()
    }
}

/// A device, and the portal whose packs it carries.
struct Home {
    device: Device,
    _portal: Portal,
}

impl std::ops::Deref for Home {
    type Target = Device;

    fn deref(&self) -> &Device {
        &self.device
    }
}

async fn started() -> (Home, Portage) {
    let portal = Portal::of_the_project();
    let device = Device::new(&portal);
    let app = device.start_with_content().await;
    app.save_profile(family(), false).unwrap();
    (Home { device, _portal: portal }, app)
}

fn task(app: &Portage, key: &str) -> Option<TaskView> {
    app.plan("en").unwrap().stages.into_iter().flat_map(|stage| stage.tasks).find(|task| task.id == key)
}

fn child(name: &str, born: u16) -> MemberEntry {
    MemberEntry { name: name.to_owned(), role: MemberRole::Child, birth_year: Some(born), birth_date: None }
}

fn paper(id: &str) -> PaperChoice {
    PaperChoice::Listed { id: id.to_owned() }
}

fn document(id: &str, state: DocumentState) -> DocumentEntry {
    DocumentEntry {
        what: paper(id),
        state,
        whose: None,
        number_kept: false,
        number: None,
        issued: None,
        expires: None,
        place: None,
        note: None,
    }
}

fn good(list: GoodsList, item: &str, value: Option<u32>) -> GoodEntry {
    GoodEntry { list, item: item.to_owned(), kind: GoodKind::Other, serial: None, value, note: None }
}

fn own_task(title: &str, day: Option<&str>) -> OwnTaskEntry {
    OwnTaskEntry {
        title: title.to_owned(),
        stage: "preparing".to_owned(),
        note: None,
        day: day.map(str::to_owned),
        who: None,
    }
}

fn problem<T>(outcome: Result<T, portage_app::AppError>) -> Problem {
    Problem::from(outcome.err().expect("a refusal"))
}

#[tokio::test]
async fn a_task_for_each_child_bears_its_name_and_is_done_for_it_alone() {
    let (device, app) = started().await;
    assert!(task(&app, "w2-08").is_none() && task(&app, "w2-08@2024").is_none(), "one child of school age comes along");
    assert_eq!(task(&app, "w2-08@2018").unwrap().child.unwrap().name, None);
    app.mark_task("wa-08@2018", TaskState::Done).unwrap();
    let amira = app.save_member(None, child("Amira", 2018)).unwrap();
    let school = task(&app, &format!("w2-08@{amira}")).unwrap();
    assert_eq!(school.child.unwrap().name.unwrap(), "Amira");
    assert_eq!(school.record, "w2-08");
    assert_eq!(task(&app, &format!("wa-08@{amira}")).unwrap().state, TaskState::Done);
    assert_eq!(task(&app, "wa-08@2024").unwrap().state, TaskState::Open);
    // A child who stands only in the binder is of the family too.
    let noor = app.save_member(None, child("Noor", 2020)).unwrap();
    drop(app);
    let app = device.start();
    assert_eq!(task(&app, &format!("w2-08@{noor}")).unwrap().child.unwrap().name.unwrap(), "Noor");
    assert_eq!(task(&app, &format!("wa-08@{amira}")).unwrap().state, TaskState::Done);
}

#[tokio::test]
async fn what_was_done_before_a_task_was_for_each_child_holds_for_all_of_them() {
    let (device, app) = started().await;
    drop(app);
    let user = portage_store::UserData::open(device.data()).unwrap();
    let old = portage_store::Item {
        kind: "task".to_owned(),
        id: "wa-08".to_owned(),
        json: r#"{"mark":"done"}"#.to_owned(),
        changed_at: "2026-01-01T00:00:00Z".parse().unwrap(),
    };
    user.put_item(&old).unwrap();
    drop(user);
    let app = device.start();
    assert_eq!(task(&app, "wa-08@2018").unwrap().state, TaskState::Done);
    app.mark_task("wa-08@2024", TaskState::Open).unwrap();
    assert_eq!(task(&app, "wa-08@2024").unwrap().state, TaskState::Open);
    assert_eq!(task(&app, "wa-08@2018").unwrap().state, TaskState::Done);
}

#[tokio::test]
async fn a_person_adds_tasks_notes_days_and_who_does_what() {
    let (device, app) = started().await;
    let who = app.save_member(None, MemberEntry { role: MemberRole::Partner, ..child("Sam", 1990) }).unwrap();
    let entry = TaskNoteEntry {
        note: Some("  ask about the form ".to_owned()),
        who: Some(who.clone()),
        day: Some("2026-11-25".to_owned()),
    };
    app.save_task_note("pr-09", entry).unwrap();
    app.mark_task("pr-10", TaskState::NotForMe).unwrap();
    let own = app.save_own_task(None, own_task("Say goodbye to the neighbours", Some("2026-11-22"))).unwrap();
    let later = app.save_own_task(None, own_task("Sell the bicycle", None)).unwrap();
    drop(app);

    let app = device.start();
    let noted = task(&app, "pr-09").unwrap();
    assert_eq!(noted.note.note.as_deref(), Some("ask about the form"));
    assert_eq!((noted.note.who, noted.day_in, noted.group), (Some(who), Some(3), Group::Week));
    let plan = app.plan("en").unwrap();
    let group =
        |group: Group| plan.groups.iter().find(|it| it.group == group).map(|it| it.tasks.clone()).unwrap_or_default();
    assert_eq!(group(Group::Today), [own.as_str()]);
    assert!(group(Group::Week).contains(&"pr-09".to_owned()));
    assert!(group(Group::NoDay).contains(&later));
    assert!(group(Group::Done).contains(&"pr-10".to_owned()));
    let all: Vec<&String> = plan.groups.iter().flat_map(|group| &group.tasks).collect();
    let each: BTreeSet<&String> = all.iter().copied().collect();
    let shown = plan.stages.iter().map(|stage| stage.tasks.len()).sum::<usize>() + plan.own.len();
    assert_eq!((all.len(), each.len()), (shown, shown), "every task stands in one group");

    app.mark_task(&own, TaskState::Done).unwrap();
    app.save_own_task(Some(&own), own_task("Say goodbye", None)).unwrap();
    let kept = app.plan("en").unwrap().own.into_iter().find(|task| task.id == own).unwrap();
    assert_eq!((kept.entry.title.as_str(), kept.state), ("Say goodbye", TaskState::Done), "an edit does not undo it");
    app.drop_entry("own-task", &own).unwrap();
    assert_eq!(app.plan("en").unwrap().own.len(), 1);
    // A task says what it opens, and what opens says what it waits for.
    let opens: Vec<String> = task(&app, "w2-09").unwrap().unlocks.into_iter().map(|link| link.id).collect();
    assert!(opens.contains(&"w2-03".to_owned()), "{opens:?}");
}

#[tokio::test]
async fn a_preview_is_what_comes_and_keeps_nothing() {
    let (device, app) = started().await;
    app.mark_task("w2-08@2018", TaskState::Done).unwrap();
    device.forget_told();
    let before = app.plan("en").unwrap();
    let other = ProfileView {
        landing: Some("2027-04-14".to_owned()),
        children: Some(vec![2024]),
        class: Some(Class::Worker),
        ..family()
    };
    let preview = app.preview_profile(other.clone(), "en").unwrap().change;
    assert_eq!(app.plan("en").unwrap(), before);
    assert!(!device.told_changed(Tag::Plan));
    assert!(preview.goes.iter().any(|task| task.id == "w2-08@2018" && task.settled));
    assert!(preview.goes.iter().any(|task| task.id == "pr-01"), "for permanent residents");
    assert!(preview.appears.iter().any(|task| task.id == "ap-14"), "for workers");
    assert!(preview.moves.iter().any(|moved| moved.task.id == "w2-03"
        && moved.from.as_deref() == Some("2027-03-19")
        && moved.to.as_deref() == Some("2027-04-19")));

    app.save_profile(other.clone(), false).unwrap();
    let after = app.plan("en").unwrap();
    let days = |plan: &portage_app::view::PlanView| {
        let tasks = plan.stages.iter().flat_map(|stage| &stage.tasks);
        tasks.map(|task| (task.id.clone(), task.due.clone().and_then(|due| due.date))).collect::<Vec<_>>()
    };
    let (was, is) = (days(&before), days(&after));
    for moved in &preview.moves {
        assert!(is.contains(&(moved.task.id.clone(), moved.to.clone())));
    }
    let came = is.iter().filter(|(id, _)| !was.iter().any(|(known, _)| known == id)).count();
    let went = was.iter().filter(|(id, _)| !is.iter().any(|(known, _)| known == id)).count();
    assert_eq!((came, went), (preview.appears.len(), preview.goes.len()));
    let nothing = app.preview_profile(other, "en").unwrap().change;
    assert!(nothing.moves.is_empty() && nothing.appears.is_empty() && nothing.goes.is_empty());
    // Back again, what was done is still done.
    app.save_profile(family(), false).unwrap();
    assert_eq!(task(&app, "w2-08@2018").unwrap().state, TaskState::Done);
}

#[tokio::test]
async fn answers_that_hardly_go_together_are_asked_back_once() {
    let (_device, app) = started().await;
    let with = |whereabouts, landing: &str| ProfileView {
        whereabouts: Some(whereabouts),
        landing: Some(landing.to_owned()),
        ..family()
    };
    for (answers, code) in [
        (with(Whereabouts::InOntario, "2027-03-14"), "landing-ahead"),
        (with(Whereabouts::Approved, "2026-03-14"), "landing-behind"),
        (with(Whereabouts::InOntario, "1999-03-14"), "landing-long-ago"),
    ] {
        assert_eq!(app.preview_profile(answers.clone(), "en").unwrap().doubt.unwrap().code, code);
        assert_eq!(problem(app.save_profile(answers, false)).code, code);
        assert_eq!(app.profile().unwrap(), Some(family()), "nothing was changed");
    }
    let meant = with(Whereabouts::InOntario, "2027-03-14");
    app.save_profile(meant.clone(), true).unwrap();
    // Another answer is no reason to ask again.
    app.save_profile(ProfileView { occupation: Some("nurse".to_owned()), ..meant }, false).unwrap();
    app.mark_task("pr-09", TaskState::Done).unwrap();
    app.erase_answers().unwrap();
    assert_eq!(app.profile().unwrap(), None);
    assert_eq!(app.plan("en").unwrap().landing, None);
    app.save_profile(family(), false).unwrap();
    assert_eq!(task(&app, "pr-09").unwrap().state, TaskState::Done, "what was done is no answer");
}

#[tokio::test]
async fn papers_tick_the_tasks_and_appointments_that_take_them() {
    let (_device, app) = started().await;
    let papers = |app: &Portage| {
        let papers = task(app, "w2-03").unwrap().papers.unwrap();
        (papers.ready, papers.total)
    };
    assert_eq!(papers(&app), (0, 3), "OHIP takes three");
    app.save_document(None, document("copr", DocumentState::Have)).unwrap();
    app.save_document(None, document("lease", DocumentState::AskedFor)).unwrap();
    let mut passport = document("passport", DocumentState::Have);
    passport.expires = Some("2027-03-18".to_owned());
    passport.number = Some(" X123 ".to_owned());
    let id = app.save_document(None, passport.clone()).unwrap();
    assert_eq!(papers(&app), (1, 3), "the passport runs out the day before");
    passport.expires = Some("2031-03-18".to_owned());
    app.save_document(Some(&id), passport).unwrap();
    assert_eq!(papers(&app), (2, 3));
    let line = task(&app, "w2-03").unwrap().papers.unwrap().lines.remove(1);
    assert_eq!((line.ready, line.state), (false, Some(DocumentState::AskedFor)));
    assert_eq!(line.any_of[1].label, "Lease");
    // The papers of a child are not those of its parents.
    let amira = app.save_member(None, child("Amira", 2018)).unwrap();
    let mut birth = document("birth-certificate", DocumentState::Have);
    birth.whose = Some(amira.clone());
    app.save_document(None, birth).unwrap();
    assert_eq!(task(&app, &format!("w2-08@{amira}")).unwrap().papers.unwrap().ready, 1, "her own and no other");
    assert_eq!(task(&app, "w2-05").unwrap().papers.unwrap().ready, 1);

    let appointment = AppointmentEntry {
        what: "ServiceOntario".to_owned(),
        date: "2027-03-19".to_owned(),
        time: Some("09:30".to_owned()),
        zone: "America/Toronto".to_owned(),
        place: None,
        who: None,
        task: Some("w2-03".to_owned()),
        bring: vec![paper("passport"), PaperChoice::Own { words: "glasses".to_owned() }],
        note: None,
    };
    app.save_appointment(None, appointment.clone()).unwrap();
    let binder = app.binder("fr").unwrap();
    let line = &binder.appointments[0];
    assert_eq!((line.papers.ready, line.papers.total, line.in_days), (2, 4, 117), "the passport counts once");
    assert_eq!(line.papers.lines[0].any_of[0].label, "Confirmation de résidence permanente (CRP)");
    assert_eq!(binder.papers.first().unwrap().id, "passport");
    assert!(binder.documents.iter().any(|line| line.label == "Passeport" && line.entry.number_kept));
    for wrong in [
        AppointmentEntry { zone: "Mars/Olympus".to_owned(), ..appointment.clone() },
        AppointmentEntry { time: Some("25:00".to_owned()), ..appointment.clone() },
        AppointmentEntry { date: "2027-02-29".to_owned(), ..appointment },
    ] {
        assert_eq!(problem(app.save_appointment(None, wrong)).code, "entry-impossible");
    }
}

#[tokio::test]
async fn an_application_stands_beside_what_is_published_and_foretells_nothing() {
    let (_device, app) = started().await;
    let event = |kind, on: &str| EventEntry { kind, on: Some(on.to_owned()), note: None };
    let entry = ApplicationEntry {
        program: "cec".to_owned(),
        filed_on: Some("2026-06-01".to_owned()),
        way: Some(Way::Online),
        number: None,
        events: vec![event(EventKind::Aor, "2026-06-03"), event(EventKind::Submitted, "2026-06-01")],
        note: None,
    };
    app.save_application(None, entry).unwrap();
    let binder = app.binder("en").unwrap();
    let line = &binder.applications[0];
    assert_eq!(line.filed_ago, Some(174));
    assert_eq!(line.entry.events[0].kind, EventKind::Submitted);
    let time = line.times.iter().find(|time| time.measure == TimeMeasure::Expected).unwrap();
    assert_eq!((time.number, time.unit.as_deref(), time.as_of.as_str()), (Some(6), Some("months"), "2026-09-03"));
    assert!(line.times.iter().all(|time| time.source.is_some()));
    assert_eq!(line.standard.as_ref().unwrap().text, "6 months");
    assert!(binder.programs.contains(&"cec".to_owned()) && !binder.programs.iter().any(|id| id.ends_with("-expected")));
}

#[tokio::test]
async fn goods_are_added_up_and_become_a_table_that_runs_nothing() {
    let (_device, app) = started().await;
    app.save_good(None, good(GoodsList::WithMe, "=cmd|' /C calc'!A0", Some(120_050))).unwrap();
    app.save_good(None, good(GoodsList::ToFollow, "بيانو", Some(250_000))).unwrap();
    app.save_good(None, good(GoodsList::ToFollow, "Books", None)).unwrap();
    let binder = app.binder("en").unwrap();
    assert_eq!(binder.goods[0].total.value, "$1,200.50");
    assert_eq!((binder.goods[1].total.items, binder.goods[1].total.without_value), (2, 1));
    assert_eq!(binder.goods_total.value, "$3,700.50");
    let table = app.goods_table("fr").unwrap();
    assert!(table.starts_with('\u{feff}') && table.contains("\r\nAvec moi,'=cmd"));
    assert!(table.contains("À suivre,بيانو,,2500.00,Autre,\r\n"));
}

#[tokio::test]
async fn what_cannot_be_is_refused_by_its_field_and_never_repeated() {
    let (_device, app) = started().await;
    let canary = "canary-5f19";
    let long = canary.repeat(40);
    let fault = problem(app.save_good(None, good(GoodsList::WithMe, &long, None)));
    assert_eq!((fault.code.as_str(), fault.args["field"].as_str()), ("text-too-long", "item"));
    let fault = problem(app.save_document(
        None,
        DocumentEntry { expires: Some(canary.to_owned()), ..document("copr", DocumentState::Have) },
    ));
    assert_eq!((fault.code.as_str(), fault.args["field"].as_str()), ("entry-impossible", "expires"));
    assert!(!format!("{fault:?}").contains(canary));
    let fault = problem(app.save_own_task(None, own_task("  ", None)));
    assert_eq!((fault.code.as_str(), fault.args["field"].as_str()), ("entry-empty", "title"));
    assert_eq!(
        problem(app.save_question(
            Some("nothing"),
            QuestionEntry { text: "?".to_owned(), whom: None, guide: None, answered: false, answer: None }
        ))
        .code,
        "not-found"
    );
    assert_eq!(problem(app.mark_task("nothing", TaskState::Done)).code, "not-found");
    assert_eq!(problem(app.drop_entry("plan-name", "plan-name")).code, "not-found");
    // Long names in any script are fine.
    for name in ["م".repeat(200), "ਸ".repeat(200), "学".repeat(200)] {
        app.save_member(None, child(&name, 2018)).unwrap();
    }
    assert_eq!(app.binder("en").unwrap().family.len(), 3);
}

#[tokio::test]
async fn scans_are_kept_encrypted_and_come_out_as_they_were() {
    let (device, app) = started().await;
    let id = app.save_document(None, document("passport", DocumentState::Have)).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let scan: PathBuf = folder.path().join("passeport الأصل.pdf");
    fs::write(&scan, b"%PDF-1.7 canary-77aa").unwrap();
    let file = app.attach("document", &id, &scan).unwrap();
    let held = fs::read(device.data().join("user.db"))
        .unwrap()
        .iter()
        .chain(&fs::read(device.data().join("user.db-wal")).unwrap())
        .copied()
        .collect::<Vec<u8>>();
    assert!(!held.windows(11).any(|part| part == b"canary-77aa"));
    let line = app.binder("en").unwrap().documents.remove(0);
    assert_eq!(line.attachments[0].media_type, "application/pdf");
    assert_eq!(app.attachment(&file).unwrap().base64, "JVBERi0xLjcgY2FuYXJ5LTc3YWE=");
    let out = folder.path().join("out.pdf");
    app.take_out_attachment(&file, &out).unwrap();
    assert_eq!(fs::read(&out).unwrap(), fs::read(&scan).unwrap());
    // A film is refused before it is read.
    let movie = folder.path().join("film.mp4");
    fs::File::create(&movie).unwrap().set_len(10_000_001).unwrap();
    assert_eq!(problem(app.attach("document", &id, &movie)).code, "attachment-too-large");
    let page = folder.path().join("letter.pdf");
    fs::write(&page, b"<html>not what its name says</html>").unwrap();
    assert_eq!(problem(app.attach("document", &id, &page)).code, "attachment-kind");
    app.drop_entry("document", &id).unwrap();
    assert_eq!(problem(app.attachment(&file)).code, "not-found", "it went with its document");
}

#[tokio::test]
async fn a_calendar_has_the_same_names_every_time() {
    let (device, app) = started().await;
    let own = app.save_own_task(None, own_task("Sell; the, bicycle", Some("2027-01-05"))).unwrap();
    app.mark_task("pr-09", TaskState::Done).unwrap();
    let names = |calendar: &str| -> BTreeSet<String> {
        calendar.lines().filter_map(|line| line.strip_prefix("UID:")).map(str::to_owned).collect()
    };
    let first = app.calendar(None, "en").unwrap();
    assert!(first.contains("SUMMARY:Sell\\; the\\, bicycle"));
    assert!(!first.contains("UID:pr-09."), "what is done is over");
    drop(app);
    let app = device.on("2026-11-23").start();
    app.save_profile(ProfileView { landing: Some("2027-03-15".to_owned()), ..family() }, false).unwrap();
    let second = app.calendar(None, "fr").unwrap();
    assert_eq!(names(&first), names(&second));
    assert_ne!(first, second);
    let one = app.calendar(Some(&[own]), "en").unwrap();
    assert_eq!(one.matches("BEGIN:VEVENT").count(), 1);
    let code = app.next_tasks_qr("ar").unwrap();
    assert!(code.text.lines().count() <= 12 && code.size <= 117, "ten tasks between two lines");
}

#[tokio::test]
async fn a_hand_over_is_merged_by_choice_and_writes_nothing_over_by_itself() {
    let portal = Portal::of_the_project();
    let (counsellor, client) = (Device::new(&portal), Device::new(&portal));
    let (there, here) = (counsellor.start_with_content().await, client.start_with_content().await);
    there.save_profile(family(), false).unwrap();
    let question =
        |text: &str| QuestionEntry { text: text.to_owned(), whom: None, guide: None, answered: false, answer: None };
    let id = there.save_question(None, question("How long?")).unwrap();
    there.mark_task("pr-09", TaskState::Done).unwrap();
    let file = counsellor.data().join("x.age");
    let all = |app: &Portage| HandoverChoice {
        profile: true,
        items: app.hand_over_choices("en").unwrap().into_iter().map(|it| it.name).collect(),
    };
    assert_eq!(problem(there.hand_over(&file, "short", &all(&there))).code, "passphrase-too-short");
    assert!(!file.exists());
    there.hand_over(&file, "four words of ours", &all(&there)).unwrap();
    assert_eq!(problem(here.open_hand_over(&file, "four words of mine", "en")).code, "handover-passphrase");

    let view = here.open_hand_over(&file, "four words of ours", "en").unwrap();
    assert_eq!(view.items.len(), 2);
    assert!(view.items.iter().all(|it| it.state == IncomingState::New));
    assert!(view.items.iter().any(|it| it.theirs == "Write your list of goods: with me and to follow"));
    assert_eq!(here.profile().unwrap(), None, "looking takes nothing");
    let chosen = |view: &portage_app::view::HandoverView| HandoverChoice {
        profile: view.profile.is_some(),
        items: view.items.iter().map(|it| it.name.clone()).collect(),
    };
    assert_eq!(here.take_over(&file, "four words of ours", &chosen(&view)).unwrap(), 2);
    assert_eq!(here.profile().unwrap(), Some(family()));
    assert_eq!(task(&here, "pr-09").unwrap().state, TaskState::Done);
    let again = here.open_hand_over(&file, "four words of ours", "en").unwrap();
    assert!(again.profile.is_none() && again.items.iter().all(|it| it.state == IncomingState::Same));

    // Both go on writing; the client wrote a day later.
    drop(here);
    let here = client.on("2026-11-23").start();
    here.save_question(Some(&id), question("How long, really?")).unwrap();
    there.save_question(Some(&id), question("How long does it take?")).unwrap();
    there.hand_over(&file, "four words of ours", &all(&there)).unwrap();
    let view = here.open_hand_over(&file, "four words of ours", "en").unwrap();
    let differs = view.items.iter().find(|it| it.name.id == id).unwrap();
    assert_eq!(differs.state, IncomingState::TheirsOlder);
    assert_eq!(differs.mine.as_deref(), Some("How long, really?"));
    let nothing = HandoverChoice { profile: false, items: Vec::new() };
    assert_eq!(here.take_over(&file, "four words of ours", &nothing).unwrap(), 0);
    assert_eq!(here.binder("en").unwrap().questions[0].entry.text, "How long, really?");
    let this = HandoverChoice { profile: false, items: vec![EntryName { kind: "question".to_owned(), id }] };
    assert_eq!(here.take_over(&file, "four words of ours", &this).unwrap(), 1);
    assert_eq!(here.binder("en").unwrap().questions[0].entry.text, "How long does it take?");

    fs::write(&file, b"not a hand-over").unwrap();
    assert_eq!(problem(here.open_hand_over(&file, "four words of ours", "en")).code, "handover-unreadable");
}
