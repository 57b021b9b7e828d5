//! Proof of funds: how much settlement money a family must show. For the Federal Skilled Worker and Federal Skilled
//! Trades programs that is the Immigration and Refugee Protection Regulations, s. 76(1)(b), with IRCC's table; the
//! community pilots have a table of their own.

use serde::Deserialize;

use crate::exchange::{self, Exchange};
use crate::{
    Answer, Arg, Choices, Fault, Field, Form, Given, Kind, Line, Money, NextRule, Outcome, Say, Setting, Shown, Tool,
    next_of,
};

pub(crate) const TOOL: Tool = Tool {
    name: "funds",
    form: |setting| Ok(form(setting)),
    check_tables: |rule| rule.read::<Tables>().and_then(Tables::check),
    run,
};

/// The largest family that the form takes; beyond it a number is a slip of the keyboard.
const MAX_FAMILY: i64 = 30;

/// For which application, each by a part of the rules of its own.
const PROGRAMS: &[&str] = &["express-entry", "pilots"];

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Tables {
    /// Figures, the first for one person.
    by_family_size: Vec<String>,
    /// The figure that is added for each person above the table.
    each_more: String,
    #[serde(default)]
    next: Vec<NextRule>,
}

impl Tables {
    fn check(self) -> Result<(), String> {
        if self.by_family_size.is_empty() { Err("by_family_size is empty".to_owned()) } else { Ok(()) }
    }
}

fn form(setting: &Setting<'_>) -> Form {
    let mut fields = vec![
        Field::new("program", Kind::Choice(Choices::Code(PROGRAMS))).maybe().start("express-entry"),
        // Everyone of the family, also who stays behind or is a citizen already.
        Field::new("family_size", Kind::Whole { min: 1, max: MAX_FAMILY }).shared("family-size").start(1),
    ];
    fields.extend(exchange::fields(setting));
    Form { fields }
}

fn run(setting: &Setting<'_>, given: &Given) -> Result<Answer, Fault> {
    let exchange = Exchange::of(setting, given)?;
    let program = Some(given.choice("program")).filter(|choice| !choice.is_empty()).unwrap_or(PROGRAMS[0]);
    let rules = setting.now::<Tables>(program)?;
    let tables = rules.tables;
    let family = usize::try_from(given.whole("family_size").unwrap_or(1)).unwrap_or(1);
    let in_table = family.min(tables.by_family_size.len());
    let Some(name) = in_table.checked_sub(1).and_then(|at| tables.by_family_size.get(at)) else {
        return Err(Fault::Tables { rule_set: rules.id, reason: "by_family_size is empty".to_owned() });
    };
    let line = |what, count: usize, amount: Money, part: String, figure: &str| {
        let count = Arg::Number(i64::try_from(count).unwrap_or(i64::MAX));
        Line::new(Say::Line(what, vec![("count", count)]), Shown::Money(amount), part).figure(figure)
    };
    let base = setting.money(name, setting.today)?;
    let mut total = base;
    let mut lines = vec![line("base", in_table, base, format!("by_family_size.{in_table}"), name)];
    let further = family - in_table;
    if further > 0 {
        let each = setting.money(&tables.each_more, setting.today)?;
        let more = each.times(u32::try_from(further).unwrap_or(u32::MAX));
        total = total + more;
        lines.push(line("more", further, more, "each_more".to_owned(), &tables.each_more));
    }
    lines.extend(exchange.map(|exchange| exchange.line(total)));
    let mut answer = Answer::new(Outcome::Money(total), lines, &rules.id);
    answer.next = next_of(&tables.next, &[]);
    Ok(answer)
}
