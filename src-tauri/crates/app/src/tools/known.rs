//! What a person has told once, so that no tool asks it again: the profile and the family where they say it, else what was
//! answered to another tool. It lives with the person's data and goes with their answers.

use jiff::civil::Date;
use portage_plan::{Application, Document, Entry, Member, MemberRole, PaperName, Profile};
use portage_store::Item;
use portage_tools::{Field, Form, Kind};
use serde_json::{Map, Value, json};

use crate::{AppError, Portage, places::community_of, reader::Reader};

const KIND: &str = "answers";
const ID: &str = "tools";

/// What is known, by what fields share.
pub(super) struct Known {
    told: Map<String, Value>,
    /// With what the binder knows of the family.
    profile: Profile,
    oneself: Option<Member>,
    /// The papers that are there, by the ids of their records.
    papers: Vec<String>,
    /// The newest of their applications.
    application: Option<Application>,
    /// Where they go, where what they typed is the name of a community.
    community: Option<String>,
    today: Date,
}

impl Portage {
    pub(super) fn known(&self, reader: &Reader<'_>) -> Result<Known, AppError> {
        let told = self.told_to_tools()?;
        let family: Vec<Member> = self.all_of()?;
        let profile = self.saved_profile()?.unwrap_or_default().with_family(&family);
        let community = profile.destination.as_deref().map(|typed| community_of(typed, reader)).transpose()?.flatten();
        let today = self.clock.today();
        let papers = self.all_of::<Document>()?.into_iter().filter(|it| it.is_ready(today));
        Ok(Known {
            told,
            profile,
            community,
            oneself: family.into_iter().find(|member| member.role == MemberRole::Oneself),
            papers: papers
                .filter_map(|it| match it.what {
                    PaperName::Paper(id) => Some(id),
                    PaperName::Own(_) => None,
                })
                .collect(),
            application: self.all_of::<Application>()?.into_iter().max_by_key(|it| it.filed_on),
            today,
        })
    }

    /// What was answered to tools.
    fn told_to_tools(&self) -> Result<Map<String, Value>, AppError> {
        let told = self.user()?.item(KIND, ID)?.and_then(|item| serde_json::from_str(&item.json).ok());
        Ok(told.unwrap_or_default())
    }

    fn all_of<T: Entry>(&self) -> Result<Vec<T>, AppError> {
        Ok(self.entries()?.into_iter().map(|(_, entry)| entry).collect())
    }

    /// Keeps what an input told of things that other tools ask too. Null takes nothing back.
    pub(super) fn remember(&self, form: &Form, input: &Map<String, Value>) -> Result<(), AppError> {
        let mut told = self.told_to_tools()?;
        let before = told.clone();
        note(&form.fields, input, &mut told);
        if told == before {
            return Ok(());
        }
        let json = Value::Object(told).to_string();
        let item = Item { kind: KIND.to_owned(), id: ID.to_owned(), json, changed_at: self.clock.now() };
        Ok(self.user()?.put_item(&item)?)
    }

    pub(crate) fn forget_known(&self) -> Result<(), AppError> {
        Ok(self.user()?.drop_item(KIND, ID)?)
    }
}

fn note(fields: &[Field], input: &Map<String, Value>, told: &mut Map<String, Value>) {
    for field in fields {
        let Some(value) = input.get(field.name).filter(|value| !value.is_null()) else { continue };
        if let Some(shared) = field.shared {
            put(told, shared, value.clone());
        } else if let (Kind::Group(inner), Value::Object(input)) = (&field.kind, value) {
            note(inner, input, told);
        }
    }
}

/// Puts a value at a path such as `first-language.clb`.
fn put(told: &mut Map<String, Value>, path: &str, value: Value) {
    match path.split_once('.') {
        None => _ = told.insert(path.to_owned(), value),
        Some((first, rest)) => {
            let inner = told.entry(first).or_insert_with(|| json!({}));
            if let Value::Object(inner) = inner {
                put(inner, rest, value);
            }
        }
    }
}

impl Known {
    /// What may stand in a field that shares this: what profile and binder say, then what was answered before.
    pub(super) fn of(&self, shared: &str) -> Vec<Value> {
        let mut parts = shared.split('.');
        let first = parts.next().and_then(|part| self.told.get(part));
        let told = parts.fold(first, |value, part| value?.get(part)).cloned();
        self.of_plan(shared).into_iter().chain(told).collect()
    }

    fn of_plan(&self, shared: &str) -> Option<Value> {
        let profile = &self.profile;
        match shared {
            "age" => {
                let born = self.oneself.as_ref()?.birth_date?;
                let had = (self.today.month(), self.today.day()) >= (born.month(), born.day());
                Some(json!(self.today.year() - born.year() - i16::from(!had)))
            }
            "family-size" => Some(json!(1 + usize::from(profile.partner?) + profile.children.as_ref()?.len())),
            "partner" => Some(json!(profile.partner?)),
            "children" => Some(json!(profile.children.as_ref()?.len())),
            "community" => Some(json!(self.community.as_ref()?)),
            // Of a partner it is not known whether they come along; of nobody it is.
            "spouse" => (!profile.partner?).then(|| json!("none")),
            "class" => serde_json::to_value(profile.class?).ok(),
            "whereabouts" => serde_json::to_value(profile.whereabouts?).ok(),
            "landing" => profile.landing.filter(|landing| !landing.is_about()).map(|day| json!(day.anchor())),
            "papers" => (!self.papers.is_empty()).then(|| json!(self.papers)),
            "application-program" => Some(json!(self.application.as_ref()?.program)),
            "application-filed" => Some(json!(self.application.as_ref()?.filed_on?)),
            _ => None,
        }
    }
}
