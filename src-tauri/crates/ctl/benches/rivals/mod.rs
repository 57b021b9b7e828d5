//! Other ways to carry a change of the database to a device, on the same two states.

use std::fs;
use std::path::Path;
use std::process::Command;

/// Each way by name, with the bytes that it moves; none where its program is not installed.
pub fn beside(old: &Path, new: &Path, scratch: &Path) -> Vec<(&'static str, Option<u64>)> {
    vec![
        ("SQLite changeset of the database, zstd 19", changeset(old, new, scratch)),
        ("zstd 19 patch of the database file", zstd_patch(old, new, scratch)),
        ("bsdiff of the database file", bsdiff(old, new, scratch)),
        ("rsync of the database file", rsync(old, new, scratch)),
        ("the whole database, zstd 19", zstd(new, scratch)),
    ]
}

fn changeset(old: &Path, new: &Path, scratch: &Path) -> Option<u64> {
    let out = scratch.join("changeset");
    run(Command::new("sqldiff").arg("--changeset").arg(&out).args([old, new]))?;
    zstd(&out, scratch)
}

fn zstd_patch(old: &Path, new: &Path, scratch: &Path) -> Option<u64> {
    let out = scratch.join("patch.zst");
    let mut from = std::ffi::OsString::from("--patch-from=");
    from.push(old);
    run(Command::new("zstd").args(["-q", "-f", "-19", "--long=27"]).arg(from).arg(new).arg("-o").arg(&out))?;
    size(&out)
}

fn zstd(file: &Path, scratch: &Path) -> Option<u64> {
    let out = scratch.join("whole.zst");
    run(Command::new("zstd").args(["-q", "-f", "-19"]).arg(file).arg("-o").arg(&out))?;
    size(&out)
}

fn bsdiff(old: &Path, new: &Path, scratch: &Path) -> Option<u64> {
    let out = scratch.join("bsdiff");
    run(Command::new("bsdiff").args([old, new, &out]))?;
    size(&out)
}

/// What `rsync` says it sent and received for bringing the old file up to the new one.
fn rsync(old: &Path, new: &Path, scratch: &Path) -> Option<u64> {
    let copy = scratch.join("rsync.db");
    fs::copy(old, &copy).ok()?;
    let said = run(Command::new("rsync").args(["--no-whole-file", "--compress", "--stats", "-I"]).arg(new).arg(&copy))?;
    let total = |name: &str| {
        let line = said.lines().find_map(|line| line.strip_prefix(name))?;
        line.chars().filter(char::is_ascii_digit).collect::<String>().parse::<u64>().ok()
    };
    Some(total("Total bytes sent:")? + total("Total bytes received:")?)
}

fn run(command: &mut Command) -> Option<String> {
    let output = command.output().ok()?;
    assert!(output.status.success(), "{command:?}: {}", String::from_utf8_lossy(&output.stderr));
    Some(String::from_utf8_lossy(&output.stdout).into_owned())
}

fn size(file: &Path) -> Option<u64> {
    Some(fs::metadata(file).ok()?.len())
}
