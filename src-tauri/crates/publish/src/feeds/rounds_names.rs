//! Who a round of Express Entry was for, from the name that the source gives it. The wording changes from year to year.

use portage_content::RoundCategory;

/// Words of which one must be in the name, and what they mean. A phrase is taken out before the next is looked for, so
/// that "federal skilled trades" is not a round for trades.
const PHRASES: &[(&str, RoundCategory)] = &[
    ("no program specified", RoundCategory::General),
    ("general", RoundCategory::General),
    ("federal skilled trades", RoundCategory::FederalSkilledTrades),
    ("federal skilled worker", RoundCategory::FederalSkilledWorker),
    ("canadian experience class", RoundCategory::CanadianExperience),
    ("provincial nominee", RoundCategory::ProvincialNominee),
    ("french", RoundCategory::French),
    ("physicians", RoundCategory::Physicians),
    ("senior managers", RoundCategory::SeniorManagers),
    ("researchers", RoundCategory::Researchers),
    ("military", RoundCategory::Military),
    ("healthcare", RoundCategory::Healthcare),
    ("health care", RoundCategory::Healthcare),
    ("stem", RoundCategory::Stem),
    ("science, technology", RoundCategory::Stem),
    ("trades", RoundCategory::Trades),
    ("trade occupations", RoundCategory::Trades),
    ("transport", RoundCategory::Transport),
    ("agriculture", RoundCategory::Agriculture),
    ("education", RoundCategory::Education),
];

/// The category that `name` says; [`RoundCategory::Unknown`] for a name that says none, or more than one.
pub(crate) fn category(name: &str) -> RoundCategory {
    let mut rest = format!(" {} ", name.to_lowercase());
    let mut found = RoundCategory::Unknown;
    for (phrase, category) in PHRASES {
        if let Some(at) = position(&rest, phrase) {
            if found != RoundCategory::Unknown && found != *category {
                return RoundCategory::Unknown;
            }
            found = *category;
            rest.replace_range(at..at + phrase.len(), " ");
        }
    }
    found
}

/// Where `phrase` begins, if it begins a word: "stem" is not in "system".
fn position(text: &str, phrase: &str) -> Option<usize> {
    text.match_indices(phrase).map(|(at, _)| at).find(|at| !text[..*at].ends_with(char::is_alphanumeric))
}

#[cfg(test)]
mod tests {
    use portage_content::RoundCategory as Category;

    use super::category;

    #[test]
    fn names_of_all_years_are_understood_and_others_are_not_guessed() {
        for (name, expected) in [
            ("Canadian Experience Class", Category::CanadianExperience),
            ("Provincial Nominee Program", Category::ProvincialNominee),
            ("Senior managers with Canadian Work Experience, 2026-Version 1", Category::SeniorManagers),
            ("Physicians with Canadian Work Experience, 2026-Version 1", Category::Physicians),
            ("Researchers with Canadian Work Experience, 2026-Version 1", Category::Researchers),
            ("Healthcare and Social Services Occupations, 2026-Version 3", Category::Healthcare),
            ("French-Language proficiency 2026-Version 2", Category::French),
            ("Trade occupations (Version 1)", Category::Trades),
            ("Skilled Military Recruits, 2026-Version 1", Category::Military),
            ("Transport Occupations, 2026-Version 2", Category::Transport),
            ("Education occupations (Version 1)", Category::Education),
            ("STEM occupations (Version 1)", Category::Stem),
            ("Agriculture and agri-food occupations (Version 1)", Category::Agriculture),
            ("Federal Skilled Trades", Category::FederalSkilledTrades),
            ("Federal Skilled Worker", Category::FederalSkilledWorker),
            ("General", Category::General),
            ("No Program Specified", Category::General),
            // What is new, mixed or only looks alike stays unknown.
            ("Digital nomads, 2027-Version 1", Category::Unknown),
            ("Ecosystem restoration occupations", Category::Unknown),
            ("Canadian Experience Class and Provincial Nominee Program", Category::Unknown),
            ("", Category::Unknown),
        ] {
            assert_eq!(category(name), expected, "{name}");
        }
    }
}
