//! Names of columns and fields, as the standard writes them.

use std::collections::HashSet;

use super::is_empty;
use crate::Note;
use crate::dataset::Fields;

/// `Organization ID`, `organizationId` and `organization-id` are `organization_id`.
pub(super) fn plain_name(name: &str) -> String {
    let mut name = name.to_owned();
    if is_plain(&name) {
        return name;
    }
    // What is trimmed may have hidden something else to trim.
    for _ in 0..8 {
        let better = once(&name);
        if better == name {
            break;
        }
        name = better;
    }
    name
}

fn is_plain(name: &str) -> bool {
    let letter = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_';
    !name.is_empty() && name.bytes().all(letter) && !name.starts_with('_') && !name.ends_with('_')
}

fn once(name: &str) -> String {
    // A byte order mark may have been read as letters by the program before.
    let name = name.trim().trim_start_matches("\u{ef}\u{bb}\u{bf}").trim_matches(['"', '\u{feff}']).trim();
    let mut plain = String::with_capacity(name.len());
    let mut before = ' ';
    for c in name.chars() {
        match c {
            '-' => plain.push('_'),
            c if c.is_whitespace() || c.is_control() => plain.push('_'),
            c if c.is_uppercase() => {
                if before.is_ascii_lowercase() {
                    plain.push('_');
                }
                plain.extend(c.to_lowercase());
            }
            c => plain.push(c),
        }
        before = c;
    }
    plain.trim_matches('_').to_owned()
}

/// Gives the fields of an object such names. What stood under the very name is believed before another spelling of it,
/// which is kept beside it.
pub(super) fn name_fields(fields: &mut Fields, notes: &mut Vec<Note>) {
    if fields.keys().all(|name| is_plain(name) || (!name.is_empty() && plain_name(name) == *name)) {
        return;
    }
    let old = std::mem::take(fields);
    let exact: HashSet<String> = old.keys().filter(|name| plain_name(name) == **name).cloned().collect();
    for (at, (name, value)) in old.into_iter().enumerate() {
        let plain = Some(plain_name(&name)).filter(|plain| !plain.is_empty()).unwrap_or(format!("column_{}", at + 1));
        if plain == name || !(exact.contains(&plain) || fields.contains_key(&plain)) {
            fields.insert(plain, value);
            continue;
        }
        if is_empty(&value) || fields.get(&plain) == Some(&value) {
            continue;
        }
        let aside = (2..10_000)
            .map(|at| format!("{plain}_{at}"))
            .find(|aside| !fields.contains_key(aside) && !exact.contains(aside));
        let Some(aside) = aside else { continue };
        let from = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        notes.push(Note { code: "name-twice", field: name, from, to: aside.clone() });
        fields.insert(aside, value);
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    #[test]
    fn names_in_their_spellings() {
        let check = |name: &str, expected: &str| assert_eq!(plain_name(name), expected, "{name}");
        check("Organization ID", "organization_id");
        check("organizationId", "organization_id");
        check("OrganizationID", "organization_id");
        check("postal-code", "postal_code");
        check("\u{feff}\"id\"", "id");
        check("_id", "id");
        check("address_1", "address_1");
        check("URL", "url");
    }

    #[test]
    fn two_spellings_of_one_name_are_both_kept() {
        let Value::Object(mut fields) = json!({"ID": "1", "id": "2", "Name": "A", "": "x"}) else { unreachable!() };
        let mut notes = Vec::new();
        name_fields(&mut fields, &mut notes);
        assert_eq!(Value::Object(fields), json!({"id": "2", "id_2": "1", "name": "A", "column_4": "x"}));
        assert_eq!(notes.len(), 1);
    }
}
