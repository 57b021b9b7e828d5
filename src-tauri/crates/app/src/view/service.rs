use serde::{Deserialize, Serialize};
use specta::Type;

use super::{InlineView, LinkView, Provenance};

/// What is wanted of services; all of it can be left out.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
#[expect(clippy::struct_excessive_bools, reason = "boxes that are ticked each on its own")]
pub struct ServiceQuery {
    pub topic: Option<String>,
    /// A language that the service is given in.
    pub language: Option<String>,
    /// Given in French.
    pub french: bool,
    /// Where the person is or will be: the name of a place.
    pub city: Option<String>,
    /// Where they are, by a postal code or its first three characters. It stands above the name of a place.
    pub postal: Option<String>,
    /// Not farther away than this, in kilometres.
    pub within: Option<u32>,
    pub open: Option<OpenWhen>,
    /// Only for whom the person says they are.
    pub for_me: bool,
    pub way: Option<ServiceWay>,
    pub wheelchair: bool,
    pub free: bool,
    /// Only those that the person saved.
    pub saved: bool,
    /// The first to be told, counted from 0, and how many; at most 200, and 100 where it is left out.
    pub offset: u32,
    pub limit: Option<u32>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "kebab-case", tag = "when")]
pub enum OpenWhen {
    Now,
    /// The next such weekday, Monday 1 to Sunday 7, and the minute of the day that the clock shows there.
    At {
        weekday: u8,
        minute: u16,
    },
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum ServiceWay {
    InPerson,
    Remote,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
pub struct PhoneView {
    /// As it is read.
    pub number: String,
    /// As it is dialled, for a `tel:` link.
    pub dial: String,
    /// `toll-free`, `tty`, `abroad`, `text`, or absent.
    pub label: Option<String>,
    pub extension: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct SiteView {
    pub name: Option<String>,
    pub address: Option<String>,
    pub city: String,
    pub postal_code: Option<String>,
}

/// What a clock on the wall shows where the service is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct WallTime {
    pub date: String,
    /// `09:30`.
    pub time: String,
}

/// Whether a service is open at the moment that was asked for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "kebab-case", tag = "state")]
pub enum OpenView {
    /// Absent: it does not close.
    Open {
        until: Option<WallTime>,
    },
    /// Usual hours would have it open, but it is a public holiday.
    MayBeClosed {
        holiday: String,
    },
    /// Absent: it is not known when it opens again.
    Closed {
        next: Option<WallTime>,
    },
    /// Closed for some time, as its source says.
    ForNow,
    Unknown,
}

/// The hours of one day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct DayHours {
    pub date: String,
    pub today: bool,
    /// From when to when; the end may be on the next day.
    pub spells: Vec<(String, String)>,
    /// Open from midnight to midnight.
    pub all_day: bool,
    /// The public holiday that it is, if the hours may differ on it.
    pub holiday: Option<String>,
    /// Whether this is surely so: no hours mean closed, and hours open.
    pub sure: bool,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
pub struct ServiceLine {
    pub id: String,
    pub name: String,
    pub organization: String,
    pub description: Vec<InlineView>,
    pub lang: String,
    /// Whether the words are the source's own.
    pub quoted: bool,
    pub phones: Vec<PhoneView>,
    pub cities: Vec<String>,
    /// BCP 47 tags.
    pub languages: Vec<String>,
    pub free: Option<bool>,
    pub remote: Option<bool>,
    pub wheelchair: Option<bool>,
    pub call_first: bool,
    pub open: OpenView,
    /// Kilometres to the nearest office, as the crow flies, where a place was chosen and it is known.
    pub km: Option<f32>,
    /// What was asked for and is not known of it: `topic`, `language`, `french`, `place`, `open`, `whom`, `way`,
    /// `wheelchair`, `free`.
    pub asks: Vec<String>,
    /// Who else tells of it, by a decision that it is one service.
    pub also: Vec<String>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct TopicCount {
    pub topic: String,
    pub label: String,
    pub count: u32,
}

/// A choice, and how many services surely fit with it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct NameCount {
    pub name: String,
    pub count: u32,
}

/// How many services surely fit with each choice, all others as they are.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ServiceCounts {
    pub french: u32,
    pub open: u32,
    pub for_me: u32,
    pub remote: u32,
    pub in_person: u32,
    pub wheelchair: u32,
    pub free: u32,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
pub struct ServiceList {
    /// The part that was asked for.
    pub services: Vec<ServiceLine>,
    pub offset: u32,
    /// How many surely fit, and of how many something is not known.
    pub fits: u32,
    pub asks: u32,
    pub topics: Vec<TopicCount>,
    pub languages: Vec<NameCount>,
    pub cities: Vec<NameCount>,
    pub counts: ServiceCounts,
    /// Whether it is known where the place lies that was asked for; absent where none was.
    pub place_known: Option<bool>,
    /// Whether nobody to go to is within 150 km.
    pub far: bool,
    /// Kilometres to the nearest to go to.
    pub nearest_km: Option<f32>,
    /// Whether the person has said how they come, so that "for me" means something.
    pub knows_me: bool,
    /// The public holiday at the moment that was asked for.
    pub holiday: Option<String>,
}

/// A part of the earth in degrees: its edges.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, Type)]
pub struct MapPart {
    pub west: f64,
    pub south: f64,
    pub east: f64,
    pub north: f64,
}

/// Services that lie close together on the map that is shown.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
pub struct ServiceGroup {
    /// The middle of their offices.
    pub lat: f64,
    pub lon: f64,
    pub count: u32,
    /// Where most of the offices are, and in how many cities all are.
    pub city: String,
    pub cities: u32,
    /// What all of them lie in.
    pub around: MapPart,
    /// The service, if it is one alone.
    pub alone: Option<NamedService>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct NamedService {
    pub id: String,
    pub name: String,
    pub lang: String,
}

/// Where services lie that fit or may fit; each is in one of the three numbers.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
pub struct ServiceMap {
    pub groups: Vec<ServiceGroup>,
    /// With an office in the part that is shown.
    pub here: u32,
    pub elsewhere: u32,
    /// With no office, or none of which it is known where it lies.
    pub nowhere: u32,
}

/// Somebody who tells of a service.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
pub struct ServiceSource {
    pub name: String,
    pub lang: String,
    pub organization: String,
    pub provenance: Provenance,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
pub struct ServiceView {
    pub line: ServiceLine,
    pub saved: bool,
    pub sites: Vec<SiteView>,
    /// The hours of seven days from today; empty where no rule of them is known.
    pub week: Vec<DayHours>,
    /// Whether the week is of several offices together.
    pub shared_hours: bool,
    /// Words of the source.
    pub hours: Vec<InlineView>,
    pub eligibility: Vec<InlineView>,
    pub note: Vec<InlineView>,
    /// What is not as usual now.
    pub alert: Vec<InlineView>,
    pub application: Vec<InlineView>,
    pub documents: Vec<InlineView>,
    pub fees: Vec<InlineView>,
    pub interpretation: Vec<InlineView>,
    pub areas: Vec<InlineView>,
    pub accessibility: Vec<InlineView>,
    pub licence_status: Vec<InlineView>,
    pub email: Option<String>,
    /// First this, then that; or this in its place; or the same elsewhere.
    pub before: Vec<LinkView>,
    pub after: Vec<LinkView>,
    pub instead: Vec<LinkView>,
    pub same: Vec<LinkView>,
    pub provenance: Provenance,
    /// Others who tell of it, by a decision that it is one service.
    pub also: Vec<ServiceSource>,
}
