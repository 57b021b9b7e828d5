//! The numbers as one page of HTML: no script, nothing from elsewhere, fit for print.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use portage_content::Severity;

use super::words::Words;
use super::{Overview, chart};

/// The grade that pages should not go above; bars beyond it stand out.
const AIM: u8 = 8;
const LAST_GRADE: u8 = 13;

const SHEET: &str = "\
:root{color-scheme:light dark}\
body{font:16px/1.5 system-ui,sans-serif;max-width:72rem;margin:2rem auto;padding:0 1rem}\
h1{line-height:1.2}h2{margin-top:2.5rem;border-bottom:1px solid #8888}\
table{border-collapse:collapse;margin:.5rem 0}caption{text-align:start;font-weight:600}\
th,td{padding:.25rem .75rem;border-bottom:1px solid #8886;text-align:start;vertical-align:top;overflow-wrap:anywhere}\
td.n,th.n{text-align:end;font-variant-numeric:tabular-nums}\
.row{display:flex;flex-wrap:wrap;align-items:flex-start;gap:1rem 3rem}.big{font-size:1.75rem;font-weight:600;margin:0}\
dl{display:flex;flex-wrap:wrap;gap:1rem 3rem;margin:1rem 0}dt{font-size:.9rem}dd{margin:0}\
svg{max-width:100%;height:auto}rect{fill:#2a6f97}rect.much{fill:#b3541e}\
text{font:12px system-ui,sans-serif;text-anchor:middle;fill:currentColor}\
.error{font-weight:700}\
@media print{body{margin:0;max-width:none;font-size:11pt}h2{break-after:avoid}tr,svg{break-inside:avoid}}";

/// The page in English, or in French where `lang` is `fr`.
pub fn html(view: &Overview, lang: &str) -> String {
    let words = Words::of(lang);
    let mut page = format!(
        "<!doctype html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width\">\n<title>{1}</title>\n<style>{SHEET}</style>\n</head>\n\
         <body>\n<h1>{1}</h1>\n<p>{2} <time>{3}</time></p>\n",
        words.lang, words.title, words.as_of, view.today
    );
    let warnings = view.findings.len() - view.errors();
    page += "<dl>\n";
    for (name, count) in [(words.records, view.records), (words.errors, view.errors()), (words.warnings, warnings)] {
        let _ = writeln!(page, "<div><dt>{name}</dt><dd class=\"big\">{count}</dd></div>");
    }
    page += "</dl>\n<div class=\"row\">\n";
    let name = |value: &str| words.name(value).to_owned();
    counts(&mut page, words, words.by_kind, view.by_kind.iter().map(|(kind, count)| (name(kind), *count)));
    counts(&mut page, words, words.by_lang, view.by_lang.iter().map(|(lang, count)| (lang.clone(), *count)));
    counts(&mut page, words, words.by_owner, view.by_owner.iter().map(|(owner, count)| (owner.clone(), *count)));
    counts(&mut page, words, words.by_level, view.by_level.iter().map(|(level, count)| (name(level), *count)));
    counts(&mut page, words, words.confidence, view.confidence.iter().map(|(how, count)| (name(how), *count)));
    page += "</div>\n";
    grades(&mut page, words, view);
    heading(&mut page, words.reviews);
    let months: Vec<(String, usize, bool)> =
        view.reviews.iter().map(|(month, count)| (month.clone(), *count, is_past(month, view))).collect();
    chart_and_table(&mut page, words, (words.reviews, words.month, words.records), &months);
    list(&mut page, words, words.orphans, &view.orphans);
    translations(&mut page, words, &view.unreviewed, view);
    findings(&mut page, words, view);
    page + "</body>\n</html>\n"
}

fn is_past(month: &str, view: &Overview) -> bool {
    *month < *format!("{:04}-{:02}", view.today.year(), view.today.month())
}

fn grades(page: &mut String, words: &Words, view: &Overview) {
    heading(page, words.grades);
    let _ = writeln!(page, "<p>{}</p>", words.grades_note);
    let bars: Vec<(String, usize, bool)> = (0..=LAST_GRADE)
        .map(|grade| {
            let name = if grade == LAST_GRADE { format!("{grade}+") } else { grade.to_string() };
            (name, view.grades.get(&grade).copied().unwrap_or_default(), grade >= AIM)
        })
        .collect();
    chart_and_table(page, words, (words.grades, words.grade, words.pages), &bars);
    let hardest: Vec<String> =
        view.hardest.iter().map(|(id, tenths)| format!("{id}: {}.{}", tenths / 10, tenths % 10)).collect();
    list(page, words, words.hardest, &hardest);
}

fn translations(page: &mut String, words: &Words, unreviewed: &BTreeMap<String, usize>, view: &Overview) {
    heading(page, words.translations);
    let all: usize = unreviewed.values().sum();
    let _ = writeln!(
        page,
        "<p>{}: {}; {all} {}, {} {}.</p>",
        words.translations, view.translations, words.unreviewed, view.unreviewed_by_machine, words.by_machine
    );
    counts(page, words, words.unreviewed, unreviewed.iter().map(|(lang, count)| (lang.clone(), *count)));
}

fn findings(page: &mut String, words: &Words, view: &Overview) {
    heading(page, words.findings);
    if view.findings.is_empty() {
        let _ = writeln!(page, "<p>{}</p>", words.none);
        return;
    }
    let mut by_code: BTreeMap<&str, usize> = BTreeMap::new();
    view.findings.iter().for_each(|finding| *by_code.entry(finding.code).or_default() += 1);
    counts(page, words, words.rule, by_code.into_iter().map(|(code, count)| (code.to_owned(), count)));
    let _ = writeln!(
        page,
        "<table><thead><tr><th scope=\"col\">{}</th><th scope=\"col\">{}</th><th scope=\"col\">{}</th>\
         <th scope=\"col\">{}</th></tr></thead><tbody>",
        words.severity, words.place, words.rule, words.message
    );
    for finding in &view.findings {
        let (class, weight) = match finding.severity {
            Severity::Error => ("error", words.error),
            Severity::Warning => ("warning", words.warning),
        };
        let _ = writeln!(
            page,
            "<tr><td class=\"{class}\">{weight}</td><td>{}:{}</td><td>{}</td><td lang=\"en\">{}</td></tr>",
            escape(&finding.file),
            finding.line,
            finding.code,
            escape(&finding.message)
        );
    }
    *page += "</tbody></table>\n";
}

fn heading(page: &mut String, text: &str) {
    let _ = writeln!(page, "<h2>{}</h2>", escape(text));
}

fn counts(page: &mut String, words: &Words, caption: &str, rows: impl Iterator<Item = (String, usize)>) {
    table(page, caption, (words.what, words.count), rows);
}

fn chart_and_table(
    page: &mut String,
    words: &Words,
    (caption, what, count): (&str, &str, &str),
    bars: &[(String, usize, bool)],
) {
    if bars.iter().all(|(_, count, _)| *count == 0) {
        let _ = writeln!(page, "<p>{}</p>", words.none);
        return;
    }
    *page += &chart::bars(caption, bars);
    table(page, caption, (what, count), bars.iter().map(|(name, count, _)| (name.clone(), *count)));
}

fn table(page: &mut String, caption: &str, (what, count): (&str, &str), rows: impl Iterator<Item = (String, usize)>) {
    let _ = writeln!(
        page,
        "<table><caption>{}</caption><thead><tr><th scope=\"col\">{what}</th><th scope=\"col\" class=\"n\">{count}</th>\
         </tr></thead><tbody>",
        escape(caption)
    );
    for (name, count) in rows {
        let _ = writeln!(page, "<tr><th scope=\"row\">{}</th><td class=\"n\">{count}</td></tr>", escape(&name));
    }
    *page += "</tbody></table>\n";
}

fn list(page: &mut String, words: &Words, caption: &str, items: &[String]) {
    let _ = writeln!(page, "<h3>{}</h3>", escape(caption));
    if items.is_empty() {
        let _ = writeln!(page, "<p>{}</p>", words.none);
        return;
    }
    *page += "<ul>\n";
    items.iter().for_each(|item| {
        let _ = writeln!(page, "<li>{}</li>", escape(item));
    });
    *page += "</ul>\n";
}

/// Text as it may stand between tags or in an attribute.
pub(super) fn escape(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => safe += "&amp;",
            '<' => safe += "&lt;",
            '>' => safe += "&gt;",
            '"' => safe += "&quot;",
            '\'' => safe += "&#39;",
            // What no document may hold.
            c if c.is_control() && !matches!(c, '\n' | '\t') => safe.push(' '),
            c => safe.push(c),
        }
    }
    safe
}
