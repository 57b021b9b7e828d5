//! A power cut: what was not written through to the disk is gone.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};
use std::thread;
use std::time::Instant;

use crate::cases::{Chance, all, in_parallel, sample};
use crate::injector::{self, Action};
use crate::portal::Portal;

/// A file system of its own, taken down with the value.
pub struct Mounted {
    scratch: tempfile::TempDir,
}

impl Mounted {
    /// A file system in memory of at most `size` bytes; none, and a line that says why, where it cannot be mounted.
    pub fn tmpfs(what: &str, size: &str) -> Option<Self> {
        Self::new(what, |folder| run("mount", &["-t", "tmpfs", "-o", &format!("size={size}"), "none", folder]))
    }

    /// An ext4 file system in a file.
    pub fn ext4(what: &str) -> Option<Self> {
        Self::new(what, |folder| {
            let image = format!("{folder}.img");
            run("truncate", &["--size=96M", &image])?;
            run("mkfs.ext4", &["-q", "-F", &image])?;
            run("mount", &["-o", "loop", &image, folder])
        })
    }

    fn new(what: &str, mount: impl FnOnce(&str) -> Result<(), String>) -> Option<Self> {
        if !is_root() {
            eprintln!("SKIPPED {what}: only the administrator can mount a file system");
            return None;
        }
        let mounted = Self { scratch: tempfile::tempdir().unwrap() };
        std::fs::create_dir(mounted.folder()).unwrap();
        match mount(mounted.folder().to_str().unwrap()) {
            Ok(()) => Some(mounted),
            Err(reason) => {
                eprintln!("SKIPPED {what}: {reason}");
                None
            }
        }
    }

    pub fn folder(&self) -> PathBuf {
        self.scratch.path().join("disk")
    }

    pub fn remount(&self, options: &str) {
        run("mount", &["-o", &format!("remount,{options}"), self.folder().to_str().unwrap()]).unwrap();
    }

    /// The file that the file system is in.
    pub fn image(&self) -> PathBuf {
        self.scratch.path().join("disk.img")
    }

    /// Writes everything through to the image, its journal included.
    pub fn sync(&self) {
        run("sync", &["--file-system", self.folder().to_str().unwrap()]).unwrap();
    }

    /// Cuts the power, and starts the machine again.
    fn cut(&self, program: &Path) {
        let folder = self.folder();
        let folder = folder.to_str().unwrap();
        run(program.to_str().unwrap(), &["power-loss", folder]).unwrap();
        run("umount", &[folder]).unwrap();
        run("mount", &["-o", "loop", &format!("{folder}.img"), folder]).unwrap();
    }
}

impl Drop for Mounted {
    fn drop(&mut self) {
        // What cannot be taken down now goes with the machine.
        let _ = run("umount", &["--lazy", self.folder().to_str().unwrap()]);
    }
}

pub fn is_root() -> bool {
    Command::new("id").arg("-u").output().is_ok_and(|output| output.stdout == b"0\n")
}

fn run(program: &str, args: &[&str]) -> Result<(), String> {
    let output = Command::new(program)
        .args(args)
        .stdin(Stdio::null())
        .output()
        .map_err(|error| format!("{program}: {error}"))?;
    if output.status.success() {
        Ok(())
    } else {
        Err(format!("{program}: {}", String::from_utf8_lossy(&output.stderr)))
    }
}

#[test]
fn power_is_cut_at_random_moments() {
    let what = "power is cut at random moments";
    let portal = Portal::small();
    let repository = portal.new_repository();
    let (Some(program), Some(disk)) = (injector::program(what), Mounted::ext4(what)) else { return };
    let device = portal.old.copy_to(&disk.folder().join("measured"));
    let started = Instant::now();
    device.sync(repository.to_str().unwrap()).expect_done();
    let length = started.elapsed();
    let mut chance = Chance::new(what);
    let (mut before, mut after) = (0, 0);
    let count = if all() { 150 } else { 15 };
    for case in 0..count {
        let device = portal.old.copy_to(&disk.folder().join(format!("case-{case}")));
        run("sync", &["--file-system", device.data().to_str().unwrap()]).unwrap();
        let moment = length.mul_f64(1.1 * chance.share());
        let mut child = device.command(&["sync", "--repo", repository.to_str().unwrap()]).spawn().unwrap();
        // The last one ends by itself: what it said is done must be on the disk.
        if case + 1 < count {
            // The moment is the fault; nothing is waited for.
            thread::sleep(moment);
            child.kill().unwrap();
        }
        child.wait().unwrap();
        disk.cut(program);
        let case = format!("power cut after {moment:?} of {length:?}");
        let hashes = [Some(portal.old_hash.as_str()), Some(&portal.new_hash)];
        let hash = device.check(&hashes, &portal.old, &case).unwrap();
        *if hash == portal.new_hash { &mut after } else { &mut before } += 1;
        device.check_next_update(&repository, &portal.new_hash, &portal.old, &case);
        std::fs::remove_dir_all(device.data()).unwrap();
    }
    println!("{what}: {before} came up with the old release, {after} with the new one");
    assert!(before > 0 && after > 0, "the moments do not reach over the whole update");
}

#[test]
fn power_is_cut_before_each_call_that_changes_something() {
    let what = "power is cut before each call";
    let portal = Portal::small();
    let repository = portal.new_repository();
    let address = repository.to_str().unwrap();
    let Some(program) = injector::program(what) else { return };
    let Some((_, count)) = injector::sync(&portal.old.copy(), address, 0, Action::None) else { return };
    if Mounted::ext4(what).is_none() {
        return;
    }
    let (before, after) = (AtomicUsize::new(0), AtomicUsize::new(0));
    // The calls around the flip are those where order matters; they are among the last.
    let mut calls = sample(count, 10);
    calls.extend(count.saturating_sub(if all() { 0 } else { 14 }).max(1)..=count);
    let cases = in_parallel(calls, |nth| {
        let case = format!("power cut before call {nth} of {count}");
        let disk = Mounted::ext4(what).unwrap();
        let device = portal.old.copy_to(&disk.folder().join("data"));
        run("sync", &["--file-system", device.data().to_str().unwrap()]).unwrap();
        injector::sync(&device, address, nth, Action::Kill).unwrap();
        disk.cut(program);
        let hashes = [Some(portal.old_hash.as_str()), Some(&portal.new_hash)];
        let hash = device.check(&hashes, &portal.old, &case).unwrap();
        if hash == portal.new_hash { &after } else { &before }.fetch_add(1, Relaxed);
        device.check_next_update(&repository, &portal.new_hash, &portal.old, &case);
    });
    let (before, after) = (before.into_inner(), after.into_inner());
    println!("{what}: {cases} of {count}, {before} came up with the old release, {after} with the new one");
    assert!(before > 0 && after > 0);
}
