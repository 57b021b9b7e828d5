//! `sync`, `status` and `rollback`: the copy on a device.

use std::fmt::Write as _;
use std::path::PathBuf;
use std::sync::Arc;

use clap::Args;
use portage_app::{AppError, Cost, Options, Portage, Problem, SystemClock, SystemKeychain, view::SyncState};
use serde_json::json;

use crate::answer::{Answer, Failure};

/// Where the disk is full, that is what a person has to know, and not which file it showed at.
fn failure(error: AppError) -> Failure {
    if error.is_disk_full() {
        return Failure("the disk is full; the copy is as it was, so make room and update again".to_owned());
    }
    error.into()
}

/// The name of the app's folder in the system's place for data, as the window's identifier has it.
const APP_FOLDER: &str = "org.portage.desktop";

/// Which device a command speaks of.
#[derive(Args)]
pub struct Device {
    /// The device's data folder; the app's own if not given
    #[arg(long, global = true, value_name = "DIR", env = "PORTAGE_DATA")]
    data: Option<PathBuf>,
    /// The trusted root of a repository of one's own, kept with the data folder after the first use
    #[arg(long, global = true, value_name = "ROOT.json")]
    trust: Option<PathBuf>,
    /// The packs that come with the app: the first copy is made of them, and their root is trusted where no other is
    /// named
    #[arg(long, global = true, value_name = "DIR", env = "PORTAGE_PACKS")]
    packs: Option<PathBuf>,
}

impl Device {
    /// The trusted root, if one was named.
    pub fn trust(&self) -> Option<&PathBuf> {
        self.trust.as_ref()
    }

    /// The device, to read from it: like the app, its first start takes the packs that come with it.
    pub fn reader(&self) -> Result<Portage, Failure> {
        let portage = self.open()?;
        if self.packs.is_some() && matches!(portage.generation_info(), Err(AppError::NoContent)) {
            tokio::runtime::Runtime::new()?.block_on(portage.install_bundled()).map_err(failure)?;
        }
        Ok(portage)
    }

    pub fn open(&self) -> Result<Portage, Failure> {
        let own = || dirs::data_dir().map(|folder| folder.join(APP_FOLDER));
        let data = self
            .data
            .clone()
            .or_else(own)
            .ok_or_else(|| Failure("cannot tell where the data folder is; name it with --data DIR".to_owned()))?;
        Portage::open(Options {
            data,
            packs: self.packs.clone(),
            in_memory: false,
            keychain: Some(Arc::new(SystemKeychain::for_known_keys())),
            cost: Cost::STANDARD,
            clock: Box::new(SystemClock),
            tell: Box::new(|_| {}),
        })
        .map_err(failure)
    }
}

#[derive(Args)]
pub struct Sync {
    /// The repository: an address that begins with http:// or https://, or a folder. If not given, the addresses in
    /// updates.toml of the data folder, in order
    #[arg(long, value_name = "URL-or-DIR")]
    repo: Option<String>,
}

impl Sync {
    pub fn run(self, device: &Device) -> Result<Answer, Failure> {
        let portage = device.open()?;
        let runtime = tokio::runtime::Runtime::new()?;
        let summary = runtime.block_on(portage.sync(self.repo.as_deref(), device.trust.as_deref())).map_err(failure)?;
        let address = summary.address.as_deref().unwrap_or_default();
        let mut text = format!("{} bytes in {} requests from {address}", summary.bytes_received, summary.requests);
        for (owner, release) in &summary.releases {
            let _ = write!(text, "\n{owner}: release {release}");
        }
        for (owner, reason) in &summary.held_up {
            let _ = write!(text, "\n{owner}: nothing new is taken: {reason}");
        }
        let json = json!({
            "outcome": summary.outcome,
            "address": summary.address,
            "held_up": summary.held_up,
            "releases": summary.releases,
            "bytes_received": summary.bytes_received,
            "requests": summary.requests,
            "content_hash": summary.content_hash,
            "millis": summary.millis,
        });
        Ok(Answer::done(text, &json))
    }
}

pub fn status(device: &Device) -> Result<Answer, Failure> {
    let portage = device.open()?;
    let state = portage.sync_state();
    let options = portage.update_options().err().map(|error| error.to_string());
    let info = match portage.generation_info() {
        Ok(info) => info,
        Err(error @ AppError::NoContent) => {
            let json = json!({"generation": null, "releases": {}, "content_hash": null, "built_at": null,
                "checked_at": portage.checked_at(), "back_since": null, "clock_back": state.clock_back,
                "lapsed": state.lapsed, "held_up": state.held_up, "behind": state.behind, "last": state.last, "options_error": options, "records": {}, "languages": []});
            let mut text = error.to_string();
            tell_trouble(&mut text, &state, options.as_deref());
            return Ok(Answer::done(text, &json));
        }
        Err(error) => return Err(error.into()),
    };
    let releases: serde_json::Map<String, serde_json::Value> =
        info.releases.iter().map(|release| (release.owner.clone(), json!(release.number))).collect();
    let mut text = format!("generation {} of {}\ncontent {}", info.name, info.built_at, info.content_hash);
    for release in &info.releases {
        let _ = write!(text, "\n{}: release {}", release.owner, release.number);
    }
    match portage.checked_at() {
        Some(time) => _ = write!(text, "\nlast asked for updates at {time}"),
        None => text.push_str("\nnever asked for updates"),
    }
    if let Some(since) = &state.back_since {
        let _ = write!(text, "\nback at this copy since {since}, until `portagectl sync`");
    }
    for lapsed in &state.lapsed {
        let whose = lapsed.owner.as_deref().unwrap_or("the repository");
        let _ = write!(text, "\nthe signatures of {whose} expired on {}; nothing new of it is taken", lapsed.since);
    }
    if let Some(believed) = &state.clock_back {
        let _ = write!(text, "\nthe clock of this device is behind {believed}, which it has shown before");
    }
    tell_trouble(&mut text, &state, options.as_deref());
    let json = json!({
        "generation": info.name,
        "back_since": state.back_since,
        "lapsed": state.lapsed,
        "held_up": state.held_up,
        "clock_back": state.clock_back,
        "behind": state.behind,
        "last": state.last,
        "options_error": options,
        "releases": releases,
        "content_hash": info.content_hash,
        "built_at": info.built_at,
        "checked_at": portage.checked_at(),
        "records": info.records,
        "languages": info.languages,
    });
    Ok(Answer::done(text, &json))
}

/// What whoever watches over the device must mend before anything new comes.
fn tell_trouble(text: &mut String, state: &SyncState, options: Option<&str>) {
    if let Some(error) = options {
        let _ = write!(text, "\n{error}");
    }
    if state.behind {
        text.push_str("\nan update was found that is not here yet");
    }
    for held in &state.held_up {
        let _ = write!(text, "\nnothing new of {} is taken: {}", held.owner, told(&held.problem));
    }
    if let Some(last) = &state.last
        && let Some(problem) = &last.problem
    {
        let _ = write!(text, "\nthe last look, at {}, failed: {}", last.at, told(problem));
    }
}

/// The code of a problem and its values, for somebody who watches over many devices.
fn told(problem: &Problem) -> String {
    let values: String = problem.args.iter().map(|(name, value)| format!(", {name} {value}")).collect();
    format!("{}{values}", problem.code)
}

pub fn roll_back(device: &Device) -> Result<Answer, Failure> {
    let portage = device.open()?;
    portage.roll_back().map_err(failure)?;
    let info = portage.generation_info()?;
    let text = format!("now running generation {} of {}, until `portagectl sync`", info.name, info.built_at);
    let back_since = portage.sync_state().back_since;
    Ok(Answer::done(
        text,
        &json!({"generation": info.name, "content_hash": info.content_hash, "back_since": back_since}),
    ))
}
