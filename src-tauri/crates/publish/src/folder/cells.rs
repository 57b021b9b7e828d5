//! Values that an editor writes as a few words: telephone numbers, places, categories.

use serde_json::{Map, Value, json};

/// `toll-free 1-866-532-3161`
pub(crate) fn phone(part: &str) -> Result<Value, String> {
    let (label, number) = match part.split_once(' ') {
        Some((label @ ("toll-free" | "tty" | "abroad" | "text"), number)) => (Some(label), number.trim()),
        _ => (None, part),
    };
    let dialled = |c: char| c.is_ascii_digit() || matches!(c, '-' | ' ' | '+' | '*' | '#');
    if !number.chars().all(dialled) || !number.chars().any(|c| c.is_ascii_digit()) {
        return Err(format!(
            "{part:?} is not a telephone number; write for example 416-326-1234 or tty 1-800-387-5559"
        ));
    }
    Ok(label.map_or_else(|| json!({"number": number}), |label| json!({"number": number, "label": label})))
}

/// `489 College St, Suite 100 | Toronto | M6G 1A5`; all but the city may be empty.
pub(crate) fn site(part: &str) -> Result<Value, String> {
    let cells: Vec<&str> = part.split('|').map(str::trim).collect();
    let [address, city, postal_code] = cells[..] else {
        return Err(format!("{part:?} is not a place; write ADDRESS | CITY | POSTAL CODE"));
    };
    if city.is_empty() {
        return Err(format!("{part:?} has no city"));
    }
    if !postal_code.is_empty() && !is_postal_code(postal_code) {
        return Err(format!("{postal_code:?} is not a postal code; write for example M5H 2N2"));
    }
    let mut site = Map::from_iter([("city".to_owned(), json!(city))]);
    for (field, value) in [("address", address), ("postal_code", postal_code)] {
        if !value.is_empty() {
            site.insert(field.to_owned(), json!(value));
        }
    }
    Ok(Value::Object(site))
}

/// `M5H 2N2`: letter digit letter, space, digit letter digit.
fn is_postal_code(text: &str) -> bool {
    let shape = |at: usize, byte: u8| match at {
        0 | 2 | 5 => byte.is_ascii_uppercase(),
        3 => byte == b' ',
        _ => byte.is_ascii_digit(),
    };
    text.len() == 7 && text.bytes().enumerate().all(|(at, byte)| shape(at, byte))
}

/// One value of a list, as records have it. The classification of occupations has names of its own for the categories
/// of Express Entry; records of rounds and of occupations use the same.
pub(crate) fn known_as(field: &str, part: &str) -> Value {
    if field != "ee_categories" {
        return json!(part);
    }
    let part = part.strip_suffix("-canadian-experience").filter(|part| !part.is_empty()).unwrap_or(part);
    json!(match part {
        "health-care" => "healthcare",
        "military-recruits" => "military",
        other => other,
    })
}
