use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::entry::{BinderError, Entry, day, line, needed_line, note};

/// How an application was filed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Way {
    Paper,
    Online,
    /// On paper, and linked to an account online afterwards.
    Linked,
}

/// What happened to an application. Each has a plain word and an explanation among the messages of the window; none says
/// what will happen next.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum EventKind {
    Submitted,
    /// Acknowledgement of receipt.
    Aor,
    BiometricsAsked,
    BiometricsGiven,
    MedicalAsked,
    MedicalPassed,
    /// The background check.
    Background,
    MoreAsked,
    /// The first message of the portal for new residents. A word of applicants, not of the department.
    P1,
    /// The second one, which asks for a photo and an address.
    P2,
    /// Confirmation of permanent residence.
    Copr,
    Visa,
    Refused,
    Withdrawn,
    Other,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ApplicationEvent {
    pub kind: EventKind,
    #[serde(default)]
    pub on: Option<Date>,
    #[serde(default)]
    pub note: Option<String>,
}

/// An application that the person filed, and what has happened to it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Application {
    /// The id under which processing times are published, or the person's own words.
    pub program: String,
    #[serde(default)]
    pub filed_on: Option<Date>,
    #[serde(default)]
    pub way: Option<Way>,
    #[serde(default)]
    pub number: Option<String>,
    /// By their days; those without one come last.
    #[serde(default)]
    pub events: Vec<ApplicationEvent>,
    #[serde(default)]
    pub note: Option<String>,
}

impl Application {
    const MAX_EVENTS: usize = 200;
}

impl Entry for Application {
    const KIND: &'static str = "application";
    const LIMIT: usize = 100;

    fn check(self) -> Result<Self, BinderError> {
        if self.events.len() > Self::MAX_EVENTS {
            return Err(BinderError::TooMany { field: "events", limit: Self::MAX_EVENTS });
        }
        let mut events = Vec::with_capacity(self.events.len());
        for event in self.events {
            events.push(ApplicationEvent {
                kind: event.kind,
                on: day("event-day", event.on)?,
                note: note("event-note", event.note)?,
            });
        }
        // Of one day, they stay in the order in which they were written.
        events.sort_by_key(|event| (event.on.is_none(), event.on));
        Ok(Self {
            program: needed_line("program", self.program)?,
            filed_on: day("filed-on", self.filed_on)?,
            way: self.way,
            number: line("number", self.number)?,
            events,
            note: note("note", self.note)?,
        })
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn events_stand_by_their_days() {
        let event = |kind, on| ApplicationEvent { kind, on, note: None };
        let application = Application {
            program: "cec".to_owned(),
            filed_on: None,
            way: None,
            number: None,
            events: vec![
                event(EventKind::MedicalPassed, None),
                event(EventKind::Aor, Some(date(2026, 6, 2))),
                event(EventKind::BiometricsAsked, Some(date(2026, 6, 2))),
                event(EventKind::Submitted, Some(date(2026, 6, 1))),
            ],
            note: None,
        };
        let kinds: Vec<EventKind> = application.check().unwrap().events.into_iter().map(|event| event.kind).collect();
        assert_eq!(kinds, [EventKind::Submitted, EventKind::Aor, EventKind::BiometricsAsked, EventKind::MedicalPassed]);
    }
}
