use std::collections::{BTreeSet, HashMap};

use portage_content::{Contact, Doc, Form, Guide, Record, SelfCheck, Task};
use serde::de::DeserializeOwned;

/// The kinds of records that others belong with.
pub(crate) const HEADS: [&str; 4] = ["guide", "task", "contact", "self_check"];

/// Which records belong together: with a guide the tasks, offices, forms, checks, tools and services that answer what it
/// tells about, with an office or a task the services that it names.
#[derive(Default)]
pub(crate) struct Families {
    /// By record, the heads of the families that it is of, as kind and id in one.
    heads_of: HashMap<String, BTreeSet<String>>,
}

impl Families {
    pub fn of(records: &[Record]) -> Self {
        let mut families = Self::default();
        for record in records.iter().filter(|record| record.key().lang.is_none()) {
            families.take(record);
        }
        families
    }

    fn take(&mut self, record: &Record) {
        let key = record.key();
        let own = head(&key.kind, &key.id);
        let mut join = |member: String, head: &str| {
            self.heads_of.entry(member).or_default().insert(head.to_owned());
        };
        match key.kind.as_str() {
            "guide" => {
                let Some(guide) = body::<Guide>(record) else { return };
                guide.tools.iter().for_each(|tool| join(head("tool", tool), &own));
                guide.services.iter().for_each(|service| join(head("service", service), &own));
            }
            "task" => {
                let Some(task) = body::<Task>(record) else { return };
                task.services.iter().for_each(|service| join(head("service", service), &own));
                task.guide.iter().for_each(|guide| join(own.clone(), &head("guide", guide)));
            }
            "contact" => {
                let Some(contact) = body::<Contact>(record) else { return };
                contact.services.iter().for_each(|service| join(head("service", service), &own));
                contact.guide.iter().for_each(|guide| join(own.clone(), &head("guide", guide)));
            }
            "form" => {
                let Some(form) = body::<Form>(record) else { return };
                form.guides.iter().for_each(|guide| join(own.clone(), &head("guide", guide)));
            }
            "self_check" => {
                let Some(check) = body::<SelfCheck>(record) else { return };
                for end in &check.ends {
                    end.guides.iter().for_each(|guide| join(own.clone(), &head("guide", guide)));
                    end.contacts.iter().for_each(|contact| join(head("contact", contact), &own));
                    end.services.iter().for_each(|service| join(head("service", service), &own));
                }
            }
            _ => {}
        }
    }

    /// The heads of the families that a record is of.
    pub fn heads(&self, kind: &str, id: &str) -> impl Iterator<Item = &String> {
        self.heads_of.get(&head(kind, id)).into_iter().flatten()
    }
}

/// The name of a record as the head of a family.
pub(crate) fn head(kind: &str, id: &str) -> String {
    format!("{kind}/{id}")
}

fn body<T: DeserializeOwned>(record: &Record) -> Option<T> {
    record.view::<Doc<T>>().ok().map(|doc| doc.body)
}
