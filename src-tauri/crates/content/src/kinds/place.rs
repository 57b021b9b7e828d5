//! Communities to live in: what is known of each, and where every value comes from.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::Links;

/// Something that is told of communities, for example the rent of a home with two bedrooms.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Indicator {
    pub unit: IndicatorUnit,
    /// Where it stands among the others.
    pub order: u32,
    /// What it is about; absent in packs that are older than the field.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub group: Option<IndicatorGroup>,
}

/// What an indicator is about, in the order in which a table shows the groups.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum IndicatorGroup {
    People,
    Languages,
    Money,
    Work,
    Climate,
    GettingAbout,
    Learning,
    Newcomers,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum IndicatorUnit {
    Count,
    Percent,
    /// Canadian dollars a month.
    CadPerMonth,
    /// Canadian dollars a year.
    CadPerYear,
    /// Degrees.
    Celsius,
    /// `yes` or `no`.
    YesNo,
    /// Names as they are in the source, separated by `; `.
    Names,
    /// Languages as BCP 47 tags, each with the share of people in percent: `pa 17.5; gu 2.5`.
    LanguageShares,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct IndicatorText {
    /// The heading of a table's row.
    pub label: String,
    /// What keeps a reader from taking the value for something else.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

/// Where values come from. Its licence is the one that the values stand under.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DataSource {
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub official: Links,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DataSourceText {
    pub name: String,
    /// The words that the licence asks to be shown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub credit: Option<String>,
}

/// A municipality, or a few that are told of together.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Community {
    pub settlement: Settlement,
    /// Statistics Canada's code of the census subdivision; absent where there are several.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub csd_code: Option<String>,
    /// The census division: county, district or region.
    pub division: String,
    /// Degrees north, WGS 84.
    pub lat: f64,
    /// Degrees east, WGS 84.
    pub lon: f64,
    /// Places inside it by which people write their address: services that name one of them are services of this one.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub towns: Vec<String>,
    /// What else people call it: in other scripts, in short, as it was called before.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub also: Vec<String>,
    /// By indicator; what is not known has no entry.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub cells: BTreeMap<String, Cell>,
}

/// What a community is in the census of 2021.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Settlement {
    /// The core of a census metropolitan area.
    Cma,
    /// The core of a census agglomeration.
    Ca,
    /// A municipality that is the core of no such area.
    Csd,
    /// Several municipalities.
    Region,
}

/// One value of a community.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cell {
    /// As [`IndicatorUnit`] says; a decimal number with a point.
    pub value: String,
    /// When it was so: a year, `2021`, a month, `2025-10`, a span of years, `1981-2010`, or [`Cell::UNDATED`].
    pub as_of: String,
    /// The record of kind `source`.
    pub source: String,
    /// The wider area that the value is of, where it is not of the community itself: `Toronto CMA`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub area: Option<String>,
    pub confidence: Confidence,
}

impl Cell {
    /// What stands in the place of a time where the source has none.
    pub const UNDATED: &str = "undated";
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Confidence {
    /// The publisher's own data, or two sources that agree.
    High,
    /// One source.
    Medium,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CommunityText {
    pub name: String,
}
