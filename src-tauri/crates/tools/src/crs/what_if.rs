//! What the score would be if one thing were otherwise.

use crate::{Arg, Clb, Given, Held, Outcome, Say, WouldChange};

use super::{EDUCATION, MAX_AGE, MAX_CLB, MAX_YEARS, score::score, tables::Tables};

pub(super) fn changes(tables: &Tables, given: &Given, now: i64) -> Vec<WouldChange> {
    let mut changes = Vec::new();
    let mut what_if = |what: Say, other: &Given| {
        let total = score(tables, other).total;
        if total != now {
            let outcome = Outcome::Points { total, of: Some(tables.ceilings.total.get()) };
            changes.push(WouldChange { what, outcome, by: total - now });
        }
    };

    let more = |path: &str, most: i64| {
        let next = given.whole(path).unwrap_or_default() + 1;
        (next <= most).then(|| given.with(path, Held::Whole(next)))
    };
    for (what, path, most) in [
        ("canadian-work-more", "canadian_work_years", MAX_YEARS),
        ("foreign-work-more", "foreign_work_years", MAX_YEARS),
        ("birthday", "age", MAX_AGE),
    ] {
        if let Some(other) = more(path, most) {
            what_if(Say::line(what), &other);
        }
    }
    if let Some(levels) = given.clb("first_language.clb") {
        let up = Clb(levels.0.map(|level| (level + 1).min(MAX_CLB)));
        what_if(Say::line("first-language-more"), &given.with("first_language.clb", Held::Abilities(up)));
        let level = tables.transferability.language.top();
        if levels.lowest() < level {
            let high = Clb(levels.0.map(|own| own.max(level)));
            let what = Say::Line("first-language-all", vec![("level", Arg::Number(level))]);
            what_if(what, &given.with("first_language.clb", Held::Abilities(high)));
        }
    }
    if given.choice("first_language.lang") == "en" && given.choice("second_language.lang") != "en" {
        let level = tables.additional.french_level.get();
        let own = given.clb("second_language.clb").unwrap_or(Clb([0; 4]));
        if own.lowest() < level {
            let other = given
                .with("second_language", Held::Group)
                .with("second_language.lang", Held::Choice("fr".to_owned()))
                .with("second_language.clb", Held::Abilities(Clb(own.0.map(|own| own.max(level)))));
            what_if(Say::Line("french-all", vec![("level", Arg::Number(level))]), &other);
        }
    }
    let next = EDUCATION.iter().skip_while(|level| **level != given.choice("education")).nth(1);
    if let Some(next) = next {
        let said = Arg::Say(Say::Choice("education", (*next).to_owned()));
        let other = given.with("education", Held::Choice((*next).to_owned()));
        what_if(Say::Line("education-more", vec![("education", said)]), &other);
    }
    if !given.yes("provincial_nomination") {
        what_if(Say::line("nomination"), &given.with("provincial_nomination", Held::Yes(true)));
    }
    changes.sort_by_key(|change| -change.by);
    changes
}
