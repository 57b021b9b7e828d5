//! `places`: where to live, in the order of what matters.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use clap::Args;
use portage_app::{reason_text, view::PlaceLine};
use portage_places::Wishes;
use serde_json::{Value, json};

use crate::answer::{Answer, Failure, to_json};
use crate::device::Device;

#[derive(Args)]
pub struct Places {
    /// What matters, as JSON: {"weights": {"cheap-rent": 2, "language": 1}, "language": "ar", "size": "small"}; 1 matters,
    /// 2 matters a lot. Without it, what the person of this device has set
    #[arg(long, value_name = "FILE")]
    weights: Option<PathBuf>,
    #[arg(long, default_value = "en")]
    lang: String,
}

impl Places {
    pub fn run(self, device: &Device) -> Result<Answer, Failure> {
        let wishes = self.weights.as_deref().map(read).transpose()?;
        let view = device.reader()?.places(wishes.as_ref(), &self.lang)?;
        let mut text = String::new();
        for place in &view.places {
            let rank = if place.rank > 0 { format!("{:>3}  ", place.rank) } else { String::new() };
            let _ = writeln!(text, "{rank}{} ({})", place.name, place.id);
            for reason in &place.reasons {
                let _ = writeln!(text, "       {}", reason_text(reason, &self.lang));
            }
            if !place.unknown.is_empty() {
                let _ = writeln!(text, "       not known: {}", place.unknown.join(", "));
            }
        }
        let places: Vec<Value> = view.places.iter().map(|place| self.told(place)).collect();
        Ok(Answer::done(text, &json!({"wishes": view.wishes, "languages": view.languages, "places": places})))
    }

    /// A place as a program reads it, each reason with its sentence.
    fn told(&self, place: &PlaceLine) -> Value {
        let mut told = to_json(place);
        let said: Vec<String> = place.reasons.iter().map(|reason| reason_text(reason, &self.lang)).collect();
        told["because"] = said.into();
        told
    }
}

fn read(file: &Path) -> Result<Wishes, Failure> {
    let text = fs::read_to_string(file).map_err(|error| Failure(format!("cannot read {}: {error}", file.display())))?;
    let wishes: Wishes = serde_json::from_str(text.trim_start_matches('\u{feff}'))
        .map_err(|error| Failure(format!("{}: these are no weights: {error}", file.display())))?;
    Ok(wishes.tidy())
}
