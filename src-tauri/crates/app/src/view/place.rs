use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use specta::Type;

use super::{ContactView, GuideLine, NoticeView, WebLink};

/// What matters to a person about a place to live.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct WishesEntry {
    /// By wish: 1 it matters, 2 it matters a lot. What is not named does not matter.
    pub weights: BTreeMap<String, u8>,
    /// The language that is hoped to be heard there, as a BCP 47 tag.
    pub language: Option<String>,
    pub size: SizeWish,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum SizeWish {
    #[default]
    Big,
    Small,
}

/// Where a place stands among those of which something is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum Standing {
    Good,
    Middle,
    Poor,
    /// Lists name it there; what they do not name is not known to be missing.
    Named,
}

/// A sentence that says why a place stands where it does: the message `places-why-WISH` with these values.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ReasonView {
    pub wish: String,
    pub standing: Standing,
    /// What is known, written in the reader's language.
    pub value: String,
    /// How many, where the wish counts something.
    pub count: u32,
    /// The language that was wished for.
    pub language: Option<String>,
    /// The wider area that the value is of, where it is not of the place itself.
    pub area: Option<String>,
    /// When it was so, in words; absent where Portage counted or the source has no date.
    pub as_of: Option<String>,
}

/// What one wish adds to the points of a place.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
pub struct PartView {
    pub wish: String,
    pub weight: u8,
    /// Absent where nothing is known.
    pub reason: Option<ReasonView>,
    /// With one digit after the point, as the reader writes it.
    pub points: String,
}

/// A place in a list.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
pub struct PlaceLine {
    pub id: String,
    pub name: String,
    pub lang: String,
    /// County, district or region.
    pub division: String,
    /// Degrees north and east.
    pub lat: f64,
    pub lon: f64,
    pub population: Option<CellView>,
    /// 1 is the first; places with the same points share one. 0 where nothing matters.
    pub rank: u32,
    pub points: String,
    /// How many of the wishes something is known of, and how many there are.
    pub known: u32,
    pub wishes: u32,
    /// The part of the wishes, by their weights, that the points rest on, in percent.
    pub sure: u32,
    /// The wishes of which nothing is known.
    pub unknown: Vec<String>,
    /// The two that count most, one that speaks against it among them if there is any.
    pub reasons: Vec<ReasonView>,
    pub parts: Vec<PartView>,
}

/// The places in the order of what matters.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
pub struct PlacesView {
    pub places: Vec<PlaceLine>,
    pub wishes: WishesEntry,
    /// Everything that can be wished for, in the order in which it is asked.
    pub may_wish: Vec<String>,
    /// The languages that lists of languages at home name.
    pub languages: Vec<String>,
    /// The place that stands in the person's answers.
    pub chosen: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
#[serde(tag = "type", rename_all = "kebab-case")]
pub enum CellValue {
    Text {
        text: String,
    },
    Yes,
    No,
    /// Names as their source writes them.
    Names {
        names: Vec<String>,
    },
    Languages {
        shares: Vec<LanguageShare>,
    },
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct LanguageShare {
    /// A BCP 47 tag.
    pub tag: String,
    pub share: String,
}

/// One value of a place, and where it comes from.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
pub struct CellView {
    pub value: CellValue,
    /// For a picture.
    pub number: Option<f64>,
    /// When it was so, in words.
    pub as_of: String,
    /// The same in the least room: a year or a span of years; absent where the source has no date.
    pub year: Option<String>,
    /// Absent where Portage counted in its own copy.
    pub source: Option<SourceView>,
    /// The wider area that it is of, where it is not of the place itself.
    pub area: Option<String>,
    /// Whether only one source says so.
    pub one_source: bool,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct SourceView {
    pub name: String,
    pub lang: String,
    /// The words that the licence asks for.
    pub credit: String,
    pub licence: String,
    pub official: Option<WebLink>,
}

/// One row of a comparison: a cell for each place, empty where it is not known.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
pub struct CompareRow {
    pub id: String,
    pub label: String,
    pub lang: String,
    /// What keeps a reader from taking the value for something else.
    pub note: Option<String>,
    pub cells: Vec<Option<CellView>>,
    /// Whether bars show more than the numbers do.
    pub bars: bool,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
pub struct CompareGroup {
    /// `people`, `languages`, `money`, `work`, `climate`, `getting-about`, `learning`, `newcomers` or `other`.
    pub group: String,
    pub rows: Vec<CompareRow>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct PlaceName {
    pub id: String,
    pub name: String,
    pub lang: String,
}

/// Places side by side.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
pub struct Comparison {
    pub places: Vec<PlaceName>,
    pub groups: Vec<CompareGroup>,
}

/// A municipality that has a pack of its own, and what stands in it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
pub struct MunicipalityView {
    pub owner: String,
    pub name: String,
    pub lang: String,
    /// Who writes and signs its pack today.
    pub publisher: String,
    /// Its page for newcomers.
    pub official: Option<WebLink>,
    pub contacts: Vec<ContactView>,
    pub guides: Vec<GuideLine>,
    pub notices: Vec<NoticeView>,
}

/// The page of a place.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
pub struct PlaceView {
    pub place: PlaceName,
    pub division: String,
    pub lat: f64,
    pub lon: f64,
    /// The comparison with none beside it: each row has one cell.
    pub groups: Vec<CompareGroup>,
    pub municipalities: Vec<MunicipalityView>,
    /// The name by which the list of services knows it; absent where it names none.
    pub services_city: Option<String>,
    pub chosen: bool,
}

/// What stood in the answers before a place was chosen, so that it can be taken back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct DestinationBefore {
    /// Whether there were any answers.
    pub answered: bool,
    pub destination: Option<String>,
}

/// The place that stands in the person's answers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ChosenPlace {
    pub id: String,
    pub services_city: Option<String>,
}
