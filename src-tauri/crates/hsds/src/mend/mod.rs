//! What the field does to data, and how it is put right: one kind of value a file.
//!
//! Each function takes a value as it came and gives it as it should be, or tells that it cannot be. Where something is
//! not sure it is left as it is: a wrong telephone number is worse than one that is written oddly.

pub(crate) mod access;
pub(crate) mod date;
pub(crate) mod hours;
pub(crate) mod html;
pub(crate) mod language;
pub(crate) mod phone;
pub(crate) mod place;
pub(crate) mod text;
pub(crate) mod web;
pub(crate) mod words;
