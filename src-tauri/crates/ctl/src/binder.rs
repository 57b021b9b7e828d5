//! `binder`: what a person wrote, as the sealed file that another Portage opens.

use std::{
    fmt::Write as _,
    fs,
    path::{Path, PathBuf},
};

use clap::{Args, Subcommand, ValueEnum};
use portage_app::{
    Portage,
    view::{HandoverChoice, IncomingState, IncomingView},
};
use serde_json::{Value, json};
use zeroize::Zeroizing;

use crate::answer::{Answer, Failure};
use crate::device::Device;

#[derive(Subcommand)]
pub enum Command {
    /// Write the whole binder, but for attached files, to a sealed file
    Export(Export),
    /// Tell what a sealed file would bring, and take it with --take
    Import(Import),
}

/// How the person's data on this device is opened.
#[derive(Args)]
struct Opening {
    /// A file with the passphrase that Portage asks for on this device, if it asks for one
    #[arg(long, value_name = "FILE")]
    unlock_file: Option<PathBuf>,
}

#[derive(Args)]
pub struct Export {
    /// A file with the passphrase that will open it, on one line. Never an argument: others could read that
    #[arg(long, value_name = "FILE")]
    passphrase_file: PathBuf,
    #[command(flatten)]
    opening: Opening,
    /// The file to write; it must not be there yet
    out: PathBuf,
}

#[derive(Args)]
pub struct Import {
    /// A file with the passphrase that opens it, on one line
    #[arg(long, value_name = "FILE")]
    passphrase_file: PathBuf,
    #[command(flatten)]
    opening: Opening,
    /// What to take; nothing if not given
    #[arg(long)]
    take: Option<Take>,
    /// The language of the names in the list
    #[arg(long, default_value = "en")]
    lang: String,
    /// The sealed file
    file: PathBuf,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Take {
    /// Only what is not here yet
    New,
    /// Also theirs where both differ
    Theirs,
}

pub fn run(command: Command, device: &Device) -> Result<Answer, Failure> {
    match command {
        Command::Export(export) => export.run(device),
        Command::Import(import) => import.run(device),
    }
}

impl Opening {
    fn open(&self, device: &Device) -> Result<Portage, Failure> {
        let portage = device.open()?;
        if let Some(file) = &self.unlock_file {
            portage.unlock(&passphrase_in(file)?)?;
        }
        Ok(portage)
    }
}

impl Export {
    fn run(self, device: &Device) -> Result<Answer, Failure> {
        let out = self.out.display();
        if self.out.exists() {
            return Err(Failure(format!("{out} is there already; name a file that is not")));
        }
        let passphrase = passphrase_in(&self.passphrase_file)?;
        let count = self.opening.open(device)?.hand_over_all(&self.out, &passphrase)?;
        let text = format!("{count} things and the answers about oneself are in {out}; attached files are not");
        Ok(Answer::done(text, &json!({"file": self.out, "items": count})))
    }
}

impl Import {
    fn run(self, device: &Device) -> Result<Answer, Failure> {
        let passphrase = passphrase_in(&self.passphrase_file)?;
        let portage = self.opening.open(device)?;
        let told = portage.open_hand_over(&self.file, &passphrase, &self.lang)?;
        let answers_here = portage.profile()?.is_some();
        let takes_answers = told.profile.is_some()
            && match self.take {
                None => false,
                Some(Take::New) => !answers_here,
                Some(Take::Theirs) => true,
            };
        let wanted = |it: &&IncomingView| match word(it.state) {
            "new" => self.take.is_some(),
            "differs" => self.take == Some(Take::Theirs),
            _ => false,
        };
        let items: Vec<_> = told.items.iter().filter(wanted).map(|it| it.name.clone()).collect();
        let mut taken = 0;
        if takes_answers || !items.is_empty() {
            taken = portage.take_over(&self.file, &passphrase, &HandoverChoice { profile: takes_answers, items })?;
        }
        let answers = match (&told.profile, answers_here) {
            (None, _) => None,
            (Some(_), true) => Some("differs"),
            (Some(_), false) => Some("new"),
        };
        let mut text = String::new();
        if let Some(answers) = answers {
            let _ = writeln!(text, "{answers:8}the answers about oneself");
        }
        for it in &told.items {
            let _ = writeln!(text, "{:8}{}: {}", word(it.state), it.name.kind, it.theirs);
        }
        if told.left_out > 0 {
            let _ = writeln!(text, "{} things are of no use to this version", told.left_out);
        }
        if self.take.is_none() {
            text.push_str("nothing was taken; --take new takes what is new, --take theirs what differs too");
        } else {
            let answers = if takes_answers { ", and the answers" } else { "" };
            let _ = write!(text, "{taken} things were taken{answers}");
        }
        let items: Vec<Value> = told.items.iter().map(line).collect();
        let json = json!({
            "items": items, "answers": answers, "left_out": told.left_out, "taken": taken, "answers_taken": takes_answers,
        });
        Ok(Answer::done(text, &json))
    }
}

fn line(it: &IncomingView) -> Value {
    json!({
        "kind": it.name.kind, "id": it.name.id, "state": word(it.state), "theirs": it.theirs, "mine": it.mine,
        "theirs_on": it.theirs_on, "mine_on": it.mine_on,
    })
}

fn word(state: IncomingState) -> &'static str {
    match state {
        IncomingState::New => "new",
        IncomingState::Same => "same",
        IncomingState::TheirsNewer | IncomingState::TheirsOlder => "differs",
    }
}

/// The first line of a file, as it is typed in the window: the end of the line is no part of it.
fn passphrase_in(file: &Path) -> Result<Zeroizing<String>, Failure> {
    let unreadable = |reason: String| Failure(format!("the passphrase in {} cannot be read: {reason}", file.display()));
    let text = Zeroizing::new(fs::read_to_string(file).map_err(|error| unreadable(error.to_string()))?);
    let mut lines = text.lines();
    let first = lines.next().filter(|line| !line.is_empty()).ok_or_else(|| unreadable("it is empty".to_owned()))?;
    if lines.next().is_some() {
        return Err(unreadable("there is more than one line".to_owned()));
    }
    Ok(Zeroizing::new(first.to_owned()))
}
