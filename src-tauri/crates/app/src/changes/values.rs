//! What a record says that is no text: telephone numbers, addresses, days, the values of figures.

use std::collections::BTreeSet;

use portage_content::{Doc, Due, Figure, Links, Record, Service};
use portage_i18n::{due_day, figure_from};
use serde::Deserialize;

use super::versions::Versions;
use crate::{
    reader::Reader,
    view::{ChangeKind, SentenceChange, ValueOf},
};

/// The values that are gone and the values that came, kind by kind.
pub fn changed_values(reader: &Reader<'_>, versions: &Versions) -> Vec<SentenceChange> {
    let of = |record: &Option<Record>| record.as_ref().map(|record| values(reader, record)).unwrap_or_default();
    let (was, is) = (of(&versions.was), of(&versions.is));
    let kinds: BTreeSet<ValueOf> = was.iter().chain(&is).map(|(kind, _)| *kind).collect();
    let mut changed = Vec::new();
    for kind in kinds {
        let mut tell = |here: &[(ValueOf, String)], there: &[(ValueOf, String)], how: ChangeKind| {
            let only_here = here.iter().filter(|value| value.0 == kind && !there.contains(value));
            changed.extend(only_here.map(|(_, text)| SentenceChange {
                kind: how,
                value: Some(kind),
                text: text.clone(),
            }));
        };
        tell(&was, &is, ChangeKind::Removed);
        tell(&is, &was, ChangeKind::Added);
    }
    changed
}

/// The day and the official page of a task or a guide.
#[derive(Deserialize)]
struct Dated {
    #[serde(default)]
    due: Option<Due>,
    #[serde(default)]
    official: Links,
}

/// The values of a record as a reader sees them today. One that cannot be read has none.
pub fn values(reader: &Reader<'_>, record: &Record) -> Vec<(ValueOf, String)> {
    let mut values = Vec::new();
    let official = |links: &Links| reader.official(links).map(|link| (ValueOf::Official, link.url));
    match record.key().kind.as_str() {
        "figure" => {
            let Ok(Doc::<Figure> { body: figure, .. }) = record.view() else { return values };
            // What holds today, and what is already known for later.
            for value in figure.on(reader.today).into_iter().chain(figure.next_after(reader.today)) {
                let written = figure_from(&value.value, figure.unit, value.from, reader.lang);
                if !values.contains(&(ValueOf::Figure, written.clone())) {
                    values.push((ValueOf::Figure, written));
                }
            }
        }
        "service" => {
            let Ok(Doc::<Service> { body: service, .. }) = record.view() else { return values };
            values.extend(service.phones.into_iter().map(|phone| (ValueOf::Phone, phone.number)));
            values.extend(service.email.map(|email| (ValueOf::Email, email)));
            values.extend(service.sites.into_iter().map(|site| {
                let parts = [site.address, Some(site.city), site.postal_code];
                (ValueOf::Address, parts.into_iter().flatten().collect::<Vec<_>>().join(", "))
            }));
            values.extend(service.languages.into_iter().map(|tag| (ValueOf::Language, tag)));
            values.extend(official(&service.official));
        }
        _ => {
            let Ok(dated) = record.view::<Dated>() else { return values };
            values.extend(dated.due.map(|due| (ValueOf::Due, due_day(due, reader.lang))));
            values.extend(official(&dated.official));
        }
    }
    values
}
