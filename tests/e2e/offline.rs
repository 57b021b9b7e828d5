//! Without any network, not even the loopback, everything but fetching works.

use std::path::Path;

use serde_json::Value;

use crate::harness::{Device, PACKS, WINDOW, bundled_packs, run, without_network};

/// The whole program in a namespace where no interface is up: it makes its first generation and shows a screen.
#[test]
fn the_first_screen_comes_without_network_and_loopback() {
    let Some(device) = Device::new() else { return };
    let mark = device.home().join("smoke.json");
    let mut command = without_network(Path::new(WINDOW));
    // In a language that the window knows, so that it asks nothing before the first generation is built.
    device.surround(&mut command).env("LC_ALL", "en_CA.UTF-8");
    command.env("PORTAGE_SMOKE", &mark).env("PORTAGE_SMOKE_SCREEN", "start");
    let status = run(&mut command);
    assert!(status.success(), "the app ended with {status}");
    let line = std::fs::read_to_string(&mark).expect("the app says that its first screen was ready");
    let said: Value = serde_json::from_str(line.trim()).unwrap_or_else(|error| panic!("{line:?} is no JSON: {error}"));
    assert_eq!(said["screen"], "start", "{said}");
    assert_eq!(said["has_content"], true, "{said}");
}

/// The namespace really holds nothing to talk over; otherwise the test above would prove nothing.
#[test]
fn the_namespace_has_no_interface_that_is_up() {
    let output = without_network(Path::new("ip")).args(["-oneline", "link", "show", "up"]).output();
    let output = output.expect("unshare can be started");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    assert_eq!(String::from_utf8_lossy(&output.stdout), "");
}

/// Runs one test of this file again in a namespace that has a loopback, for the driver, and nothing else.
pub fn alone_with_the_loopback(test: &str) -> bool {
    const INSIDE: &str = "PORTAGE_E2E_INSIDE";
    if std::env::var_os(INSIDE).is_some() {
        return true;
    }
    let this = std::env::current_exe().expect("the test knows its own program");
    let mut command = without_network(Path::new("sh"));
    command.args(["-c", "ip link set lo up && exec \"$@\"", "sh"]).arg(this);
    command.args(["--exact", test, "--nocapture"]).env(INSIDE, "yes").env(PACKS, bundled_packs());
    let status = run(&mut command);
    assert!(status.success(), "{test} failed without a network");
    false
}
