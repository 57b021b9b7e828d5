//! From a profile and the tasks of the portals to a dated plan. Pure: today is a parameter, nothing is read or written.
//!
//! Tasks are matched by the conditions in their records, dated from the landing day, and never due later than a task
//! that surely applies and waits for them. What should have been done before the person began is due within two weeks of beginning, so that
//! a new plan is not a list of reproaches; a day that a law sets never moves.

mod binder;
mod change;
mod children;
mod condition;
mod group;
mod plan;
mod profile;
mod remind;
mod takeout;

pub use binder::{
    Application, ApplicationEvent, Appointment, BinderError, Document, DocumentState, ENTRY_KINDS, Entry, EventKind,
    Good, GoodKind, GoodsList, GoodsTotal, Mark, Member, MemberRole, Mistake, Moment, NotFound, OwnContact, OwnTask,
    PaperName, Question, REPORT_WORDS, Rating, Readiness, ReadyLine, Report, ReportOf, SEARCH_WORDS, Survey, TaskNote,
    ToolResult, UsedRules, Way, Wrong, entry_limit, goods_total, is_entry_id, read_entry, readiness,
};
pub use change::{Move, PlanChange, compare};
pub use children::{Child, carry_over, children, renamed};
pub use condition::{Truth, evaluate, evaluate_all};
pub use group::{Group, day_of};
pub use plan::{Because, DueDay, Planned, PlannedTask, make_family_plan, make_plan, task_of_key};
pub use profile::{Class, Doubt, Landing, Profile, ProfileError, Whereabouts};
pub use remind::{DueSoon, is_time_to_remind};
pub use takeout::{
    CalendarEvent, GoodsWords, HANDOVER_LIMIT, Handed, HandedError, HandedItem, Incoming, IncomingState, QR_BYTES,
    calendar, goods_csv, incoming, next_tasks_text, read_handed, write_handed,
};
