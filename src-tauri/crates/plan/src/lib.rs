//! From a profile and the tasks of the portals to a dated plan. Pure: today is a parameter, nothing is read or written.
//!
//! Tasks are matched by the conditions in their records, dated from the landing day, and never due later than a task
//! that waits for them. What should have been done before the person began is due within two weeks of beginning, so that
//! a new plan is not a list of reproaches; a day that a law sets never moves.

mod condition;
mod plan;
mod profile;

pub use condition::{Truth, evaluate, evaluate_all};
pub use plan::{Because, DueDay, Planned, PlannedTask, make_plan};
pub use profile::{Class, Landing, Profile, ProfileError, Whereabouts};
