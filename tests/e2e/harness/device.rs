use std::fs::File;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use serde_json::json;
use tempfile::TempDir;
use thirtyfour::{Capabilities, WebDriver};

use super::App;
use super::portal::bundled_packs;
use super::process::{PATIENCE, Running, find, free_port, wait_for_port};
use super::screen::Screen;

/// The program under test.
pub const WINDOW: &str = env!("CARGO_BIN_EXE_portage");

/// One person's computer: a screen, a home folder, and the packs that the installer brought.
pub struct Device {
    // First, so that the window ends with its screen before its folder goes.
    screen: Screen,
    home: TempDir,
    packs: PathBuf,
    bus: String,
}

impl Device {
    /// A device on which Portage was never started, with the packs of the content folder.
    ///
    /// `None` where there is no way to look into a window and `PORTAGE_E2E=optional` allows that.
    pub fn new() -> Option<Self> {
        Self::with_packs(bundled_packs())
    }

    pub fn with_packs(packs: &Path) -> Option<Self> {
        let missing: Vec<&str> = ["WebKitWebDriver", "Xvfb"].into_iter().filter(|name| find(name).is_none()).collect();
        if !missing.is_empty() {
            let optional = std::env::var("PORTAGE_E2E").is_ok_and(|value| value == "optional");
            let missing = missing.join(" and ");
            assert!(optional, "{missing} missing; `cargo xtask setup` installs it, PORTAGE_E2E=optional does without");
            eprintln!("SKIPPED: no {missing} here, and PORTAGE_E2E=optional");
            return None;
        }
        let home = tempfile::tempdir().expect("a scratch folder can be made");
        for folder in ["config", "data", "cache", "runtime", "picks"] {
            std::fs::create_dir(home.path().join(folder)).expect("a folder can be made");
        }
        Some(Self { screen: Screen::open(), home, packs: packs.to_owned(), bus: "unix:path=/nonexistent".to_owned() })
    }

    /// With a session bus, which devices have none of unless a test brings it.
    pub fn on_bus(mut self, address: &str) -> Self {
        address.clone_into(&mut self.bus);
        self
    }

    /// Portage's data folder on this device.
    pub fn data(&self) -> PathBuf {
        self.home.path().join("portage")
    }

    /// Where the system's voices would listen; nobody does unless a test stands in for them.
    pub fn speech(&self) -> PathBuf {
        self.home.path().join("runtime/speech.sock")
    }

    /// The folder that stands for what the person picks in the system's own windows, which no test can press.
    pub fn picks(&self) -> PathBuf {
        self.home.path().join("picks")
    }

    pub fn home(&self) -> &Path {
        self.home.path()
    }

    /// Gives a command the surroundings of this device and nothing of the machine's own.
    pub fn surround<'a>(&self, command: &'a mut Command) -> &'a mut Command {
        let home = self.home.path();
        command
            .env("HOME", home)
            .env("XDG_CONFIG_HOME", home.join("config"))
            .env("XDG_DATA_HOME", home.join("data"))
            .env("XDG_CACHE_HOME", home.join("cache"))
            .env("XDG_RUNTIME_DIR", home.join("runtime"))
            .env("PORTAGE_DATA", self.data())
            .env("PORTAGE_PACKS", &self.packs)
            .env("PORTAGE_PICKS", self.picks())
            .env("PORTAGE_NO_SINGLE_INSTANCE", "1")
            .env("DISPLAY", &self.screen.display)
            .env("GDK_BACKEND", "x11")
            .env("LIBGL_ALWAYS_SOFTWARE", "1")
            .env("MESA_SHADER_CACHE_DISABLE", "true")
            .env("NO_AT_BRIDGE", "1")
            .env("SPEECHD_ADDRESS", format!("unix_socket:{}", self.speech().display()))
            .env("DBUS_SESSION_BUS_ADDRESS", &self.bus)
            // A system whose language is not known, so that the window asks for one.
            .env("LC_ALL", "C.UTF-8")
            .env_remove("LANGUAGE")
            .env_remove("WAYLAND_DISPLAY")
            .stdin(Stdio::null())
    }

    /// Starts Portage under WebKitGTK's driver.
    pub async fn open(&self) -> App {
        let port = free_port();
        let log = self.home.path().join("window.log");
        let said = File::options().create(true).append(true).open(&log).expect("a log can be written");
        let driver = Running::start(
            self.surround(Command::new("WebKitWebDriver").arg(format!("--port={port}")))
                .env("TAURI_WEBVIEW_AUTOMATION", "true")
                .stdout(Stdio::null())
                .stderr(said),
        );
        wait_for_port("WebKitWebDriver", port);
        let mut wishes = Capabilities::new();
        wishes
            .set("webkitgtk:browserOptions", json!({"binary": WINDOW, "args": []}))
            .expect("the options are plain JSON");
        let window = WebDriver::builder(format!("http://127.0.0.1:{port}"), wishes)
            .request_timeout(PATIENCE)
            .await
            .unwrap_or_else(|error| {
                // The driver waits in vain for a program that ended at once; its last words tell why.
                let said = std::fs::read_to_string(&log).unwrap_or_default();
                panic!("cannot open the window: {error}; the program said: {said}")
            });
        App::new(window, driver)
    }
}
