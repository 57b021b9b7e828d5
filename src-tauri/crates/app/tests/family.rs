//! Children, partners and papers: what was said for one person stays with that person.

mod device;

use device::{Device, Portal};
use portage_app::{
    Portage, Problem,
    view::{
        AppointmentEntry, Class, DocumentEntry, DocumentState, GoodEntry, GoodKind, GoodsList, Group, HandoverChoice,
        MemberEntry, MemberRole, PaperChoice, ProfileView, TaskNoteEntry, TaskState, TaskView, Urgency, Whereabouts,
    },
};
use portage_store::{Item, UserData};

fn answers(children: &[u16]) -> ProfileView {
    ProfileView {
        whereabouts: Some(Whereabouts::Approved),
        landing: Some("2027-03-14".to_owned()),
        class: Some(Class::Economic),
        children: Some(children.to_vec()),
        ..ProfileView::default()
    }
}

/// A device, and the portal whose packs it carries.
struct Home {
    device: Device,
    _portal: Portal,
}

async fn started(children: &[u16]) -> (Home, Portage) {
    let portal = Portal::of_the_project();
    let device = Device::new(&portal);
    let app = device.start_with_content().await;
    app.save_profile(answers(children), false).unwrap();
    (Home { device, _portal: portal }, app)
}

fn task(app: &Portage, key: &str) -> Option<TaskView> {
    app.plan("en").unwrap().stages.into_iter().flat_map(|stage| stage.tasks).find(|task| task.id == key)
}

/// The state of a child's task, and the note on it.
fn said(app: &Portage, record: &str, child: &str) -> (TaskState, Option<String>) {
    let task = task(app, &format!("{record}@{child}")).expect("a task of the plan");
    (task.state, task.note.note)
}

fn noted(note: &str) -> TaskNoteEntry {
    TaskNoteEntry { note: Some(note.to_owned()), who: None, day: None }
}

fn member(name: &str, role: MemberRole, born: u16) -> MemberEntry {
    MemberEntry { name: name.to_owned(), role, birth_year: Some(born), birth_date: None }
}

fn child(name: &str, born: u16) -> MemberEntry {
    member(name, MemberRole::Child, born)
}

fn document(id: &str, whose: Option<&str>) -> DocumentEntry {
    DocumentEntry {
        what: PaperChoice::Listed { id: id.to_owned() },
        state: DocumentState::Have,
        whose: whose.map(str::to_owned),
        number_kept: false,
        number: None,
        issued: None,
        expires: None,
        place: None,
        note: None,
    }
}

fn ready(app: &Portage, key: &str) -> u32 {
    task(app, key).unwrap().papers.unwrap().ready
}

fn problem<T>(outcome: Result<T, portage_app::AppError>) -> Problem {
    Problem::from(outcome.err().expect("a refusal"))
}

#[tokio::test]
async fn a_second_child_of_a_year_takes_nothing_from_the_first() {
    let (home, app) = started(&[]).await;
    let lina = MemberEntry { birth_year: None, birth_date: Some("2019-09-01".to_owned()), ..child("Lina", 2019) };
    let lina = app.save_member(None, lina).unwrap();
    app.mark_task(&format!("w2-08@{lina}"), TaskState::Done).unwrap();
    app.save_task_note(&format!("w2-08@{lina}"), noted("ask for Lina")).unwrap();
    let omar = app.save_member(None, child("Omar", 2019)).unwrap();
    let open = (TaskState::Open, None);
    let done = (TaskState::Done, Some("ask for Lina".to_owned()));
    assert_eq!((said(&app, "w2-08", &lina), said(&app, "w2-08", &omar)), (done.clone(), open.clone()));
    // Nor when the first goes, and comes back.
    app.drop_entry("member", &lina).unwrap();
    assert_eq!(said(&app, "w2-08", &omar), open);
    app.put_entry_back("member", &lina).unwrap();
    drop(app);
    let app = home.device.start();
    assert_eq!((said(&app, "w2-08", &lina), said(&app, "w2-08", &omar)), (done, open));
    let names: Vec<String> = app.binder("en").unwrap().family.into_iter().map(|line| line.entry.name).collect();
    assert_eq!(names, ["Lina", "Omar"], "in the order of writing");
}

#[tokio::test]
async fn what_was_said_for_a_child_of_a_year_goes_with_it_into_the_binder_and_out_again() {
    let (_home, app) = started(&[2019, 2019]).await;
    app.save_task_note("w2-08@2019", noted("the first")).unwrap();
    app.save_task_note("w2-08@2019-2", noted("the second")).unwrap();
    let appointment = AppointmentEntry {
        what: "School".to_owned(),
        date: "2027-03-19".to_owned(),
        time: None,
        zone: "America/Toronto".to_owned(),
        place: None,
        who: None,
        task: Some("w2-08@2019".to_owned()),
        bring: Vec::new(),
        note: None,
    };
    app.save_appointment(None, appointment).unwrap();
    let for_task = |app: &Portage| app.binder("en").unwrap().appointments[0].entry.task.clone().unwrap();
    let lina = app.save_member(None, child("Lina", 2019)).unwrap();
    assert_eq!(said(&app, "w2-08", &lina).1.unwrap(), "the first");
    assert_eq!(said(&app, "w2-08", "2019-2").1.unwrap(), "the second");
    assert_eq!(for_task(&app), format!("w2-08@{lina}"));
    app.drop_entry("member", &lina).unwrap();
    assert_eq!(said(&app, "w2-08", "2019").1.unwrap(), "the first");
    assert_eq!(for_task(&app), "w2-08@2019");
}

#[tokio::test]
async fn what_an_earlier_version_kept_for_a_child_is_found_and_stays_its_own() {
    let (home, app) = started(&[]).await;
    let lina = app.save_member(None, child("Lina", 2019)).unwrap();
    drop(app);
    let user = UserData::open(home.device.data()).unwrap();
    for (id, json) in [("w2-08@2019", r#"{"mark":"done"}"#), ("wa-08@2019", r#"{"note":"at the doctor's"}"#)] {
        let changed_at = "2026-01-01T00:00:00Z".parse().unwrap();
        user.put_item(&Item { kind: "task".to_owned(), id: id.to_owned(), json: json.to_owned(), changed_at }).unwrap();
    }
    drop(user);
    let app = home.device.start();
    assert_eq!(said(&app, "w2-08", &lina).0, TaskState::Done);
    // What is changed keeps the rest of what was said.
    app.mark_task(&format!("wa-08@{lina}"), TaskState::Done).unwrap();
    assert_eq!(said(&app, "wa-08", &lina), (TaskState::Done, Some("at the doctor's".to_owned())));
    app.mark_task(&format!("w2-08@{lina}"), TaskState::Open).unwrap();
    assert_eq!(said(&app, "w2-08", &lina).0, TaskState::Open, "and can be taken back");
    app.mark_task(&format!("w2-08@{lina}"), TaskState::Done).unwrap();
    let omar = app.save_member(None, child("Omar", 2019)).unwrap();
    app.drop_entry("member", &lina).unwrap();
    assert_eq!(said(&app, "wa-08", &omar), (TaskState::Open, None));
    assert_eq!(said(&app, "w2-08", &omar), (TaskState::Open, None));
}

#[tokio::test]
async fn a_corrected_birth_year_takes_along_what_was_done() {
    let (_home, app) = started(&[2015, 2023]).await;
    for record in ["w2-08", "wa-08"] {
        app.mark_task(&format!("{record}@2015"), TaskState::Done).unwrap();
    }
    let entry = TaskNoteEntry { day: Some("2027-01-20".to_owned()), ..noted("the clinic has the book") };
    app.save_task_note("wa-08@2023", entry).unwrap();
    app.mark_task("wa-08@2023", TaskState::Done).unwrap();
    let preview = app.preview_profile(answers(&[2015, 2022]), "en").unwrap();
    assert!(
        !preview.change.goes.iter().any(|task| task.settled),
        "nothing that is done leaves: {:?}",
        preview.change.goes
    );
    assert!(!preview.change.appears.iter().any(|task| task.id == "wa-08@2022"), "it is the same task");
    assert_eq!(preview.settled, 3);
    app.save_profile(answers(&[2015, 2022]), false).unwrap();
    let kept = task(&app, "wa-08@2022").unwrap();
    assert_eq!((kept.state, kept.note.day.as_deref()), (TaskState::Done, Some("2027-01-20")));
    assert_eq!(kept.note.note.as_deref(), Some("the clinic has the book"));
    assert_eq!(said(&app, "wa-08", "2015").0, TaskState::Done);
    // A child less is told: what is done for it does not stay.
    let preview = app.preview_profile(answers(&[2015]), "en").unwrap();
    assert!(preview.change.goes.iter().any(|task| task.id == "wa-08@2022" && task.settled));
    assert_eq!(preview.settled, 2);
}

#[tokio::test]
async fn who_is_let_go_and_had_back_is_the_same() {
    let (_home, app) = started(&[]).await;
    let lina = app.save_member(None, child("Lina", 2015)).unwrap();
    let noor = app.save_member(None, child("Noor", 2016)).unwrap();
    app.save_document(None, document("vaccination-records", Some(&lina))).unwrap();
    app.save_document(None, document("birth-certificate", Some(&lina))).unwrap();
    app.save_task_note("pr-14", TaskNoteEntry { who: Some(lina.clone()), ..noted("with Lina") }).unwrap();
    let about = app.binder("en").unwrap().family.remove(0);
    assert_eq!(
        (about.papers, about.tasks, about.appointments),
        (2, 1, 0),
        "what names her, to ask before she is deleted"
    );
    let of_noor = || ready(&app, &format!("w2-08@{noor}"));
    assert_eq!(of_noor(), 0);
    app.drop_entry("member", &lina).unwrap();
    assert_eq!(of_noor(), 0, "an owner who is gone has nothing to show for anybody");
    app.save_document(None, document("lease", Some("0123456789abcdef"))).unwrap();
    assert_eq!(ready(&app, "m3-02"), 0);
    app.put_entry_back("member", &lina).unwrap();
    let binder = app.binder("en").unwrap();
    assert_eq!(binder.family[0].id, lina, "in her old place");
    assert_eq!((binder.family[0].papers, ready(&app, &format!("w2-08@{lina}"))), (2, 2));
    // Only what went last comes back, and only once.
    assert_eq!(problem(app.put_entry_back("member", &lina)).code, "not-found");
    app.drop_entry("member", &noor).unwrap();
    assert_eq!(problem(app.put_entry_back("member", &lina)).code, "not-found");
}

#[tokio::test]
async fn a_restored_appointment_is_the_same_in_the_calendar() {
    let (_home, app) = started(&[]).await;
    let appointment = AppointmentEntry {
        what: "Bank".to_owned(),
        date: "2027-03-19".to_owned(),
        time: None,
        zone: "America/Toronto".to_owned(),
        place: None,
        who: None,
        task: None,
        bring: Vec::new(),
        note: None,
    };
    let id = app.save_appointment(None, appointment).unwrap();
    let before = app.calendar(Some(std::slice::from_ref(&id)), "en").unwrap();
    app.drop_entry("appointment", &id).unwrap();
    app.put_entry_back("appointment", &id).unwrap();
    assert_eq!(app.calendar(Some(&[id]), "en").unwrap(), before);
}

#[tokio::test]
async fn what_was_let_go_is_forgotten_with_the_lock() {
    let (_home, app) = started(&[]).await;
    let lina = app.save_member(None, child("Lina", 2015)).unwrap();
    app.set_passphrase("four words of ours").unwrap();
    app.drop_entry("member", &lina).unwrap();
    app.lock().unwrap();
    assert_eq!(problem(app.put_entry_back("member", &lina)).code, "locked");
    app.unlock("four words of ours").unwrap();
    assert_eq!(problem(app.put_entry_back("member", &lina)).code, "not-found");
}

#[tokio::test]
async fn a_paper_of_one_speaks_for_nobody_else_and_one_of_the_household_for_all() {
    let (_home, app) = started(&[]).await;
    let mother = app.save_member(None, member("Amira", MemberRole::Oneself, 1988)).unwrap();
    let partner = app.save_member(None, member("Sam", MemberRole::Partner, 1987)).unwrap();
    let lina = app.save_member(None, child("Lina", 2015)).unwrap();
    let school = format!("w2-08@{lina}");
    for id in ["birth-certificate", "passport", "copr", "school-records"] {
        app.save_document(None, document(id, Some(&mother))).unwrap();
        app.save_document(None, document(id, None)).unwrap();
    }
    assert_eq!(ready(&app, &school), 0, "the parents' papers register no child");
    app.save_document(None, document("lease", Some(&mother))).unwrap();
    assert_eq!(ready(&app, &school), 1, "they live under one roof");
    app.save_document(None, document("passport", Some(&lina))).unwrap();
    assert_eq!(ready(&app, &school), 2);
    assert_eq!(task(&app, &school).unwrap().papers.unwrap().whose, Some(lina));
    // Between partners it is the same, where nobody is named and where one is.
    app.save_document(None, document("visa", Some(&partner))).unwrap();
    assert_eq!(ready(&app, "pr-02"), 1, "one's own confirmation, not the partner's visa");
    app.save_task_note("pr-02", TaskNoteEntry { who: Some(partner), ..noted("for Sam") }).unwrap();
    assert_eq!(ready(&app, "pr-02"), 2, "Sam's visa, and the confirmation of nobody in particular");
}

#[tokio::test]
async fn nobody_is_late_for_what_may_not_be_for_them() {
    let portal = Portal::of_the_project();
    let device = Device::new(&portal);
    let app = device.start_with_content().await;
    let here = ProfileView {
        whereabouts: Some(Whereabouts::InOntario),
        landing: Some("2026-08-01".to_owned()),
        ..answers(&[])
    };
    app.save_profile(here, false).unwrap();
    let licence = task(&app, "m3-03").unwrap();
    assert!(licence.because.iter().any(|because| !because.known), "nobody said that they drive");
    assert_eq!(licence.day.as_deref(), Some("2026-09-30"));
    assert_eq!((licence.urgency, licence.group), (Urgency::None, Group::NoDay));
    let address = task(&app, "w2-09").unwrap();
    assert_eq!(address.day.as_deref(), Some("2026-12-06"), "two weeks from the start");
    // Who chose a day means it.
    let entry = TaskNoteEntry { day: Some("2026-11-20".to_owned()), ..noted("I drive") };
    app.save_task_note("m3-03", entry).unwrap();
    let licence = task(&app, "m3-03").unwrap();
    assert_eq!((licence.urgency, licence.group), (Urgency::Late, Group::Overdue));
}

#[tokio::test]
async fn a_month_gives_no_exact_days_away_from_the_screen() {
    let (_home, app) = started(&[]).await;
    app.save_profile(ProfileView { landing: Some("2027-01".to_owned()), ..answers(&[]) }, false).unwrap();
    let told = |app: &Portage, key: &str| app.calendar(Some(&[key.to_owned()]), "en").unwrap().replace("\r\n ", "");
    let card = told(&app, "tr-03");
    assert!(card.contains("SUMMARY:about: Give IRCC a Canadian address for your PR card (by law)\r\n"), "{card}");
    assert!(card.contains("Counted from 1 January 2027"), "{card}");
    // A day that the person chose is exact.
    app.save_task_note("pr-25", TaskNoteEntry { day: Some("2026-12-30".to_owned()), ..noted("x") }).unwrap();
    assert!(told(&app, "pr-25").contains("SUMMARY:Learn the numbers"));
    app.save_profile(answers(&[]), false).unwrap();
    let exact = told(&app, "tr-03");
    assert!(exact.contains("SUMMARY:Give IRCC a Canadian address for your PR card (by law)\r\n"), "{exact}");
    assert!(!exact.contains("Counted from"));
}

#[tokio::test]
async fn the_next_tasks_on_a_phone_say_what_is_only_about_right_and_what_they_leave_out() {
    let (_home, app) = started(&[]).await;
    app.save_profile(ProfileView { landing: Some("2027-01".to_owned()), ..answers(&[]) }, false).unwrap();
    let text = app.next_tasks_qr("en").unwrap().text;
    let lines: Vec<&str> = text.lines().collect();
    assert!(lines[1..lines.len() - 1].iter().all(|line| line.contains(" about: ")), "{text}");
    let plan = app.plan("en").unwrap();
    let behind = plan.groups.iter().find(|group| group.group == Group::Earlier).unwrap();
    let all: Vec<&TaskView> = plan.stages.iter().flat_map(|stage| &stage.tasks).collect();
    let sure = |id: &String| all.iter().any(|task| task.id == *id && task.because.iter().all(|it| it.known));
    let count = behind.tasks.iter().filter(|id| sure(id)).count();
    assert!(count > 1);
    assert_eq!(*lines.last().unwrap(), format!("{count} more tasks from earlier stages are open: see Portage"));
}

#[tokio::test]
async fn what_can_be_done_until_landing_is_taken_along() {
    let (_home, app) = started(&[2015, 2024]).await;
    let calendar = app.calendar(None, "en").unwrap();
    for key in ["wa-08.2015.", "wa-08.2024.", "wa-13.2024."] {
        assert!(calendar.contains(&format!("UID:{key}")), "{key}");
    }
    assert!(!calendar.contains("UID:wa-01."), "who is approved waits for no decision");
    assert_ne!(task(&app, "wa-08@2015").unwrap().group, Group::Earlier);
    let here = ProfileView { whereabouts: Some(Whereabouts::InOntario), ..answers(&[2015, 2024]) };
    app.save_profile(here, true).unwrap();
    assert_eq!(task(&app, "wa-08@2015").unwrap().group, Group::Earlier);
}

#[tokio::test]
async fn a_preview_tells_no_move_of_what_stays_where_the_person_put_it() {
    let (_home, app) = started(&[]).await;
    app.save_task_note("pr-06", TaskNoteEntry { day: Some("2026-12-01".to_owned()), ..noted("x") }).unwrap();
    app.mark_task("pr-07", TaskState::Done).unwrap();
    let later = ProfileView { landing: Some("2027-09-14".to_owned()), ..answers(&[]) };
    let preview = app.preview_profile(later, "en").unwrap();
    let moved: Vec<&str> = preview.change.moves.iter().map(|it| it.task.id.as_str()).collect();
    assert!(!moved.contains(&"pr-06"), "it has a day of its own");
    assert!(!moved.contains(&"pr-07"), "it is done");
    assert!(moved.contains(&"w2-03"));
    let behind = |id: &&str| task(&app, id).is_some_and(|task| task.group == Group::Earlier);
    let first_behind = moved.iter().position(&behind).unwrap_or(moved.len());
    assert!(moved[first_behind..].iter().all(&behind), "what lies behind comes last: {moved:?}");
}

#[tokio::test]
async fn a_hand_over_is_taken_whole_or_not_at_all() {
    let portal = Portal::of_the_project();
    let (from, to) = (Device::new(&portal), Device::new(&portal));
    let (there, here) = (from.start_with_content().await, to.start_with_content().await);
    there.save_profile(answers(&[2019]), false).unwrap();
    let lina = there.save_member(None, child("Lina", 2019)).unwrap();
    there.mark_task(&format!("w2-08@{lina}"), TaskState::Done).unwrap();
    let good = |item: &str| GoodEntry {
        list: GoodsList::WithMe,
        item: item.to_owned(),
        kind: GoodKind::Other,
        serial: None,
        value: None,
        note: None,
    };
    there.save_good(None, good("Piano")).unwrap();
    let items = there.hand_over_choices("en").unwrap().into_iter().map(|it| it.name).collect();
    let chosen = HandoverChoice { profile: true, items };
    let file = from.data().join("x.age");
    there.hand_over(&file, "four words of ours", &chosen).unwrap();
    // The client's list of goods is full.
    drop(here);
    let user = UserData::open(to.data()).unwrap();
    let changed_at = "2026-01-01T00:00:00Z".parse().unwrap();
    let full: Vec<Item> = (0..2000)
        .map(|n| Item {
            kind: "good".to_owned(),
            id: format!("g{n}"),
            json: r#"{"list":"with-me","item":"x"}"#.to_owned(),
            changed_at,
        })
        .collect();
    user.put_all(&full).unwrap();
    drop(user);
    let here = to.start();
    let fault = problem(here.take_over(&file, "four words of ours", &chosen));
    assert_eq!((fault.code.as_str(), fault.args["field"].as_str()), ("too-many-entries", "good"));
    assert_eq!(here.profile().unwrap(), None);
    assert!(here.binder("en").unwrap().family.is_empty());
    here.drop_entry("good", "g7").unwrap();
    assert_eq!(here.take_over(&file, "four words of ours", &chosen).unwrap(), 3);
    assert_eq!(here.profile().unwrap(), Some(answers(&[2019])));
    assert_eq!(said(&here, "w2-08", &lina).0, TaskState::Done);
}
