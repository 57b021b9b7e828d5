//! The Human Services Data Specification (HSDS) 3.0: data of the field read, mended, kept whole, and written.
//!
//! Bytes in, records and a report out; nothing here opens a file, asks for the time or knows a network. Whatever comes
//! in is counted: a record is taken as it is, mended with a note, or put into quarantine with a reason. Versions 1 and 2
//! are read as 3.0 would say them.

mod dataset;
mod day;
mod duplicates;
mod ident;
mod kind;
mod mend;
mod packs;
mod parts;
mod read;
mod records;
mod report;
mod write;

pub use dataset::{Dataset, Fields, Ties};
pub use duplicates::{Decision, Decisions, LEAST_SCORE, Likeness, Pair, likenesses, pairs};
pub use ident::stable_id;
pub use kind::{Field, Kind, NESTED, Nested, Type};
pub use packs::from_records;
pub use parts::{organization_bytes, part, parts};
pub use read::{File, ImportError, Limits, Source, Stored, import, unzip};
pub use records::{Made, Provenance, is_offered, record_id, records};
pub use report::{Counts, Entry, FileRead, Format, Note, Place, Report};
pub use write::{Column, Document, datapackage, documents, header, table};

/// The name of an organization that a service has and its source does not tell.
pub const UNNAMED_ORGANIZATION: &str = "Organization not named by the source";

/// What an import must be told.
#[derive(Clone, Debug)]
pub struct Options {
    /// In whose name ids are made that the source does not have.
    pub owner: String,
}
