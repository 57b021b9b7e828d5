//! What stands in a record of words: each field is there, its marks, links and figures lead somewhere, and a translation
//! follows its original.

use serde_json::{Map, Value};

use super::{Check, Locus, Severity, at};
use crate::{Key, KindSpec, Meta, Record, SOURCE_LANGS, Target, TextProblemKind, parse_markdown, text_hash};

impl<'a> Check<'a> {
    pub(super) fn text(&mut self, record: &'a Record, spec: &KindSpec) {
        let key = record.key();
        let value = record.value();
        for field in spec.text {
            if value.get(field).and_then(Value::as_str).is_none_or(|text| text.trim().is_empty()) {
                self.error("missing-field", at(key, field, ""), format!("{field} is empty"));
            }
        }
        // A quotation is drawn as plain text: it has no marks to be checked, and may hold an amount.
        for field in spec.text.iter().chain(spec.optional_text).filter(|_| !record.is_quoted()) {
            match value.get(field) {
                Some(Value::String(text)) => self.prose(key, field, text),
                Some(Value::Array(items)) => {
                    items.iter().filter_map(Value::as_str).for_each(|text| self.prose(key, field, text));
                }
                Some(Value::Object(by_key)) => self.words(key, field, by_key),
                _ => {}
            }
        }
        self.translation(record);
    }

    /// Checks texts that stand under keys: each has its counterpart in the other languages.
    fn words(&mut self, key: &Key, field: &str, by_key: &Map<String, Value>) {
        for (word, text) in by_key {
            if let Some(within) = text.as_object() {
                // Words of a question within its table.
                self.words_within(key, field, within);
                continue;
            }
            match text.as_str().filter(|text| !text.trim().is_empty()) {
                Some(text) => self.prose(key, field, text),
                None => self.error("missing-field", at(key, field, word), format!("{field}.{word} is empty")),
            }
        }
        for lang in SOURCE_LANGS.into_iter().filter(|lang| key.lang.as_deref() != Some(lang)) {
            let Some(other) = self.keys.get(&Key::text(&key.kind, &key.id, lang)) else { continue };
            let other = other.value();
            for word in other[field].as_object().into_iter().flat_map(Map::keys) {
                if !by_key.contains_key(word) {
                    let message = format!("{field} has {word:?} in {lang:?} only");
                    self.error("missing-field", at(key, field, ""), message);
                }
            }
        }
    }

    fn words_within(&mut self, key: &Key, field: &str, by_key: &Map<String, Value>) {
        for text in by_key.values() {
            match text {
                Value::Object(within) => self.words_within(key, field, within),
                Value::String(text) => self.prose(key, field, text),
                _ => {}
            }
        }
    }

    /// Checks the marks, links and figures of one text. A label of a figure or a name holds digits by right.
    pub(super) fn prose(&mut self, key: &Key, field: &str, text: &str) {
        if let Some((offset, found)) = text.char_indices().find(|(_, found)| hides(*found)) {
            let message = format!(
                "U+{:04X} is a character that nobody sees and that can change how the text reads; delete it",
                u32::from(found)
            );
            self.error("hidden-character", Locus { offset, ..at(key, field, "") }, message);
        }
        let parsed = parse_markdown(text);
        for problem in parsed.problems {
            let locus = |value: &str| Locus { offset: problem.offset, ..at(key, field, value) };
            match problem.kind {
                TextProblemKind::TypedFigure { text } => {
                    if !matches!(key.kind.as_str(), "figure" | "organization" | "owner" | "topic") {
                        let message = format!(
                            "{text:?} is a figure typed in text; write {{figure:ID}} and give the number once under figures"
                        );
                        self.error("figure-typed", locus(&text), message);
                    }
                }
                TextProblemKind::RawHtml => {
                    self.error("raw-html", locus("<"), "HTML is not allowed; use Markdown".to_owned());
                }
                TextProblemKind::BadLink { destination } => {
                    let message = format!(
                        "a link to {destination:?} goes nowhere; use guide:, task:, service:, tool:, https:, tel: or mailto:"
                    );
                    self.error("dead-link", locus(&destination), message);
                }
                TextProblemKind::BadFigure { text } => {
                    self.error(
                        "unknown-figure",
                        locus(&text),
                        format!("{text:?} does not name a figure; write {{figure:ID}}"),
                    );
                }
                TextProblemKind::BadCallout { text } => {
                    let message = format!(
                        "{text:?} marks no callout; write [!NOTE], [!TIP], [!IMPORTANT] or [!WARNING] alone on its line, and the text on the lines below"
                    );
                    self.error("bad-callout", locus(&text), message);
                }
                TextProblemKind::NotAllowed { what } => {
                    if field == "body" {
                        self.error("not-allowed", locus(""), format!("{what} is not allowed in a page"));
                    }
                }
            }
        }
        for (offset, id) in parsed.figures {
            if !self.ids.contains(&("figure", id.as_str())) {
                let locus = Locus { offset, ..at(key, field, &id) };
                self.error("unknown-figure", locus, format!("there is no figure {id:?}"));
            }
        }
        for (offset, target) in parsed.targets {
            if let Target::Record { kind, id } = target {
                let known = match kind.as_str() {
                    "tool" => self.is_tool(&id),
                    kind => self.ids.contains(&(kind, id.as_str())),
                };
                if !known {
                    let destination = format!("{kind}:{id}");
                    let locus = Locus { offset, ..at(key, field, &destination) };
                    self.error(
                        "dead-link",
                        locus,
                        format!("the link {destination} goes nowhere: there is no {kind} {id:?}"),
                    );
                }
            }
        }
    }

    pub(super) fn translation(&mut self, record: &Record) {
        let key = record.key();
        let Ok(Meta { translation: Some(translation), .. }) = record.view::<Meta>() else { return };
        let source_key = Key { lang: Some(translation.source_lang.clone()), ..key.clone() };
        let Some(source) = self.keys.get(&source_key) else {
            let message = format!("it is translated from {source_key}, which does not exist");
            return self.error("dead-link", at(key, "translation", ""), message);
        };
        if text_hash(source) != translation.source_hash {
            let message =
                format!("{source_key} has changed since this was translated; bring it up to date and stamp it anew");
            self.say(Severity::Warning, "stale-translation", at(key, "translation", ""), message);
        }
    }
}

/// Control characters, and marks that turn the direction of text or take no room. Joiners and plain direction marks stay:
/// some scripts need them.
fn hides(found: char) -> bool {
    (found.is_control() && found != '\n')
        || matches!(found, '\u{200b}' | '\u{2060}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}
