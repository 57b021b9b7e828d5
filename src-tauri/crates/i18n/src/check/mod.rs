mod choices;
mod length;

use choices::Plurals;
use length::too_long;

use crate::{
    Interface,
    keys::{Keys, keys},
    languages,
    messages::files,
    plurals::rules,
};

/// What is wrong with the messages of the languages, one sentence each: texts that do not parse, messages that are
/// missing or unknown in English, variables that English does not have or that are lost, variants that the plurals of the
/// language do not have or need, labels that will not fit. A variable that only chooses among variants may be left out,
/// since not every language has plurals. A language that is not complete may lack messages.
pub fn check_locales() -> Vec<String> {
    let english = keys(&files("en"));
    let mut found: Vec<String> = english.problems.iter().map(|problem| format!("en/{problem}")).collect();
    for language in languages() {
        let own = keys(&files(&language.tag));
        if language.tag != "en" {
            found.extend(compare(&language.tag, language.interface, &own, &english));
            found.extend(too_long(&language.tag, &own, &english));
        }
        found.extend(choose(&language.tag, &own, &english));
    }
    found
}

fn choose(tag: &str, own: &Keys, english: &Keys) -> Vec<String> {
    let Some(rules) = rules(tag) else { return vec![format!("{tag}: its plurals are not known")] };
    let plurals = Plurals::of(&rules);
    let mut found = Vec::new();
    for (id, choices) in &own.choices {
        let original = english.choices.get(id).map_or(&[][..], Vec::as_slice);
        found.extend(plurals.faults(choices, original).iter().map(|fault| format!("{tag}: {id}: {fault}")));
    }
    found
}

fn compare(tag: &str, interface: Interface, own: &Keys, english: &Keys) -> Vec<String> {
    let mut found: Vec<String> = own.problems.iter().map(|problem| format!("{tag}/{problem}")).collect();
    for (id, variables) in &english.variables {
        match own.variables.get(id) {
            None if interface == Interface::Complete => found.push(format!("{tag}: {id} is missing")),
            None => {}
            Some(theirs) => {
                let unknown = theirs.all.difference(&variables.all).map(|name| (name, "is not given"));
                let lost = variables.written.difference(&theirs.all).map(|name| (name, "is lost"));
                found.extend(unknown.chain(lost).map(|(name, what)| format!("{tag}: {id}: ${name} {what}")));
            }
        }
    }
    let unknown = own.variables.keys().filter(|id| !english.variables.contains_key(*id));
    found.extend(unknown.map(|id| format!("{tag}: {id} is not there in English")));
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_messages_of_every_language_agree() {
        assert_eq!(check_locales(), Vec::<String>::new());
    }

    #[test]
    fn each_difference_is_told() {
        let english =
            keys(&[("a.ftl", "same = { $x }\ngone = A\nother = { $count }\nmany = { $n ->\n   *[other] { $x }\n }\n")]);
        let french = keys(&[("a.ftl", "same = - { $x }\nother = { $number }\nmany = { $x }\nnew = B\n")]);
        let missing = "fr: gone is missing".to_owned();
        let others =
            ["fr: other: $number is not given", "fr: other: $count is lost", "fr: new is not there in English"];
        let complete = compare("fr", Interface::Complete, &french, &english);
        assert!(complete.contains(&missing) && others.iter().all(|each| complete.iter().any(|found| found == each)));
        assert_eq!(complete.len(), 4);
        assert_eq!(compare("fr", Interface::Partial, &french, &english), others);
    }

    #[track_caller]
    fn variants(tag: &str, own: &str, expected: &[&str]) {
        let english = "a = { $n ->\n    [one] { $n } day\n   *[other] { $n } days\n }\n\
                       b = { $kind ->\n    [person] He\n   *[other] It\n }\n";
        let found = choose(tag, &keys(&[("a.ftl", own)]), &keys(&[("a.ftl", english)]));
        assert_eq!(found, expected.iter().map(|fault| format!("{tag}: {fault}")).collect::<Vec<_>>());
    }

    #[test]
    fn variants_are_those_of_the_language() {
        variants("fr", "a = { $n ->\n    [one] { $n } jour\n   *[other] { $n } jours\n }\n", &[]);
        variants("ko", "a = { $n }일\n", &[]);
        variants(
            "ko",
            "a = { $n ->\n    [one] { $n }일\n   *[other] { $n }일\n }\n",
            &["a: [one] is no plural of this language"],
        );
        variants(
            "uk",
            "a = { $n ->\n    [one] { $n } день\n   *[other] { $n } днів\n }\n",
            &["a: [few] is missing", "a: [many] is missing"],
        );
        variants("uk", "a = { $n ->\n    [one] { $n } день\n    [few] { $n } дні\n   *[other] { $n } днів\n }\n", &[]);
        variants(
            "hi",
            "a = { $n ->\n    [one] एक दिन\n   *[other] { $n } दिन\n }\n",
            &["a: [one] may be 0, 1 and does not write it"],
        );
        variants("hi", "a = { $n ->\n    [1] एक दिन\n   *[other] { $n } दिन\n }\n", &[]);
        variants(
            "es",
            "b = { $kind ->\n    [people] Ellos\n   *[other] Eso\n }\n",
            &["b: [person] is missing", "b: [people] is not there in English"],
        );
    }
}
