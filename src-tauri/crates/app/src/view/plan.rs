use serde::{Deserialize, Serialize};
use specta::Type;

use super::{ChangesView, CopyState, GuideLine, InlineView, LinkView, NoticeView, Provenance, WebLink};

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
#[serde(rename_all = "lowercase")]
pub enum TaskState {
    Open,
    Done,
    Skipped,
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
    pub id: String,
    pub title: String,
    pub lang: String,
    pub settled: bool,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
pub struct TaskView {
    pub id: String,
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
    pub guide: Option<LinkView>,
    pub services: Vec<LinkView>,
    pub tools: Vec<LinkView>,
    pub official: Option<WebLink>,
    pub provenance: Provenance,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
pub struct StageView {
    pub stage: String,
    /// Whether it lies before the stage that the person is in.
    pub behind: bool,
    pub tasks: Vec<TaskView>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
pub struct PlanView {
    pub today: String,
    pub landing: Option<String>,
    pub in_days: Option<i32>,
    pub stages: Vec<StageView>,
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
    pub id: String,
    pub title: String,
    pub lang: String,
    pub why: Vec<InlineView>,
    pub due: Option<DueView>,
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
}
