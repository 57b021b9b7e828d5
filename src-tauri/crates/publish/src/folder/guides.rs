//! Pages: `guides/ID.LANG.md`, TOML between two lines of `+++`, Markdown below.

use portage_content::{is_id, is_language_tag};
use serde_json::{Map, Value};

use super::draft::{Draft, is_neutral_field};
use super::place::{Leaf, Origin};
use super::source::Source;
use super::table::{self, Site};
use crate::report::Faults;

/// The drafts of one file: the text, and from the file in the owner's first language the neutral record too.
pub(crate) fn read(source: &Source, source_lang: &str, faults: &mut Faults) -> Vec<Draft> {
    let Some((id, lang)) = id_and_lang(&source.name) else {
        let message = "the file of a page is named ID.LANG.md, for example ohip.en.md";
        faults.error(&source.name, 1, "bad-file-name", message);
        return Vec::new();
    };
    let Some((front, body_at)) = split(&source.text) else {
        let message = "a page begins with a line of +++, its description, and a second line of +++";
        faults.error(&source.name, 1, "bad-front-matter", message);
        return Vec::new();
    };
    let site = Site { source, base: front.start, line: 1 };
    let fields = table::parse(source, front.start, &source.text[front], faults);
    let draft = |lang: Option<&str>| Draft {
        kind: "guide",
        id: id.to_owned(),
        lang: lang.map(str::to_owned),
        fields: Map::new(),
        origin: Origin::new(&source.name, 1),
    };
    let (mut neutral, mut text) = (draft(None), draft(Some(lang)));
    for (key, value) in &fields {
        let field: &str = key.get_ref();
        let line = site.line_at(key.span().start);
        if matches!(field, "title" | "summary") {
            table::put(&mut text, field, value, &site, faults);
        } else if field == "id" || !is_neutral_field("guide", field) {
            faults.error(&source.name, line, "unknown-field", format!("a page has no field {field:?}"));
        } else if lang == source_lang {
            table::put(&mut neutral, field, value, &site, faults);
        } else {
            let message = format!("{field} stands in {id}.{source_lang}.md; here are only title and summary");
            faults.error(&source.name, line, "unknown-field", message);
        }
    }
    let lead = source.text[body_at..].bytes().take_while(|byte| *byte == b'\n').count();
    let body = source.text[body_at + lead..].trim_end();
    let line = source.line_at(body_at + lead);
    text.origin.leaves.push(Leaf { field: "body".to_owned(), line, text: body.to_owned() });
    text.fields.insert("body".to_owned(), Value::String(body.to_owned()));
    if lang == source_lang { vec![neutral, text] } else { vec![text] }
}

fn id_and_lang(name: &str) -> Option<(&str, &str)> {
    let stem = name.rsplit('/').next()?.strip_suffix(".md")?;
    let (id, lang) = stem.rsplit_once('.')?;
    (is_id(id) && is_language_tag(lang)).then_some((id, lang))
}

/// The byte range of the description, and where the text begins.
fn split(text: &str) -> Option<(std::ops::Range<usize>, usize)> {
    let start = text.strip_prefix("+++\n").map(|_| 4)?;
    let mut at = start;
    for line in text[start..].split_inclusive('\n') {
        if line.trim_end() == "+++" {
            return Some((start..at, at + line.len()));
        }
        at += line.len();
    }
    None
}
