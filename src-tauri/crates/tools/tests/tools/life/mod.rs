//! The tools of daily life.

mod benefits;
mod budget;
mod documents;
mod driving;
mod eligibility;
mod occupation;
mod properties;
mod rent;
mod school;
mod times;
mod words;
mod work;
