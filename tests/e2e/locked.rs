//! Locking: what the person wrote leaves the window, whatever was open, and comes back with the passphrase.

use serde_json::{Value, json};

use crate::harness::{App, Device};

const PASSPHRASE: &str = "river lamp seven bread";
/// In everything that the person writes here, and in nothing else.
const CANARY: &str = "Zaunkönig";

/// Asks the program as a screen does.
async fn ask(app: &App, command: &str, args: Value) -> Value {
    let script = format!(
        "window.__TAURI_INTERNALS__.invoke('{command}', {args}).then((ok) => done({{ ok }}), (error) => done({{ error }}))"
    );
    let answer = app.later(&script).await;
    assert!(answer.get("error").is_none(), "{command} failed: {answer}");
    answer["ok"].clone()
}

async fn save(app: &App, command: &str, entry: Value) -> String {
    let id = ask(app, command, json!({"id": null, "entry": entry})).await;
    id.as_str().expect("what is kept has an id").to_owned()
}

/// One entry of each kind, each field of it that takes words with the canary.
struct Written {
    member: String,
    paper: String,
    application: String,
    good: String,
    contact: String,
    appointment: String,
    question: String,
    own: String,
    result: String,
}

impl Written {
    async fn on(app: &App) -> Self {
        let profile = json!({
            "whereabouts": "approved", "landing": "2031-01-14", "class": "economic", "partner": true,
            "children": [], "occupation": CANARY, "destination": CANARY,
        });
        ask(app, "save_profile", json!({"profile": profile, "sure": true})).await;
        let note = json!({"note": CANARY, "who": null, "day": null});
        ask(app, "save_task_note", json!({"id": "w2-03", "entry": note})).await;
        ask(app, "save_page", json!({"id": "lease-and-deposits", "saved": true})).await;
        let member = json!({"name": CANARY, "role": "partner", "birth_year": 1990, "birth_date": null});
        let paper = json!({
            "what": {"of": "own", "words": CANARY}, "state": "have", "whose": null, "number_kept": true,
            "number": CANARY, "issued": null, "expires": null, "place": CANARY, "note": CANARY,
        });
        let application = json!({
            "program": CANARY, "filed_on": null, "way": null, "number": CANARY, "note": CANARY,
            "events": [{"kind": "other", "on": null, "note": CANARY}],
        });
        let good = json!({
            "list": "with-me", "item": CANARY, "kind": "other", "serial": CANARY, "value": 100, "note": CANARY,
        });
        let contact = json!({
            "name": CANARY, "what_for": CANARY, "phone": null, "email": null, "address": CANARY, "note": CANARY,
        });
        let appointment = json!({
            "what": CANARY, "date": "2031-01-16", "time": "09:30", "zone": "America/Toronto", "place": CANARY,
            "who": null, "task": null, "bring": [{"of": "own", "words": CANARY}], "note": CANARY,
        });
        let question = json!({"text": CANARY, "whom": CANARY, "guide": null, "answered": true, "answer": CANARY});
        let own = json!({"title": CANARY, "stage": "preparing", "note": CANARY, "day": "2030-11-25", "who": null});
        let result = json!({
            "tool": "times", "input": json!({"program": "cec", "filed_on": "2026-06-01"}).to_string(),
            "on": "2026-11-20", "outcome": CANARY, "lang": "en", "rules": [],
        });
        Self {
            member: save(app, "save_member", member).await,
            paper: save(app, "save_document", paper).await,
            application: save(app, "save_application", application).await,
            good: save(app, "save_good", good).await,
            contact: save(app, "save_contact", contact).await,
            appointment: save(app, "save_appointment", appointment).await,
            question: save(app, "save_question", question).await,
            own: save(app, "save_own_task", own).await,
            result: save(app, "save_result", result).await,
        }
    }

    /// Every address that shows something of the person, with the name of its screen.
    fn addresses(&self) -> Vec<(String, &'static str)> {
        let of = |kind: &str, id: &str, screen| (format!("binder/{kind}/{id}"), screen);
        let plain = [
            ("plan", "plan"),
            ("plan/w2-03", "plan"),
            ("binder", "binder"),
            ("binder/documents", "documents"),
            ("binder/applications", "applications"),
            ("binder/goods", "goods"),
            ("binder/appointments", "appointments"),
            ("binder/questions", "questions"),
            ("binder/family", "family"),
            ("binder/results", "results"),
            ("print/binder", "print"),
            ("print/plan", "print"),
            ("print/goods", "print"),
            ("answers/occupation", "answer"),
            ("answers/destination", "answer"),
            ("settings", "settings"),
        ];
        let mut all: Vec<_> = plain.into_iter().map(|(address, screen)| (address.to_owned(), screen)).collect();
        all.extend([
            (format!("plan/{}", self.own), "plan"),
            (format!("tools/times/{}", self.result), "tool"),
            of("documents", &self.paper, "document"),
            of("applications", &self.application, "application"),
            of("applications", &format!("{}/edit", self.application), "application-edit"),
            of("goods", &self.good, "good"),
            of("appointments", &self.appointment, "appointment"),
            of("contacts", &self.contact, "contact"),
            of("questions", &self.question, "question"),
            of("family", &self.member, "member"),
        ]);
        all
    }
}

/// Whether the canary is anywhere in the window: in its elements, what it is called, or a field's value.
fn shown() -> String {
    format!(
        "const fields = [...document.querySelectorAll('input, textarea, select')].map((field) => field.value); \
         return [document.documentElement.outerHTML, document.title, location.href, ...fields] \
           .some((text) => text.includes('{CANARY}'))"
    )
}

/// Locks, and looks for what is left.
async fn lock(app: &App, address: &str, screen: &str) {
    app.until(&format!("what was written on {address}"), &shown(), |shown| shown == true).await;
    app.press("lock-now").await;
    is_locked(app, address, screen).await;
}

async fn is_locked(app: &App, address: &str, screen: &str) {
    let gone = "return document.querySelector(\"[data-testid='lock-now']\") === null";
    app.until("the window locked", gone, |gone| gone == true).await;
    app.screen(screen).await;
    assert_eq!(app.script(&shown()).await, false, "{address} still shows what the person wrote");
    let dialog = app.script("return document.querySelector('dialog[open]')?.innerText ?? null").await;
    assert_eq!(dialog, Value::Null, "a dialog stays open over the lock");
}

async fn unlock(app: &App) {
    app.script("location.hash = '#/home'").await;
    app.fill("lock-passphrase", PASSPHRASE).await;
    app.press("lock-open").await;
    app.find("lock-now").await;
    app.screen("home").await;
}

/// A device whose person has a passphrase, given twice.
async fn with_passphrase(device: &Device) -> App {
    let app = device.open().await;
    app.settle("en").await;
    // There is something to lock once something was written.
    ask(&app, "mark_task", json!({"id": "w2-03", "state": "open"})).await;
    app.go("settings", "settings").await;
    app.press("passphrase-set").await;
    app.fill("passphrase-new", PASSPHRASE).await;
    app.fill("passphrase-again", "river lamp seven breed").await;
    app.press("passphrase-keep").await;
    let fault = app.text("field-fault").await;
    assert!(fault.contains("not the same"), "{fault}");
    app.fill("passphrase-again", PASSPHRASE).await;
    app.press("passphrase-keep").await;
    app.find("lock-now").await;
    app
}

#[tokio::test]
async fn a_locked_window_holds_nothing_of_the_person() {
    let Some(device) = Device::new() else { return };
    let app = with_passphrase(&device).await;
    let written = Written::on(&app).await;
    for (address, screen) in written.addresses() {
        app.go(&address, screen).await;
        lock(&app, &address, if screen == "settings" { screen } else { "lock" }).await;
        unlock(&app).await;
    }
    app.close().await;
}

#[tokio::test]
async fn what_lies_over_the_screens_goes_with_them() {
    let Some(device) = Device::new() else { return };
    let app = with_passphrase(&device).await;
    let written = Written::on(&app).await;

    // A dialog, when nobody is there and the window locks itself.
    app.go("plan", "plan").await;
    app.press("take-along").await;
    app.press("take-way-open").await;
    app.press("take-back").await;
    app.press("take-way-phone").await;
    app.find("take-phone").await;
    ask(&app, "lock", json!({})).await;
    is_locked(&app, "take along", "lock").await;
    unlock(&app).await;

    // What was half typed.
    app.go("binder/questions/new", "question").await;
    app.fill("question-text", CANARY).await;
    lock(&app, "a new question", "lock").await;
    unlock(&app).await;

    // The sentence that offers a deleted entry again.
    app.go("binder/family", "family").await;
    app.go(&format!("binder/family/{}", written.member), "member").await;
    app.press("member-delete").await;
    app.screen("family").await;
    app.find("notice").await;
    lock(&app, "the notice", "lock").await;
    assert!(!app.is_there("notice").await);
    unlock(&app).await;

    // What was looked for.
    app.go("search", "search").await;
    app.fill("search-input", CANARY).await;
    lock(&app, "search", "search").await;
    unlock(&app).await;

    // What was looked for lately, and what is told to the editors of it.
    app.go("settings", "settings").await;
    app.press("recent-on").await;
    app.until_file(&device.data().join("settings.json"), "\"recent_searches\": true").await;
    ask(&app, "keep_search", json!({"text": CANARY})).await;
    app.go("search", "search").await;
    app.find("search-recent-one").await;
    lock(&app, "what was looked for lately", "search").await;
    unlock(&app).await;
    app.go("search", "search").await;
    app.fill("search-input", CANARY).await;
    app.press("search-tell").await;
    app.find("report-text").await;
    ask(&app, "lock", json!({})).await;
    is_locked(&app, "what was not found", "search").await;
    app.close().await;
}

#[tokio::test]
async fn what_is_public_is_read_on_while_locked() {
    let Some(device) = Device::new() else { return };
    let app = with_passphrase(&device).await;
    Written::on(&app).await;
    // A tool that knows the size of the family from the answers.
    let size = "return document.querySelector(\"[data-testid='input-family_size']\")?.value";
    app.go("tools/funds", "tool").await;
    app.until("the size of the family", size, |size| size == "2").await;
    app.press("lock-now").await;
    is_locked(&app, "tools/funds", "tool").await;
    app.until("no size of the family", size, |size| size == "1").await;

    let public = ["tools", "services", "search", "changes", "copy", "settings", "credits", "guides"];
    for (address, screen) in public.map(|name| (name, name)).into_iter().chain([
        ("guides/lease-and-deposits", "guide"),
        ("services/ontario-211", "service"),
        ("tools/funds", "tool"),
    ]) {
        app.go(address, screen).await;
        assert!(!app.is_there("problem").await, "{address} begins with a problem");
    }
    app.go("guides", "guides").await;
    app.press("saved-locked").await;
    app.screen("lock").await;
    app.fill("lock-passphrase", PASSPHRASE).await;
    app.press("lock-open").await;
    app.screen("saved").await;
    app.close().await;
}

/// Opens the settings, locks there, and goes back to the list of services that was open before.
async fn back_after_the_lock(app: &App) {
    app.go("settings", "settings").await;
    app.press("lock-now").await;
    is_locked(app, "settings", "settings").await;
    app.script("history.back()").await;
    app.screen("services").await;
}

#[tokio::test]
async fn after_the_lock_back_shows_nothing_of_what_was_sought() {
    let Some(device) = Device::new() else { return };
    let app = with_passphrase(&device).await;
    let topic = "return document.querySelector(\"[data-testid='filter-topic']\")?.value ?? null";
    app.go("services", "services").await;
    let choices =
        "return [...document.querySelectorAll(\"[data-testid='filter-topic'] option\")].map((one) => one.value)";
    let choices = app.script(choices).await;
    let chosen = choices[1].as_str().expect("there is a topic").to_owned();
    app.choose("filter-topic", &chosen).await;
    app.until("the topic", topic, |topic| *topic == chosen).await;
    back_after_the_lock(&app).await;
    assert_eq!(app.script(topic).await, "");
    unlock(&app).await;

    // The address of a link says a topic too; it is gone from the history before the lock.
    app.script(&format!("location.hash = '#/services/topic/{chosen}'")).await;
    app.screen("services").await;
    app.until("the topic", topic, |topic| *topic == chosen).await;
    app.until("a plain address", "return location.hash", |hash| hash == "#/services").await;
    back_after_the_lock(&app).await;
    assert_eq!(app.script(topic).await, "");

    // The list itself may be open when the window locks.
    unlock(&app).await;
    app.script(&format!("location.hash = '#/services/topic/{chosen}'")).await;
    app.screen("services").await;
    app.until("the topic", topic, |topic| *topic == chosen).await;
    ask(&app, "lock", json!({})).await;
    is_locked(&app, "services", "services").await;
    app.until("no topic", topic, |topic| topic == "").await;
    app.close().await;
}

#[tokio::test]
async fn deleting_everything_is_said_on_the_screen_that_opens() {
    let Some(device) = Device::new() else { return };
    let app = with_passphrase(&device).await;
    app.go("settings", "settings").await;
    app.press("erase").await;
    app.press("erase-confirm").await;
    app.screen("home").await;
    assert!(app.text("notice").await.contains("is deleted"));
    app.close().await;
}
