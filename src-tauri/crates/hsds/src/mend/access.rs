//! What is said of access in free text.

/// Whether a wheelchair gets in, where the words leave no doubt.
pub(crate) fn wheelchair(text: &str) -> Option<bool> {
    let text = text.to_lowercase().replace(['\u{2019}', '-'], " ");
    let has = |phrases: &[&str]| phrases.iter().any(|phrase| text.contains(phrase));
    // Half an access is for a person to ask about.
    if has(&["partial", "limited", "partiel", "limité", "except", "sauf", "some ", "call ahead", "assistance"]) {
        return None;
    }
    let no = has(&[
        "not wheelchair",
        "no wheelchair",
        "not accessible",
        "inaccessible",
        "not fully accessible",
        "non accessible",
        "pas accessible",
        "no elevator",
        "stairs only",
    ]);
    let yes = has(&[
        "wheelchair accessible",
        "wheelchair access",
        "accessible to wheelchair",
        "accessible by wheelchair",
        "accessible for wheelchair",
        "fully accessible",
        "barrier free",
        "accessible en fauteuil",
        "accessible aux fauteuils",
        "accès en fauteuil",
        "entièrement accessible",
    ]) || matches!(text.trim().trim_end_matches('.'), "wheelchair" | "accessible" | "fauteuil roulant");
    match (yes, no) {
        (_, true) => Some(false),
        (true, false) => Some(true),
        (false, false) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn access_is_read_where_it_is_sure() {
        for (text, expected) in [
            ("Wheelchair accessible", Some(true)),
            ("Fully accessible building, automatic doors", Some(true)),
            ("Barrier-free", Some(true)),
            ("wheelchair", Some(true)),
            ("Accessible en fauteuil roulant", Some(true)),
            ("Not wheelchair accessible", Some(false)),
            ("This place is not accessible", Some(false)),
            ("Second floor, no elevator", Some(false)),
            ("Partially wheelchair accessible", None),
            ("Wheelchair accessible with assistance", None),
            ("Parking at the back", None),
            ("", None),
        ] {
            assert_eq!(wheelchair(text), expected, "{text}");
        }
    }
}
