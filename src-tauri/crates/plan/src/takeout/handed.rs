//! A hand-over: what one Portage gives another, and what it would change there.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::{Profile, is_entry_id, read_entry};

/// The longest hand-over, unpacked, in bytes. What a person writes is far below it; the attached files stay at home.
pub const HANDOVER_LIMIT: usize = 32 << 20;
const MAX_ITEMS: usize = 20_000;
const FORMAT: u32 = 1;

/// One thing that was written, as it is handed over.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct HandedItem {
    pub kind: String,
    pub id: String,
    /// As it is kept.
    pub json: String,
    pub changed_at: Timestamp,
}

/// What is handed over.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Handed {
    #[serde(default)]
    pub profile: Option<Profile>,
    #[serde(default)]
    pub items: Vec<HandedItem>,
}

#[derive(Serialize, Deserialize)]
struct Envelope {
    portage_handover: u32,
    #[serde(flatten)]
    handed: Handed,
}

/// Why a hand-over cannot be read. Nothing of what is in it is repeated.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum HandedError {
    #[error("this is not what another Portage hands over")]
    NotOne,
    #[error("it was written by a newer Portage")]
    TooNew,
}

pub fn write_handed(handed: &Handed) -> String {
    let envelope = Envelope { portage_handover: FORMAT, handed: handed.clone() };
    serde_json::to_string(&envelope).unwrap_or_default()
}

/// Reads what was handed over. Items of a kind that this version does not know, or that are not sound, are left out and
/// counted; the others are tidied as if the person had written them here.
pub fn read_handed(text: &str) -> Result<(Handed, usize), HandedError> {
    #[derive(Deserialize)]
    struct Version {
        portage_handover: u32,
    }
    let version: Version = serde_json::from_str(text).map_err(|_| HandedError::NotOne)?;
    if version.portage_handover > FORMAT {
        return Err(HandedError::TooNew);
    }
    let Envelope { mut handed, .. } = serde_json::from_str(text).map_err(|_| HandedError::NotOne)?;
    if text.len() > HANDOVER_LIMIT || handed.items.len() > MAX_ITEMS {
        return Err(HandedError::NotOne);
    }
    let all = handed.items.len();
    let mut sound: BTreeMap<(String, String), HandedItem> = BTreeMap::new();
    for item in handed.items {
        if let Some(json) = read_entry(&item.kind, &item.json).filter(|_| is_entry_id(&item.id)) {
            sound.insert((item.kind.clone(), item.id.clone()), HandedItem { json, ..item });
        }
    }
    handed.items = sound.into_values().collect();
    let left_out = all - handed.items.len();
    Ok((handed, left_out))
}

/// How a thing that is handed over stands to what is here.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum IncomingState {
    New,
    Same,
    /// Both were written, and theirs was written later.
    TheirsNewer,
    /// Both were written, and theirs was written earlier or at the same time.
    TheirsOlder,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Incoming {
    pub item: HandedItem,
    pub state: IncomingState,
    /// What is here.
    pub mine: Option<HandedItem>,
}

/// What each item that is handed over would change. Nothing is decided here: whoever takes it chooses.
pub fn incoming(mine: &[HandedItem], theirs: &Handed) -> Vec<Incoming> {
    let here: BTreeMap<(&str, &str), &HandedItem> =
        mine.iter().map(|item| ((item.kind.as_str(), item.id.as_str()), item)).collect();
    let told = |item: &HandedItem| {
        let mine = here.get(&(item.kind.as_str(), item.id.as_str())).copied();
        let state = match mine {
            None => IncomingState::New,
            // Two versions may write the same thing in another way.
            Some(mine) if read_entry(&mine.kind, &mine.json).as_ref() == Some(&item.json) => IncomingState::Same,
            Some(mine) if item.changed_at > mine.changed_at => IncomingState::TheirsNewer,
            Some(_) => IncomingState::TheirsOlder,
        };
        Incoming { item: item.clone(), state, mine: mine.cloned() }
    };
    theirs.items.iter().map(told).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn item(id: &str, json: &str, hour: i8) -> HandedItem {
        let changed_at = format!("2026-11-22T{hour:02}:00:00Z").parse().unwrap();
        HandedItem { kind: "question".to_owned(), id: id.to_owned(), json: json.to_owned(), changed_at }
    }

    fn question(text: &str) -> String {
        read_entry("question", &format!(r#"{{"text": "{text}"}}"#)).unwrap()
    }

    #[test]
    fn what_is_written_is_read_again() {
        let profile: Profile = serde_json::from_str(r#"{"landing": "2027-03", "children": [2018]}"#).unwrap();
        let handed = Handed { profile: Some(profile), items: vec![item("a", &question("one"), 1)] };
        assert_eq!(read_handed(&write_handed(&handed)), Ok((handed, 0)));
    }

    #[test]
    fn what_is_not_sound_is_left_out_and_counted() {
        let items = vec![
            item("a", &question("one"), 1),
            item("b", r#"{"text": ""}"#, 1),
            item("../c", &question("one"), 1),
            HandedItem { kind: "spell".to_owned(), ..item("d", "{}", 1) },
            HandedItem { kind: "good".to_owned(), ..item("e", "not json", 1) },
        ];
        let (handed, left_out) = read_handed(&write_handed(&Handed { profile: None, items })).unwrap();
        assert_eq!((handed.items.len(), left_out), (1, 4));
    }

    #[test]
    fn what_is_no_hand_over_is_refused() {
        for text in ["", "[]", "{}", r#"{"items": []}"#, "\u{0}", r#"{"portage_handover": "1"}"#] {
            assert_eq!(read_handed(text), Err(HandedError::NotOne), "{text:?}");
        }
        assert_eq!(read_handed(r#"{"portage_handover": 2, "items": 7}"#), Err(HandedError::TooNew));
    }

    #[test]
    fn each_item_says_how_it_stands_to_what_is_here() {
        let mine = [
            item("same", &question("one"), 1),
            item("newer", &question("one"), 1),
            item("older", &question("one"), 5),
            item("only-mine", &question("one"), 1),
        ];
        let theirs = Handed {
            profile: None,
            items: vec![
                item("same", &question("one"), 9),
                item("newer", &question("two"), 2),
                item("older", &question("two"), 2),
                item("new", &question("two"), 2),
            ],
        };
        let told: Vec<IncomingState> = incoming(&mine, &theirs).into_iter().map(|incoming| incoming.state).collect();
        assert_eq!(
            told,
            [IncomingState::Same, IncomingState::TheirsNewer, IncomingState::TheirsOlder, IncomingState::New]
        );
    }
}
