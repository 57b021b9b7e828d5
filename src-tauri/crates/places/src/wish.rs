use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// Something that may matter to a person about the place where they live.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Wish {
    CheapRent,
    Work,
    French,
    Language,
    Newcomers,
    Services,
    Size,
    MildWinter,
    Transit,
    Study,
    Pilots,
}

impl Wish {
    /// In the order in which a person is asked. Points are summed up in it too, so that the same points are the same
    /// number whoever stands first in a list.
    pub const ALL: [Self; 11] = [
        Self::CheapRent,
        Self::Work,
        Self::French,
        Self::Language,
        Self::Newcomers,
        Self::Services,
        Self::Size,
        Self::MildWinter,
        Self::Transit,
        Self::Study,
        Self::Pilots,
    ];

    pub fn id(self) -> &'static str {
        match self {
            Self::CheapRent => "cheap-rent",
            Self::Work => "work",
            Self::French => "french",
            Self::Language => "language",
            Self::Newcomers => "newcomers",
            Self::Services => "services",
            Self::Size => "size",
            Self::MildWinter => "mild-winter",
            Self::Transit => "transit",
            Self::Study => "study",
            Self::Pilots => "pilots",
        }
    }

    /// Whether there are only lists that name the good and never say that it is missing.
    pub(crate) fn is_only_named(self) -> bool {
        matches!(self, Self::Transit | Self::Study)
    }
}

/// How much a wish matters: 0 not at all, 1 it matters, 2 it matters a lot.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "u8", into = "u8")]
pub struct Weight(u8);

impl Weight {
    pub const MOST: u8 = 2;

    pub fn new(weight: u8) -> Option<Self> {
        (weight <= Self::MOST).then_some(Self(weight))
    }

    pub fn get(self) -> u8 {
        self.0
    }
}

impl TryFrom<u8> for Weight {
    type Error = WishesError;

    fn try_from(weight: u8) -> Result<Self, WishesError> {
        Self::new(weight).ok_or(WishesError::Weight { weight })
    }
}

impl From<Weight> for u8 {
    fn from(weight: Weight) -> Self {
        weight.0
    }
}

/// Why wishes are refused.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum WishesError {
    #[error("a weight is 0, 1 or 2 (does not matter, matters, matters a lot), not {weight}")]
    Weight { weight: u8 },
}

/// Which way the wish for a size goes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Size {
    #[default]
    Big,
    Small,
}

/// What matters to a person, and how much.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Wishes {
    /// What is not named does not matter.
    pub weights: BTreeMap<Wish, Weight>,
    /// The language that is hoped to be heard there, as a BCP 47 tag.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    pub size: Size,
}

impl Wishes {
    pub fn weight(&self, wish: Wish) -> u8 {
        self.weights.get(&wish).copied().unwrap_or_default().get()
    }

    /// Whether anything matters at all.
    pub fn any(&self) -> bool {
        Wish::ALL.iter().any(|wish| self.weight(*wish) > 0)
    }

    /// The same without what does not matter.
    #[must_use]
    pub fn tidy(mut self) -> Self {
        self.weights.retain(|_, weight| weight.get() > 0);
        self.language = self.language.map(|tag| tag.trim().to_owned()).filter(|tag| !tag.is_empty());
        self
    }
}
