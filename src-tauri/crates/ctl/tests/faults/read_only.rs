//! A data folder that cannot be written: reading works, and updating says why it does not.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;
use std::process::{Command, Stdio};

use crate::device::{Device, Ended, PORTAGECTL};
use crate::portal::Portal;
use crate::power::{Mounted, is_root};

#[test]
fn a_folder_of_somebody_else() {
    let portal = Portal::small();
    let device = portal.old.copy();
    // A root of this test reads and writes everywhere, so that it becomes nobody.
    let as_nobody: &[&str] =
        if is_root() { &["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"] } else { &[] };
    set_mode(device.data().parent().unwrap(), 0o755, 0o644);
    set_mode(device.data(), 0o555, 0o444);
    set_mode(&portal.new_repository(), 0o555, 0o444);
    fs::set_permissions(portal.new_repository().parent().unwrap(), fs::Permissions::from_mode(0o755)).unwrap();
    if as_nobody.is_empty() || runs(as_nobody) {
        reads_and_refuses(&device, &portal, as_nobody);
    } else {
        eprintln!("SKIPPED a folder of somebody else: setpriv cannot start {PORTAGECTL} as another user");
    }
    set_mode(device.data(), 0o755, 0o644);
    device.check_next_update(&portal.new_repository(), &portal.new_hash, &portal.old, "written again");
}

#[test]
fn a_file_system_that_is_read_only() {
    let portal = Portal::small();
    let Some(mounted) = Mounted::tmpfs("a file system that is read-only", "64m") else { return };
    let device = portal.old.copy_to(&mounted.folder().join("data"));
    mounted.remount("ro");
    reads_and_refuses(&device, &portal, &[]);
    mounted.remount("rw");
    device.check_next_update(&portal.new_repository(), &portal.new_hash, &portal.old, "written again");
}

#[test]
fn a_disk_of_any_small_size() {
    let portal = Portal::small();
    let (repository, used) = (portal.new_repository(), size(portal.old.data()));
    let (mut refused, mut done) = (0, 0);
    // From hardly more than what is on it to more than enough.
    for step in 0..14 {
        let bytes = used + 16 * 1024 + step * 256 * 1024;
        let Some(mounted) = Mounted::tmpfs("a disk of any small size", &bytes.to_string()) else { return };
        let case = format!("a disk of {bytes} bytes");
        let device = portal.old.copy_to(&mounted.folder().join("data"));
        let ended = device.sync(repository.to_str().unwrap());
        let hash = device.check(&[Some(&portal.old_hash), Some(&portal.new_hash)], &portal.old, &case);
        assert_eq!(ended.done, hash.as_ref() == Some(&portal.new_hash), "{case}: {ended:?}");
        if ended.done {
            done += 1;
        } else {
            refused += 1;
            ended.expect_refused(&case);
            let told = ended.line.contains("the disk is full") || ended.line.contains("room on the disk");
            assert!(told, "{case}: {}", ended.line);
            assert_eq!(device.leftovers(), [] as [&Path; 0], "{case}: what did not fit takes no room");
        }
        mounted.remount("size=64m");
        device.check_next_update(&repository, &portal.new_hash, &portal.old, &case);
    }
    println!("a disk of any small size: {refused} refused, {done} done");
    assert!(refused > 0 && done > 0);
}

fn reads_and_refuses(device: &Device, portal: &Portal, before: &[&str]) {
    let run = |words: &[&str]| {
        let mut command = match before {
            [] => Command::new(PORTAGECTL),
            [program, rest @ ..] => {
                let mut command = Command::new(program);
                command.args(rest).arg(PORTAGECTL);
                command
            }
        };
        Ended::of(&command.args(device.arguments(words)).stdin(Stdio::null()).output().unwrap())
    };
    assert_eq!(run(&["status"]).expect_done()["content_hash"], portal.old_hash.as_str());
    assert!(run(&["show", "guide", "ohip"]).expect_done()["title"].is_string());
    assert!(!run(&["search", "insurance"]).expect_done()["results"].as_array().unwrap().is_empty());
    let ended = run(&["sync", "--repo", portal.new_repository().to_str().unwrap()]);
    ended.expect_refused("a folder that cannot be written");
    let data = device.data().to_str().unwrap();
    assert!(ended.line.contains(data), "it does not say what cannot be written: {}", ended.line);
    assert_eq!(run(&["status"]).expect_done()["content_hash"], portal.old_hash.as_str());
}

fn runs(before: &[&str]) -> bool {
    let mut command = Command::new(before[0]);
    command.args(&before[1..]).arg(PORTAGECTL).arg("--version").stdout(Stdio::null()).stderr(Stdio::null());
    command.status().is_ok_and(|status| status.success())
}

fn set_mode(path: &Path, folders: u32, files: u32) {
    if path.is_dir() {
        fs::set_permissions(path, fs::Permissions::from_mode(0o755)).unwrap();
        for entry in fs::read_dir(path).unwrap() {
            set_mode(&entry.unwrap().path(), folders, files);
        }
    }
    fs::set_permissions(path, fs::Permissions::from_mode(if path.is_dir() { folders } else { files })).unwrap();
}

fn size(folder: &Path) -> u64 {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    // Blocks of a file system, and not bytes.
    entries
        .map(|path| if path.is_dir() { size(&path) } else { path.metadata().unwrap().len().next_multiple_of(4096) })
        .sum()
}
