//! The points, line by line. The lines of a component add up to it: where a ceiling holds a sum down, the line that goes
//! over it is cut and says what it would have been.

use crate::{Arg, Clb, Given, Line, Number, Say, Shown};

use super::tables::Tables;

pub(super) struct Score {
    pub total: i64,
    pub components: Vec<(&'static str, i64)>,
    pub lines: Vec<Line>,
}

/// A sum of lines below a ceiling.
struct Sum {
    section: &'static str,
    ceiling: i64,
    points: i64,
    lines: Vec<Line>,
}

impl Sum {
    fn new(section: &'static str, ceiling: i64) -> Self {
        Self { section, ceiling, points: 0, lines: Vec::new() }
    }

    fn add(&mut self, what: Say, points: i64, of: i64, part: String) {
        let counted = points.min(self.ceiling - self.points);
        self.points += counted;
        let value = Shown::Points { points: counted, of: Some(of) };
        let capped_from = (counted < points).then_some(points);
        self.lines.push(Line { capped_from, ..Line::new(what, value, part) }.section(self.section));
    }

    /// The line that was added last is by a figure, if this number is one.
    fn by_figure(&mut self, number: &Number) {
        if let Some(line) = self.lines.last_mut() {
            line.figure = number.figure().map(str::to_owned);
        }
    }

    /// Adds the lines of another sum, which its own ceiling has held down already.
    fn add_all(&mut self, other: Self) {
        for mut line in other.lines {
            if let Shown::Points { points, of } = line.value {
                let counted = points.min(self.ceiling - self.points);
                self.points += counted;
                line.capped_from = line.capped_from.or((counted < points).then_some(points));
                line.value = Shown::Points { points: counted, of };
            }
            self.lines.push(line);
        }
    }
}

fn number(key: &'static str, name: &'static str, number: i64) -> Say {
    Say::Line(key, vec![(name, Arg::Number(number))])
}

fn named(key: &'static str, name: &'static str, path: &'static str, choice: &str) -> Say {
    Say::Line(key, vec![(name, Arg::Say(Say::Choice(path, choice.to_owned())))])
}

pub(crate) fn ability(key: &'static str, ability: crate::Ability, level: i64) -> Say {
    let name = match ability {
        crate::Ability::Reading => "ability-reading",
        crate::Ability::Writing => "ability-writing",
        crate::Ability::Listening => "ability-listening",
        crate::Ability::Speaking => "ability-speaking",
    };
    Say::Line(key, vec![("ability", Arg::Say(Say::line(name))), ("level", Arg::Number(level))])
}

pub(super) fn score(tables: &Tables, given: &Given) -> Score {
    let with_spouse = given.choice("spouse") == "accompanying";
    let column = if with_spouse { "with_spouse" } else { "without_spouse" };
    let mut core = Sum::new("core", *tables.ceilings.core.of(with_spouse));
    let mut components = Vec::new();
    let mut done = |core: &Sum, name| {
        let before: i64 = components.iter().map(|(_, points)| points).sum();
        components.push((name, core.points - before));
    };

    let age = given.whole("age").unwrap_or_default();
    let by_age = tables.age.of(with_spouse);
    core.add(number("age", "age", age), by_age.points(age), by_age.most(), by_age.part(&format!("age.{column}"), age));
    done(&core, "age");

    let education = given.choice("education");
    let by_education = tables.education.of(with_spouse);
    core.add(
        named("education", "education", "education", education),
        by_education.get(education).copied().unwrap_or_default(),
        by_education.values().copied().max().unwrap_or_default(),
        format!("education.{column}.{education}"),
    );
    done(&core, "education");

    let first = given.clb("first_language.clb");
    let by_level = tables.first_language.of(with_spouse);
    match first {
        Some(levels) => {
            for (each, level) in levels.each() {
                let part = by_level.part(&format!("first_language.{column}"), level);
                core.add(ability("first-language", each, level), by_level.points(level), by_level.most(), part);
            }
        }
        None => core.lines.push(Line::remark("no-first-language").section("core")),
    }
    done(&core, "first_language");

    if let Some(levels) = given.clb("second_language.clb") {
        let by_level = tables.second_language.of(with_spouse);
        let mut second = Sum::new("core", *tables.second_language_ceiling.of(with_spouse));
        for (each, level) in levels.each() {
            let part = by_level.part(&format!("second_language.{column}"), level);
            second.add(ability("second-language", each, level), by_level.points(level), by_level.most(), part);
        }
        core.add_all(second);
    }
    done(&core, "second_language");

    let canadian = given.whole("canadian_work_years").unwrap_or_default();
    let by_years = tables.canadian_work.of(with_spouse);
    let part = by_years.part(&format!("canadian_work.{column}"), canadian);
    core.add(number("canadian-work", "years", canadian), by_years.points(canadian), by_years.most(), part);
    done(&core, "canadian_work");

    let spouse = spouse(tables, given, with_spouse);
    let transferability = transferability(tables, given, first);
    let additional = additional(tables, given);
    components.push(("core", core.points));
    components.push(("spouse", spouse.points));
    components.push(("transferability", transferability.points));
    components.push(("additional", additional.points));
    let groups = [core, spouse, transferability, additional];
    Score {
        total: groups.iter().map(|group| group.points).sum::<i64>().min(tables.ceilings.total.get()),
        components,
        lines: groups.into_iter().flat_map(|group| group.lines).collect(),
    }
}

/// Points for a partner who comes along; for any other partner there are none.
fn spouse(tables: &Tables, given: &Given, with_spouse: bool) -> Sum {
    let mut sum = Sum::new("spouse", tables.ceilings.spouse);
    if !given.has("spouse_factors") {
        if with_spouse {
            sum.lines.push(Line::remark("no-spouse-factors").section("spouse"));
        }
        return sum;
    }
    if !with_spouse {
        sum.lines.push(Line::remark("spouse-not-counted").section("spouse"));
        return sum;
    }
    let education = given.choice("spouse_factors.education");
    let by_education = &tables.spouse_education;
    sum.add(
        named("spouse-education", "education", "spouse_factors.education", education),
        by_education.get(education).copied().unwrap_or_default(),
        by_education.values().copied().max().unwrap_or_default(),
        format!("spouse_education.{education}"),
    );
    let by_level = &tables.spouse_language;
    for (each, level) in given.clb("spouse_factors.clb").iter().flat_map(|levels| levels.each()) {
        let part = by_level.part("spouse_language", level);
        sum.add(ability("spouse-language", each, level), by_level.points(level), by_level.most(), part);
    }
    let years = given.whole("spouse_factors.canadian_work_years").unwrap_or_default();
    let by_years = &tables.spouse_canadian_work;
    let part = by_years.part("spouse_canadian_work", years);
    sum.add(number("spouse-canadian-work", "years", years), by_years.points(years), by_years.most(), part);
    sum
}

/// Points for things that go together. Each group has a ceiling, and all groups together have one.
fn transferability(tables: &Tables, given: &Given, first: Option<Clb>) -> Sum {
    let rules = &tables.transferability;
    let group = tables.ceilings.transferability_group;
    let education = rules.education.get(given.choice("education")).copied().unwrap_or_default();
    let lowest = first.map_or(0, Clb::lowest);
    let language = rules.language.points(lowest);
    let canadian = rules.canadian_work.points(given.whole("canadian_work_years").unwrap_or_default());
    let foreign = rules.foreign_work.points(given.whole("foreign_work_years").unwrap_or_default());

    let mut all = Sum::new("transferability", tables.ceilings.transferability);
    let part = |one: i64, other: i64| format!("transferability.points.{one}.{other}");
    let pairs = [
        [("education-and-language", education, language), ("education-and-canadian-work", education, canadian)],
        [("foreign-work-and-language", foreign, language), ("foreign-and-canadian-work", foreign, canadian)],
    ];
    for pair in pairs {
        let mut sum = Sum::new("transferability", group);
        for (what, one, other) in pair {
            sum.add(Say::line(what), rules.of(one, other), group, part(one, other));
        }
        all.add_all(sum);
    }
    let mut sum = Sum::new("transferability", group);
    let trade = if given.yes("trade_certificate") { rules.trade.points(lowest) } else { 0 };
    sum.add(Say::line("trade-and-language"), trade, group, rules.trade.part("transferability.trade", lowest));
    all.add_all(sum);
    all
}

fn additional(tables: &Tables, given: &Given) -> Sum {
    let rules = &tables.additional;
    let mut sum = Sum::new("additional", tables.ceilings.additional);
    let if_yes = |path: &str, points: &Number| if given.yes(path) { points.get() } else { 0 };
    let nomination = if_yes("provincial_nomination", &rules.nomination);
    sum.add(Say::line("nomination"), nomination, rules.nomination.get(), "additional.nomination".to_owned());
    sum.by_figure(&rules.nomination);
    let (french, english) = (lowest(given, "fr"), lowest(given, "en"));
    let (points, part) = if french < rules.french_level.get() {
        (&Number::default(), "additional.french_level")
    } else if english < rules.english_level.get() {
        (&rules.french, "additional.french")
    } else {
        (&rules.french_and_english, "additional.french_and_english")
    };
    sum.add(Say::line("french"), points.get(), rules.french_and_english.get(), part.to_owned());
    sum.by_figure(points);
    let study = given.choice("canadian_study");
    sum.add(
        named("canadian-study", "study", "canadian_study", study),
        rules.study.get(study).copied().unwrap_or_default(),
        rules.study.values().copied().max().unwrap_or_default(),
        format!("additional.study.{study}"),
    );
    let sibling = if_yes("sibling_in_canada", &rules.sibling);
    sum.add(Say::line("sibling"), sibling, rules.sibling.get(), "additional.sibling".to_owned());
    sum.by_figure(&rules.sibling);
    sum
}

/// The lowest level in a language, be it the first or the second; none is below all.
fn lowest(given: &Given, lang: &str) -> i64 {
    for (of, clb) in [("first_language.lang", "first_language.clb"), ("second_language.lang", "second_language.clb")] {
        if given.choice(of) == lang {
            return given.clb(clb).map_or(-1, Clb::lowest);
        }
    }
    -1
}
