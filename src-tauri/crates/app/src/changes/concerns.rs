//! What of the portals concerns a person: their plan, what they saved, where they go.

use std::collections::BTreeSet;

use portage_content::{Doc, Level, OwnerDoc, Record, Service};
use portage_plan::Mark;

use super::versions::Versions;
use crate::{AppError, plan::Personal, reader::Reader, view::Touch};

/// The default concerns nobody.
#[derive(Default)]
pub struct Concerns {
    /// By kind and id: the tasks of the plan, their pages and their services.
    plan: BTreeSet<(String, String)>,
    saved: BTreeSet<String>,
    /// The name of the place that the person goes to, as names are compared.
    destination: Option<String>,
}

impl Concerns {
    pub fn of(personal: &Personal, saved: BTreeSet<String>) -> Self {
        let mut plan = BTreeSet::new();
        let record = |kind: &str, id: &String| (kind.to_owned(), id.clone());
        let set_aside = |key: &str| matches!(personal.mark(key), Some(Mark::Skipped | Mark::NotForMe));
        // Without a profile every task is in the plan, and so none is the person's own.
        let tasks = personal.planned.tasks.iter().filter(|_| personal.profile.is_some());
        for task in tasks.filter(|task| !task.behind && !set_aside(&task.key)) {
            plan.insert(record("task", &task.id));
            if let Some(doc) = personal.tasks.get(&task.id) {
                plan.extend(doc.body.guide.iter().map(|id| record("guide", id)));
                plan.extend(doc.body.services.iter().map(|id| record("service", id)));
            }
        }
        let destination = personal.profile.as_ref().and_then(|profile| profile.destination.as_deref()).map(place);
        Self { plan, saved, destination: destination.filter(|name| !name.is_empty()) }
    }

    /// Why a change concerns the person. `uses` are the records that name a figure, by kind and id.
    pub fn touches(
        &self,
        reader: &Reader<'_>,
        versions: &Versions,
        uses: &[(String, String)],
    ) -> Result<Vec<Touch>, AppError> {
        let own = (versions.kind.to_owned(), versions.id.clone());
        let mut of_record = std::iter::once(&own).chain(uses);
        let mut touches = Vec::new();
        if of_record.clone().any(|record| self.plan.contains(record)) {
            touches.push(Touch::Plan);
        }
        if of_record.any(|(kind, id)| kind == "guide" && self.saved.contains(id)) {
            touches.push(Touch::Saved);
        }
        if self.is_of_place(reader, versions)? {
            touches.push(Touch::Place);
        }
        Ok(touches)
    }

    /// The records that name a figure, those of the plan first, then the saved ones.
    pub fn in_order(&self, mut uses: Vec<(String, String)>) -> Vec<(String, String)> {
        uses.sort_by_key(|used| (!self.plan.contains(used), !(used.0 == "guide" && self.saved.contains(&used.1))));
        uses
    }

    /// Whether it is of the province, or of the place that the person goes to.
    fn is_of_place(&self, reader: &Reader<'_>, versions: &Versions) -> Result<bool, AppError> {
        let Some(meta) = versions.meta() else { return Ok(false) };
        let is_destination = |name: &str| self.destination.as_deref() == Some(place(name).as_str());
        let service = versions.is.as_ref().or(versions.was.as_ref()).and_then(service);
        if let Some(service) = service.filter(|service| !service.sites.is_empty() && self.destination.is_some()) {
            return Ok(service.sites.iter().any(|site| is_destination(&site.city)));
        }
        let owner = reader.neutral::<OwnerDoc>("owner", &meta.owner)?;
        Ok(match meta.level.or(owner.map(|owner| owner.body.owner_level)) {
            Some(Level::Provincial) => true,
            Some(Level::Municipal) => {
                let mut named = false;
                for lang in reader.generation.langs_of("owner", &meta.owner)? {
                    let name = reader.generation.record("owner", &meta.owner, Some(&lang))?;
                    named |= name.is_some_and(|name| name.value()["name"].as_str().is_some_and(is_destination));
                }
                named || is_destination(&meta.owner)
            }
            _ => false,
        })
    }
}

fn service(record: &Record) -> Option<Service> {
    (record.key().kind == "service").then(|| record.view::<Doc<Service>>().ok().map(|doc| doc.body)).flatten()
}

/// The name of a place as it is compared: `Ottawa, Ontario` and `ottawa` are one place.
fn place(name: &str) -> String {
    portage_search::fold(name.split(',').next().unwrap_or_default().trim())
}
