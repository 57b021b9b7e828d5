use std::collections::BTreeMap;

use serde::Deserialize;

use crate::steps::Steps;
use crate::{Fault, NextRule, Number, Setting};

use super::EDUCATION;

/// The tables of a rule set of `crs`, as its file has them.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Tables {
    pub ceilings: Ceilings,
    pub age: Column<Steps>,
    pub education: Column<ByEducation>,
    pub first_language: Column<Steps>,
    pub second_language: Column<Steps>,
    pub second_language_ceiling: Column<i64>,
    pub canadian_work: Column<Steps>,
    pub spouse_education: ByEducation,
    pub spouse_language: Steps,
    pub spouse_canadian_work: Steps,
    pub transferability: Transferability,
    pub additional: Additional,
    pub job_offer: i64,
    pub job_offer_end: String,
    #[serde(default)]
    pub next: Vec<NextRule>,
}

pub(super) type ByEducation = BTreeMap<String, i64>;

/// The two columns: with a spouse or partner who comes along and is neither citizen nor permanent resident, and without.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Column<T> {
    pub with_spouse: T,
    pub without_spouse: T,
}

impl<T> Column<T> {
    pub(super) fn of(&self, with_spouse: bool) -> &T {
        if with_spouse { &self.with_spouse } else { &self.without_spouse }
    }
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Ceilings {
    pub total: Number,
    pub core: Column<i64>,
    pub spouse: i64,
    pub transferability: i64,
    pub transferability_group: i64,
    pub additional: i64,
}

/// Two tiers of a thing, each by what it takes; points stand in `points`, by tier of the one and of the other thing.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Transferability {
    /// By level of education, its tier: 1 or 2; others have none.
    pub education: BTreeMap<String, i64>,
    /// The tier of the lowest level in the first language.
    pub language: Steps,
    pub canadian_work: Steps,
    pub foreign_work: Steps,
    /// `[[lower, upper], [lower, upper]]`: by the tier of education or foreign work, then of language or Canadian work.
    pub points: [[i64; 2]; 2],
    /// With a certificate of qualification: points by the lowest level in the first language.
    pub trade: Steps,
}

impl Transferability {
    /// The points of two tiers; none where either is.
    pub(super) fn of(&self, one: i64, other: i64) -> i64 {
        let at = |tier: i64| usize::try_from(tier - 1).ok();
        at(one).zip(at(other)).and_then(|(one, other)| self.points.get(one)?.get(other)).copied().unwrap_or(0)
    }
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Additional {
    pub nomination: Number,
    pub sibling: Number,
    /// The level in French, in all abilities, from which there are points.
    pub french_level: Number,
    /// The level in English, in all abilities, from which there are more.
    pub english_level: Number,
    pub french: Number,
    pub french_and_english: Number,
    /// By length of the study in Canada.
    pub study: BTreeMap<String, i64>,
}

impl Tables {
    /// Looks up the figures that stand in place of numbers.
    pub(super) fn fill(&mut self, setting: &Setting<'_>) -> Result<(), Fault> {
        let more = &mut self.additional;
        for number in [
            &mut self.ceilings.total,
            &mut more.nomination,
            &mut more.sibling,
            &mut more.french_level,
            &mut more.english_level,
            &mut more.french,
            &mut more.french_and_english,
        ] {
            number.fill(setting)?;
        }
        Ok(())
    }

    pub(super) fn check(&self) -> Result<(), String> {
        let all = |name: &str, by: &ByEducation| match EDUCATION.iter().find(|level| !by.contains_key(**level)) {
            Some(level) => Err(format!("{name} lacks {level}")),
            None if by.len() > EDUCATION.len() => Err(format!("{name} has a level too many")),
            None => Ok(()),
        };
        all("education.with_spouse", &self.education.with_spouse)?;
        all("education.without_spouse", &self.education.without_spouse)?;
        all("spouse_education", &self.spouse_education)?;
        if let Some(level) = self.transferability.education.keys().find(|level| !EDUCATION.contains(&level.as_str())) {
            return Err(format!("transferability.education has no level {level:?}"));
        }
        match super::STUDY.iter().find(|length| !self.additional.study.contains_key(**length)) {
            Some(length) => Err(format!("additional.study lacks {length:?}")),
            None => Ok(()),
        }
    }
}
