use serde::{Deserialize, Serialize};
use specta::Type;

use super::{FigureView, Phrase, mirror::mirrored};

mirrored! {
    /// Who somebody is in the family.
    MemberRole {
        /// The person themselves.
        Oneself,
        Partner,
        Child,
        Other,
    }
}

mirrored! {
    DocumentState {
        Need,
        Have,
        MustTranslate,
        /// Ordered or applied for, and not here yet.
        AskedFor,
    }
}

mirrored! {
    /// How an application was filed.
    Way {
        Paper,
        Online,
        /// On paper, and linked to an account online afterwards.
        Linked,
    }
}

mirrored! {
    /// What happened to an application; the words for each are the messages `event-KIND` and `event-KIND-means`.
    EventKind {
        Submitted,
        Aor,
        BiometricsAsked,
        BiometricsGiven,
        MedicalAsked,
        MedicalPassed,
        Background,
        MoreAsked,
        P1,
        P2,
        Copr,
        Visa,
        Refused,
        Withdrawn,
        Other,
    }
}

mirrored! {
    /// The two lists that customs asks for.
    GoodsList {
        WithMe,
        ToFollow,
    }
}

mirrored! {
    GoodKind {
        /// A photograph tells a piece better than words.
        Jewellery,
        Other,
    }
}

/// Somebody of the family, as the person writes it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct MemberEntry {
    pub name: String,
    pub role: MemberRole,
    pub birth_year: Option<u16>,
    pub birth_date: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct MemberLine {
    pub id: String,
    pub entry: MemberEntry,
    /// How many papers, tasks and appointments name them.
    pub papers: u32,
    pub tasks: u32,
    pub appointments: u32,
}

/// A paper of the portals' list, or one in the person's own words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(tag = "of", rename_all = "kebab-case")]
pub enum PaperChoice {
    Listed { id: String },
    Own { words: String },
}

/// A paper of the portals' list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct PaperView {
    pub id: String,
    pub label: String,
    pub hint: Option<String>,
    /// Whether it is often in a language that needs a translation.
    pub translate: bool,
    /// Whether one serves the whole family.
    pub household: bool,
    pub lang: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct DocumentEntry {
    pub what: PaperChoice,
    pub state: DocumentState,
    /// The id of a member of the family.
    pub whose: Option<String>,
    pub number_kept: bool,
    /// Only if the person wants it here.
    pub number: Option<String>,
    pub issued: Option<String>,
    /// The last day on which it is valid.
    pub expires: Option<String>,
    /// Where the paper is.
    pub place: Option<String>,
    pub note: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct DocumentLine {
    pub id: String,
    pub entry: DocumentEntry,
    /// What it is called.
    pub label: String,
    pub lang: String,
    /// Days to the last day on which it is valid; negative is past.
    pub expires_in: Option<i32>,
    pub attachments: Vec<AttachmentView>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct AttachmentView {
    pub id: String,
    pub name: String,
    pub media_type: String,
    /// In bytes.
    pub size: u32,
    pub added_on: String,
}

/// An attached file with what is in it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct AttachmentFile {
    pub file: AttachmentView,
    pub base64: String,
}

/// One paper that is asked for, or several of which any one will do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct NeededPaper {
    pub any_of: Vec<NamedPaper>,
    pub ready: bool,
    /// Which of them comes closest, where the person wrote of any.
    pub which: Option<u32>,
    /// What the person wrote of that one.
    pub state: Option<DocumentState>,
    /// The last day of one that will have run out by then.
    pub expired: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct NamedPaper {
    pub paper: PaperChoice,
    pub label: String,
    pub lang: String,
}

/// How far the papers for something are together.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct PapersView {
    /// The id of the member of the family for whom they are counted.
    pub whose: Option<String>,
    pub ready: u32,
    pub total: u32,
    pub lines: Vec<NeededPaper>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct EventEntry {
    pub kind: EventKind,
    pub on: Option<String>,
    pub note: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ApplicationEntry {
    /// One of the programs of the binder, or the person's own words.
    pub program: String,
    pub filed_on: Option<String>,
    pub way: Option<Way>,
    pub number: Option<String>,
    pub events: Vec<EventEntry>,
    pub note: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
pub struct ApplicationLine {
    pub id: String,
    pub entry: ApplicationEntry,
    /// Days since it was filed.
    pub filed_ago: Option<i32>,
    /// What is published about applications of its kind. It says nothing of this one.
    pub times: Vec<TimeView>,
    /// The published standard, where there is one.
    pub standard: Option<FigureView>,
    pub attachments: Vec<AttachmentView>,
}

/// What a published time says; the two are never mixed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum TimeMeasure {
    /// How long most of the applications took that were finished lately.
    Finished,
    /// How long one is expected to take that is sent today.
    Expected,
    /// How much longer it is expected to take for those who applied in the same month.
    ExpectedForMonth,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct TimeView {
    pub measure: TimeMeasure,
    /// The day that the source gives.
    pub as_of: String,
    pub number: Option<u32>,
    /// `minutes`, `hours`, `days`, `weeks`, `months` or `years`.
    pub unit: Option<String>,
    pub more_than: bool,
    /// How many people wait, or are ahead of those who applied in the same month.
    pub people: Option<u32>,
    /// The month of filing, where the time is of one.
    pub month: Option<String>,
    pub source: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct GoodEntry {
    pub list: GoodsList,
    pub item: String,
    pub kind: GoodKind,
    pub serial: Option<String>,
    /// In cents of Canadian dollars.
    pub value: Option<u32>,
    pub note: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct GoodLine {
    pub id: String,
    pub entry: GoodEntry,
    /// The value as it is written.
    pub value: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct GoodsTotals {
    pub items: u32,
    /// As it is written.
    pub value: String,
    /// How many have no value yet; the sum is without them.
    pub without_value: u32,
}

/// One of the two lists that customs asks for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct GoodsView {
    pub list: GoodsList,
    pub goods: Vec<GoodLine>,
    pub total: GoodsTotals,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ContactEntry {
    pub name: String,
    pub what_for: Option<String>,
    pub phone: Option<String>,
    pub email: Option<String>,
    pub address: Option<String>,
    pub note: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ContactLine {
    pub id: String,
    pub entry: ContactEntry,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct AppointmentEntry {
    pub what: String,
    pub date: String,
    /// `HH:MM`, on the clock of the place.
    pub time: Option<String>,
    /// The time zone of the place, as IANA names it.
    pub zone: String,
    pub place: Option<String>,
    /// The id of a member of the family.
    pub who: Option<String>,
    /// The key of the task that it belongs to.
    pub task: Option<String>,
    pub bring: Vec<PaperChoice>,
    pub note: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct AppointmentLine {
    pub id: String,
    pub entry: AppointmentEntry,
    /// Days from today; negative is past.
    pub in_days: i32,
    /// What the clock shows here at that moment, `YYYY-MM-DDTHH:MM`, where it is another time.
    pub here: Option<String>,
    /// The papers of its task and those that it names itself.
    pub papers: PapersView,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct QuestionEntry {
    pub text: String,
    pub whom: Option<String>,
    /// The guide that it is about.
    pub guide: Option<String>,
    pub answered: bool,
    pub answer: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct QuestionLine {
    pub id: String,
    pub entry: QuestionEntry,
    /// The title of the guide.
    pub guide: Option<String>,
}

/// What a tool answered on a day, as the binder keeps it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ResultEntry {
    pub tool: String,
    /// What the person gave, as JSON.
    pub input: String,
    /// The day on which it was worked out.
    pub on: String,
    pub outcome: String,
    /// The language of the outcome.
    pub lang: String,
    /// The rule sets by which it was worked out.
    pub rules: Vec<ResultRules>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ResultRules {
    pub id: String,
    pub effective_from: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ResultLine {
    pub id: String,
    pub entry: ResultEntry,
    /// What its rule sets are called, in their order.
    pub rules: Vec<Phrase>,
}

/// Everything that the person keeps, but the tasks.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
pub struct BinderView {
    pub today: String,
    pub family: Vec<MemberLine>,
    pub documents: Vec<DocumentLine>,
    pub applications: Vec<ApplicationLine>,
    pub goods: Vec<GoodsView>,
    /// Of both lists together.
    pub goods_total: GoodsTotals,
    pub contacts: Vec<ContactLine>,
    /// Those to come first, the soonest at the top.
    pub appointments: Vec<AppointmentLine>,
    pub questions: Vec<QuestionLine>,
    /// What tools answered, the newest first.
    pub results: Vec<ResultLine>,
    /// The portals' list of papers, in its order.
    pub papers: Vec<PaperView>,
    /// The programs whose times are published.
    pub programs: Vec<String>,
    /// In bytes, of what is attached in all, and the most that may be.
    pub attached: u32,
    pub attached_limit: u32,
    pub attachment_limit: u32,
}
