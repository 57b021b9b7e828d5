//! `translations.toml`: from which state of the original each translation was made.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use portage_content::{Digest, Key, Translator};
use serde::Deserialize;

use super::source::Source;
use super::table;
use crate::report::Faults;

pub(crate) const FILE: &str = "translations.toml";

/// What is remembered of one translated text.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Stamp {
    pub(crate) by: Translator,
    pub(crate) reviewed: bool,
    /// The language translated from.
    pub(crate) from: String,
    /// The hash of the original that was translated.
    pub(crate) hash: Digest,
    /// The hash of the translation itself, by which a change to it is seen.
    pub(crate) text: Digest,
}

/// Reads the stamps; the name of each is `kind/id/lang`.
pub(crate) fn read(source: &Source, faults: &mut Faults) -> BTreeMap<Key, Stamp> {
    let mut stamps = BTreeMap::new();
    for (name, value) in table::parse(source, 0, &source.text, faults) {
        let line = source.line_at(name.span().start);
        let parts: Vec<&str> = name.get_ref().split('/').collect();
        let [kind, id, lang] = parts[..] else {
            faults.error(&source.name, line, "bad-stamp", format!("{:?} is not kind/id/language", name.get_ref()));
            continue;
        };
        match Stamp::deserialize(toml::de::ValueDeserializer::from(value)) {
            Ok(stamp) => {
                stamps.insert(Key::text(kind, id, lang), stamp);
            }
            Err(error) => {
                let message = format!("this entry cannot be read ({}); delete it and stamp again", error.message());
                faults.error(&source.name, line, "bad-stamp", message);
            }
        }
    }
    stamps
}

/// The file as text: one line an entry, sorted, so that two editors' changes seldom meet.
pub(crate) fn write(stamps: &BTreeMap<Key, Stamp>) -> String {
    let mut text =
        "# Kept by `portagectl content stamp`. Set reviewed = true where a person has compared the texts.\n".to_owned();
    for (key, stamp) in stamps {
        let by = match stamp.by {
            Translator::Machine => "machine",
            Translator::Person => "person",
        };
        let lang = key.lang.as_deref().unwrap_or_default();
        let _ = writeln!(
            text,
            "\"{}/{}/{lang}\" = {{ by = \"{by}\", reviewed = {}, from = \"{}\", hash = \"{}\", text = \"{}\" }}",
            key.kind, key.id, stamp.reviewed, stamp.from, stamp.hash, stamp.text
        );
    }
    text
}
