//! A file of JSON: one record, a list, a page of a list, several lists by kind, or a record a line.

use std::io::{self, BufRead, Read};

use serde_json::{Value, json};

use super::bytes::decode_piece;
use super::guess::{guess, told_otherwise};
use super::intake::{Intake, Origin};
use super::json::{Begun, Piece, Reached, Scanner, repair};
use super::names::name_fields;
use super::object::Found;
use super::older::{self, Means};
use super::recover::{Shape, is_lost, next_record};
use super::value;
use crate::dataset::Fields;
use crate::{Kind, Note, Place};

/// A record longer than this is put aside unread.
const MAX_ELEMENT: usize = 32 << 20;
/// A document up to this size is looked at as a whole before it is read.
const SMALL: usize = 16 << 20;
/// Keys under which lists of records stand that say nothing of their kind.
const LISTS: &[&str] = &[
    "contents",
    "content",
    "data",
    "items",
    "results",
    "result",
    "records",
    "rows",
    "features",
    "response",
    "body",
    "value",
    "values",
    "_embedded",
    "payload",
    "objects",
    "entries",
    "list",
];
/// What an envelope says about its pages.
const ENVELOPE: &[&str] = &["total_items", "total_pages", "page_number", "size", "first_page", "last_page", "empty"];

/// Names under which a document speaks of itself.
const ABOUT: &[&str] = &[
    "about",
    "error",
    "info",
    "license",
    "licence",
    "links",
    "_links",
    "meta",
    "owner",
    "paging",
    "pagination",
    "publisher",
    "query",
    "request",
    "source",
    "terms",
];

/// What is known of the records of a list.
#[derive(Clone, Copy)]
enum Hint {
    Of(Means),
    /// They must tell it themselves.
    Unknown,
}

/// The elements of a list, or what stands one after another.
struct Elements<'l> {
    hint: Hint,
    name: &'l str,
    /// The way to the list; nothing where there is none.
    path: Option<&'l str>,
    at: usize,
    shape: Shape,
    /// What stands outside of any record, so far, and where it began.
    rest: Option<(Vec<u8>, Place)>,
}

impl Elements<'_> {
    fn place(&mut self, line: usize) -> Place {
        let path = self.path.map_or_else(String::new, |path| format!("{path}[{}]", self.at));
        self.at += 1;
        Place { file: self.name.to_owned(), line, path }
    }

    fn next_record(&self, bytes: &[u8], indent: Option<usize>) -> Option<usize> {
        let kind = match self.hint {
            Hint::Of(Means::Records(kind, _)) => Some(kind),
            _ => None,
        };
        next_record(bytes, indent, &self.shape, kind)
    }
}

/// So many bytes of a value are read before it is asked whether it can still be one.
const STEPS: [usize; 3] = [64 << 10, 1 << 20, MAX_ELEMENT];

/// A value as it could be read.
struct Understood {
    text: String,
    value: serde_json::Result<Value>,
    notes: Vec<Note>,
}

fn read(bytes: &[u8]) -> Understood {
    let (text, guessed) = decode_piece(bytes);
    let mut notes = Vec::new();
    if guessed {
        notes.push(Note {
            code: "encoding",
            field: String::new(),
            from: "Windows-1252".to_owned(),
            to: "UTF-8".to_owned(),
        });
    }
    let value = value::parse(&text).or_else(|error| {
        let better = repair(&text).and_then(|better| value::parse(&better).ok());
        if better.is_some() {
            notes.push(Note {
                code: "json-repaired",
                field: String::new(),
                from: error.to_string(),
                to: String::new(),
            });
        }
        better.ok_or(error)
    });
    let value = value.map(|(value, twice)| {
        notes.extend(twice);
        value
    });
    Understood { text, value, notes }
}

fn is_too_deep(error: &serde_json::Error) -> bool {
    error.to_string().contains("recursion limit")
}

impl Intake<'_> {
    /// Reads a document from a stream of UTF-8; gives back the form that it had.
    pub(crate) fn document(&mut self, reader: &mut dyn BufRead, name: &str) -> io::Result<&'static str> {
        let hint = match older::table(name) {
            Some((means, _)) => Hint::Of(means),
            None => Hint::Unknown,
        };
        let mut scanner = Scanner::new(reader);
        match scanner.peek()? {
            None => return Ok("json"),
            Some(b'[') => {
                scanner.skip()?;
                self.list(&mut scanner, hint, name, "")?;
                self.trailing(&mut scanner, hint, name)?;
                return Ok("json");
            }
            Some(b'{') => {}
            Some(_) => {
                // A page that tells of an error, as a rule; its beginning says which.
                let place = Place { file: name.to_owned(), line: scanner.line, path: String::new() };
                let (mut bytes, rest) = scanner.into_rest();
                rest.take(64 << 10).read_to_end(&mut bytes)?;
                let message = "this is no JSON that holds records";
                self.broken(hint_name(hint), Piece::Whole(bytes), place, "not-readable", message);
                return Ok("json");
            }
        }
        let line = scanner.line;
        let first = scanner.small_value(SMALL)?;
        match first {
            Piece::Whole(bytes) => {
                // One record a line: the first ends with its line, and another one begins after it.
                let lines = !bytes.contains(&b'\n') && scanner.peek()? == Some(b'{');
                if lines {
                    let (first, rest) = scanner.into_rest();
                    self.element(&bytes, hint, Place { file: name.to_owned(), line, path: String::new() });
                    let mut rest = io::Cursor::new(first).chain(rest);
                    self.lines(&mut rest, hint, name, line)?;
                    return Ok("json lines");
                }
                self.root(&bytes, hint, name, line)?;
                self.trailing(&mut scanner, hint, name)?;
                Ok("json")
            }
            // Too long to be one record: its lists are read as they come.
            Piece::TooLarge { .. } => Ok("too large"),
            Piece::CutOff(bytes) => {
                // What stands before the break can still be read.
                let mut scanner = Scanner::new(&bytes[..]);
                scanner.line = line;
                if is_record(&bytes) {
                    self.trailing(&mut scanner, hint, name)?;
                } else {
                    scanner.skip()?;
                    self.envelope(&mut scanner, hint, name, "", 0)?;
                }
                Ok("json")
            }
        }
    }

    /// Reads a file that says by its name that it has a record a line.
    pub(crate) fn line_document(&mut self, mut reader: &mut dyn BufRead, name: &str) -> io::Result<()> {
        let hint = match older::table(name) {
            Some((means, _)) => Hint::Of(means),
            None => Hint::Unknown,
        };
        self.lines(&mut reader, hint, name, 0)
    }

    /// Reads a document that is too long to be one record.
    pub(crate) fn long_document(&mut self, reader: &mut dyn BufRead, name: &str) -> io::Result<()> {
        let hint = match older::table(name) {
            Some((means, _)) => Hint::Of(means),
            None => Hint::Unknown,
        };
        let mut scanner = Scanner::new(reader);
        scanner.skip()?;
        self.envelope(&mut scanner, hint, name, "", 0)?;
        self.trailing(&mut scanner, hint, name)
    }

    /// One object that is the whole document.
    fn root(&mut self, bytes: &[u8], hint: Hint, name: &str, line: usize) -> io::Result<()> {
        if is_record(bytes) {
            self.element(bytes, hint, Place { file: name.to_owned(), line, path: String::new() });
            return Ok(());
        }
        let mut scanner = Scanner::new(bytes);
        scanner.line = line;
        scanner.skip()?;
        self.envelope(&mut scanner, hint, name, "", 0)
    }

    /// The lists of an object, whose opening bracket was taken.
    fn envelope<R: BufRead>(
        &mut self,
        scanner: &mut Scanner<R>,
        hint: Hint,
        name: &str,
        path: &str,
        depth: usize,
    ) -> io::Result<()> {
        let mut last = hint;
        loop {
            match scanner.peek()? {
                None => return Ok(()),
                Some(b'}') => return scanner.skip(),
                Some(b',') => {
                    scanner.skip()?;
                    continue;
                }
                Some(_) => {}
            }
            if scanner.peek()? == Some(b'{') {
                // A bracket too many has ended the list of these.
                self.list(scanner, last, name, path)?;
                continue;
            }
            let line = scanner.line;
            let key = match scanner.value(1 << 16)? {
                Piece::Whole(key) => key,
                piece => {
                    let place = Place { file: name.to_owned(), line, path: path.to_owned() };
                    self.piece(piece, last, place);
                    continue;
                }
            };
            let text = serde_json::from_slice::<String>(&key).ok();
            let colon = scanner.take(b':')?;
            let next = scanner.peek()?;
            let Some(key) = text.filter(|_| colon || matches!(next, Some(b'[' | b'{'))) else {
                // A quote or a bracket is amiss; what stands here is told, and records behind it are read.
                let place = Place { file: name.to_owned(), line, path: path.to_owned() };
                let mut elements =
                    Elements { hint: last, name, path: Some(path), at: 0, shape: Shape::default(), rest: None };
                let colon = if colon { &b":"[..] } else { b"" };
                elements.rest = Some(([&key, colon].concat(), place));
                self.elements(scanner, &mut elements)?;
                continue;
            };
            self.pair(scanner, &key, hint, &mut last, name, path, depth)?;
        }
    }

    /// What stands under a name of an envelope; `last` is what the last list held.
    #[allow(clippy::too_many_arguments)]
    fn pair<R: BufRead>(
        &mut self,
        scanner: &mut Scanner<R>,
        key: &str,
        hint: Hint,
        last: &mut Hint,
        name: &str,
        path: &str,
        depth: usize,
    ) -> io::Result<()> {
        let at = if path.is_empty() { key.to_owned() } else { format!("{path}.{key}") };
        let known = older::table(key).map(|(means, _)| Hint::Of(means));
        let says_nothing = LISTS.contains(&key);
        while scanner.take(b':')? {}
        match scanner.peek()? {
            Some(b'[') => {
                scanner.skip()?;
                *last = known.unwrap_or(if says_nothing { hint } else { Hint::Unknown });
                self.list(scanner, *last, name, &at)
            }
            Some(b'{') if says_nothing && depth < 4 => {
                // One record in the place of a list, or a further envelope: its first names tell.
                let line = scanner.line;
                let mut begun = Begun::default();
                scanner.read_on(&mut begun, STEPS[0], STEPS[0] - 1)?;
                let record = is_record(&begun.bytes);
                scanner.give_back(begun.bytes);
                if record {
                    let piece = scanner.value(MAX_ELEMENT)?;
                    self.piece(piece, hint, Place { file: name.to_owned(), line, path: at });
                    return Ok(());
                }
                scanner.skip()?;
                self.envelope(scanner, hint, name, &at, depth + 1)
            }
            Some(b'{') => {
                let line = scanner.line;
                let piece = scanner.value(MAX_ELEMENT)?;
                let place = Place { file: name.to_owned(), line, path: at };
                // Records by their ids, where a list is expected; what an envelope says of itself is none.
                let looks_like_one = matches!(&piece, Piece::Whole(bytes) if is_record(bytes));
                if known.is_some() || looks_like_one && (depth > 0 || is_id(key)) {
                    self.piece(piece, known.unwrap_or(hint), place);
                } else if looks_like_one && !ABOUT.contains(&key) {
                    let message = "nothing tells what this is; name it after its kind, such as service";
                    self.broken("unknown", piece, place, "unknown-kind", message);
                }
                Ok(())
            }
            _ => scanner.value(MAX_ELEMENT).map(drop),
        }
    }

    /// The elements of an array, whose opening bracket was taken.
    fn list<R: BufRead>(&mut self, scanner: &mut Scanner<R>, hint: Hint, name: &str, path: &str) -> io::Result<()> {
        let mut elements = Elements { hint, name, path: Some(path), at: 0, shape: Shape::default(), rest: None };
        self.elements(scanner, &mut elements)
    }

    fn elements<R: BufRead>(&mut self, scanner: &mut Scanner<R>, elements: &mut Elements<'_>) -> io::Result<()> {
        while let Some(byte) = scanner.peek()? {
            if byte == b']' {
                scanner.skip()?;
                break;
            }
            self.next_element(scanner, elements, byte)?;
        }
        self.rest(elements);
        Ok(())
    }

    /// What stands after the document that was read.
    fn trailing<R: BufRead>(&mut self, scanner: &mut Scanner<R>, hint: Hint, name: &str) -> io::Result<()> {
        let mut elements = Elements { hint, name, path: None, at: 0, shape: Shape::default(), rest: None };
        while let Some(byte) = scanner.peek()? {
            self.next_element(scanner, &mut elements, byte)?;
        }
        self.rest(&mut elements);
        Ok(())
    }

    /// One element, or a sign between two of them.
    fn next_element<R: BufRead>(
        &mut self,
        scanner: &mut Scanner<R>,
        elements: &mut Elements<'_>,
        next: u8,
    ) -> io::Result<()> {
        if matches!(next, b',' | b'}' | b']' | b':') {
            if let Some((bytes, _)) = &mut elements.rest {
                bytes.push(next);
            }
            return scanner.skip();
        }
        let (line, indent) = (scanner.line, scanner.indent);
        // What a name outside of any record stands for belongs to that name.
        let goes_on =
            elements.rest.as_ref().is_some_and(|(bytes, _)| next != b'{' && next != b'[' || bytes.ends_with(b":"));
        if goes_on {
            let piece = scanner.value(MAX_ELEMENT)?;
            if let (Some((bytes, _)), Piece::Whole(more) | Piece::CutOff(more) | Piece::TooLarge { start: more, .. }) =
                (&mut elements.rest, piece)
            {
                // Spaces between values are not kept; one is enough to tell them apart.
                bytes.push(b' ');
                bytes.extend(more);
            }
            return Ok(());
        }
        self.rest(elements);
        let place = elements.place(line);
        let mut begun = Begun::default();
        let mut reached = Reached::Far;
        for until in STEPS {
            reached = scanner.read_on(&mut begun, MAX_ELEMENT, until)?;
            let is_broken = match reached {
                Reached::End => false,
                Reached::EndOfFile => true,
                Reached::Far => is_lost(&begun.bytes),
            };
            if is_broken
                && next == b'{'
                && let Some(end) = elements.next_record(&begun.bytes, indent)
            {
                let after = begun.bytes.split_off(end);
                scanner.give_back(after);
                self.broken_off(elements, begun.bytes, place);
                return Ok(());
            }
            if reached != Reached::Far {
                break;
            }
        }
        if reached == Reached::Far {
            begun.bytes.truncate(64 << 10);
            reached = scanner.read_on(&mut begun, 0, usize::MAX)?;
        }
        let piece = Scanner::<R>::piece(begun, reached, MAX_ELEMENT);
        let Piece::Whole(bytes) = piece else {
            self.piece(piece, elements.hint, place);
            return Ok(());
        };
        let read = read(&bytes);
        match &read.value {
            Ok(Value::Object(fields)) => elements.shape.learn(fields, &bytes, indent),
            Ok(Value::String(key)) if scanner.peek()? == Some(b':') => {
                // Behind a bracket too many the document goes on as it did.
                if elements.path.is_none() && (older::table(key).is_some() || is_of_envelope(key)) {
                    scanner.skip()?;
                    let hint = elements.hint;
                    return self.pair(scanner, key, hint, &mut elements.hint, elements.name, "", 0);
                }
                elements.rest = Some((bytes, place));
                return Ok(());
            }
            Err(error) if next == b'{' && !is_too_deep(error) => {
                if let Some(end) = elements.next_record(&bytes, indent) {
                    scanner.give_back(bytes[end..].to_vec());
                    self.broken_off(elements, bytes[..end].to_vec(), place);
                    return Ok(());
                }
                // What follows may be the rest of it.
                if matches!(scanner.peek()?, Some(b':' | b'"')) {
                    elements.rest = Some((bytes, place));
                    return Ok(());
                }
            }
            _ => {}
        }
        self.record(read, elements.hint, place);
        Ok(())
    }

    /// A record that never ends, cut before the next one. Brackets alone may be what it lacks, but where they belong is
    /// not sure.
    fn broken_off(&mut self, elements: &Elements<'_>, mut bytes: Vec<u8>, place: Place) {
        let end = bytes.trim_ascii_end().len();
        bytes.truncate(end);
        if bytes.ends_with(b",") {
            bytes.pop();
        }
        let read = read(&bytes);
        if read.value.is_ok() {
            return self.record(read, elements.hint, place);
        }
        let message = "a bracket or a quote of this record is never closed; it was cut off where the next one begins";
        self.broken(hint_name(elements.hint), Piece::Whole(bytes), place, "not-readable", message);
    }

    /// What stood outside of any record, or behind the end of a broken one.
    fn rest(&mut self, elements: &mut Elements<'_>) {
        if let Some((bytes, place)) = elements.rest.take() {
            let message = "this is not JSON: names and values stand outside of any record, or a bracket is amiss";
            self.broken(hint_name(elements.hint), Piece::Whole(bytes), place, "not-readable", message);
        }
    }

    /// One record a line. A line that is broken ends with itself.
    fn lines(&mut self, reader: &mut impl BufRead, hint: Hint, name: &str, before: usize) -> io::Result<()> {
        let mut line = before;
        loop {
            let mut bytes = Vec::new();
            let limit = u64::try_from(MAX_ELEMENT).unwrap_or(u64::MAX) + 1;
            if reader.by_ref().take(limit).read_until(b'\n', &mut bytes)? == 0 {
                return Ok(());
            }
            line += 1;
            let place = Place { file: name.to_owned(), line, path: String::new() };
            if bytes.len() > MAX_ELEMENT && !bytes.ends_with(b"\n") {
                let mut count = bytes.len();
                bytes.truncate(64 << 10);
                loop {
                    let buffer = reader.fill_buf()?;
                    if buffer.is_empty() {
                        break;
                    }
                    let end = buffer.iter().position(|byte| *byte == b'\n');
                    let used = end.map_or(buffer.len(), |end| end + 1);
                    reader.consume(used);
                    count += used;
                    if end.is_some() {
                        break;
                    }
                }
                self.broken(hint_name(hint), Piece::TooLarge { start: bytes, bytes: count }, place, "too-large", "");
                continue;
            }
            let bytes = bytes.strip_prefix(super::bytes::UTF8_BOM).unwrap_or(&bytes).trim_ascii();
            if !bytes.is_empty() {
                self.element(bytes, hint, place);
            }
        }
    }

    fn piece(&mut self, piece: Piece, hint: Hint, place: Place) {
        match piece {
            Piece::Whole(bytes) => self.element(&bytes, hint, place),
            Piece::TooLarge { .. } => self.broken(hint_name(hint), piece, place, "too-large", ""),
            Piece::CutOff(bytes) if bytes.is_empty() => {}
            Piece::CutOff(_) => {
                self.broken(hint_name(hint), piece, place, "cut-off", "the file ends within this record");
            }
        }
    }

    fn broken(&mut self, kind: &str, piece: Piece, place: Place, reason: &'static str, message: &str) {
        let (bytes, message) = match piece {
            Piece::Whole(bytes) | Piece::CutOff(bytes) => (bytes, message.to_owned()),
            Piece::TooLarge { start, bytes } => (
                start,
                format!(
                    "the record is {bytes} bytes long; at most {MAX_ELEMENT} are read, and its beginning stands here"
                ),
            ),
        };
        let record = Value::String(decode_piece(&bytes).0);
        self.quarantine(kind, reason, message, place, record);
    }

    /// One element of a list or a line.
    fn element(&mut self, bytes: &[u8], hint: Hint, place: Place) {
        self.record(read(bytes), hint, place);
    }

    fn record(&mut self, read: Understood, hint: Hint, place: Place) {
        let Understood { text, value, mut notes } = read;
        let fields = match value {
            Ok(Value::Object(fields)) => fields,
            Ok(other) => {
                let message = "this is no record; a record is an object with names and values".to_owned();
                return self.quarantine(hint_name(hint), "not-a-record", message, place, other);
            }
            Err(error) => {
                let (reason, message) = if is_too_deep(&error) {
                    ("too-deep", "values are nested in each other more than 128 times".to_owned())
                } else {
                    ("not-readable", format!("this is not JSON: {error}"))
                };
                return self.quarantine(hint_name(hint), reason, message, place, Value::String(text));
            }
        };
        // What GeoJSON wraps around a record.
        let fields = match (fields.get("type").and_then(Value::as_str), fields.get("properties")) {
            (Some("Feature"), Some(Value::Object(inner))) => {
                let mut inner = inner.clone();
                if let Some(pair) = fields
                    .get("geometry")
                    .and_then(|geometry| geometry["coordinates"].as_array())
                    .filter(|pair| pair.len() == 2)
                {
                    inner.entry("longitude").or_insert_with(|| pair[0].clone());
                    inner.entry("latitude").or_insert_with(|| pair[1].clone());
                }
                inner
            }
            _ => fields,
        };
        let mut fields = fields;
        name_fields(&mut fields, &mut notes);
        let means = match hint {
            Hint::Of(Means::Records(kind, presets)) => match told_otherwise(kind, &fields) {
                Some(other) => Means::Records(other, &[]),
                None => Means::Records(kind_within(kind, &fields), presets),
            },
            Hint::Of(means) => means,
            Hint::Unknown => {
                if let Some(kind) = guess(&fields) {
                    Means::Records(kind, &[])
                } else {
                    let message =
                        "nothing tells what this is; name the list or the file after its kind, such as services"
                            .to_owned();
                    return self.quarantine("unknown", "unknown-kind", message, place, Value::Object(fields));
                }
            }
        };
        match means {
            Means::Records(kind, presets) => {
                for (name, value) in presets {
                    fields.entry(*name).or_insert_with(|| json!(value));
                }
                self.object(Found { kind, fields, place, origin: Origin::Own, tie: None, notes });
            }
            Means::Folded(fold) => {
                let service = fields.get("service_id").and_then(super::record::plain_id).unwrap_or_default();
                let service = crate::ident::parse(&service)
                    .unwrap_or_else(|| crate::stable_id(&self.options.owner, Kind::Service, &service));
                let raw = Value::Object(fields.clone());
                self.fold(fold, service, fields, raw, place);
            }
        }
    }
}

fn hint_name(hint: Hint) -> &'static str {
    match hint {
        Hint::Of(Means::Records(kind, _)) => kind.name(),
        Hint::Of(Means::Folded(fold)) => fold.name(),
        Hint::Unknown => "unknown",
    }
}

/// Whether a name looks like the id of a record.
fn is_id(name: &str) -> bool {
    crate::ident::parse(name).is_some() || (!name.is_empty() && name.bytes().all(|byte| byte.is_ascii_digit()))
}

fn is_of_envelope(key: &str) -> bool {
    ENVELOPE.contains(&key)
}

/// A list named `taxonomy` holds terms in version 1.
fn kind_within(kind: Kind, fields: &Fields) -> Kind {
    if kind == Kind::Taxonomy && older::is_table_of_terms(fields.keys().map(String::as_str)) {
        Kind::TaxonomyTerm
    } else {
        kind
    }
}

/// Whether an object is a record itself and not an envelope of lists.
fn is_record(bytes: &[u8]) -> bool {
    let mut scanner = Scanner::new(bytes);
    let mut scalars: Vec<String> = Vec::new();
    let mut walk = || -> io::Result<()> {
        scanner.skip()?;
        loop {
            match scanner.peek()? {
                None | Some(b'}') => return Ok(()),
                Some(b',') => {
                    scanner.skip()?;
                    continue;
                }
                Some(_) => {}
            }
            let Piece::Whole(key) = scanner.value(1 << 16)? else { return Ok(()) };
            if !scanner.take(b':')? {
                return Ok(());
            }
            let is_scalar = !matches!(scanner.peek()?, Some(b'[' | b'{'));
            scanner.value(0)?;
            if is_scalar && let Ok(key) = serde_json::from_slice::<String>(&key) {
                scalars.push(key);
            }
        }
    };
    let _ = walk();
    if scalars.iter().any(|key| is_of_envelope(key)) {
        return false;
    }
    scalars.iter().any(|key| {
        matches!(
            key.as_str(),
            "id" | "name" | "description" | "service_id" | "location_id" | "organization_id" | "number"
        )
    })
}
