//! An update that does not fit is refused before anything of it is fetched.

use std::{
    fs::{self, File},
    io::Write as _,
    path::{Path, PathBuf},
    process::Command,
};

use portage_app::{Problem, view::UpdateOutcome};

use crate::{
    portal::{Device, Portal, day, hash, set_addresses},
    server::Server,
};

/// A disk of 8 MB, in memory. Only root may make one.
struct SmallDisk(PathBuf);

impl SmallDisk {
    fn mount(at: &Path) -> Option<Self> {
        fs::create_dir_all(at).unwrap();
        let mounted = Command::new("mount").args(["-t", "tmpfs", "-o", "size=8m", "tmpfs"]).arg(at).output();
        mounted.is_ok_and(|output| output.status.success()).then(|| Self(at.to_owned()))
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg("-l").arg(&self.0).output();
    }
}

#[tokio::test]
async fn an_update_without_room_fetches_nothing_and_says_how_much_it_needs() {
    let portal = Portal::new();
    let device = Device::empty(&portal);
    let place = device.scratch().join("disk");
    let Some(disk) = SmallDisk::mount(&place) else {
        eprintln!("skipped: only root may mount a small disk");
        return;
    };
    let device = device.with_data(&disk.0.join("data"));
    let app = device.start();
    app.install_bundled().await.unwrap();
    let before = hash(&app);
    portal.release("A new line.");
    let server = Server::of(&portal.repository());
    set_addresses(&app, &[server.address()]);
    // All but half a megabyte is full.
    let free = usize::try_from(portage_store::free_room(&disk.0).unwrap()).unwrap();
    let filler = disk.0.join("photos");
    File::create(&filler).unwrap().write_all(&vec![0; free - 500_000]).unwrap();

    let generations = || fs::read_dir(device.data().join("content/generations")).unwrap().count();
    let problem = Problem::from(app.update("en", false).await.unwrap_err());
    assert_eq!((&*problem.code, &*problem.args["free"]), ("no-room", "0"));
    assert!(problem.args["needed"].parse::<u32>().unwrap() >= 1);
    assert!(!server.log().iter().any(|path| path.contains("targets/")), "only signed metadata was fetched");
    assert_eq!((hash(&app), generations()), (before, 1));
    assert_eq!(app.checked_at(), None, "it is looked for again");

    fs::remove_file(filler).unwrap();
    device.set_clock(day(1));
    assert_eq!(app.update("en", false).await.unwrap().outcome, UpdateOutcome::Updated);
    assert_ne!(hash(&app), before);
}
