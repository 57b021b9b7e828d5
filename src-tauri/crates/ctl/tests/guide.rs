//! The publisher's guide: every command in it is run, in its order, so that the page cannot grow stale.

#![cfg(unix)]

#[path = "../../publish/tests/common/mod.rs"]
mod common;
#[path = "../../publish/tests/device/server.rs"]
mod server;

use std::fs;
use std::path::Path;
use std::process::Command;

use common::Sample;
use server::Server;

const GUIDE: &str = include_str!("../../../docs/publishing.md");

/// The blocks that are marked as commands of a shell.
fn blocks() -> Vec<String> {
    let mut blocks = Vec::new();
    let mut inside = false;
    for line in GUIDE.lines() {
        match (inside, line) {
            (false, "```sh") => {
                inside = true;
                blocks.push(String::new());
            }
            (true, "```") => inside = false,
            (true, line) => blocks.last_mut().unwrap().extend([line, "\n"]),
            _ => {}
        }
    }
    assert!(!inside);
    blocks
}

/// A content folder whose second owner is `owner`.
fn content(dir: &Path, name: &str, owner: &str) -> Sample {
    let sample = Sample::new();
    sample.edit("ontario/pack.toml", "id = \"ontario\"", &format!("id = \"{owner}\""));
    std::os::unix::fs::symlink(sample.content(), dir.join(name)).unwrap();
    sample
}

#[test]
fn every_command_of_the_guide_does_what_it_says() {
    let scratch = tempfile::tempdir().unwrap();
    let dir = scratch.path();
    let _samples = [
        content(dir, "content", "ontario"),
        content(dir, "toronto-content", "toronto"),
        content(dir, "shared-content", "shared"),
    ];
    fs::create_dir(dir.join("repo")).unwrap();
    let server = Server::of(&dir.join("repo"));
    let program = Path::new(env!("CARGO_BIN_EXE_portagectl"));
    let path = format!("{}:{}", program.parent().unwrap().display(), std::env::var("PATH").unwrap());
    let blocks = blocks();
    assert!(blocks.len() > 15, "{}", blocks.len());
    for block in &blocks {
        let script = block.replace("https://portage.example", &server.address);
        let run = Command::new("sh")
            .args(["-euc", &script])
            .current_dir(dir)
            .env("PATH", &path)
            .env("PORTAGE_DATA", dir.join("data"))
            .output()
            .unwrap();
        let said = format!("{}{}", String::from_utf8_lossy(&run.stdout), String::from_utf8_lossy(&run.stderr));
        assert!(run.status.success(), "{block}\n{said}");
    }
    // Where all of it leads: a sound repository with the owners that were taken in and not struck off.
    let report =
        portage_publish::repo_verify(dir.join("repo").to_str().unwrap(), None, jiff::Timestamp::now()).unwrap();
    assert_eq!(report.faults, []);
    assert_eq!(report.releases.keys().collect::<Vec<_>>(), ["canada", "ontario", "shared"]);
    assert!(dir.join("repo/metadata/5.root.json").is_file());
    assert!(dir.join("keys/retired/ontario-1.der").is_file());
}

#[test]
fn every_subcommand_of_repo_is_in_the_guide() {
    let help = Command::new(env!("CARGO_BIN_EXE_portagectl")).args(["repo", "--help"]).output().unwrap();
    let help = String::from_utf8(help.stdout).unwrap();
    let commands = help.lines().skip_while(|line| *line != "Commands:").skip(1).take_while(|line| !line.is_empty());
    let names: Vec<&str> = commands.filter_map(|line| line.split_whitespace().next()).collect();
    assert!(names.contains(&"rotate"), "{names:?}");
    let text = blocks().concat();
    for name in names.into_iter().filter(|name| *name != "help") {
        assert!(text.contains(&format!("portagectl repo {name}")), "{name}");
    }
}
