//! What the system does for Portage when the person wants it: it reminds, and starts it.

#![allow(
    clippy::unused_self,
    clippy::used_underscore_binding,
    reason = "what a desktop is told has more than a test reads"
)]

use std::{
    collections::HashMap,
    io::{BufRead as _, BufReader},
    process::{Command, Stdio},
    sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel},
    time::Duration,
};

use zbus::{blocking::connection::Builder, interface, zvariant::OwnedValue};

use crate::harness::{App, Device, PATIENCE, Running};

/// A session bus of the test's own, and on it somebody who takes notifications, as a desktop does.
struct Desktop {
    address: String,
    told: Receiver<(String, String)>,
    connection: zbus::blocking::Connection,
    _bus: Running,
}

struct Notifications(Sender<(String, String)>);

#[interface(name = "org.freedesktop.Notifications")]
impl Notifications {
    #[allow(clippy::too_many_arguments)]
    fn notify(
        &self,
        _app: &str,
        _replaces: u32,
        _icon: &str,
        summary: String,
        body: String,
        _actions: Vec<String>,
        _hints: HashMap<String, OwnedValue>,
        _expires: i32,
    ) -> u32 {
        let _ = self.0.send((summary, body));
        1
    }

    fn get_capabilities(&self) -> Vec<String> {
        ["body", "actions"].map(str::to_owned).to_vec()
    }

    fn get_server_information(&self) -> (String, String, String, String) {
        let word = |word: &str| word.to_owned();
        (word("stand-in"), word("portage"), word("1"), word("1.2"))
    }

    fn close_notification(&self, _id: u32) {}
}

impl Desktop {
    fn open() -> Self {
        let mut bus = Running::start(
            Command::new("dbus-daemon")
                .args(["--session", "--nofork", "--print-address=1"])
                .stdin(Stdio::null())
                .stdout(Stdio::piped())
                .stderr(Stdio::null()),
        );
        let output = bus.child().stdout.take().expect("the output is piped");
        let mut address = String::new();
        BufReader::new(output).read_line(&mut address).expect("the bus names its address");
        let address = address.trim().to_owned();
        let (tell, told) = channel();
        let connection = Builder::address(address.as_str())
            .and_then(|builder| builder.name("org.freedesktop.Notifications"))
            .and_then(|builder| builder.serve_at("/org/freedesktop/Notifications", Notifications(tell)))
            .and_then(Builder::build)
            .expect("the stand-in can join the bus");
        Self { address, told, connection, _bus: bus }
    }

    /// The next notification: its title and its words.
    fn next(&self) -> (String, String) {
        self.told.recv_timeout(PATIENCE).expect("a notification comes")
    }
}

/// Adds a task of the person's own that is due today.
async fn add_task_of_today(app: &App, title: &str) {
    let script = format!(
        "const now = new Date(); \
         const day = [now.getFullYear(), String(now.getMonth() + 1).padStart(2, '0'), String(now.getDate()).padStart(2, '0')].join('-'); \
         window.__TAURI_INTERNALS__.invoke('save_own_task', {{ id: null, entry: {{ title: '{title}', stage: 'preparing', note: null, day, who: null }} }})\
           .then(() => done('kept'), (error) => done(JSON.stringify(error)))"
    );
    assert_eq!(app.later(&script).await, "kept");
}

#[tokio::test]
async fn the_system_reminds_of_how_many_tasks_and_never_of_which() {
    let Some(device) = Device::new() else { return };
    let desktop = Desktop::open();
    let device = device.on_bus(&desktop.address);
    let app = device.open().await;
    app.settle("en").await;
    add_task_of_today(&app, "Canary errand").await;
    app.go("settings", "settings").await;
    assert!(!app.is_there("remind-none").await);
    app.press("remind-on").await;
    // Midnight has come, whenever this test runs.
    app.choose("remind-hour", "0").await;
    let (title, words) = desktop.next();
    assert_eq!(title, "Portage");
    assert!(words.starts_with("1 task is due today.") && words.ends_with("Open Portage to see what."), "{words}");
    assert!(!words.contains("Canary"));

    // Whatever else changes today, it was said.
    add_task_of_today(&app, "Another errand").await;
    app.choose("remind-hour", "1").await;
    app.until_file(&device.data().join("settings.json"), "\"remind_at\": 1").await;
    app.choose("remind-hour", "0").await;
    app.until_file(&device.data().join("settings.json"), "\"remind_at\": 0").await;
    assert_eq!(desktop.told.recv_timeout(Duration::ZERO), Err(RecvTimeoutError::Timeout));

    // A click on it, as a desktop tells it.
    let signal = desktop.connection.emit_signal(
        None::<&str>,
        "/org/freedesktop/Notifications",
        "org.freedesktop.Notifications",
        "ActionInvoked",
        &(1u32, "default"),
    );
    signal.expect("the click can be told");
    assert!(app.is_there("remind-on").await, "the window is still there");
    app.close().await;
}

#[tokio::test]
async fn where_nobody_shows_notifications_that_is_told_and_nothing_breaks() {
    let Some(device) = Device::new() else { return };
    let app = device.open().await;
    app.settle("en").await;
    add_task_of_today(&app, "An errand").await;
    app.go("settings", "settings").await;
    app.find("remind-none").await;
    app.press("remind-on").await;
    app.choose("remind-hour", "0").await;
    app.until_file(&device.data().join("settings.json"), "\"remind_at\": 0").await;
    app.go("home", "home").await;
    app.close().await;
}

#[tokio::test]
async fn portage_starts_with_the_system_only_while_that_is_wanted() {
    let Some(device) = Device::new() else { return };
    let app = device.open().await;
    app.settle("en").await;
    let entry = device.home().join(".config/autostart/Portage.desktop");
    assert!(!entry.exists(), "nobody asked for it");
    app.go("settings", "settings").await;
    app.press("start-on").await;
    app.until_file(&entry, "--at-login").await;
    let text = std::fs::read_to_string(&entry).expect("the entry can be read");
    assert!(text.starts_with("[Desktop Entry]\n") && text.contains("Exec=/"), "{text}");
    let ticked =
        "const box = document.querySelector(\"[data-testid='start-on']\"); return box.checked && !box.disabled";
    app.until("the box ticked", ticked, |ticked| ticked == true).await;
    app.press("start-on").await;
    let empty =
        "const box = document.querySelector(\"[data-testid='start-on']\"); return !box.checked && !box.disabled";
    app.until("the box empty", empty, |empty| empty == true).await;
    assert!(!entry.exists());
    app.close().await;
}
