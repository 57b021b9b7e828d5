use serde::{Deserialize, Serialize};
use specta::Type;

use super::{
    ChangesView, CopyState, GuideLine, InlineView, LinkView, NoticeView, PapersView, Provenance, TranslationNote,
    WebLink, mirror::mirrored,
};
use crate::Problem;

/// Where a person is on the way.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum Whereabouts {
    Exploring,
    Applying,
    Approved,
    InOntario,
}

/// How a person comes to Canada.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum Class {
    Economic,
    Family,
    Refugee,
    Claimant,
    Worker,
    Student,
    Visitor,
}

/// What a person tells about themselves; every answer may be absent.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ProfileView {
    pub whereabouts: Option<Whereabouts>,
    /// `YYYY-MM-DD`, or `YYYY-MM` where only the month is known.
    pub landing: Option<String>,
    pub class: Option<Class>,
    pub partner: Option<bool>,
    /// Birth years; an empty list says that no child comes along.
    pub children: Option<Vec<u16>>,
    /// The occupation in the person's own words.
    pub occupation: Option<String>,
    /// The place they go to, in their own words.
    pub destination: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum TaskState {
    Open,
    Done,
    Skipped,
    NotForMe,
}

mirrored! {
    /// Where a task stands on a list by time.
    Group {
        Overdue,
        Today,
        /// Within the next seven days.
        Week,
        Later,
        NoDay,
        /// Of a stage that lies behind the person, and open.
        Earlier,
        /// Done, skipped, or not for this person.
        Done,
    }
}

/// The child that a task is for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ChildView {
    pub born: u16,
    /// From 1: its place among the children of that year.
    pub nth: u8,
    /// Where the person wrote it into the binder.
    pub name: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "lowercase")]
pub enum Urgency {
    Late,
    /// Within two weeks.
    Soon,
    Later,
    /// No day is known, or the task is settled.
    None,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct DueView {
    /// Absent while the landing date is unknown.
    pub date: Option<String>,
    /// Days from today; negative is past.
    pub in_days: Option<i32>,
    /// Days from landing; negative is before.
    pub from_landing: i32,
    /// Whether a law sets the day.
    pub law: bool,
    /// Whether only the month of landing is known.
    pub about: bool,
}

/// Why a task is in the plan: a condition of the record and whether the profile says so.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Because {
    /// A word of the conditions, such as `children-under-6`, or `everyone`.
    pub condition: String,
    /// False: not known yet, the task is for those of whom it is true.
    pub known: bool,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct TaskLink {
    /// The key of the task in the plan.
    pub id: String,
    pub child: Option<ChildView>,
    pub title: String,
    pub lang: String,
    pub state: TaskState,
    pub settled: bool,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
pub struct TaskView {
    /// The key of the task in the plan: the id of its record, with the child where it is done for each one.
    pub id: String,
    /// The id of its record.
    pub record: String,
    pub child: Option<ChildView>,
    pub title: String,
    pub lang: String,
    pub why: Vec<InlineView>,
    pub steps: Vec<Vec<InlineView>>,
    pub documents: Vec<Vec<InlineView>>,
    /// A stage of the way, such as `first-weeks`.
    pub stage: String,
    pub due: Option<DueView>,
    pub urgency: Urgency,
    pub state: TaskState,
    pub because: Vec<Because>,
    pub waits_for: Vec<TaskLink>,
    /// What can begin once this is done.
    pub unlocks: Vec<TaskLink>,
    pub group: Group,
    /// The day by which it is to be done: the chosen one, unless a law sets an earlier one.
    pub day: Option<String>,
    /// Days from today to that day; negative is past.
    pub day_in: Option<i32>,
    pub note: TaskNoteEntry,
    /// Absent where it takes no paper of the list.
    pub papers: Option<PapersView>,
    pub guide: Option<LinkView>,
    pub services: Vec<LinkView>,
    pub tools: Vec<LinkView>,
    pub official: Option<WebLink>,
    pub provenance: Provenance,
}

/// The words of a task in one language.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
pub struct TaskWords {
    pub lang: String,
    pub title: String,
    pub why: Vec<InlineView>,
    pub steps: Vec<Vec<InlineView>>,
    pub documents: Vec<Vec<InlineView>>,
    pub translation: Option<TranslationNote>,
}

/// What the person says to a task, besides having done it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct TaskNoteEntry {
    pub note: Option<String>,
    /// The id of the member of the family who does it.
    pub who: Option<String>,
    /// The day that the person chose.
    pub day: Option<String>,
}

/// A task that the person adds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct OwnTaskEntry {
    pub title: String,
    /// A stage of the way, such as `first-weeks`.
    pub stage: String,
    pub note: Option<String>,
    pub day: Option<String>,
    pub who: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct OwnTaskView {
    pub id: String,
    pub entry: OwnTaskEntry,
    pub state: TaskState,
    pub group: Group,
    /// Days from today to its day; negative is past.
    pub day_in: Option<i32>,
}

/// The tasks of one group, by their days: keys of the plan's tasks and ids of the person's own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct GroupView {
    pub group: Group,
    pub tasks: Vec<String>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct MovedTask {
    pub task: TaskLink,
    /// Absent where it floats.
    pub from: Option<String>,
    pub to: Option<String>,
}

/// The difference between two plans.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct PlanChangeView {
    pub moves: Vec<MovedTask>,
    pub appears: Vec<TaskLink>,
    /// What the person did with them, and wrote to them, stays and comes back with them.
    pub goes: Vec<TaskLink>,
}

/// What other answers would do to the plan. Nothing of it has happened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct PlanPreview {
    /// What should be asked back before the answers are kept.
    pub doubt: Option<Problem>,
    /// What the person did with tasks that go, and wrote to them, stays and comes back with them.
    pub change: PlanChangeView,
    /// How many tasks that stay are done or set aside, and stay so.
    pub settled: u32,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
pub struct StageView {
    pub stage: String,
    /// Whether all of it lies before the stage that the person is in.
    pub behind: bool,
    pub tasks: Vec<TaskView>,
}

/// A task that the person did something with, and that the portals no longer have.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct LeftTask {
    /// Its key in the plans that it was in.
    pub id: String,
    pub child: Option<ChildView>,
    pub title: String,
    pub lang: String,
    pub state: TaskState,
    pub note: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
pub struct PlanView {
    pub today: String,
    pub landing: Option<String>,
    pub in_days: Option<i32>,
    pub stages: Vec<StageView>,
    /// The person's own tasks.
    pub own: Vec<OwnTaskView>,
    /// What was done with tasks that an update took away.
    pub left: Vec<LeftTask>,
    /// The same tasks by time; a group without tasks is left out.
    pub groups: Vec<GroupView>,
    pub has_profile: bool,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct StageProgress {
    pub stage: String,
    pub settled: u32,
    pub total: u32,
    /// Whether the person is here now.
    pub here: bool,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
pub struct NextTask {
    /// The key of the task in the plan, or the id of one of the person's own.
    pub id: String,
    pub child: Option<ChildView>,
    pub title: String,
    /// Absent for the person's own words.
    pub lang: Option<String>,
    pub why: Vec<InlineView>,
    pub due: Option<DueView>,
    /// The day by which it is to be done: the chosen one, unless a law sets an earlier one.
    pub day: Option<String>,
    pub urgency: Urgency,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
pub struct Home {
    /// What cannot wait; before everything else.
    pub notices: Vec<NoticeView>,
    pub landing: Option<String>,
    pub in_days: Option<i32>,
    pub stages: Vec<StageProgress>,
    /// Three at most.
    pub next: Vec<NextTask>,
    /// What is new since the person last looked, a few of it.
    pub changed: ChangesView,
    pub continue_reading: Vec<GuideLine>,
    pub copy: CopyState,
    pub has_profile: bool,
    /// Whether the person is to be asked now how Portage does.
    pub survey_due: bool,
}
