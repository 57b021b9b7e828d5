//! From a profile and the tasks of the portals to a dated plan. Pure: today is a parameter, nothing is read or written.
//!
//! Tasks are matched by the conditions in their records, dated from the landing day, and never due later than a task
//! that waits for them: a day is only ever moved forward in time, so that nobody is late because of Portage.

mod condition;
mod plan;
mod profile;

pub use condition::{Truth, evaluate};
pub use plan::{Because, DueDay, Planned, PlannedTask, make_plan};
pub use profile::{Class, Landing, Profile, ProfileError, Whereabouts};
