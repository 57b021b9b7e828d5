//! What an application costs for a family, line by line. Each line is a figure; what is not known for certain is a
//! pointer to the official page and no amount.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::exchange::{self, Exchange};
use crate::{
    Allowed, Answer, Arg, BadInput, Choices, Fault, Field, Form, Given, Kind, Line, Money, NextRule, Outcome, Say,
    Setting, Shown, Tool, next_of,
};

pub(crate) const TOOL: Tool =
    Tool { name: "fees", form, check_tables: |rule| rule.read::<Tables>().and_then(Tables::check), run };

/// Beyond it a number is a slip of the keyboard.
const MAX_CHILDREN: i64 = 20;

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Tables {
    /// In the order in which they are offered.
    order: Vec<String>,
    applications: BTreeMap<String, Application>,
    biometrics: Biometrics,
    #[serde(default)]
    next: Vec<NextRule>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Application {
    fees: Vec<Fee>,
    /// Whether fingerprints and photograph are paid for as well.
    #[serde(default)]
    biometrics: bool,
    /// What is owed too and of which no amount is certain: words of the rule set.
    #[serde(default)]
    not_known: Vec<String>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Fee {
    /// A word of the rule set.
    what: String,
    each: Each,
    amount: String,
}

/// Whom a fee is paid for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Each {
    Principal,
    Partner,
    Child,
    /// The person, and a partner who applies too.
    Adult,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Biometrics {
    person: String,
    /// The most that a family pays that applies together.
    family: String,
}

impl Tables {
    fn check(self) -> Result<(), String> {
        match self.order.iter().find(|name| !self.applications.contains_key(*name)) {
            Some(name) => Err(format!("there is no application {name:?}")),
            None if self.order.len() != self.applications.len() => Err("order does not name all".to_owned()),
            None => Ok(()),
        }
    }
}

fn form(setting: &Setting<'_>) -> Result<Form, Fault> {
    let tables: Tables = setting.now("")?.tables;
    let mut fields = vec![
        Field::new("application", Kind::Choice(Choices::Table(tables.order))),
        Field::new("partner", Kind::Yes).shared("partner").start(false),
        Field::new("children", Kind::Whole { min: 0, max: MAX_CHILDREN }).shared("children").start(0),
        Field::new("children_with_biometrics", Kind::Whole { min: 0, max: MAX_CHILDREN }).start(0),
    ];
    fields.extend(exchange::fields(setting));
    Ok(Form { fields })
}

fn run(setting: &Setting<'_>, given: &Given) -> Result<Answer, Fault> {
    let children = given.whole("children").unwrap_or_default();
    let with_biometrics = given.whole("children_with_biometrics").unwrap_or_default();
    if with_biometrics > children {
        let allowed = Allowed::AtMost { field: "children".to_owned(), max: children };
        return Err(Fault::Bad(vec![BadInput::new("children_with_biometrics", Some(with_biometrics), allowed)]));
    }
    let exchange = Exchange::of(setting, given)?;
    let rules = setting.now::<Tables>("")?;
    let name = given.choice("application");
    let application = rules.tables.applications.get(name).ok_or_else(|| Fault::Tables {
        rule_set: rules.id.clone(),
        reason: format!("there is no application {name:?}"),
    })?;
    let partner = i64::from(given.yes("partner"));
    let mut total = Money::default();
    let mut lines = Vec::new();
    for (at, fee) in application.fees.iter().enumerate() {
        let count = match fee.each {
            Each::Principal => 1,
            Each::Partner => partner,
            Each::Child => children,
            Each::Adult => 1 + partner,
        };
        if count == 0 {
            continue;
        }
        let each = setting.money(&fee.amount, setting.today)?;
        let amount = each.times(u32::try_from(count).unwrap_or(u32::MAX));
        total = total + amount;
        let word = Say::Rule(fee.what.clone());
        let what = if count == 1 { word } else { times(word, count) };
        let part = format!("applications.{name}.fees.{at}");
        lines.push(Line::new(what, Shown::Money(amount), part).figure(&fee.amount));
    }
    if application.biometrics {
        // Who pays no fee in this application makes one of their own.
        let pays = |who: &[Each]| i64::from(application.fees.iter().any(|fee| who.contains(&fee.each)));
        let people = 1 + partner * pays(&[Each::Partner, Each::Adult]) + with_biometrics * pays(&[Each::Child]);
        let rules = &rules.tables.biometrics;
        let one = setting.money(&rules.person, setting.today)?;
        let most = setting.money(&rules.family, setting.today)?;
        let each = one.times(u32::try_from(people).unwrap_or(u32::MAX));
        let (amount, figure) = if each > most { (most, &rules.family) } else { (each, &rules.person) };
        total = total + amount;
        let word = Say::Rule("biometrics".to_owned());
        let what = if people == 1 { word } else { times(word, people) };
        lines.push(Line::new(what, Shown::Money(amount), "biometrics").figure(figure));
    }
    for word in &application.not_known {
        lines.push(Line::new(Say::Rule(word.clone()), Shown::Unknown, format!("applications.{name}.not_known")));
    }
    let asks_for = |who: &[Each]| application.fees.iter().any(|fee| who.contains(&fee.each));
    let mut about = None;
    if (partner > 0 && !asks_for(&[Each::Partner, Each::Adult])) || (children > 0 && !asks_for(&[Each::Child])) {
        about = Some(Say::line("family-apart"));
    }
    if !application.not_known.is_empty() {
        about = about.or_else(|| Some(Say::line("without-not-known")));
        lines.push(Line::remark("without-not-known"));
    }
    lines.extend(exchange.map(|exchange| exchange.line(total)));
    let mut answer = Answer::new(Outcome::Money(total), lines, &rules.id);
    answer.about = about;
    answer.next = next_of(&rules.tables.next, &[name]);
    Ok(answer)
}

fn times(what: Say, count: i64) -> Say {
    Say::Line("times", vec![("what", Arg::Say(what)), ("count", Arg::Number(count))])
}
