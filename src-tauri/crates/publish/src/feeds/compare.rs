//! Figures that a feed gives too. An editor keeps the table `feeds/figures.toml`; where the two differ, it is told.

use std::collections::BTreeMap;
use std::path::Path;

use jiff::civil::Date;
use portage_content::{Doc, Figure, Key};
use serde::{Deserialize, Serialize};

use super::{Copy, feed};
use crate::{Folder, PublishError, disk};

/// The table beside an owner's copies.
pub(crate) const FILE: &str = "figures.toml";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Table {
    #[serde(default)]
    same: Vec<Same>,
}

/// A key of a feed and the figure that says the same.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Same {
    feed: String,
    key: String,
    figure: String,
}

/// A figure that a feed gives otherwise.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Difference {
    pub figure: String,
    /// What the content folder says; absent where it has no such figure.
    pub says: Option<String>,
    pub feed: String,
    pub key: String,
    /// What the feed says; absent where it no longer has the key.
    pub feed_says: Option<String>,
    /// The day of the feed.
    pub as_of: Option<Date>,
}

impl std::fmt::Display for Difference {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { figure, feed, key, .. } = self;
        match (&self.says, &self.feed_says) {
            (None, _) => write!(f, "there is no figure {figure}, which {FILE} compares with {key} of {feed}"),
            (Some(says), None) => write!(f, "{figure} says {says}; {feed} no longer says anything under {key}"),
            (Some(says), Some(other)) => {
                write!(f, "{figure} says {says}; {feed} says {other} under {key}")?;
                match (says.parse::<f64>(), other.parse::<f64>()) {
                    (Ok(says), Ok(other)) if other > says => write!(f, ", {} more", round(other - says)),
                    (Ok(says), Ok(other)) => write!(f, ", {} less", round(says - other)),
                    _ => Ok(()),
                }
            }
        }
    }
}

/// Cents are the smallest part of any figure.
fn round(difference: f64) -> f64 {
    (difference * 100.0).round() / 100.0
}

/// Every difference of an owner's table on `today`.
pub(crate) fn differences(
    folder: &Folder,
    dir: &Path,
    copies: &BTreeMap<String, Copy>,
    today: Date,
) -> Result<Vec<Difference>, PublishError> {
    let path = dir.join(FILE);
    if !path.is_file() {
        return Ok(Vec::new());
    }
    let text = String::from_utf8_lossy(&disk::get(&path)?).into_owned();
    let table: Table =
        toml::from_str(&text).map_err(|error| PublishError::BadTable { path, reason: error.message().to_owned() })?;
    let mut found = Vec::new();
    for Same { feed: name, key, figure } in table.same {
        let Some((feed, copy)) = feed(&name).zip(copies.get(&name)) else { continue };
        let record = folder.record(&Key::neutral("figure", &figure));
        let says = record
            .and_then(|record| record.view::<Doc<Figure>>().ok())
            .and_then(|doc| doc.body.on(today).map(|value| value.value.clone()));
        let feed_says = feed.number(&copy.entries, &key);
        if says.is_none() || says != feed_says {
            found.push(Difference { figure, says, feed: name, key, feed_says, as_of: Some(copy.day()) });
        }
    }
    Ok(found)
}
