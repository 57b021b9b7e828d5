//! A record with the records that stand within it, one after another.

use serde_json::{Value, json};
use uuid::Uuid;

use super::intake::{Incoming, Intake, Origin};
use super::names::name_fields;
use super::older::{self, Child, Era, Means};
use super::record;
use crate::dataset::Fields;
use crate::{Kind, Note, Place, stable_id};

/// What a record hangs on.
#[derive(Clone, Copy)]
pub(crate) struct Tie {
    pub(crate) by: &'static str,
    pub(crate) parent: Uuid,
    pub(crate) kind: Kind,
}

/// A record as it stands in a file.
pub(crate) struct Found {
    pub(crate) kind: Kind,
    pub(crate) fields: Fields,
    pub(crate) place: Place,
    pub(crate) origin: Origin,
    pub(crate) tie: Option<Tie>,
    pub(crate) notes: Vec<Note>,
}

impl Intake<'_> {
    /// Takes in a record and everything in it; gives back its id.
    pub(crate) fn object(&mut self, found: Found) -> Uuid {
        let Found { kind, mut fields, place, origin, tie, mut notes } = found;
        name_fields(&mut fields, &mut notes);
        let mut children: Vec<(String, Child, Value)> = Vec::new();
        let keys: Vec<String> = fields.keys().cloned().collect();
        for key in keys {
            let Some(child) = fields.get(&key).and_then(|value| older::child(kind, &key, value)) else { continue };
            let Some(value) = fields.shift_remove(&key) else { continue };
            if let Some(era) = child.era {
                self.sign(&key, era);
            }
            if !super::is_empty(&value) {
                children.push((key, child, value));
            }
        }
        let mut raw = if origin == Origin::Made { Value::Null } else { Value::Object(fields.clone()) };
        if let Value::Object(raw) = &mut raw {
            // Texts in the place of records have no place of their own to be told in.
            for (key, _, value) in children.iter().filter(|(_, _, value)| !holds_objects(value)) {
                raw.insert(key.clone(), value.clone());
            }
        }
        // What a link stands in is what it is about, whatever an older field says.
        if let Some(tie) = tie.filter(|_| kind.link_fields().is_some()) {
            bind(kind, &mut fields, tie);
        }
        let mut signs: Vec<(&'static str, Era)> = Vec::new();
        older::modernise(kind, &mut fields, &mut notes, &mut |name, era| signs.push((name, era)));
        for (name, era) in signs {
            self.sign(name, era);
        }
        if kind == Kind::Location
            && let Some(address) = flat_address(&mut fields)
        {
            let child =
                Child { means: Means::Records(Kind::Address, &[]), by: "location_id", single: false, era: None };
            notes.push(column_note("address_1", &address));
            children.push((String::new(), child, address));
        }
        if let Some(tie) = tie {
            bind(kind, &mut fields, tie);
        }
        if kind == Kind::Phone
            && let Some(spoken) = fields.get("language").and_then(record::plain)
        {
            fields.shift_remove("language");
            notes.push(column_note("language", &json!(spoken)));
            let child = Child {
                means: Means::Records(Kind::Language, &[]),
                by: "phone_id",
                single: false,
                era: Some(Era::Two),
            };
            children.push((String::new(), child, json!(spoken)));
        }
        let location = location_of_service(kind, &mut fields, &self.options.owner);
        let site = if kind == Kind::Service { site_of_service(&mut fields) } else { None };
        if let Some(site) = &site {
            notes.push(column_note("address_1", &Value::Object(site.clone())));
        }
        if kind == Kind::Service && !children.iter().any(|(_, child, _)| child.by == "organization_id") {
            self.organization_by_name(&mut fields, &place, &mut notes);
        }
        // What the record names by a whole object comes before it, so that the name leads somewhere.
        let mut after = Vec::new();
        for (key, child, value) in children {
            match (child.single, child.means) {
                (true, Means::Records(of, presets)) => {
                    let id = self.single(of, presets, &key, value, &place, &mut fields, child.by, &mut notes);
                    if let Some(id) = id {
                        fields.insert(child.by.to_owned(), json!(id.to_string()));
                    }
                }
                _ => after.push((key, child, value)),
            }
        }
        let parent = tie.map_or_else(String::new, |tie| tie.parent.to_string());
        let id = record::identify(kind, &mut fields, &parent, self.options, &mut notes);
        // Texts in the place of records are told in the record that they stand in.
        for (key, _, value) in &after {
            let texts = match value {
                Value::Array(items) => items.iter().any(|item| !item.is_object()),
                Value::Object(_) => false,
                _ => true,
            };
            if texts && !key.is_empty() {
                notes.push(column_note(key, value));
            }
        }
        let id = self.take(Incoming { kind, fields, raw, place: place.clone(), notes, origin, id });
        for (key, child, value) in after {
            self.children(kind, id, &key, &child, value, &place);
        }
        if let Some(location) = location {
            self.at_location(id, location, &place);
        }
        if let Some(mut fields) = site {
            let location = stable_id(&self.options.owner, Kind::Location, &format!("of the service\n{id}"));
            fields.insert("id".to_owned(), json!(location.to_string()));
            let (origin, place) = (Origin::Made, place);
            let found =
                Found { kind: Kind::Location, fields, place: place.clone(), origin, tie: None, notes: Vec::new() };
            let location = self.object(found);
            self.at_location(id, location, &place);
        }
        id
    }

    /// An object that a record names; its id. A plain id in its place is taken as one.
    #[allow(clippy::too_many_arguments)]
    fn single(
        &mut self,
        kind: Kind,
        presets: &[(&str, &str)],
        key: &str,
        value: Value,
        place: &Place,
        holder: &mut Fields,
        by: &str,
        notes: &mut Vec<Note>,
    ) -> Option<Uuid> {
        let object = match value {
            Value::Object(object) => object,
            Value::Array(mut items) if items.len() == 1 && items[0].is_object() => {
                notes.push(Note {
                    code: "shape",
                    field: key.to_owned(),
                    from: "a list".to_owned(),
                    to: "an object".to_owned(),
                });
                match items.remove(0) {
                    Value::Object(object) => object,
                    _ => return None,
                }
            }
            Value::String(name)
                if kind == Kind::Organization
                    && name.trim().contains(char::is_whitespace)
                    && holder.get(by).and_then(record::plain_id).is_none() =>
            {
                // A name in the place of the record that has it.
                notes.push(column_note(key, &json!(name)));
                return Some(self.named_organization(&name, place));
            }
            other => {
                match record::plain_id(&other) {
                    Some(old) => refer(holder, by, key, &old),
                    None if super::is_empty(&other) => {}
                    None => drop(holder.insert(format!("{key}_as_given"), json!(other.to_string()))),
                }
                return None;
            }
        };
        if object.is_empty() {
            return None;
        }
        let mut fields = object;
        preset(&mut fields, presets);
        // An object that only repeats the id is a reference.
        if fields.len() == 1
            && let Some(old) = fields.get("id").and_then(record::plain_id)
        {
            refer(holder, by, key, &old);
            return None;
        }
        match (fields.get("id").and_then(record::plain_id), holder.get(by).and_then(record::plain_id)) {
            // Without an id of its own, what names it may say it.
            (None, Some(old)) => drop(fields.insert("id".to_owned(), json!(old))),
            // The whole object is believed more than an id beside it.
            (Some(own), Some(old)) if own != old => {
                notes.push(Note { code: "reference-differs", field: by.to_owned(), from: old, to: own });
            }
            _ => {}
        }
        let place = within(place, key, None);
        Some(self.object(Found { kind, fields, place, origin: Origin::Within, tie: None, notes: Vec::new() }))
    }

    /// An organization of which a service says the name alone, as in a city's table of services.
    fn organization_by_name(&mut self, fields: &mut Fields, place: &Place, notes: &mut Vec<Note>) {
        const COLUMNS: &[&str] =
            &["organization_name", "organisation_name", "agency_name", "agency", "provider_name", "provider"];
        if fields.get("organization_id").and_then(record::plain_id).is_some() {
            return;
        }
        let said = COLUMNS.iter().find_map(|column| {
            let text = fields.get(*column).filter(|value| value.is_string()).and_then(record::plain)?;
            Some((*column, text))
        });
        if let Some((column, name)) = said {
            let id = self.named_organization(&name, place);
            fields.insert("organization_id".to_owned(), json!(id.to_string()));
            notes.push(column_note(column, &json!(name)));
        }
    }

    /// The organization of this name, made where there is none yet.
    fn named_organization(&mut self, name: &str, place: &Place) -> Uuid {
        let name = crate::mend::text::clean(name, true).text;
        let id = stable_id(&self.options.owner, Kind::Organization, &format!("named\n{}", name.to_lowercase()));
        if !self.dataset.contains(Kind::Organization, id) {
            let fields = Fields::from_iter([
                ("id".to_owned(), json!(id.to_string())),
                ("name".to_owned(), json!(name)),
                ("description".to_owned(), json!("")),
            ]);
            self.make(Kind::Organization, fields, id, place);
        }
        id
    }

    fn children(&mut self, parent_kind: Kind, parent: Uuid, key: &str, child: &Child, value: Value, place: &Place) {
        let items = match value {
            Value::Array(items) => items,
            other => vec![other],
        };
        for (at, item) in items.into_iter().enumerate() {
            let place = within(place, key, Some(at));
            match child.means {
                Means::Folded(fold) => {
                    let fields = match item {
                        Value::Object(fields) => fields,
                        other => Fields::from_iter([(fold.name().to_owned(), other)]),
                    };
                    let raw = Value::Object(fields.clone());
                    self.fold(fold, parent, fields, raw, place);
                }
                Means::Records(kind, presets) => {
                    let (mut fields, origin) = match item {
                        // What was put together of columns is no record of the source.
                        Value::Object(fields) => (fields, if key.is_empty() { Origin::Made } else { Origin::Within }),
                        other => match text_record(kind, &other) {
                            Some(fields) => (fields, Origin::Made),
                            None if super::is_empty(&other) => continue,
                            None => {
                                let message =
                                    format!("this is no {}; one is an object with names and values", kind.name());
                                self.quarantine(kind.name(), "not-a-record", message, place, other);
                                continue;
                            }
                        },
                    };
                    preset(&mut fields, presets);
                    let crosses = child.by.is_empty();
                    let tie = (!crosses).then_some(Tie { by: child.by, parent, kind: parent_kind });
                    let id = self.object(Found { kind, fields, place: place.clone(), origin, tie, notes: Vec::new() });
                    match (crosses, parent_kind) {
                        (true, Kind::Location) => self.at_location(id, parent, &place),
                        (true, _) => self.at_location(parent, id, &place),
                        _ => {}
                    }
                }
            }
        }
    }

    /// That a service is given at a location, where the source says so without a record of it.
    fn at_location(&mut self, service: Uuid, location: Uuid, place: &Place) {
        let id = stable_id(&self.options.owner, Kind::ServiceAtLocation, &format!("{service}\n{location}"));
        let fields = Fields::from_iter([
            ("id".to_owned(), json!(id.to_string())),
            ("service_id".to_owned(), json!(service.to_string())),
            ("location_id".to_owned(), json!(location.to_string())),
        ]);
        self.wait(Incoming {
            kind: Kind::ServiceAtLocation,
            fields,
            raw: Value::Null,
            place: place.clone(),
            notes: Vec::new(),
            origin: Origin::Made,
            id,
        });
    }
}

fn column_note(field: &str, value: &Value) -> Note {
    let from = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    Note { code: "value-as-record", field: field.to_owned(), from, to: "a record of its own".to_owned() }
}

/// Notes an id that a record is named by, or keeps it aside where another one is said already.
fn refer(holder: &mut Fields, by: &str, key: &str, old: &str) {
    match holder.get(by).and_then(record::plain_id) {
        None => drop(holder.insert(by.to_owned(), json!(old))),
        Some(known) if known == old => {}
        Some(_) => drop(holder.insert(format!("{key}_as_given"), json!(old))),
    }
}

fn holds_objects(value: &Value) -> bool {
    match value {
        Value::Object(_) => true,
        Value::Array(items) => items.iter().any(Value::is_object),
        _ => false,
    }
}

fn preset(fields: &mut Fields, presets: &[(&str, &str)]) {
    for (name, value) in presets {
        let said = fields.get(*name).and_then(record::plain).is_some();
        if !said {
            fields.insert((*name).to_owned(), json!(value));
        }
    }
}

fn bind(kind: Kind, fields: &mut Fields, tie: Tie) {
    fields.insert(tie.by.to_owned(), json!(tie.parent.to_string()));
    if let Some((_, entity)) = kind.link_fields() {
        fields.insert(entity.to_owned(), json!(tie.kind.name()));
    }
}

fn within(place: &Place, key: &str, at: Option<usize>) -> Place {
    if key.is_empty() {
        return place.clone();
    }
    let mut path = place.path.clone();
    if !path.is_empty() {
        path.push('.');
    }
    path += key;
    if let Some(at) = at {
        path = format!("{path}[{at}]");
    }
    Place { path, ..place.clone() }
}

/// A text where a record is expected, as in `languages: ["en", "fr"]`.
fn text_record(kind: Kind, value: &Value) -> Option<Fields> {
    let text = record::plain(value)?;
    let field = match kind {
        Kind::Phone => "number",
        Kind::Language | Kind::ServiceArea | Kind::TaxonomyTerm | Kind::Program | Kind::Contact => "name",
        Kind::RequiredDocument => "document",
        Kind::Accessibility | Kind::Schedule => "description",
        Kind::Funding => "source",
        Kind::Url => "url",
        Kind::CostOption => "amount_description",
        Kind::Attribute => "value",
        Kind::Address => "address_1",
        Kind::OrganizationIdentifier => "identifier",
        _ => return None,
    };
    Some(Fields::from_iter([(field.to_owned(), json!(text))]))
}

/// The address columns of a table of locations, as an address.
/// The place of a service that stands in columns of its own row.
fn site_of_service(fields: &mut Fields) -> Option<Fields> {
    let address = flat_address(fields);
    let mut site = match address {
        Some(Value::Object(address)) => address,
        _ => Fields::new(),
    };
    // Where it is, is said by both numbers or by none.
    let said = |name: &str| fields.get(name).and_then(record::plain).is_some();
    for names in [["latitude", "longitude"], ["lat", "lon"], ["lat", "lng"], ["lat", "long"]] {
        if names.iter().all(|name| said(name)) {
            for (name, column) in ["latitude", "longitude"].into_iter().zip(names) {
                let value = fields.shift_remove(column).unwrap_or_default();
                site.insert(name.to_owned(), value);
            }
            break;
        }
    }
    if site.is_empty() {
        return None;
    }
    site.shift_remove("address_type");
    for column in ["location_name", "site_name"] {
        if let Some(name) = fields.get(column).and_then(record::plain) {
            fields.shift_remove(column);
            site.insert("name".to_owned(), json!(name));
            break;
        }
    }
    Some(site)
}

fn flat_address(fields: &mut Fields) -> Option<Value> {
    const PARTS: &[(&str, &str)] = &[
        ("address_1", "address_1"),
        ("address_2", "address_2"),
        ("address1", "address_1"),
        ("address2", "address_2"),
        ("street", "address_1"),
        ("street_address", "address_1"),
        ("address", "address_1"),
        ("city", "city"),
        ("state_province", "state_province"),
        ("province", "state_province"),
        ("state", "state_province"),
        ("postal_code", "postal_code"),
        ("postcode", "postal_code"),
        ("zip", "postal_code"),
        ("country", "country"),
    ];
    let holds = |fields: &Fields, name: &str| fields.get(name).and_then(record::plain).is_some();
    if !["address_1", "address1", "street", "street_address", "address", "city", "postal_code"]
        .iter()
        .any(|name| holds(fields, name))
    {
        return None;
    }
    let mut address = Fields::new();
    for (column, name) in PARTS {
        if holds(fields, column) && !address.contains_key(*name) {
            let value = fields.shift_remove(*column)?;
            address.insert((*name).to_owned(), value);
        }
    }
    address.insert("address_type".to_owned(), json!("physical"));
    // It came in columns of another record, so nobody counts it as one.
    Some(Value::Object(address))
}

/// Before 1.1 a service named its location itself.
fn location_of_service(kind: Kind, fields: &mut Fields, owner: &str) -> Option<Uuid> {
    if kind != Kind::Service {
        return None;
    }
    let old = fields.get("location_id").and_then(record::plain_id)?;
    fields.shift_remove("location_id");
    fields.insert("original_location_id".to_owned(), json!(old));
    Some(crate::ident::parse(&old).unwrap_or_else(|| stable_id(owner, Kind::Location, &old)))
}
