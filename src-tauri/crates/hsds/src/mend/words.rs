//! Words of short lists: whether a service is there, what sort of place it is, days.

/// The word of the standard for one of the field's own; `None` where it is not to be told.
pub(crate) fn status(text: &str) -> Option<&'static str> {
    let word = text.trim().to_lowercase().replace(['_', '-'], " ");
    Some(match word.as_str() {
        "active" | "a" | "open" | "yes" | "y" | "true" | "1" | "published" | "current" | "live" | "enabled"
        | "operational" | "actif" | "ouvert" | "approved" | "available" => "active",
        "inactive" | "i" | "no" | "n" | "false" | "0" | "unpublished" | "draft" | "disabled" | "not active"
        | "inactif" | "pending" | "archived" | "hidden" | "suspended" => "inactive",
        "defunct" | "closed" | "permanently closed" | "discontinued" | "ended" | "deleted" | "terminated" | "ferme"
        | "fermé" | "out of business" => "defunct",
        "temporarily closed"
        | "temp closed"
        | "temporary closed"
        | "closed temporarily"
        | "on hold"
        | "paused"
        | "temporarily inactive"
        | "fermé temporairement"
        | "seasonal closure" => "temporarily closed",
        _ => return None,
    })
}

pub(crate) fn place_type(text: &str) -> Option<&'static str> {
    Some(match text.trim().to_lowercase().as_str() {
        "physical" | "street" | "civic" | "site" | "office" | "primary" | "building" | "in person" | "physique" => {
            "physical"
        }
        "postal" | "mailing" | "mail" | "po box" | "p.o. box" | "postale" => "postal",
        "virtual" | "online" | "phone" | "remote" | "web" | "virtuel" | "telephone" => "virtual",
        _ => return None,
    })
}

pub(crate) fn freq(text: &str) -> Option<&'static str> {
    Some(match text.trim().to_uppercase().as_str() {
        "WEEKLY" | "WEEK" | "EVERY WEEK" | "HEBDOMADAIRE" => "WEEKLY",
        "MONTHLY" | "MONTH" | "EVERY MONTH" | "MENSUEL" => "MONTHLY",
        _ => return None,
    })
}

/// The names of days, English and French, whole or cut, and the numbers of ISO 8601.
const DAY_NAMES: &[(&str, &[&str])] = &[
    ("MO", &["monday", "mondays", "mon", "mo", "lundi", "lundis", "lun", "1"]),
    ("TU", &["tuesday", "tuesdays", "tues", "tue", "tu", "mardi", "mardis", "mar", "2"]),
    ("WE", &["wednesday", "wednesdays", "weds", "wed", "we", "mercredi", "mercredis", "mer", "3"]),
    ("TH", &["thursday", "thursdays", "thurs", "thur", "thu", "th", "jeudi", "jeudis", "jeu", "4"]),
    ("FR", &["friday", "fridays", "fri", "fr", "vendredi", "vendredis", "ven", "5"]),
    ("SA", &["saturday", "saturdays", "sat", "sa", "samedi", "samedis", "sam", "6"]),
    ("SU", &["sunday", "sundays", "sun", "su", "dimanche", "dimanches", "dim", "7", "0"]),
];

/// A day as two letters. A single number counts from Monday as 1; 0 is Sunday.
pub(crate) fn day(text: &str) -> Option<&'static str> {
    let word = text.trim().trim_end_matches('.').to_lowercase();
    DAY_NAMES.iter().find(|(_, names)| names.contains(&word.as_str())).map(|(day, _)| *day)
}

/// The position of a day in the week, from Monday as 0.
pub(crate) fn day_number(day: &str) -> Option<usize> {
    DAY_NAMES.iter().position(|(known, _)| *known == day)
}

/// `Mon, Wed`, `MO;WE`, `mon-fri` as `MO,WE`; parts such as `2MO` and `-1FR` stay.
pub(crate) fn byday(text: &str) -> Option<String> {
    let mut days: Vec<String> = Vec::new();
    for part in text
        .split([',', ';', '/', ' ', '|'])
        .map(str::trim)
        .filter(|part| !part.is_empty() && *part != "and" && *part != "&")
    {
        let split = part.find(|c: char| c.is_alphabetic()).unwrap_or(0);
        let (count, name) = part.split_at(split);
        if !count.is_empty() && count.parse::<i8>().is_ok() {
            days.push(format!("{}{}", count.trim_start_matches('+'), day(name)?));
        } else if let Some((from, to)) = part.split_once(['-', '\u{2013}']) {
            days.extend(span(day(from)?, day(to)?));
        } else {
            days.push(day(part)?.to_owned());
        }
    }
    (!days.is_empty()).then(|| days.join(","))
}

/// All days from one to another, over the end of the week too.
pub(crate) fn span(from: &str, to: &str) -> Vec<String> {
    let (Some(from), Some(to)) = (day_number(from), day_number(to)) else { return Vec::new() };
    let count = (to + 7 - from) % 7 + 1;
    (0..count).map(|step| DAY_NAMES[(from + step) % 7].0.to_owned()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_in_all_their_forms() {
        let check = |text: &str, expected: Option<&str>| assert_eq!(byday(text).as_deref(), expected, "{text}");
        check("MO,TU", Some("MO,TU"));
        check("Mon; Wed", Some("MO,WE"));
        check("mon-fri", Some("MO,TU,WE,TH,FR"));
        check("sat-mon", Some("SA,SU,MO"));
        check("2MO,-1FR", Some("2MO,-1FR"));
        check("lundi, mardi", Some("MO,TU"));
        check("1", Some("MO"));
        check("someday", None);
    }

    #[test]
    fn words_that_say_whether_a_service_is_there() {
        assert_eq!(status(" Active "), Some("active"));
        assert_eq!(status("temporarily_closed"), Some("temporarily closed"));
        assert_eq!(status("Closed"), Some("defunct"));
        assert_eq!(status("purple"), None);
    }
}
