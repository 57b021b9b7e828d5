use serde::{Deserialize, Serialize};
use specta::Type;

use super::{FigureView, InlineView, LinkView, Provenance, ResultEntry, WebLink};

/// What a tool is needed for: the heading `tools-need-NEED` that it stands under on the shelf.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum ToolNeed {
    Immigration,
    Money,
    Home,
    Work,
    Everyday,
}

/// A tool on the shelf.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ToolLine {
    /// Its name, such as `funds`; question and explanation are messages `tool-NAME-question` and `tool-NAME-about`.
    pub name: String,
    pub need: ToolNeed,
}

/// What a tool asks.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
pub struct ToolForm {
    pub tool: String,
    pub question: String,
    pub about: String,
    /// Whether something is filled in from what the person told before.
    pub known: bool,
    pub fields: Vec<FieldView>,
}

/// One question of a tool.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
pub struct FieldView {
    /// Its name in the input; within a group, the name within it.
    pub name: String,
    /// The names of the groups around it and its own, with dots between.
    pub path: String,
    pub label: String,
    pub hint: Option<String>,
    /// The heading that it stands under, where one begins or goes on.
    pub section: Option<String>,
    pub kind: FieldKind,
    /// Whether it must be answered while it is shown.
    pub needed: bool,
    pub shown_if: Option<ShownWhen>,
    /// What is known already or usual, as JSON.
    pub value: Option<String>,
    /// Whether the value was taken from what the person told before.
    pub known: bool,
}

/// A field is shown while another one has one of these values: choices, `yes`, `no`, or `given` for any value.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ShownWhen {
    pub path: String,
    pub is: Vec<String>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
#[serde(tag = "type", rename_all = "kebab-case")]
pub enum FieldKind {
    Whole {
        min: i32,
        max: i32,
    },
    Decimal {
        min: String,
        max: String,
        step: String,
    },
    Money {
        max: String,
    },
    Yes,
    Choice {
        choices: Vec<ChoiceView>,
    },
    Many {
        choices: Vec<ChoiceView>,
    },
    Day {
        from: String,
        to: String,
    },
    Month {
        from: String,
        to: String,
    },
    /// A level for each ability.
    Abilities {
        min: i32,
        max: i32,
        abilities: Vec<ChoiceView>,
    },
    Group {
        fields: Vec<FieldView>,
    },
    List {
        of: Box<FieldKind>,
        max: u32,
    },
    Noc,
    /// A kind by the choice that is made at another path.
    By {
        path: String,
        kinds: Vec<KindFor>,
    },
}

/// The kind that a field has while another one has this value.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
pub struct KindFor {
    pub value: String,
    pub kind: FieldKind,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ChoiceView {
    pub value: String,
    pub label: String,
    /// The language of the label.
    pub lang: String,
}

/// What a tool says to an input: an answer, or what is wrong with it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, Type)]
pub struct ToolReply {
    pub answer: Option<ToolAnswer>,
    /// The answer as plain text.
    pub text: String,
    /// What it was worked out from.
    pub told: Vec<ToldView>,
    /// The answer as the binder would keep it.
    pub keep: Option<ResultEntry>,
    pub faults: Vec<FieldFault>,
}

/// What a person answered to one question, in words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ToldView {
    pub label: String,
    pub value: String,
}

/// What is wrong with a field, and what it may be.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct FieldFault {
    /// The path of the field.
    pub field: String,
    pub message: String,
}

/// What a tool answers. It is not a decision.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
pub struct ToolAnswer {
    pub tool: String,
    /// What the rules call themselves.
    pub title: String,
    pub outcome: OutcomeView,
    /// What the outcome is, where a bare day or amount does not say it by itself.
    pub about: Option<Phrase>,
    pub lines: Vec<AnswerLine>,
    /// What is left month by month, where the tool reckons with time.
    pub chart: Vec<BarView>,
    pub would_change: Vec<ChangeLine>,
    pub next: Vec<LinkView>,
    pub note: Vec<InlineView>,
    /// The rules that were used; the answer stands under the first.
    pub rule_sets: Vec<RuleSetView>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct OutcomeView {
    /// In words, with its unit.
    pub text: String,
    /// The points, and of how many, where it is points.
    pub points: Option<i32>,
    pub of: Option<i32>,
}

/// One line of an answer: what, how much, by which rule.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
pub struct AnswerLine {
    pub what: Phrase,
    pub value: ValueView,
    /// The heading that it stands under.
    pub section: Option<String>,
    /// Where in the tables the rule stands; empty where the line follows from none.
    pub rule: String,
    /// Which of the answer's rule sets it is by.
    pub rule_set: u32,
    pub figure: Option<FigureView>,
    /// What the value would be if a ceiling did not hold it down.
    pub capped_from: Option<String>,
}

/// One bar of a chart, with what it shows in words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct BarView {
    pub label: String,
    pub text: String,
    /// Its length, of 100 for the longest.
    pub length: u8,
}

/// Words that may be in another language than the reader's.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Phrase {
    pub text: String,
    pub lang: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(tag = "type", rename_all = "kebab-case")]
pub enum ValueView {
    Text {
        text: String,
    },
    Points {
        text: String,
        points: i32,
        /// The most that it can be.
        of: Option<i32>,
    },
    Phrase {
        phrase: Phrase,
    },
    /// A requirement that is met.
    Yes,
    /// A requirement that is not met.
    No,
    /// A requirement of which it is not known whether it is met.
    Unknown,
    /// A line that only says something.
    Remark,
}

/// What the answer would be if one thing were otherwise.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ChangeLine {
    pub what: Phrase,
    pub outcome: String,
    /// The difference, with its sign.
    pub by: String,
    pub more: bool,
}

/// A rule set that an answer was made by.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
pub struct RuleSetView {
    pub id: String,
    pub title: String,
    pub lang: String,
    pub effective_from: String,
    pub review_by: Option<String>,
    pub stale: bool,
    pub official: Option<WebLink>,
    pub provenance: Provenance,
}

/// An answer in the binder, worked out again.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
pub struct ResultView {
    pub entry: ResultEntry,
    pub reply: ToolReply,
    /// The day from which other rules are in force than those that it stood under.
    pub other_rules: Option<String>,
    /// Whether something else comes out today.
    pub other_outcome: bool,
}
