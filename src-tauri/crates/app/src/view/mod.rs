//! What the screens see. Every type here crosses the boundary to the window and is generated there as TypeScript.
//!
//! Dates are `YYYY-MM-DD`, times RFC 3339 in UTC, languages BCP 47 tags. A text that is not in the reader's language
//! says its own `lang`.

mod binder;
mod changes;
mod contact;
mod copy;
mod credits;
mod guide;
mod mirror;
mod notice;
mod place;
mod plan;
mod privacy;
mod report;
mod search;
mod self_check;
mod service;
mod settings;
mod takeout;
mod text;
mod tool;
mod updates;

pub use binder::{
    ApplicationEntry, ApplicationLine, AppointmentEntry, AppointmentLine, AttachmentFile, AttachmentView, BinderView,
    ContactEntry, ContactLine, DocumentEntry, DocumentLine, DocumentState, EventEntry, EventKind, GoodEntry, GoodKind,
    GoodLine, GoodsList, GoodsTotals, GoodsView, MemberEntry, MemberLine, MemberRole, NamedPaper, NeededPaper,
    PaperChoice, PaperView, PapersView, QuestionEntry, QuestionLine, ResultEntry, ResultLine, ResultRules, TimeMeasure,
    TimeView, Way,
};
pub use changes::{
    Change, ChangeKind, Changed, ChangesView, PapersChange, PlanNews, SentenceChange, Tag, Touch, ValueOf,
};
pub use contact::{ContactView, FormView};
pub use copy::{CopyState, OwnerRelease, ProgressStep, UpdateOutcome, UpdateProgress, UpdateReport};
pub use credits::{Credit, CreditsView};
pub use guide::{BesideRow, BesideView, GuideLine, GuideView, Provenance, Shelf, TranslationNote};
pub use notice::{NoticeToneView, NoticeView, SavedPage, WithdrawnView};
pub use place::{
    CellValue, CellView, ChosenPlace, CompareGroup, CompareRow, Comparison, DestinationBefore, LanguageShare,
    MunicipalityView, PartView, PlaceLine, PlaceName, PlaceView, PlacesView, ReasonView, SizeWish, SourceView,
    Standing, WishesEntry,
};
pub use plan::{
    Because, ChildView, Class, DueView, Group, GroupView, Home, LeftTask, MovedTask, NextTask, OwnTaskEntry,
    OwnTaskView, PlanChangeView, PlanPreview, PlanView, ProfileView, StageProgress, StageView, TaskLink, TaskNoteEntry,
    TaskState, TaskView, TaskWords, Urgency, Whereabouts,
};
pub use privacy::{BackupKindView, BackupView, Erased, KeyPlace, PrivacyState};
pub use report::{MistakeEntry, Rating, ReportDraft, ReportLine, ReportOf, ReportState, SurveyEntry, Wrong};
pub use search::{
    ChoiceCount, Help, HelpKind, Hit, HitGroup, MarkedText, MatchKind, Meant, PlaceCount, SearchChoices, SearchFilter,
    SearchView, SuggestionView,
};
pub use self_check::{CheckAnswer, CheckEnd, CheckQuestion, SelfCheckLine, SelfCheckView, VerdictView};
pub use service::{
    DayHours, MapPart, NameCount, NamedService, OpenView, OpenWhen, PhoneView, ServiceCounts, ServiceGroup,
    ServiceLine, ServiceList, ServiceMap, ServiceQuery, ServiceSource, ServiceView, ServiceWay, SiteView, TopicCount,
    WallTime,
};
pub use settings::{Boot, Direction, LanguageView, Paper, Settings, Theme};
pub use takeout::{EntryName, HandoverChoice, HandoverView, IncomingState, IncomingView, QrView};
pub use text::{BlockView, FigureView, InlineView, LinkView, TargetView, ToneView, WebLink};
pub use tool::{
    AnswerLine, BarView, ChangeLine, ChoiceView, FieldFault, FieldKind, FieldView, KindFor, OutcomeView, Phrase,
    ResultView, RuleSetView, ShownWhen, ToldView, ToolAnswer, ToolForm, ToolLine, ToolNeed, ToolReply, ValueView,
};
pub use updates::{HeldUp, Lapsed, ScheduleView, SyncEnd, SyncOutcome, SyncPhase, SyncState, UpdateOptions};
