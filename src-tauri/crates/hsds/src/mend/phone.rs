//! Telephone numbers in free text.

/// One number that was found: as it is dialled from anywhere (E.164), and the extension.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Number {
    pub(crate) e164: String,
    pub(crate) extension: Option<String>,
}

#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Found {
    /// A number and nothing else: it stays as it is written.
    Sound,
    /// Numbers with words or extensions around them.
    Numbers(Vec<Number>),
    /// Not sure; it stays as it is.
    Unclear,
    /// There is no digit in it.
    None,
}

/// What is longer is a page and no number.
const MAX_TEXT: usize = 600;

pub(crate) fn read(text: &str) -> Found {
    let text = text.trim();
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    if text.len() > MAX_TEXT {
        return if digits == 0 { Found::None } else { Found::Unclear };
    }
    if digits == 0 && vanity(text).is_none() {
        return Found::None;
    }
    let usual =
        |c: char| c.is_ascii_digit() || matches!(c, ' ' | '-' | '.' | '(' | ')' | '+' | '/' | '\u{2011}' | '\u{2013}');
    if text.chars().all(usual) {
        // 211, 9-8-8, a whole number: dialled as it stands.
        let short = digits <= 6;
        if short || one_number(text).is_some() {
            return Found::Sound;
        }
    }
    if let Some(number) = vanity(text) {
        return Found::Numbers(vec![number]);
    }
    let numbers = all_numbers(text);
    match numbers {
        Some(numbers) if !numbers.is_empty() => Found::Numbers(numbers),
        _ => Found::Unclear,
    }
}

/// A number as E.164, where it is sure: ten digits of North America, or any with its country's code.
pub(crate) fn e164(text: &str) -> Option<String> {
    one_number(text.trim())
}

fn one_number(text: &str) -> Option<String> {
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    if text.trim_start().starts_with('+') && !digits.starts_with('1') {
        // `+44 (0)20` has a nought that is not dialled from elsewhere.
        let digits = if text.contains("(0)") {
            text.replacen("(0)", "", 1).chars().filter(char::is_ascii_digit).collect()
        } else {
            digits
        };
        return (8..=15).contains(&digits.len()).then(|| format!("+{digits}"));
    }
    let ten = match digits.len() {
        10 => &digits[..],
        11 if digits.starts_with('1') => &digits[1..],
        _ => return None,
    };
    // Neither an area nor an exchange begins with 0 or 1.
    let ok = ten.as_bytes()[0] >= b'2' && ten.as_bytes()[3] >= b'2';
    ok.then(|| format!("+1{ten}"))
}

/// `1-800-HELP-NOW`: letters on the keys, after an area of free calls.
fn vanity(text: &str) -> Option<Number> {
    let body = text.strip_prefix("+").unwrap_or(text);
    let letters = body.chars().filter(char::is_ascii_alphabetic).count();
    if !body.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | ' ' | '.' | '(' | ')'))
        || !(3..=7).contains(&letters)
    {
        return None;
    }
    let keys: String = body.chars().filter_map(key).collect();
    let ten =
        keys.strip_prefix('1').filter(|rest| rest.len() == 10).or_else(|| (keys.len() == 10).then_some(&keys[..]))?;
    // The area is written in digits, so that words with a number are not taken for one.
    let area_in_digits = body.trim_start_matches(['1', '-', ' ', '(', '.']).chars().take(3).all(|c| c.is_ascii_digit());
    let free = ["800", "833", "844", "855", "866", "877", "888"].iter().any(|area| ten.starts_with(area));
    let words_upper = body.chars().filter(char::is_ascii_alphabetic).all(|c| c.is_ascii_uppercase());
    (free && area_in_digits && words_upper && !body.to_ascii_lowercase().contains("ext"))
        .then(|| Number { e164: format!("+1{ten}"), extension: None })
}

fn key(c: char) -> Option<char> {
    Some(match c.to_ascii_uppercase() {
        'A'..='C' => '2',
        'D'..='F' => '3',
        'G'..='I' => '4',
        'J'..='L' => '5',
        'M'..='O' => '6',
        'P'..='S' => '7',
        'T'..='V' => '8',
        'W'..='Z' => '9',
        digit @ '0'..='9' => digit,
        _ => return None,
    })
}

/// Every number in a text; `None` when a run of digits is none and no extension, so that nothing is left unheard.
fn all_numbers(text: &str) -> Option<Vec<Number>> {
    let mut numbers: Vec<Number> = Vec::new();
    let bytes = text.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        if !(bytes[at].is_ascii_digit() || (matches!(bytes[at], b'+' | b'(') && digit_follows(&bytes[at + 1..]))) {
            at += 1;
            continue;
        }
        let mut end = at;
        let mut last_digit = at;
        while end < bytes.len()
            && (bytes[end].is_ascii_digit() || matches!(bytes[end], b' ' | b'-' | b'.' | b'(' | b')' | b'+'))
        {
            // A second number begins with its own bracket or plus.
            let digits = bytes[at..end].iter().filter(|b| b.is_ascii_digit()).count();
            if digits >= 10 && matches!(bytes[end], b'(' | b'+') {
                break;
            }
            if bytes[end].is_ascii_digit() {
                last_digit = end;
            }
            end += 1;
        }
        let piece = &text[at..=last_digit];
        let (extension, after) = extension(&text[last_digit + 1..]);
        if let Some(e164) = one_number(piece) {
            if !numbers.iter().any(|known| known.e164 == e164 && known.extension == extension) {
                numbers.push(Number { e164, extension });
            }
            at = last_digit + 1 + after;
        } else {
            // `24 hours`, `8 to 5`, `press 2`: short runs of digits beside a number say something else.
            let digits = piece.bytes().filter(u8::is_ascii_digit).count();
            if digits >= 5 {
                return None;
            }
            at = last_digit + 1;
        }
    }
    Some(numbers)
}

fn digit_follows(rest: &[u8]) -> bool {
    rest.iter().take(3).any(u8::is_ascii_digit)
}

/// An extension at the beginning of a text, and how many bytes it takes.
fn extension(text: &str) -> (Option<String>, usize) {
    let lower = text.to_ascii_lowercase();
    let start = lower.trim_start_matches([' ', ',', ';', '(']);
    for word in ["extension", "poste", "ext.", "ext", "ex.", "x.", "x", "#", "post"] {
        let Some(rest) = start.strip_prefix(word) else { continue };
        let rest = rest.trim_start_matches([' ', '.', ':', '#', '-']);
        let digits: String = rest.chars().take_while(char::is_ascii_digit).collect();
        if (1..=6).contains(&digits.len()) {
            let end = lower.len() - rest.len() + digits.len();
            return (Some(digits), end);
        }
    }
    (None, 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn number(e164: &str, extension: Option<&str>) -> Number {
        Number { e164: e164.to_owned(), extension: extension.map(str::to_owned) }
    }

    #[test]
    fn numbers_among_words() {
        let check = |text: &str, expected: Found| assert_eq!(read(text), expected, "{text}");
        for sound in [
            "416-555-0123",
            "(416) 555-0123",
            "1-800-387-5559",
            "+1 416 555 0123",
            "+44 1234 234567",
            "211",
            "9-1-1",
            "416.555.0123",
        ] {
            check(sound, Found::Sound);
        }
        check("416-555-0123 ext. 45", Found::Numbers(vec![number("+14165550123", Some("45"))]));
        check("416-555-0123 x45", Found::Numbers(vec![number("+14165550123", Some("45"))]));
        check("416-555-0123 poste 45", Found::Numbers(vec![number("+14165550123", Some("45"))]));
        check("416-555-0123, ext 0045", Found::Numbers(vec![number("+14165550123", Some("0045"))]));
        check("Call 416-555-0123 (after 5)", Found::Numbers(vec![number("+14165550123", None)]));
        check(
            "416-555-0123 or 905-555-0199",
            Found::Numbers(vec![number("+14165550123", None), number("+19055550199", None)]),
        );
        check("1-800-FLOWERS", Found::Numbers(vec![number("+18003569377", None)]));
        check("1-866-HELP-NOW (4357)", Found::Unclear);
        check("555-0123", Found::Unclear);
        check("1234567890123", Found::Unclear);
        check("call the office", Found::None);
        check("", Found::None);
    }

    #[test]
    fn only_what_is_sure_is_dialled() {
        assert_eq!(e164("(416) 555-0123").as_deref(), Some("+14165550123"));
        assert_eq!(e164("+44 (0)20 7946 0000").as_deref(), Some("+442079460000"));
        assert_eq!(e164("555-0123"), None);
        assert_eq!(e164("016-555-0123"), None);
    }
}
