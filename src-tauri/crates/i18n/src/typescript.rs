use std::fmt::Write as _;

use jiff::civil::Date;

use crate::{date, keys::keys, languages, messages::files, year_month};

/// The text of `ui/src/lib/messages.ts`: the id of every English message, and the variables that each takes.
///
/// A message without variables stands in `MessageId` alone. The text depends only on `locales/en`.
pub fn typescript_messages() -> String {
    typescript(&files("en"))
}

/// The text of `ui/src/lib/i18n/calendar.ts`: how each language writes the days and the months of every month.
///
/// The window could ask Intl, but that knows the months by the system that it runs on, and CLDR changes how they are
/// written: those of Somali and Tigrinya had other names a few years ago.
pub fn typescript_calendar() -> String {
    let mut text = String::from(
        "// Generated from what Rust writes; a test compares. Not edited by hand.\n\n\
         /** By language, a day and a year-and-month of each month, with {d} or {dd} and {y} for the day, alone or in two digits, and the year. */\n\
         export const CALENDAR: Record<string, { days: string[]; months: string[] }> = {\n",
    );
    for language in languages() {
        let lines = |write: fn(Date, &str) -> String| {
            let of_month = |month| {
                let on = |day| write(jiff::civil::date(2026, month, day), &language.tag);
                let sign = if on(4).contains("04") { "{dd}" } else { "{d}" };
                on(22).replace("2026", "{y}").replace("22", sign)
            };
            (1..=12).map(of_month).collect::<Vec<_>>()
        };
        let _ = writeln!(
            text,
            "  {:?}: {{\n    days: {:?},\n    months: {:?},\n  }},",
            language.tag,
            lines(date),
            lines(year_month)
        );
    }
    text.push_str("};\n");
    text
}

fn typescript(files: &[(&str, &str)]) -> String {
    let messages = keys(files).variables;
    let mut text = String::from("// Generated from locales/en/*.ftl; a test compares. Not edited by hand.\n\n");
    text.push_str("export type MessageId =");
    if messages.is_empty() {
        text.push_str(" never");
    }
    for id in messages.keys() {
        let _ = write!(text, "\n  | {id:?}");
    }
    text.push_str(";\n\nexport interface MessageArgs {\n");
    for (id, variables) in messages.iter().filter(|(_, variables)| !variables.all.is_empty()) {
        let fields: Vec<String> = variables.all.iter().map(|name| format!("{name:?}: number | string")).collect();
        let _ = writeln!(text, "  {id:?}: {{ {} }};", fields.join("; "));
    }
    text.push_str("}\n");
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_and_variables_become_types() {
        let files = [("a.ftl", "open = Open\nin-days = { $count } { $unit-name }\n"), ("b.ftl", "close = Close\n")];
        assert_eq!(
            typescript(&files),
            r#"// Generated from locales/en/*.ftl; a test compares. Not edited by hand.

export type MessageId =
  | "close"
  | "in-days"
  | "open";

export interface MessageArgs {
  "in-days": { "count": number | string; "unit-name": number | string };
}
"#
        );
    }
}
