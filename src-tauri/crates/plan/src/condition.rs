use crate::{Class, Profile, Whereabouts};

/// Whether a condition holds for a person; many are never asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Truth {
    No,
    Unknown,
    Yes,
}

impl From<bool> for Truth {
    fn from(yes: bool) -> Self {
        if yes { Self::Yes } else { Self::No }
    }
}

impl From<Option<bool>> for Truth {
    fn from(answer: Option<bool>) -> Self {
        answer.map_or(Self::Unknown, Self::from)
    }
}

/// What `condition`, a word of `portage_content::CONDITIONS`, is for this profile. A word that is not in that list is
/// unknown, so that a task of a newer release still shows.
pub fn evaluate(condition: &str, profile: &Profile) -> Truth {
    let class = |wanted: &[Class]| Truth::from(profile.class.map(|class| wanted.contains(&class)));
    let whereabouts = |wanted: &[Whereabouts]| Truth::from(profile.whereabouts.map(|here| wanted.contains(&here)));
    match condition {
        "economic" => class(&[Class::Economic]),
        "family" => class(&[Class::Family]),
        "refugee" => class(&[Class::Refugee]),
        "claimant" => class(&[Class::Claimant]),
        "worker" => class(&[Class::Worker]),
        "student" => class(&[Class::Student]),
        "visitor" => class(&[Class::Visitor]),
        "permanent" => Truth::from(profile.class.map(Class::is_permanent)),
        "partner" => Truth::from(profile.partner),
        "children" => Truth::from(profile.children.as_ref().map(|years| !years.is_empty())),
        "no-children" => Truth::from(profile.children.as_ref().map(Vec::is_empty)),
        "children-under-6" => any_child(profile, 0, 5),
        "children-under-13" => any_child(profile, 0, 12),
        "children-4-18" => any_child(profile, 4, 18),
        // A visitor may not work; an economic immigrant and a worker come to work; of others it is not known.
        "works" => match profile.class {
            Some(Class::Economic | Class::Worker) => Truth::Yes,
            Some(Class::Visitor) => Truth::No,
            _ => Truth::Unknown,
        },
        "abroad" => whereabouts(&[Whereabouts::Exploring, Whereabouts::Applying, Whereabouts::Approved]),
        "in-ontario" => whereabouts(&[Whereabouts::InOntario]),
        "winter-arrival" => {
            Truth::from(profile.landing.map(|landing| matches!(landing.anchor().month(), 11 | 12 | 1 | 2 | 3)))
        }
        // Never asked: regulated, trade, drives, rents, pet, francophone, low-income, senior.
        _ => Truth::Unknown,
    }
}

/// Whether some line of `alternatives` holds, of which all conditions must; none at all holds for everyone.
pub fn evaluate_all(alternatives: &[Vec<String>], profile: &Profile) -> Truth {
    let line = |all: &Vec<String>| all.iter().map(|word| evaluate(word, profile)).min().unwrap_or(Truth::Yes);
    if alternatives.is_empty() { Truth::Yes } else { alternatives.iter().map(line).max().unwrap_or(Truth::Yes) }
}

/// Whether some child is between `from` and `to` years old at landing. Only the birth year is known, so a child counts
/// who may be that old.
fn any_child(profile: &Profile, from: i16, to: i16) -> Truth {
    let Some(years) = &profile.children else { return Truth::Unknown };
    if years.is_empty() {
        return Truth::No;
    }
    let Some(landing) = profile.landing else { return Truth::Unknown };
    let landing_year = landing.anchor().year();
    Truth::from(years.iter().any(|birth_year| {
        let (youngest, oldest) = (landing_year - birth_year - 1, landing_year - birth_year);
        oldest >= from && youngest <= to
    }))
}

#[cfg(test)]
mod tests {
    use portage_content::CONDITIONS;

    use super::*;

    fn profile(json: &str) -> Profile {
        serde_json::from_str(json).unwrap()
    }

    #[test]
    fn nothing_told_makes_nothing_certain() {
        for condition in CONDITIONS {
            assert_eq!(evaluate(condition, &Profile::default()), Truth::Unknown, "{condition}");
        }
    }

    #[test]
    fn every_condition_about_an_answer_follows_it() {
        let told = profile(
            r#"{"whereabouts": "approved", "landing": "2027-01", "class": "economic", "partner": false, "children": [2024, 2016]}"#,
        );
        let check = |expected: Truth, words: &[&str]| {
            for word in words {
                assert_eq!(evaluate(word, &told), expected, "{word}");
            }
        };
        check(
            Truth::Yes,
            &[
                "economic",
                "permanent",
                "children",
                "children-under-6",
                "children-under-13",
                "children-4-18",
                "works",
                "abroad",
                "winter-arrival",
            ],
        );
        check(
            Truth::No,
            &["family", "refugee", "claimant", "worker", "student", "visitor", "partner", "no-children", "in-ontario"],
        );
        check(Truth::Unknown, &["regulated", "trade", "drives", "rents", "pet", "francophone", "low-income", "senior"]);
    }

    #[test]
    fn a_child_counts_who_may_be_of_the_age() {
        let with = |year: i16| profile(&format!(r#"{{"landing": "2027-03-14", "children": [{year}]}}"#));
        // Born in 2021, a child is five until its birthday in 2027 and six after it.
        assert_eq!(evaluate("children-under-6", &with(2021)), Truth::Yes);
        assert_eq!(evaluate("children-under-6", &with(2020)), Truth::No);
        assert_eq!(evaluate("children-4-18", &with(2023)), Truth::Yes);
        assert_eq!(evaluate("children-4-18", &with(2024)), Truth::No);
        assert_eq!(evaluate("children-4-18", &with(2008)), Truth::Yes);
        assert_eq!(evaluate("children-4-18", &with(2007)), Truth::No);
    }
}
