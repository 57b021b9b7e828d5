//! Several processes at one data folder.

use std::process::Child;
use std::thread;

use crate::device::Ended;
use crate::portal::Portal;

#[test]
fn two_and_five_updates_at_once() {
    let (small, large) = (Portal::small(), Portal::large());
    for (name, portal, count) in
        [("small", &small, 2), ("small", &small, 5), ("large", &large, 2), ("large", &large, 5)]
    {
        let case = format!("{count} at once, {name}");
        let device = portal.old.copy();
        let repository = portal.new_repository();
        let all: Vec<Child> = (0..count)
            .map(|_| device.command(&["sync", "--repo", repository.to_str().unwrap()]).spawn().unwrap())
            .collect();
        let ended: Vec<Ended> = all.into_iter().map(|child| Ended::of(&child.wait_with_output().unwrap())).collect();
        let (done, refused): (Vec<_>, Vec<_>) = ended.into_iter().partition(|ended| ended.done);
        for each in &refused {
            each.expect_refused(&case);
            assert!(each.line.contains("another update is running"), "{case}: {}", each.line);
        }
        let updated = done.iter().filter(|each| each.json["outcome"] == "updated").count();
        assert_eq!(updated, 1, "{case}: one takes the new release, who comes later finds it there: {done:?}");
        device.check(&[Some(&portal.new_hash)], &portal.old, &case);
        device.run(&["rollback"]).expect_done();
        assert_eq!(device.content_hash().as_ref(), Some(&portal.old_hash), "{case}: there is still a way back");
    }
}

#[test]
fn reading_goes_on_while_an_update_runs() {
    let portal = Portal::large();
    let device = portal.old.copy();
    let repository = portal.new_repository();
    let mut update = device.command(&["sync", "--repo", repository.to_str().unwrap()]).spawn().unwrap();
    let hashes = [Some(portal.old_hash.as_str()), Some(&portal.new_hash)];
    thread::scope(|scope| {
        for reader in 0..2 {
            let (device, old) = (&device, &portal.old);
            scope.spawn(move || {
                for round in 0..4 {
                    device.check(&hashes, old, &format!("reader {reader}, round {round}"));
                }
            });
        }
    });
    assert!(update.wait().unwrap().success());
    device.check(&[Some(&portal.new_hash)], &portal.old, "after the update");
}
