//! Who asks what a command does is told, and nothing is run.

use std::process::{Command, Output};

/// In an empty folder without surroundings: no command finds anything to run, so one that tries fails.
fn xtask(words: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    command.args(words).env_clear().current_dir(env!("CARGO_TARGET_TMPDIR")).output().unwrap()
}

#[test]
fn every_command_tells_what_it_does_and_runs_nothing() {
    let all = xtask(&["--help"]);
    assert!(all.status.success());
    let all = String::from_utf8(all.stdout).unwrap();
    let names: Vec<&str> =
        all.lines().filter(|line| line.starts_with("  ")).filter_map(|line| line.split_whitespace().next()).collect();
    assert!(names.contains(&"test") && names.contains(&"setup"), "{all}");
    for name in names {
        for word in ["--help", "-h"] {
            let help = xtask(&[name, word]);
            let said = String::from_utf8(help.stdout).unwrap();
            assert!(help.status.success(), "{name} {word}: {}", String::from_utf8_lossy(&help.stderr));
            assert_eq!(said.lines().next(), Some(format!("cargo xtask {name}").as_str()));
            assert_eq!(said.lines().count(), 3, "{said}");
        }
    }
}
