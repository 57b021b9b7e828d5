//! The spaces that French sets before and inside its signs. Editors type plain ones; a line must not begin with a colon.

use serde_json::Value;

const HARD: char = '\u{a0}';

/// Makes the spaces before `: ; ? ! » %` and after `«` hard ones, in every text of a value.
pub(super) fn set_spaces(value: &mut Value) {
    match value {
        Value::String(text) => *text = with_hard_spaces(text),
        Value::Array(items) => items.iter_mut().for_each(set_spaces),
        Value::Object(by_key) => by_key.values_mut().for_each(set_spaces),
        _ => {}
    }
}

fn with_hard_spaces(text: &str) -> String {
    let mut set = String::with_capacity(text.len());
    let mut before = None;
    let mut rest = text.chars().peekable();
    while let Some(letter) = rest.next() {
        let hard = letter == ' '
            && before.is_some_and(|before: char| !before.is_whitespace() && before != '|')
            && (before == Some('«') || {
                let mut ahead = rest.clone();
                match (ahead.next(), ahead.next()) {
                    // The rule line of a table, and the mark of a picture or a callout, stay as they are.
                    (Some(':'), Some('-')) | (Some('!'), Some('[')) | (None, _) => false,
                    (Some(sign), _) => matches!(sign, ':' | ';' | '?' | '!' | '»' | '%'),
                }
            });
        set.push(if hard { HARD } else { letter });
        before = Some(letter);
    }
    set
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_line_can_begin_with_a_sign() {
        for (typed, set) in [
            ("Après la demande : état", "Après la demande\u{a0}: état"),
            ("dites « oui » ; puis ?", "dites «\u{a0}oui\u{a0}»\u{a0}; puis\u{a0}?"),
            ("**Coût :** 30 %", "**Coût\u{a0}:** 30\u{a0}%"),
            ("| a | b |\n| :--- | :-: |", "| a | b |\n| :--- | :-: |"),
            ("> [!NOTE]\n> Un mot", "> [!NOTE]\n> Un mot"),
            ("- : rien", "-\u{a0}: rien"),
            ("https://a.example/?a=1", "https://a.example/?a=1"),
        ] {
            assert_eq!(with_hard_spaces(typed), set);
            assert_eq!(with_hard_spaces(set), set, "once is enough");
        }
    }
}
