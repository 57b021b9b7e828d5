//! Occupations, and what Ontario asks of those who want to work in them. Two kinds, since two owners sign them.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::Links;
use crate::RoundCategory;

/// A unit group of the National Occupational Classification (NOC) 2021. Its id is `noc-` and the code.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Occupation {
    /// Five digits, see [`is_noc`].
    pub noc: String,
    /// The rounds of Express Entry for which work in it counts.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub ee_categories: Vec<RoundCategory>,
}

impl Occupation {
    /// Training, education, experience and responsibilities, 0 to 5: the second digit of the code.
    pub fn teer(&self) -> Option<u8> {
        digit(&self.noc, 1)
    }

    /// The broad category, 0 to 9: the first digit of the code.
    pub fn broad_category(&self) -> Option<u8> {
        digit(&self.noc, 0)
    }
}

fn digit(noc: &str, at: usize) -> Option<u8> {
    noc.as_bytes().get(at).filter(|byte| byte.is_ascii_digit()).map(|byte| byte - b'0')
}

/// Whether `text` can be the code of a unit group: five digits, of which the second, the TEER, is at most 5.
pub fn is_noc(text: &str) -> bool {
    text.len() == 5 && text.bytes().all(|byte| byte.is_ascii_digit()) && digit(text, 1) <= Some(5)
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OccupationText {
    /// The official title.
    pub title: String,
    /// Everyday and foreign titles by which people look for it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub alt: Vec<String>,
}

/// What a province asks of those who want to work in an occupation. Its id is `noc-` and the code; where a group holds
/// several regulated occupations, a word behind the code tells them apart.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Licensing {
    pub noc: String,
    pub status: LicensingStatus,
    /// Organizations, one of which must be asked.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub regulators: Vec<String>,
    /// The organization that assesses the education (ECA), for licensing or immigration.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub eca_body: Option<String>,
    /// The page that says more.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub guide: Option<String>,
    /// The regulator's page for people who were trained abroad.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub official: Links,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum LicensingStatus {
    /// Nobody may do the work without a licence.
    Licence,
    /// Only the title is protected.
    Title,
    CompulsoryTrade,
    VoluntaryTrade,
    /// Not regulated, and that is known.
    No,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LicensingText {
    /// Which jobs of the group are meant, where not all are.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scope: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub steps: Vec<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_says_its_teer_and_broad_category() {
        let nurse = Occupation { noc: "31301".to_owned(), ee_categories: Vec::new() };
        assert_eq!((nurse.broad_category(), nurse.teer()), (Some(3), Some(1)));
        for (code, sound) in [("31301", true), ("00010", true), ("3130", false), ("36301", false), ("3130x", false)] {
            assert_eq!(is_noc(code), sound, "{code}");
        }
    }
}
