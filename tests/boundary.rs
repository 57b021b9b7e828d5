//! The generated files of the boundary are the ones that are committed. `PORTAGE_UPDATE=1 cargo test` writes them anew.

use std::{env, fs, path::Path};

use portage_app::PROBLEM_CODES;

fn check(file: &str, generated: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(file);
    if env::var_os("PORTAGE_UPDATE").is_some() {
        fs::write(&path, generated).unwrap();
    }
    let committed = fs::read_to_string(&path).unwrap_or_default();
    assert!(
        committed == generated,
        "{file} has drifted from Rust; run PORTAGE_UPDATE=1 cargo test --test integration boundary"
    );
}

#[test]
fn the_types_of_the_window_are_those_of_rust() {
    check("ui/src/lib/bindings.ts", &portage_lib::typescript_bindings().unwrap());
}

#[test]
fn the_message_keys_of_the_window_are_those_of_the_files() {
    check("ui/src/lib/messages.ts", &portage_i18n::typescript_messages());
}

#[test]
fn the_days_of_the_window_are_those_of_rust() {
    check("ui/src/lib/i18n/calendar.ts", &portage_i18n::typescript_calendar());
}

#[test]
fn every_command_is_allowed_and_no_other() {
    let bindings = portage_lib::typescript_bindings().unwrap();
    let mut registered: Vec<&str> =
        bindings.split("__TAURI_INVOKE").skip(2).filter_map(|call| call.split('"').nth(1)).collect();
    registered.sort_unstable();
    assert_eq!(registered, portage_lib::COMMAND_NAMES);
    let capability = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("src-tauri/capabilities/main.json"));
    let capability: serde_json::Value = serde_json::from_str(&capability.unwrap()).unwrap();
    let mut allowed: Vec<String> = capability["permissions"]
        .as_array()
        .unwrap()
        .iter()
        .filter_map(|permission| permission.as_str()?.strip_prefix("allow-"))
        .map(|name| name.replace('-', "_"))
        .collect();
    allowed.sort_unstable();
    assert_eq!(allowed, portage_lib::COMMAND_NAMES);
}

#[test]
fn every_problem_has_its_sentence_in_every_language() {
    for (code, names) in PROBLEM_CODES {
        for language in portage_i18n::languages() {
            let args: Vec<(&str, portage_i18n::Arg)> = names.iter().map(|name| (*name, "canary".into())).collect();
            let id = format!("problem-{code}");
            let text = portage_i18n::Messages::of(&language.tag).text(&id, &args);
            assert!(text != id && text.len() > 10, "{id} has no sentence in {}", language.tag);
        }
    }
}

#[test]
fn every_problem_says_what_is_safe_and_what_to_do() {
    // The other languages have the parts that English has, or the check of the messages fails.
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales/en");
    let files = fs::read_dir(folder).unwrap().map(|entry| fs::read_to_string(entry.unwrap().path()).unwrap());
    let english: String = files.collect();
    for (code, _) in PROBLEM_CODES {
        let start = english.find(&format!("\nproblem-{code} =")).expect("a message") + 1;
        let attributes: String = english[start..].lines().skip(1).take_while(|line| line.starts_with(' ')).collect();
        for part in [".safe =", ".todo ="] {
            assert!(attributes.contains(part), "problem-{code} has no {part}");
        }
    }
}
