//! An answer in words.

use portage_content::{RuleSetText, Unit};
use portage_i18n::{date, figure};
use portage_tools::{Answer, Line, Money, Next, Outcome, Shown};

use crate::{
    AppError,
    view::{AnswerLine, BarView, ChangeLine, LinkView, OutcomeView, RuleSetView, ToolAnswer, ValueView},
};

use super::says::Sayer;

/// What is left after a month.
#[derive(serde::Deserialize)]
struct Month {
    month: i32,
    left: String,
}

impl Sayer<'_> {
    pub(super) fn answer(&self, answer: &Answer) -> Result<ToolAnswer, AppError> {
        let mut rule_sets = Vec::new();
        for id in &answer.rule_sets {
            rule_sets.push(self.rule_set(id)?);
        }
        let mut lines = Vec::new();
        for line in &answer.lines {
            lines.push(self.line(line, &answer.rule_sets)?);
        }
        let mut next = Vec::new();
        for way in &answer.next {
            next.extend(self.next(way)?);
        }
        let first = answer.rule_sets.first().map_or("", String::as_str);
        let words = self.reader.words::<RuleSetText>("rule_set", first)?;
        let note = match &words {
            Some(words) => self.reader.in_lang(&words.lang).inline(words.body.note.as_deref().unwrap_or_default())?,
            None => Vec::new(),
        };
        Ok(ToolAnswer {
            tool: self.tool.to_owned(),
            title: rule_sets.first().map(|rules| rules.title.clone()).unwrap_or_default(),
            outcome: self.outcome(&answer.outcome),
            about: answer.about.as_ref().map(|about| self.say(about)),
            lines,
            chart: self.chart(answer),
            would_change: answer
                .would_change
                .iter()
                .map(|change| ChangeLine {
                    what: self.say(&change.what),
                    outcome: self.outcome(&change.outcome).text,
                    by: self.difference(&change.outcome, change.by),
                    more: change.by >= 0,
                })
                .collect(),
            next,
            note,
            rule_sets,
        })
    }

    /// The chart of an answer, as it stands among what it says to programs.
    fn chart(&self, answer: &Answer) -> Vec<BarView> {
        let months: Vec<Month> =
            answer.extra.get("chart").and_then(|chart| serde_json::from_value(chart.clone()).ok()).unwrap_or_default();
        let cents: Vec<i64> =
            months.iter().map(|month| Money::parse(&month.left).map(Money::cents).unwrap_or_default()).collect();
        let most = cents.iter().copied().max().unwrap_or_default().max(1);
        let bar = |(month, cents): (&Month, &i64)| BarView {
            label: self.message("chart-month", &[("month", month.month.into())]),
            text: self.money(Money::from_cents(*cents)),
            length: u8::try_from(cents * 100 / most).unwrap_or_default(),
        };
        months.iter().zip(&cents).map(bar).collect()
    }

    fn outcome(&self, outcome: &Outcome) -> OutcomeView {
        let text = match outcome {
            Outcome::Points { total, .. } => self.count(*total, Unit::Points),
            Outcome::Money(money) => self.money(*money),
            Outcome::Say(say) => self.say(say).text,
            Outcome::Days(days) => self.count(*days, Unit::Days),
            Outcome::Date(day) => date(*day, self.reader.lang),
        };
        let (points, of) = match outcome {
            Outcome::Points { total, of } => (Some(small(*total)), of.map(small)),
            _ => (None, None),
        };
        OutcomeView { text, points, of }
    }

    fn difference(&self, outcome: &Outcome, by: i64) -> String {
        let size = by.abs();
        let text = match outcome {
            Outcome::Money(_) => self.money(Money::from_cents(size)),
            Outcome::Days(_) => self.count(size, Unit::Days),
            _ => self.count(size, Unit::Count),
        };
        // A sign of its own before it: a minus that belongs to no sum, and a plus.
        format!("{}{text}", if by < 0 { '\u{2212}' } else { '+' })
    }

    fn money(&self, money: Money) -> String {
        figure(&money.to_string(), Unit::Cad, self.reader.lang)
    }

    fn count(&self, number: i64, unit: Unit) -> String {
        figure(&number.to_string(), unit, self.reader.lang)
    }

    fn line(&self, line: &Line, rule_sets: &[String]) -> Result<AnswerLine, AppError> {
        let text = |text: String| ValueView::Text { text };
        let value = match &line.value {
            Shown::Points { points, of } => {
                ValueView::Points { text: self.count(*points, Unit::Count), points: small(*points), of: of.map(small) }
            }
            Shown::Money(money) => text(self.money(*money)),
            Shown::Decimal(number) => text(figure(&number.to_string(), Unit::Count, self.reader.lang)),
            Shown::Number(number) => text(self.count(*number, Unit::Count)),
            Shown::Days(days) => text(self.count(*days, Unit::Days)),
            Shown::Date(day) => text(date(*day, self.reader.lang)),
            Shown::Say(say) => ValueView::Phrase { phrase: self.say(say) },
            Shown::Yes => ValueView::Yes,
            Shown::No => ValueView::No,
            Shown::Unknown => ValueView::Unknown,
            Shown::Remark => ValueView::Remark,
        };
        let of = line.rule_set.as_ref().and_then(|id| rule_sets.iter().position(|other| other == id));
        Ok(AnswerLine {
            what: self.say(&line.what),
            value,
            section: self.section(line.section),
            rule: line.part.clone(),
            rule_set: u32::try_from(of.unwrap_or_default()).unwrap_or_default(),
            figure: line.figure.as_deref().map(|id| self.reader.figure_on(id, line.figure_on)).transpose()?.flatten(),
            capped_from: line.capped_from.map(|points| self.count(points, Unit::Count)),
        })
    }

    fn next(&self, way: &Next) -> Result<Option<LinkView>, AppError> {
        let Some(mut link) = self.reader.link(way.kind, &way.id)? else { return Ok(None) };
        if way.kind == "tool" {
            link.title = portage_i18n::Messages::of(self.reader.lang).text(&format!("tool-{}-question", way.id), &[]);
        }
        Ok(Some(link))
    }

    fn rule_set(&self, id: &str) -> Result<RuleSetView, AppError> {
        let not_found = || AppError::NotFound { kind: "rule_set".to_owned(), id: id.to_owned() };
        let doc = self.rules.docs.iter().find(|doc| doc.meta.id == id).ok_or_else(not_found)?;
        let words = self.reader.words::<RuleSetText>("rule_set", id)?.ok_or_else(not_found)?;
        let official = self.reader.official(&doc.body.official);
        Ok(RuleSetView {
            id: id.to_owned(),
            title: words.body.title.clone(),
            lang: words.lang.clone(),
            effective_from: doc.body.effective_from.to_string(),
            review_by: doc.meta.review_by.map(|day| day.to_string()),
            stale: doc.meta.is_stale(self.reader.today),
            provenance: self.reader.provenance(&doc.meta, official.clone(), &words.meta)?,
            official,
        })
    }
}

fn small(points: i64) -> i32 {
    i32::try_from(points).unwrap_or(i32::MAX)
}
