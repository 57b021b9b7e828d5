//! Where a location is on the map.

use serde_json::{Number, Value};

/// Ontario and a little around it, in degrees: south, north, west, east.
const ONTARIO: (f64, f64, f64, f64) = (41.6, 57.0, -95.3, -74.2);

#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Spot {
    /// As it came.
    Sound(f64, f64),
    /// As it must have been meant, and the rule.
    Mended(f64, f64, &'static str),
    /// A place, but not in Ontario.
    Elsewhere(f64, f64),
    /// No place at all, and the rule.
    Nowhere(&'static str),
}

pub(crate) fn in_ontario(lat: f64, lon: f64) -> bool {
    let (south, north, west, east) = ONTARIO;
    (south..=north).contains(&lat) && (west..=east).contains(&lon)
}

/// What a pair of coordinates stands for. An order or sign is changed only where the result lies in Ontario and what
/// stands there does not.
pub(crate) fn judge(lat: f64, lon: f64) -> Spot {
    if lat == 0.0 && lon == 0.0 {
        return Spot::Nowhere("coordinates-zero");
    }
    if in_ontario(lat, lon) {
        return Spot::Sound(lat, lon);
    }
    for (lat, lon, code) in [
        (lon, lat, "coordinates-swapped"),
        (lat, -lon, "longitude-sign"),
        (lon, -lat, "coordinates-swapped"),
        (-lat, lon, "latitude-sign"),
    ] {
        if in_ontario(lat, lon) {
            return Spot::Mended(lat, lon, code);
        }
    }
    // Degrees without their point: 43653200, -79383200.
    for scale in [1e4, 1e5, 1e6, 1e7] {
        let (small_lat, small_lon) = (lat / scale, lon / scale);
        if lat.abs() > 180.0 && in_ontario(small_lat, small_lon) {
            return Spot::Mended(small_lat, small_lon, "coordinates-scale");
        }
    }
    if lat.abs() > 90.0 || lon.abs() > 180.0 || lat == 0.0 || lon == 0.0 {
        return Spot::Nowhere("coordinates-impossible");
    }
    Spot::Elsewhere(lat, lon)
}

/// One coordinate from text: `43.65`, `43,65`, `43° 39' 11" N`, `79.38 W`.
pub(crate) fn degrees(text: &str) -> Option<f64> {
    let text = text.trim().to_uppercase();
    if let Ok(number) = text.parse::<f64>() {
        return number.is_finite().then_some(number);
    }
    let negative = text.starts_with(['-', '\u{2212}']) || text.ends_with(['S', 'W', 'O']);
    let body = text
        .trim_matches(|c: char| matches!(c, 'N' | 'S' | 'E' | 'W' | 'O' | '-' | '\u{2212}' | '+') || c.is_whitespace());
    let parts: Vec<&str> = body
        .split(|c: char| {
            matches!(c, '°' | '\u{ba}' | '\'' | '\u{2032}' | '\u{2019}' | '"' | '\u{2033}' | '\u{201d}')
                || c.is_whitespace()
        })
        .filter(|part| !part.is_empty())
        .collect();
    let number = |part: &str| part.replace(',', ".").parse::<f64>().ok().filter(|n| n.is_finite() && *n >= 0.0);
    let value = match parts[..] {
        [degrees] => number(degrees)?,
        [degrees, minutes] => number(degrees)? + number(minutes).filter(|m| *m < 60.0)? / 60.0,
        [degrees, minutes, seconds] => {
            number(degrees)?
                + number(minutes).filter(|m| *m < 60.0)? / 60.0
                + number(seconds).filter(|s| *s < 60.0)? / 3600.0
        }
        _ => return None,
    };
    Some(if negative { -value } else { value })
}

/// A number as JSON has it: a whole one without a point.
pub(crate) fn json_number(number: f64) -> Option<Value> {
    #[allow(clippy::cast_possible_truncation, clippy::cast_precision_loss)]
    if number.fract() == 0.0 && number.abs() < 9e15 {
        return Some(Value::from(number as i64));
    }
    Number::from_f64(number).map(Value::Number)
}

/// A postal code of Canada as `M5H 2N2`, where it is one.
pub(crate) fn postal_code(text: &str) -> Option<String> {
    let bare: String =
        text.chars().filter(|c| !c.is_whitespace() && *c != '-' && *c != '.').collect::<String>().to_uppercase();
    let shape = bare.len() == 6
        && bare
            .bytes()
            .enumerate()
            .all(|(at, byte)| if at % 2 == 0 { byte.is_ascii_uppercase() } else { byte.is_ascii_digit() });
    (shape && !bare.contains(['D', 'F', 'I', 'O', 'Q', 'U']) && !bare.starts_with(['W', 'Z']))
        .then(|| format!("{} {}", &bare[..3], &bare[3..]))
}

/// The letters with which postal codes of Ontario begin.
pub(crate) fn is_ontario_code(postal_code: &str) -> bool {
    postal_code.starts_with(['K', 'L', 'M', 'N', 'P'])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn coordinates_are_judged_by_where_they_lead() {
        let check = |lat: f64, lon: f64, expected: Spot| assert_eq!(judge(lat, lon), expected, "{lat} {lon}");
        check(43.65, -79.38, Spot::Sound(43.65, -79.38));
        check(-79.38, 43.65, Spot::Mended(43.65, -79.38, "coordinates-swapped"));
        check(43.65, 79.38, Spot::Mended(43.65, -79.38, "longitude-sign"));
        check(79.38, 43.65, Spot::Mended(43.65, -79.38, "coordinates-swapped"));
        check(-43.65, -79.38, Spot::Mended(43.65, -79.38, "latitude-sign"));
        check(43_653_200.0, -79_383_200.0, Spot::Mended(43.6532, -79.3832, "coordinates-scale"));
        check(0.0, 0.0, Spot::Nowhere("coordinates-zero"));
        check(630_084.0, 4_833_438.0, Spot::Nowhere("coordinates-impossible"));
        check(100.0, 101.0, Spot::Nowhere("coordinates-impossible"));
        check(48.85, 2.35, Spot::Elsewhere(48.85, 2.35));
    }

    #[test]
    fn degrees_as_text() {
        let check = |text: &str, expected: Option<f64>| {
            let found = degrees(text);
            assert_eq!(found.is_some(), expected.is_some(), "{text}: {found:?}");
            if let (Some(found), Some(expected)) = (found, expected) {
                assert!((found - expected).abs() < 1e-9, "{text}: {found}");
            }
        };
        check("43.65", Some(43.65));
        check(" -79.38 ", Some(-79.38));
        check("43,65", Some(43.65));
        check("79.5 W", Some(-79.5));
        check("43° 30' 0\" N", Some(43.5));
        check("79°30'W", Some(-79.5));
        check("Toronto", None);
        check("", None);
        check("inf", None);
    }

    #[test]
    fn postal_codes() {
        assert_eq!(postal_code("m5h2n2").as_deref(), Some("M5H 2N2"));
        assert_eq!(postal_code("M5H-2N2").as_deref(), Some("M5H 2N2"));
        assert_eq!(postal_code("10115"), None);
    }
}
