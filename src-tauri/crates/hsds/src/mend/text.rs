//! Text: what programs wrote for nothing, spaces, and characters that nobody sees.

use crate::read::bytes::undo_double;

use super::html;

/// Words that a program wrote where there was nothing.
pub(crate) fn is_null_word(text: &str) -> bool {
    let text = text.trim();
    matches!(
        text,
        "NULL"
            | "null"
            | "Null"
            | "(null)"
            | "<null>"
            | "\\N"
            | "N/A"
            | "n/a"
            | "N/a"
            | "#N/A"
            | "NaN"
            | "nan"
            | "undefined"
            | "nil"
            | "-"
            | "--"
            | "---"
            | "#REF!"
            | "#VALUE!"
            | "#NAME?"
            | "[object Object]"
    )
}

/// Whether a word says that there is nothing, in a field that holds no prose.
pub(crate) fn is_none_word(text: &str) -> bool {
    matches!(text.trim().to_ascii_lowercase().as_str(), "none" | "na" | "n.a." | "unknown" | "tbd" | "tba" | "." | "?")
}

pub(crate) struct Cleaned {
    pub(crate) text: String,
    /// Which rules changed something.
    pub(crate) notes: Vec<&'static str>,
}

/// Text of one line or several as it should be.
pub(crate) fn clean(text: &str, one_line: bool) -> Cleaned {
    let mut notes = Vec::new();
    let mut clean = text.to_owned();
    if let Some(better) = undo_double(&clean) {
        clean = better;
        notes.push("double-encoded");
    }
    if html::has_markup(&clean) {
        clean = if one_line { html::to_plain(&clean) } else { html::to_markdown(&clean) };
        notes.push("html");
    }
    if clean.contains('\u{fffd}') {
        notes.push("lost-characters");
    }
    let hidden = |c: char| {
        (c.is_control() && !matches!(c, '\n' | '\r' | '\t'))
            || matches!(c, '\u{200b}' | '\u{2060}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
    };
    if clean.contains(hidden) {
        clean.retain(|c| !hidden(c));
        notes.push("hidden-characters");
    }
    let spaced = spaces(&clean, one_line);
    Cleaned { text: spaced, notes }
}

/// Line ends as one character, no spaces at the ends of lines, at most one empty line. None of that changes what is said.
fn spaces(text: &str, one_line: bool) -> String {
    let text = text.trim();
    let tidy = !text.contains(['\r', '\t', '\u{a0}'])
        && !text.contains("\n\n\n")
        && !text.contains(" \n")
        && (!one_line || !text.contains(['\n']) && !text.contains("  "));
    if tidy {
        return text.to_owned();
    }
    if one_line {
        return text.split_whitespace().collect::<Vec<_>>().join(" ");
    }
    let text = text.replace("\r\n", "\n").replace('\r', "\n").replace(['\t', '\u{a0}'], " ");
    let mut lines: Vec<&str> = Vec::new();
    for line in text.lines().map(str::trim_end) {
        if !(line.is_empty() && lines.last().is_some_and(|last| last.is_empty())) {
            lines.push(line);
        }
    }
    lines.join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_keeps_its_words() {
        let check = |text: &str, one_line: bool, expected: &str, notes: &[&str]| {
            let cleaned = clean(text, one_line);
            assert_eq!((cleaned.text.as_str(), &cleaned.notes[..]), (expected, notes), "{text:?}");
        };
        check("  Help  with\r\nforms ", true, "Help with forms", &[]);
        check("One\r\n\r\n\r\nTwo  \r\n", false, "One\n\nTwo", &[]);
        check("MontrÃ©al", true, "Montréal", &["double-encoded"]);
        check("<p>Hi</p>", false, "Hi", &["html"]);
        check("ab\u{200b}c\u{7}", true, "abc", &["hidden-characters"]);
        check("caf\u{fffd}", true, "caf\u{fffd}", &["lost-characters"]);
        check("2 < 3 & 4 > 1", true, "2 < 3 & 4 > 1", &[]);
    }
}
