//! The one way by which every record comes in, whatever file it stood in: its fields are mended, what it refers to is
//! found, it is told from those that are there already, and what became of it is counted.

use std::collections::{BTreeMap, HashMap, HashSet};

use serde_json::{Value, json};
use uuid::Uuid;

use super::older::{Era, Fold};
use super::record;
use super::references::Resolved;
use crate::dataset::{Fields, id_of, text_of};
use crate::kind::Type;
use crate::report::excerpt;
use crate::{Counts, Dataset, Entry, Kind, Note, Options, Place, Report, ident, stable_id};

/// How a record came.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Origin {
    /// A row of a table, or an object of a list.
    Own,
    /// An object within another one, which may stand within several.
    Within,
    /// Put together by the import.
    Made,
}

pub(crate) struct Incoming {
    pub(crate) kind: Kind,
    pub(crate) fields: Fields,
    /// As it came; nothing for what the import made.
    pub(crate) raw: Value,
    pub(crate) place: Place,
    pub(crate) notes: Vec<Note>,
    pub(crate) origin: Origin,
    /// Its id, and the id as it stood in the source.
    pub(crate) id: Uuid,
}

/// A value that became a field of a service: the service, the text, and where it stood.
struct Folded {
    fold: Fold,
    service: Uuid,
    fields: Fields,
    raw: Value,
    place: Place,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    Taken,
    Mended,
    Made,
}

pub(crate) struct Intake<'a> {
    pub(crate) options: &'a Options,
    pub(crate) report: Report,
    pub(crate) dataset: Dataset,
    sink: &'a mut dyn FnMut(Entry),
    /// Whether the values at hand are cells, in which everything is text.
    pub(crate) tabular: bool,
    /// Whether nothing that a record may refer to can still come.
    pub(crate) complete: bool,
    /// By kind, what became of each kept record, and whether it has stood for itself.
    states: Vec<Vec<(State, bool)>>,
    waiting: Vec<Incoming>,
    /// Terms by their code: links name them by that too.
    pub(super) terms: HashMap<String, Uuid>,
    folds: Vec<Folded>,
    /// References to records of the same kind, which are looked at in the end: as they stood, and where.
    own_kind: HashMap<(Kind, Uuid), (String, Place)>,
    eras: BTreeMap<Era, u64>,
}

/// Kinds whose records refer to each other, and the field that does.
const OWN_KIND: [(Kind, &str); 2] = [(Kind::TaxonomyTerm, "parent_id"), (Kind::Organization, "parent_organization_id")];

/// More than any record of a service holds; a record in a pack may have a megabyte.
const MAX_RECORD_BYTES: usize = 512 << 10;

impl<'a> Intake<'a> {
    pub(crate) fn new(options: &'a Options, sink: &'a mut dyn FnMut(Entry)) -> Self {
        Self {
            options,
            report: Report::default(),
            dataset: Dataset::new(),
            sink,
            tabular: false,
            complete: false,
            states: vec![Vec::new(); Kind::ALL.len()],
            waiting: Vec::new(),
            terms: HashMap::new(),
            folds: Vec::new(),
            own_kind: HashMap::new(),
            eras: BTreeMap::new(),
        }
    }

    pub(crate) fn sign(&mut self, name: &str, era: Era) {
        *self.report.format.signs.entry(name.to_owned()).or_default() += 1;
        *self.eras.entry(era).or_default() += 1;
    }

    fn counts(&mut self, kind: &str) -> &mut Counts {
        if !self.report.by_kind.contains_key(kind) {
            self.report.by_kind.insert(kind.to_owned(), Counts::default());
        }
        self.report.by_kind.get_mut(kind).expect("it was put in")
    }

    /// Puts something aside that cannot be kept, with the reason.
    pub(crate) fn quarantine(
        &mut self,
        kind: &str,
        reason: &'static str,
        message: String,
        place: Place,
        record: Value,
    ) {
        let counts = self.counts(kind);
        counts.read += 1;
        counts.quarantined += 1;
        self.report.read += 1;
        self.report.quarantined += 1;
        *self.report.reasons.entry(reason).or_default() += 1;
        (self.sink)(Entry::Quarantined { kind: kind.to_owned(), reason, message, place, record });
    }

    /// Counts a record that was kept, and tells what was mended in it.
    fn kept(&mut self, kind: &str, id: &str, origin: Origin, notes: Vec<Note>, place: Place) {
        if origin == Origin::Made {
            self.counts(kind).made += 1;
            self.report.made += 1;
            return;
        }
        for note in &notes {
            *self.report.notes.entry(note.code).or_default() += 1;
        }
        let mended = !notes.is_empty();
        let counts = self.counts(kind);
        counts.read += 1;
        if mended {
            counts.mended += 1;
        } else {
            counts.taken += 1;
        }
        self.report.read += 1;
        if mended {
            self.report.mended += 1;
            let notes = notes
                .into_iter()
                .map(|note| Note { from: excerpt(&note.from), to: excerpt(&note.to), ..note })
                .collect();
            (self.sink)(Entry::Mended { kind: kind.to_owned(), id: id.to_owned(), place, notes });
        } else {
            self.report.taken += 1;
        }
    }

    /// Takes a record in. Its id is given back even where it was put aside, so that its parts can say whose they were.
    pub(crate) fn take(&mut self, mut incoming: Incoming) -> Uuid {
        let bytes: usize = incoming.fields.values().map(weight).sum();
        let kind = incoming.kind;
        if bytes > MAX_RECORD_BYTES {
            let message = format!("the record holds {bytes} bytes of text; at most {MAX_RECORD_BYTES} are taken");
            self.put_aside(&incoming, "too-large", message);
            return incoming.id;
        }
        let options = self.options;
        match record::mend(&mut incoming, options, self.tabular) {
            Ok(more) => {
                let id = self.place(incoming, self.complete);
                for (fields, at) in more {
                    let id = id_of(&fields).unwrap_or_default();
                    let made = Incoming {
                        kind,
                        fields,
                        raw: Value::Null,
                        place: at,
                        notes: Vec::new(),
                        origin: Origin::Made,
                        id,
                    };
                    self.place(made, self.complete);
                }
                id
            }
            Err((reason, message)) => {
                self.put_aside(&incoming, reason, message);
                incoming.id
            }
        }
    }

    fn put_aside(&mut self, incoming: &Incoming, reason: &'static str, message: String) {
        // What was made of a value has no other form than the one that it was given.
        let made = incoming.origin == Origin::Made;
        let raw = if made { Value::Object(incoming.fields.clone()) } else { incoming.raw.clone() };
        let place = incoming.place.clone();
        self.quarantine(incoming.kind.name(), reason, message, place, raw);
    }

    /// Finds what the record refers to and keeps it, or lets it wait until everything was read.
    fn place(&mut self, mut incoming: Incoming, last: bool) -> Uuid {
        let id = incoming.id;
        match self.resolve(&mut incoming, last) {
            Resolved::Yes => self.keep(incoming),
            Resolved::NotYet => {
                self.waiting.push(incoming);
                id
            }
            Resolved::No(reason, message) => {
                self.put_aside(&incoming, reason, message);
                id
            }
        }
    }

    /// Whether anything waits for what it refers to.
    pub(crate) fn waits(&self) -> bool {
        !self.waiting.is_empty()
    }

    /// Lets something wait that the import made, until everything was read.
    pub(crate) fn wait(&mut self, incoming: Incoming) {
        self.waiting.push(incoming);
    }

    pub(crate) fn make(&mut self, kind: Kind, fields: Fields, id: Uuid, at: &Place) {
        let made =
            Incoming { kind, fields, raw: Value::Null, place: at.clone(), notes: Vec::new(), origin: Origin::Made, id };
        self.keep(made);
    }

    /// Keeps a record, or tells it from one with the same id.
    fn keep(&mut self, mut incoming: Incoming) -> Uuid {
        let (kind, id) = (incoming.kind, incoming.id);
        let Some(known) = self.dataset.get(kind, id) else {
            self.store(incoming);
            return id;
        };
        match compare(kind, &known, &incoming.fields) {
            Same::Agrees(more) => {
                if let Some(more) = more {
                    self.dataset.put(kind, &more);
                }
                if incoming.origin == Origin::Made {
                    return id;
                }
                // What came as its parent's part before and comes for itself now is no repetition.
                let at = self.dataset.position(kind, id);
                let stood = &mut self.states[kind.at()][at].1;
                if incoming.origin == Origin::Own && std::mem::replace(stood, true) {
                    let note =
                        Note { code: "repeated", field: "id".to_owned(), from: id.to_string(), to: String::new() };
                    incoming.notes.push(note);
                }
                self.kept(kind.name(), &id.to_string(), incoming.origin, incoming.notes, incoming.place);
                id
            }
            Same::Elsewhere | Same::Other => {
                let new = self.new_id(&incoming);
                let code = "id-used-twice";
                incoming.notes.push(Note { code, field: "id".to_owned(), from: id.to_string(), to: new.to_string() });
                incoming.fields.entry("original_id").or_insert_with(|| json!(id.to_string()));
                incoming.fields.insert("id".to_owned(), json!(new.to_string()));
                incoming.id = new;
                match self.dataset.get(kind, new) {
                    Some(known) if matches!(compare(kind, &known, &incoming.fields), Same::Agrees(_)) => {
                        if incoming.origin != Origin::Made {
                            self.kept(kind.name(), &new.to_string(), incoming.origin, incoming.notes, incoming.place);
                        }
                    }
                    Some(_) => {
                        let message = format!("two records have the id {id}, and they say different things");
                        self.put_aside(&incoming, "duplicate-id", message);
                    }
                    None => self.store(incoming),
                }
                new
            }
            Same::Differs(field) => {
                let name = text_of(&incoming.fields, "name").unwrap_or_default();
                let message = format!("{name:?} stands here again with another {field}; keep one of the two");
                self.put_aside(&incoming, "duplicate-id", message);
                id
            }
        }
    }

    fn new_id(&self, incoming: &Incoming) -> Uuid {
        let content: BTreeMap<&String, &Value> =
            incoming.fields.iter().filter(|(name, _)| *name != "original_id").collect();
        let text = serde_json::to_string(&content).unwrap_or_default();
        stable_id(&self.options.owner, incoming.kind, &text)
    }

    fn store(&mut self, incoming: Incoming) {
        let Incoming { kind, fields, raw, place, notes, origin, id } = incoming;
        self.dataset.put(kind, &fields);
        if let Some((_, field)) = OWN_KIND.iter().find(|(of, _)| *of == kind)
            && let Some(resolved) = text_of(&fields, field)
        {
            let old = raw[*field].as_str().unwrap_or(resolved).trim().to_owned();
            self.own_kind.insert((kind, id), (old, place.clone()));
        }
        if let Some(code) = text_of(&fields, "code").filter(|_| kind == Kind::TaxonomyTerm) {
            self.terms.entry(code.to_owned()).or_insert(id);
        }
        let state = match origin {
            Origin::Made => State::Made,
            _ if notes.is_empty() => State::Taken,
            _ => State::Mended,
        };
        self.states[kind.at()].push((state, origin == Origin::Own));
        self.kept(kind.name(), &id.to_string(), origin, notes, place);
    }

    /// A row of a table that is no table any more.
    pub(crate) fn fold(&mut self, fold: Fold, service: Uuid, fields: Fields, raw: Value, place: Place) {
        self.folds.push(Folded { fold, service, fields, raw, place });
    }

    /// What can be said only when everything was read.
    pub(crate) fn finish(mut self) -> (Dataset, Report) {
        let mut waiting = std::mem::take(&mut self.waiting);
        waiting.sort_by_key(|incoming| (incoming.kind, incoming.origin == Origin::Made));
        let pair =
            |row: &Fields| ["service_id", "location_id"].map(|by| text_of(row, by).unwrap_or_default().to_owned());
        let mut pairs: Option<HashSet<[String; 2]>> = None;
        for incoming in waiting {
            // That a service is at a location may be said twice: by a record of it, and by the service itself.
            if incoming.kind == Kind::ServiceAtLocation && incoming.origin == Origin::Made {
                let dataset = &self.dataset;
                let known =
                    pairs.get_or_insert_with(|| dataset.rows(Kind::ServiceAtLocation).map(|row| pair(&row)).collect());
                if !known.insert(pair(&incoming.fields)) {
                    continue;
                }
            }
            self.place(incoming, true);
        }
        self.own_kind_references();
        for folded in std::mem::take(&mut self.folds) {
            self.unfold(folded);
        }
        for kind in Kind::ALL {
            let kept = self.dataset.len(kind) as u64;
            if kept > 0 || self.report.by_kind.contains_key(kind.name()) {
                self.counts(kind.name()).kept = kept;
                self.report.kept += kept;
            }
        }
        let newest = self.eras.iter().max_by_key(|(era, count)| (**count, **era)).map(|(era, _)| *era);
        match newest {
            // Signs of version 1 are few among names that 2.0 has too.
            _ if self.eras.contains_key(&Era::One) && !self.eras.contains_key(&Era::Three) => "1.x",
            Some(Era::One) => "1.x",
            Some(Era::Two) => "2.x",
            Some(Era::Three) => "3.0",
            None => "unknown",
        }
        .clone_into(&mut self.report.format.version);
        (self.dataset, self.report)
    }

    /// Terms below terms and organizations within organizations.
    fn own_kind_references(&mut self) {
        for (kind, field) in OWN_KIND {
            let lost: Vec<Fields> = self
                .dataset
                .rows(kind)
                .filter(|row| {
                    // Nothing is within itself.
                    text_of(row, field)
                        .and_then(ident::parse)
                        .is_some_and(|id| !self.dataset.contains(kind, id) || id_of(row) == Some(id))
                })
                .collect();
            for mut row in lost {
                let resolved = text_of(&row, field).unwrap_or_default().to_owned();
                let told = id_of(&row).and_then(|id| self.own_kind.remove(&(kind, id)));
                let (from, place) = told.unwrap_or((resolved, Place::default()));
                row.shift_remove(field);
                let note = Note { code: "dangling-reference", field: field.to_owned(), from, to: String::new() };
                self.mend_late(kind, &row, note, place);
            }
        }
    }

    /// Changes a record that was counted before.
    fn mend_late(&mut self, kind: Kind, row: &Fields, note: Note, place: Place) {
        let Some(id) = self.dataset.put(kind, row) else { return };
        let at = self.dataset.position(kind, id);
        *self.report.notes.entry(note.code).or_default() += 1;
        let state = &mut self.states[kind.at()][at].0;
        if *state == State::Taken {
            *state = State::Mended;
            let counts = self.counts(kind.name());
            counts.taken -= 1;
            counts.mended += 1;
            self.report.taken -= 1;
            self.report.mended += 1;
        }
        let entry = Entry::Mended { kind: kind.name().to_owned(), id: id.to_string(), place, notes: vec![note] };
        (self.sink)(entry);
    }

    fn unfold(&mut self, folded: Folded) {
        let Folded { fold, service, fields, raw, place } = folded;
        let Some(mut row) = self.dataset.get(Kind::Service, service) else {
            let message = "it is about a service that is not kept".to_owned();
            return self.quarantine(fold.name(), "dangling-reference", message, place, raw);
        };
        let before = row.clone();
        let words = match fold {
            Fold::Eligibility => record::eligibility(&fields, &mut row),
            Fold::PaymentAccepted => record::payment(&fields, &mut row),
        };
        if words.is_empty() && before == row {
            let message = "it says nothing".to_owned();
            return self.quarantine(fold.name(), "empty-record", message, place, raw);
        }
        self.dataset.put(Kind::Service, &row);
        let field = if fold == Fold::Eligibility { "eligibility_description" } else { "payment_accepted" };
        let note = Note { code: "folded-into-service", field: field.to_owned(), from: words, to: service.to_string() };
        self.kept(fold.name(), &service.to_string(), Origin::Own, vec![note], place);
    }
}

enum Same {
    /// Nothing contradicts; what both say together, if that is more than was known.
    Agrees(Option<Fields>),
    /// The same part of another record.
    Elsewhere,
    /// Another thing under the same id.
    Other,
    /// The same thing, told differently in a field.
    Differs(String),
}

/// Whether two tellings of a record contradict each other in nothing.
pub(super) fn agree(kind: Kind, known: &Fields, new: &Fields) -> bool {
    matches!(compare(kind, known, new), Same::Agrees(_))
}

fn compare(kind: Kind, known: &Fields, new: &Fields) -> Same {
    let is_tie = |name: &str| {
        matches!(kind.field(name).map(|field| field.holds), Some(Type::Ref(_) | Type::Link))
            || name == "link_entity"
            || name == "resource_type"
    };
    let differs = |name: &str| match (known.get(name), new.get(name)) {
        // An empty text that the standard asks for says nothing against one that is there.
        (Some(a), Some(b)) => a != b && *a != "" && *b != "",
        _ => false,
    };
    let contradicted: Vec<&String> = known.keys().filter(|name| differs(name)).collect();
    if contradicted.is_empty() {
        let mut all = known.clone();
        for (name, value) in new {
            if all.get(name).is_none_or(|known| *known == "") {
                all.insert(name.clone(), value.clone());
            }
        }
        return Same::Agrees((all != *known).then_some(all));
    }
    if contradicted.iter().all(|name| is_tie(name)) {
        return if kind.stands_alone() || kind == Kind::ServiceAtLocation {
            Same::Differs(contradicted[0].clone())
        } else {
            Same::Elsewhere
        };
    }
    let folded = |fields: &Fields| text_of(fields, "name").unwrap_or_default().to_lowercase();
    if kind.stands_alone() && folded(known) == folded(new) {
        return Same::Differs(contradicted[0].clone());
    }
    Same::Other
}

fn weight(value: &Value) -> usize {
    match value {
        Value::String(text) => text.len(),
        Value::Array(items) => items.iter().map(weight).sum::<usize>() + items.len(),
        Value::Object(fields) => fields.iter().map(|(name, value)| name.len() + weight(value)).sum(),
        _ => 8,
    }
}
