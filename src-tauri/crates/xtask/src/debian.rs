use std::path::Path;
use std::process::Command;

use crate::fault::Fault;
use crate::place::on_path;
use crate::process::{answer, run, succeeds};
use crate::setup::Purpose;

struct Package {
    name: &'static str,
    needed_for: Purpose,
    why: &'static str,
}

const fn package(name: &'static str, needed_for: Purpose, why: &'static str) -> Package {
    Package { name, needed_for, why }
}

const PACKAGES: &[Package] = &[
    package("build-essential", Purpose::Build, "compiles the parts that are written in C"),
    package("pkg-config", Purpose::Build, "finds the system's libraries"),
    package("libwebkit2gtk-4.1-dev", Purpose::Build, "the web view that the window is made of"),
    package("webkit2gtk-driver", Purpose::Drive, "lets a test press the window's buttons"),
    package("xvfb", Purpose::Drive, "a screen that nobody sees"),
    package("xauth", Purpose::Drive, "lets programs onto that screen"),
    package("nginx-light", Purpose::Test, "a real web server for the test of updates"),
    package("iproute2", Purpose::Test, "network namespaces, for the tests without a network"),
    package("e2fsprogs", Purpose::Test, "makes the file system of the tests of power cuts"),
    package("util-linux", Purpose::Test, "runs a program as somebody else, for the tests of a folder that is not ours"),
    package("mount", Purpose::Test, "mounts the small and the read-only disks of the tests"),
    package("dbus", Purpose::Test, "a bus of its own for the test of reminders"),
    package("git", Purpose::Test, "lists the files that the tests of the sources read"),
];

pub fn is_here() -> bool {
    Path::new("/etc/debian_version").exists() && on_path("apt-get")
}

pub fn names(purpose: Purpose) -> String {
    needed(purpose).map(|package| package.name).collect::<Vec<_>>().join(" ")
}

fn needed(purpose: Purpose) -> impl Iterator<Item = &'static Package> {
    PACKAGES.iter().filter(move |package| package.needed_for <= purpose)
}

/// Installs what is missing, after saying what and why.
pub fn install(purpose: Purpose) -> Result<(), Fault> {
    let missing: Vec<&Package> = needed(purpose).filter(|package| !is_installed(package.name)).collect();
    if missing.is_empty() {
        return Ok(());
    }
    println!("setup: these packages are missing and will now be installed with apt-get:");
    for package in &missing {
        println!("  {:<24}{}", package.name, package.why);
    }
    run(as_root("apt-get").arg("update"))?;
    run(as_root("apt-get")
        .args(["install", "--yes", "--no-install-recommends"])
        .args(missing.iter().map(|package| package.name)))?;
    if missing.iter().any(|package| package.name == "nginx-light") && Path::new("/run/systemd/system").exists() {
        println!("setup: switching the new web server's system service off again; the test starts its own");
        run(as_root("systemctl").args(["disable", "--now", "nginx"]))?;
    }
    Ok(())
}

fn is_installed(name: &str) -> bool {
    // A virtual or renamed package answers nothing; then apt-get decides.
    let mut query = Command::new("dpkg-query");
    query.args(["--show", "--showformat=${db:Status-Status}", name]).stderr(std::process::Stdio::null());
    query.output().is_ok_and(|output| output.stdout == b"installed")
}

/// A command as the administrator; sudo asks for the password itself.
pub fn as_root(program: &str) -> Command {
    let mut command = if is_root() {
        Command::new("env")
    } else {
        let mut sudo = Command::new("sudo");
        sudo.arg("env");
        sudo
    };
    command.args(["DEBIAN_FRONTEND=noninteractive", program]);
    command
}

/// Whether this runs as the administrator.
pub fn is_root() -> bool {
    answer(Command::new("id").arg("-u")).is_ok_and(|id| id.trim() == "0")
}

/// How to start a program without any network, not even the loopback.
pub fn without_network(program: &Path) -> Command {
    let mut command = Command::new("unshare");
    if !is_root() {
        command.arg("--map-root-user");
    }
    command.arg("--net").arg("--").arg(program);
    command
}

/// Whether a package of this name is known to dpkg, installed or with files left over.
pub fn is_known(name: &str) -> bool {
    succeeds(Command::new("dpkg").args(["--status", name]))
}
