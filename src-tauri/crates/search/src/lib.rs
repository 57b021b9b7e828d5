//! Finding pages: the index of a generation, and questions to it.
//!
//! A question is analysed by the same code as the pages, so there is no query syntax and nothing that a person types
//! can be an error. The index is built once beside its generation and never changed.

mod answer;
mod bag;
mod document;
mod error;
mod families;
mod fields;
mod folding;
mod hunt;
mod immutable;
mod index;
mod plain;
mod question;
mod roman;
mod scripts;
mod search;
mod snippet;
mod stems;
mod stop_words;
mod suggest;
mod tally;
mod topics;
mod words;
mod writing;

#[cfg(test)]
mod samples;
#[cfg(test)]
mod tests;
#[cfg(test)]
mod typos;

pub use answer::{Answer, Found, Matched, Query, Suggestion};
pub use document::Document;
pub use error::SearchError;
pub use folding::fold;
pub use index::Index;
pub use plain::write_figures;
pub use writing::build;
