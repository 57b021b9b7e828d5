use std::str::FromStr;

use jiff::{ToSpan as _, civil::Date};
use portage_content::Stage;
use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::{Member, MemberRole};

/// Where a person is on the way.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Whereabouts {
    Exploring,
    Applying,
    Approved,
    InOntario,
}

impl Whereabouts {
    /// The first stage that is not behind somebody who is here.
    pub fn stage(self) -> Stage {
        match self {
            Self::Exploring => Stage::Exploring,
            Self::Applying => Stage::Applying,
            Self::Approved => Stage::Preparing,
            Self::InOntario => Stage::FirstDays,
        }
    }
}

/// How a person comes to Canada.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Class {
    Economic,
    Family,
    /// Resettled from abroad, by a government or by sponsors.
    Refugee,
    /// Asks for protection in Canada.
    Claimant,
    Worker,
    Student,
    Visitor,
}

impl Class {
    /// Whether a person of this class is a permanent resident from the day of landing.
    pub fn is_permanent(self) -> bool {
        matches!(self, Self::Economic | Self::Family | Self::Refugee)
    }
}

/// The day of landing, or its month where the day is not known yet. Written `2027-03-14` or `2027-03`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum Landing {
    Day(Date),
    /// The first day of the month: the cautious choice, since every due day counted from it comes early.
    Month(Date),
}

impl Landing {
    /// The day that due days are counted from.
    pub fn anchor(self) -> Date {
        match self {
            Self::Day(day) | Self::Month(day) => day,
        }
    }

    /// The last day that it may be.
    pub fn latest(self) -> Date {
        match self {
            Self::Day(day) => day,
            Self::Month(day) => day.last_of_month(),
        }
    }

    pub fn is_about(self) -> bool {
        matches!(self, Self::Month(_))
    }
}

impl FromStr for Landing {
    type Err = ProfileError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let impossible = || ProfileError::Landing { text: text.to_owned() };
        let landing = if text.len() == 7 {
            Self::Month(format!("{text}-01").parse().map_err(|_| impossible())?)
        } else if text.len() == 10 {
            Self::Day(text.parse().map_err(|_| impossible())?)
        } else {
            return Err(impossible());
        };
        // Beyond these years a date is a slip of the keyboard.
        if (1950..=2100).contains(&landing.anchor().year()) { Ok(landing) } else { Err(impossible()) }
    }
}

impl TryFrom<String> for Landing {
    type Error = ProfileError;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse()
    }
}

impl From<Landing> for String {
    fn from(landing: Landing) -> Self {
        let day = landing.anchor();
        if landing.is_about() { format!("{:04}-{:02}", day.year(), day.month()) } else { day.to_string() }
    }
}

/// What two answers, or an answer and today, leave open. Both may be true, so it is asked and not refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Doubt {
    /// In Ontario, with a landing that is still to come.
    LandingAhead,
    /// Not in Ontario, with a landing that is past.
    LandingBehind,
    /// A landing so long ago that hardly any task is left.
    LandingLongAgo,
}

/// What a person tells about themselves. Every answer may be missing; none asks for sex or gender.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Profile {
    pub whereabouts: Option<Whereabouts>,
    pub landing: Option<Landing>,
    pub class: Option<Class>,
    pub partner: Option<bool>,
    /// Birth years; an empty list says that there are no children.
    pub children: Option<Vec<i16>>,
    pub occupation: Option<String>,
    pub destination: Option<String>,
    /// The day on which the person began with their plan. Nobody is late for what came before it.
    pub started: Option<Date>,
}

#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum ProfileError {
    #[error("{text:?} is not a day (2027-03-14) or a month (2027-03) between 1950 and 2100")]
    Landing { text: String },
    #[error("{year} is not a birth year between {from} and {to}")]
    BirthYear { year: i16, from: i16, to: i16 },
    #[error("{field} is longer than {limit} characters")]
    TooLong { field: &'static str, limit: usize },
    #[error("{count} children are more than the {limit} that fit here")]
    TooManyChildren { count: usize, limit: usize },
}

impl Profile {
    pub const MAX_TEXT: usize = 200;
    pub const MAX_CHILDREN: usize = 20;

    /// After so many years a newcomer's plan has nothing left to say.
    const LONG_AGO_YEARS: i32 = 10;

    /// The profile with what the binder knows of the family: a child or a partner who stands there is there, whether or
    /// not the questions about oneself were answered.
    #[must_use]
    pub fn with_family<'a>(&self, family: impl IntoIterator<Item = &'a Member>) -> Self {
        let mut whole = self.clone();
        let mut born: Vec<i16> = Vec::new();
        for member in family {
            match member.role {
                MemberRole::Partner => whole.partner = Some(true),
                MemberRole::Child => born.extend(member.born()),
                MemberRole::Oneself | MemberRole::Other => {}
            }
        }
        let mut unnamed = born;
        for year in whole.children.iter().flatten() {
            if let Some(at) = unnamed.iter().position(|born| born == year) {
                unnamed.swap_remove(at);
            }
        }
        if !unnamed.is_empty() {
            let mut children = whole.children.unwrap_or_default();
            children.extend(unnamed);
            children.sort_unstable();
            whole.children = Some(children);
        }
        whole
    }

    /// What should be asked back before these answers are kept.
    pub fn doubt(&self, today: Date) -> Option<Doubt> {
        let landing = self.landing?;
        if landing.latest() < today.saturating_sub(Self::LONG_AGO_YEARS.years()) {
            return Some(Doubt::LandingLongAgo);
        }
        match self.whereabouts? {
            Whereabouts::InOntario if landing.anchor() > today => Some(Doubt::LandingAhead),
            Whereabouts::InOntario => None,
            _ if landing.latest() < today => Some(Doubt::LandingBehind),
            _ => None,
        }
    }

    /// Refuses what cannot be, by name and with the range that can.
    pub fn validate(&self, today: Date) -> Result<(), ProfileError> {
        for (field, text) in [("occupation", &self.occupation), ("destination", &self.destination)] {
            if text.as_ref().is_some_and(|text| text.chars().count() > Self::MAX_TEXT) {
                return Err(ProfileError::TooLong { field, limit: Self::MAX_TEXT });
            }
        }
        let children = self.children.as_deref().unwrap_or_default();
        if children.len() > Self::MAX_CHILDREN {
            return Err(ProfileError::TooManyChildren { count: children.len(), limit: Self::MAX_CHILDREN });
        }
        // A child who is not born yet may land with the family; one of forty is not a dependent child.
        let (from, to) = (today.year() - 40, today.year() + 2);
        match children.iter().find(|year| !(from..=to).contains(*year)) {
            Some(&year) => Err(ProfileError::BirthYear { year, from, to }),
            None => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn a_landing_is_a_day_or_a_month() {
        assert_eq!("2027-03-14".parse(), Ok(Landing::Day(date(2027, 3, 14))));
        assert_eq!("2027-03".parse(), Ok(Landing::Month(date(2027, 3, 1))));
        assert_eq!("2028-02-29".parse(), Ok(Landing::Day(date(2028, 2, 29))));
        for text in ["2027-02-29", "2027-13", "2027", "", "14.3.2027", "1492-10-12", "2027-3-14"] {
            assert!(text.parse::<Landing>().is_err(), "{text}");
        }
    }

    #[test]
    fn whoever_stands_in_the_binder_is_of_the_family() {
        let member = |role, born| Member { name: "x".to_owned(), role, birth_year: Some(born), birth_date: None };
        let family =
            [member(MemberRole::Child, 2018), member(MemberRole::Child, 2018), member(MemberRole::Child, 2027)];
        let told = Profile { children: Some(vec![2018, 2020]), ..Profile::default() };
        assert_eq!(told.with_family(&family).children, Some(vec![2018, 2018, 2020, 2027]));
        assert_eq!(Profile::default().with_family(&family[2..]).children, Some(vec![2027]));
        assert_eq!(Profile::default().with_family(&[]), Profile::default(), "who told nothing said nothing");
        assert_eq!(Profile::default().with_family(&[member(MemberRole::Partner, 1990)]).partner, Some(true));
    }

    #[test]
    fn answers_that_hardly_go_together_are_asked_back() {
        let doubt = |whereabouts: Whereabouts, landing: &str| {
            let landing = Some(landing.parse().unwrap());
            Profile { whereabouts: Some(whereabouts), landing, ..Profile::default() }.doubt(date(2026, 11, 22))
        };
        assert_eq!(doubt(Whereabouts::InOntario, "2026-11-23"), Some(Doubt::LandingAhead));
        assert_eq!(doubt(Whereabouts::InOntario, "2026-11-22"), None);
        assert_eq!(doubt(Whereabouts::InOntario, "2026-11"), None, "it may have been the first of the month");
        assert_eq!(doubt(Whereabouts::InOntario, "2026-12"), Some(Doubt::LandingAhead));
        assert_eq!(doubt(Whereabouts::Approved, "2026-11"), None, "it may yet come this month");
        assert_eq!(doubt(Whereabouts::Approved, "2026-10"), Some(Doubt::LandingBehind));
        assert_eq!(doubt(Whereabouts::Exploring, "2026-11-21"), Some(Doubt::LandingBehind));
        assert_eq!(doubt(Whereabouts::InOntario, "2016-11-22"), None);
        assert_eq!(doubt(Whereabouts::InOntario, "2016-11-21"), Some(Doubt::LandingLongAgo));
        assert_eq!(Profile::default().doubt(date(2026, 11, 22)), None);
    }

    #[test]
    fn impossible_answers_are_named() {
        let today = date(2026, 11, 22);
        let with = |children: Vec<i16>| Profile { children: Some(children), ..Profile::default() };
        assert_eq!(with(vec![2015, 2028]).validate(today), Ok(()));
        assert_eq!(with(vec![1926]).validate(today), Err(ProfileError::BirthYear { year: 1926, from: 1986, to: 2028 }));
        assert!(with(vec![2020; 21]).validate(today).is_err());
        let long = Profile { occupation: Some("é".repeat(201)), ..Profile::default() };
        assert!(long.validate(today).is_err());
        let fits = Profile { occupation: Some("é".repeat(200)), ..Profile::default() };
        assert_eq!(fits.validate(today), Ok(()));
    }
}
