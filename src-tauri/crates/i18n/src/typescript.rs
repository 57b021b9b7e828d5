use std::fmt::Write as _;

use crate::{keys::keys, messages::files};

/// The text of `ui/src/lib/messages.ts`: the id of every English message, and the variables that each takes.
///
/// A message without variables stands in `MessageId` alone. The text depends only on `locales/en`.
pub fn typescript_messages() -> String {
    typescript(&files("en"))
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
