//! The newest round of each category that the packs know, beside the score.

use std::collections::BTreeMap;

use portage_content::{Round, RoundCategory};

use crate::{Arg, Line, Say, Setting, Shown};

pub(super) fn lines(setting: &Setting<'_>, total: i64) -> Vec<Line> {
    let mut newest: BTreeMap<RoundCategory, Round> = BTreeMap::new();
    for record in setting.library.records("round") {
        let Ok(round) = record.view::<Round>() else { continue };
        // A round of a category that this version does not know is not taken for another one.
        if round.category == RoundCategory::Unknown || round.date > setting.today {
            continue;
        }
        let known = newest.entry(round.category).or_insert_with(|| round.clone());
        if (known.date, known.number) < (round.date, round.number) {
            *known = round;
        }
    }
    let mut rounds: Vec<Round> = newest.into_values().collect();
    rounds.sort_by_key(|round| std::cmp::Reverse((round.date, round.number)));
    let mut lines = Vec::new();
    if !rounds.is_empty() {
        lines.push(Line::remark("rounds-only-yours").section("rounds"));
    }
    lines.extend(rounds.into_iter().map(|round| {
        let what = Say::Line(
            "round",
            vec![
                ("category", Arg::Say(Say::line(category(round.category)))),
                ("date", Arg::Date(round.date)),
                ("lowest", Arg::Number(round.lowest_score.into())),
            ],
        );
        // How far it is, and no yes: the score is not all that a round asks for.
        let apart = total - i64::from(round.lowest_score);
        let key = if apart < 0 { "round-short" } else { "round-enough" };
        let apart = Shown::Say(Say::Line(key, vec![("points", Arg::Number(apart.abs()))]));
        Line::new(what, apart, "").section("rounds")
    }));
    lines
}

fn category(category: RoundCategory) -> &'static str {
    match category {
        RoundCategory::General | RoundCategory::Unknown => "category-general",
        RoundCategory::CanadianExperience => "category-canadian-experience",
        RoundCategory::ProvincialNominee => "category-provincial-nominee",
        RoundCategory::FederalSkilledWorker => "category-federal-skilled-worker",
        RoundCategory::FederalSkilledTrades => "category-federal-skilled-trades",
        RoundCategory::French => "category-french",
        RoundCategory::Healthcare => "category-healthcare",
        RoundCategory::Stem => "category-stem",
        RoundCategory::Trades => "category-trades",
        RoundCategory::Transport => "category-transport",
        RoundCategory::Education => "category-education",
        RoundCategory::Agriculture => "category-agriculture",
        RoundCategory::Physicians => "category-physicians",
        RoundCategory::SeniorManagers => "category-senior-managers",
        RoundCategory::Researchers => "category-researchers",
        RoundCategory::Military => "category-military",
    }
}
