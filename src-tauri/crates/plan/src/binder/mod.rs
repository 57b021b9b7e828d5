//! What a person writes for themselves: each thing a small struct, kept as JSON, checked before it is kept.
//!
//! Every text is trimmed and has a limit. An error names the field and what is allowed, and never repeats what was
//! written: it may end up where others read it.

mod application;
mod appointment;
mod contact;
mod document;
mod entry;
mod good;
mod member;
mod question;
mod ready;
mod report;
mod result;
mod task;

pub use application::{Application, ApplicationEvent, EventKind, Way};
pub use appointment::{Appointment, Moment};
pub use contact::OwnContact;
pub use document::{Document, DocumentState, PaperName};
pub use entry::{BinderError, ENTRY_KINDS, Entry, entry_limit, is_entry_id, read_entry};
pub use good::{Good, GoodKind, GoodsList, GoodsTotal, goods_total};
pub use member::{Member, MemberRole};
pub use question::Question;
pub use ready::{Readiness, ReadyLine, readiness};
pub use report::{Mistake, NotFound, REPORT_WORDS, Rating, Report, ReportOf, SEARCH_WORDS, Survey, Wrong};
pub use result::{ToolResult, UsedRules};
pub use task::{Mark, OwnTask, TaskNote};
