//! An occupation by its code: what it is called, what it usually takes, whether Ontario regulates it and who does, and the
//! rounds of Express Entry for which work in it counts.

use portage_content::{Doc, Licensing, LicensingStatus, Occupation};
use serde::Deserialize;
use serde_json::Value;

use super::values::whole;
use crate::{
    Allowed, Answer, Arg, BadInput, Fault, Field, Form, Given, Kind, Line, NextRule, Outcome, Say, Setting, Shown,
    Tool, next_of,
};

pub(crate) const TOOL: Tool =
    Tool { name: "occupation", form: |_| Ok(form()), check_tables: |rule| rule.read::<Tables>().map(|_| ()), run };

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Tables {
    /// A figure: how many months ahead to plan for a licence.
    lead_time: String,
    #[serde(default)]
    next: Vec<NextRule>,
}

fn form() -> Form {
    Form { fields: vec![Field::new("noc", Kind::Noc).shared("noc")] }
}

fn run(setting: &Setting<'_>, given: &Given) -> Result<Answer, Fault> {
    let rules = setting.now::<Tables>("")?;
    let noc = given.choice("noc");
    let id = format!("noc-{noc}");
    let record = setting.library.record("occupation", &id);
    let Some(occupation) = record.and_then(|record| record.view::<Doc<Occupation>>().ok()).map(|doc| doc.body) else {
        return Err(Fault::Bad(vec![BadInput::new("noc", Some(format!("{noc:?}")), Allowed::KnownNoc)]));
    };
    let mut lines = Vec::new();
    // The two digits are facts of the code; what they mean is told by the rule set.
    if let Some(teer) = occupation.teer() {
        let args = vec![("teer", Arg::Number(teer.into()))];
        let value = Shown::Say(Say::Rule(format!("teer-{teer}")));
        lines.push(Line::new(Say::Line("teer", args), value, "").section("group"));
    }
    if let Some(broad) = occupation.broad_category() {
        let value = Shown::Say(Say::Rule(format!("broad-{broad}")));
        lines.push(Line::new(Say::line("broad"), value, "").section("group"));
    }
    for category in &occupation.ee_categories {
        let word = serde_json::to_value(category).ok().and_then(|value| value.as_str().map(str::to_owned));
        if let Some(word) = word.filter(|word| word != "unknown") {
            let name = Say::Rule(format!("category-{word}"));
            lines.push(Line::new(name, Shown::Yes, "").section("rounds"));
        }
    }
    if occupation.ee_categories.is_empty() {
        lines.push(Line::remark("no-category").section("rounds"));
    }
    let licences = licences(setting, noc);
    let mut state = "not-known";
    let mut regulated = false;
    for (id, licensing) in &licences {
        regulated |= is_regulated(licensing.status);
        state = if regulated { "regulated" } else { "free" };
        licence(setting, id, licensing, &mut lines);
    }
    if regulated {
        let months = whole(setting, &rules.tables.lead_time, setting.today)?;
        let plan = Line::new(Say::Line("lead-time", vec![("months", Arg::Number(months))]), Shown::Remark, "lead_time");
        lines.push(plan.figure(&rules.tables.lead_time).section("licence"));
    }
    if licences.is_empty() {
        lines.push(Line::new(Say::line("not-known"), Shown::Unknown, "").section("licence"));
    }
    let mut answer = Answer::new(Outcome::Say(Say::Name { kind: "occupation", id }), lines, &rules.id);
    answer.next = next_of(&rules.tables.next, &[state]);
    for (_, licensing) in &licences {
        let guide = licensing.guide.clone().map(|id| crate::Next { kind: "guide", id });
        if let Some(guide) = guide.filter(|guide| !answer.next.contains(guide)) {
            answer.next.insert(0, guide);
        }
    }
    answer.extra.insert("noc".to_owned(), noc.into());
    answer.extra.insert("regulated".to_owned(), if licences.is_empty() { Value::Null } else { regulated.into() });
    Ok(answer)
}

fn is_regulated(status: LicensingStatus) -> bool {
    matches!(status, LicensingStatus::Licence | LicensingStatus::Title | LicensingStatus::CompulsoryTrade)
}

/// What is known of licences in a group: there may be several occupations in it.
fn licences(setting: &Setting<'_>, noc: &str) -> Vec<(String, Licensing)> {
    let all = setting.library.records("licensing").into_iter();
    let mut all: Vec<(String, Licensing)> = all
        .filter_map(|record| Some((record.key().id.clone(), record.view::<Doc<Licensing>>().ok()?.body)))
        .filter(|(_, licensing)| licensing.noc == noc)
        .collect();
    all.sort_by(|one, other| one.0.cmp(&other.0));
    all
}

fn licence(setting: &Setting<'_>, id: &str, licensing: &Licensing, lines: &mut Vec<Line>) {
    let words = setting.library.words("licensing", id).map(|record| record.value()).unwrap_or_default();
    let text = |field, at| Say::Text { kind: "licensing", id: id.to_owned(), field, at };
    let status = match licensing.status {
        LicensingStatus::Licence => "status-licence",
        LicensingStatus::Title => "status-title",
        LicensingStatus::CompulsoryTrade => "status-compulsory-trade",
        LicensingStatus::VoluntaryTrade => "status-voluntary-trade",
        LicensingStatus::No => "status-no",
    };
    let status = Shown::Say(Say::Rule(status.to_owned()));
    let what = if words["scope"].is_string() { text("scope", 0) } else { Say::line("whole-group") };
    lines.push(Line::new(what, status, "").section("licence"));
    for regulator in &licensing.regulators {
        let name = Say::Name { kind: "organization", id: regulator.clone() };
        lines.push(Line::new(Say::line("regulator"), Shown::Say(name), "").section("licence"));
    }
    if let Some(body) = &licensing.eca_body {
        let name = Say::Name { kind: "organization", id: body.clone() };
        lines.push(Line::new(Say::line("eca-body"), Shown::Say(name), "").section("licence"));
    }
    for (at, _) in words["steps"].as_array().into_iter().flatten().enumerate() {
        let number = i64::try_from(at + 1).unwrap_or(i64::MAX);
        let step = Say::Line("step", vec![("number", Arg::Number(number))]);
        lines.push(Line::new(step, Shown::Say(text("steps", at)), "").section("licence"));
    }
    if words["note"].is_string() {
        lines.push(Line::new(text("note", 0), Shown::Remark, "").section("licence"));
    }
}
