//! The tools of daily life in Ontario.

pub(crate) mod benefits;
pub(crate) mod budget;
pub(crate) mod documents;
pub(crate) mod driving;
pub(crate) mod eligibility;
pub(crate) mod holidays;
pub(crate) mod occupation;
pub(crate) mod rent;
pub(crate) mod school;
pub(crate) mod times;
mod values;
pub(crate) mod work;
