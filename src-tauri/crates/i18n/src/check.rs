use crate::{
    Interface,
    keys::{Keys, keys},
    languages,
    messages::files,
};

/// What is wrong with the messages of the languages, one sentence each: texts that do not parse, messages that are
/// missing or unknown in English, variables that English does not have or that are lost. A variable that only chooses among
/// variants may be left out, since not every language has plurals. A language that is not complete may lack messages.
pub fn check_locales() -> Vec<String> {
    let english = keys(&files("en"));
    let mut found: Vec<String> = english.problems.iter().map(|problem| format!("en/{problem}")).collect();
    for language in languages().iter().filter(|language| language.tag != "en") {
        found.extend(compare(&language.tag, language.interface, &keys(&files(&language.tag)), &english));
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
}
