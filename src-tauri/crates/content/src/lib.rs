//! Records, canonical packs and patches: what the portals say, as data.
//!
//! Everything here is pure: bytes in, values out. Nothing reads the clock, the disk or the network.
//! A pack is UTF-8 NDJSON, one record a line, each line RFC 8785 canonical JSON, sorted by
//! (kind, id, lang); its bytes depend only on its content.

mod canon;
mod check;
mod conditions;
mod feed;
mod hash;
mod kinds;
mod lang;
mod meta;
mod pack;
mod patch;
mod readability;
mod record;
mod text;

pub use canon::canonical_line;
pub use check::{Finding, GAP, Locus, Severity, check_records, text_hash};
pub use conditions::CONDITIONS;
pub use feed::{
    CountryNames, Dataset, Measure, News, NewsText, Pool, PoolBand, ProcessingTime, Queue, Round, RoundCategory,
    TimeUnit, Wait, program_of,
};
pub use hash::{Digest, content_hash};
pub use kinds::{
    Cell, Channel, Community, CommunityText, Confidence, Contact, ContactText, DataSource, DataSourceText, Due, End,
    EndText, Feedback, Figure, FigureText, FigureValue, Form, FormStatus, FormText, Guide, GuideText, Indicator,
    IndicatorGroup, IndicatorText, IndicatorUnit, KINDS, KindSpec, Label, Licensing, LicensingStatus, LicensingText,
    Links, MAX_QUESTIONS, Notice, NoticeText, NoticeTone, Occupation, OccupationText, Organization, OrganizationText,
    OwnerDoc, Paper, PaperText, Phone, Question, QuestionText, RuleSet, RuleSetText, SelfCheck, SelfCheckText, Service,
    ServiceText, Settlement, Site, Stage, Task, TaskText, Topic, TopicText, Unit, Verdict, Way, Withdrawal,
    WithdrawalText, Wrong, YearDay, is_noc, kind_spec,
};
pub use lang::{SOURCE_LANGS, fallback_chain, is_language_tag};
pub use meta::{Audience, Doc, Level, Meta, Reuse, Translation, Translator};
pub use pack::{MAX_PACK_BYTES, Pack, PackError};
pub use patch::{PatchError, apply as apply_patch, diff as make_patch, ends as patch_ends, pack_zst, unpack_zst};
pub use readability::Reading;
pub use record::{Key, MAX_LINE_BYTES, Record, RecordError, is_id};
pub use text::{Block, CalloutTone, Inline, Parsed, Target, TextProblem, TextProblemKind, parse_markdown, plain_text};
