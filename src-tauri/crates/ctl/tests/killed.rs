//! `repo mirror`, killed at every file: the stick holds the old state or the new one.

#[path = "../../publish/tests/common/mod.rs"]
mod common;
#[path = "../../publish/tests/device/mod.rs"]
mod device;

use std::path::Path;
use std::process::{Child, Command};

use device::server::Server;
use device::{Device, copy, edit, publish_again, published, start};

fn mirror(server: &Server, stick: &Path) -> Child {
    Command::new(env!("CARGO_BIN_EXE_portagectl"))
        .args(["repo", "mirror", "--now", &start().to_string(), "--from", &server.address, "--to"])
        .arg(stick)
        .stdout(std::process::Stdio::null())
        .spawn()
        .unwrap()
}

#[test]
fn a_run_that_is_killed_leaves_a_state_that_devices_take() {
    let sample = published();
    let scratch = tempfile::tempdir().unwrap();
    let (old, stick) = (scratch.path().join("old"), scratch.path().join("stick"));
    let server = Server::of(&sample.repo());
    assert!(mirror(&server, &old).wait().unwrap().success());
    edit(&sample, "soon");
    publish_again(&sample);

    let mut killed = 0;
    loop {
        copy(&old, &stick);
        server.hang_after(killed);
        let mut run = mirror(&server, &stick);
        let line = server.wait_for_hanging(|| run.try_wait().unwrap().is_none());
        if line.is_none() {
            break;
        }
        run.kill().unwrap();
        run.wait().unwrap();
        let mut device = Device::trusting(&sample);
        assert_eq!(device.update(&stick).len(), 2, "after {killed} answers");
        assert_eq!(device.held.iter().find(|held| held.owner == "ontario").unwrap().release, 1);
        killed += 1;
    }
    // Two roots asked for, timestamp, snapshot, targets, two owners; of the targets, the new pack and its patch.
    assert_eq!(killed, 9);
    let mut device = Device::trusting(&sample);
    device.update(&stick);
    assert_eq!(device.held.iter().find(|held| held.owner == "ontario").unwrap().release, 2);
}
