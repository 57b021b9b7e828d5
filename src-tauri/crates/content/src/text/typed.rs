//! Figures that are typed where a reference should stand.

/// The words after a number that make it a figure, in English and French.
const UNITS: &[&str] = &[
    "$", "%", "cad", "dollars", "dollar", "percent", "hour", "hours", "day", "days", "week", "weeks", "month",
    "months", "year", "years", "heure", "heures", "jour", "jours", "semaine", "semaines", "mois", "an", "ans", "année",
    "années",
];

/// Amounts, shares and periods that are typed as digits, with their byte offset.
pub fn typed_figures(text: &str) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    let bytes = text.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        if !bytes[at].is_ascii_digit() || (at > 0 && is_inside_word(text, at)) {
            at += 1;
            continue;
        }
        let start = at;
        while at < bytes.len() && (bytes[at].is_ascii_digit() || matches!(bytes[at], b',' | b'.')) {
            at += 1;
        }
        // A comma or point at the end belongs to the sentence.
        while matches!(bytes[at - 1], b',' | b'.') {
            at -= 1;
        }
        let dollar_before = text[..start].trim_end_matches([' ', '\u{a0}']).ends_with('$');
        let after = text[at..].trim_start_matches([' ', '\u{a0}', '\u{202f}', '-']);
        let word: String = if after.starts_with(['$', '%']) {
            after.chars().take(1).collect()
        } else {
            after.chars().take_while(|c| c.is_alphabetic()).collect()
        };
        if dollar_before || UNITS.contains(&word.to_lowercase().as_str()) {
            let end = if dollar_before { at } else { text.len() - after.len() + word.len() };
            found.push((start, text[start..end].to_owned()));
        }
    }
    found
}

/// Whether the digit at `at` continues a word, a web address or a reference such as `{figure:a-90-days}`.
fn is_inside_word(text: &str, at: usize) -> bool {
    let before = &text[..at];
    let token = before.rsplit(|c: char| c.is_whitespace() || matches!(c, '(' | '[' | '>')).next().unwrap_or_default();
    token.contains('{')
        || token.contains('/')
        || token.contains(':')
        || token.ends_with(|c: char| c.is_alphanumeric() || c == '-')
}
