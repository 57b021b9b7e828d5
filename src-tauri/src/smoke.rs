//! `PORTAGE_SMOKE=FILE` makes the app write one line once a screen is usable, and end. It shows that an installed app
//! starts where no driver can reach it, and how long that takes.

use std::{env, fs, time::Instant};

use serde::Serialize;

pub struct Smoke {
    started: Instant,
    wanted: Option<(std::path::PathBuf, String)>,
}

#[derive(Serialize)]
struct Line<'a> {
    screen: &'a str,
    millis: u128,
    has_content: bool,
}

impl Smoke {
    /// Reads `PORTAGE_SMOKE` and `PORTAGE_SMOKE_SCREEN` (any screen if absent).
    pub fn from_env(started: Instant) -> Self {
        let file = env::var_os("PORTAGE_SMOKE").filter(|file| !file.is_empty()).map(std::path::PathBuf::from);
        let screen = env::var("PORTAGE_SMOKE_SCREEN").unwrap_or_default();
        Self { started, wanted: file.map(|file| (file, screen)) }
    }

    /// Whether this screen ends the app, after its line is written.
    pub fn ends_with(&self, screen: &str, has_content: bool) -> bool {
        let Some((file, wanted)) = &self.wanted else { return false };
        if !wanted.is_empty() && wanted != screen {
            return false;
        }
        let line = Line { screen, millis: self.started.elapsed().as_millis(), has_content };
        let written =
            serde_json::to_string(&line).map_err(std::io::Error::other).and_then(|line| fs::write(file, line));
        if let Err(error) = written {
            tracing::error!(%error, "the smoke file cannot be written");
        }
        true
    }
}
