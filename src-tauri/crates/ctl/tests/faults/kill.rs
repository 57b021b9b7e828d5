//! Killed without warning, at random moments and before each call that changes something.

use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};
use std::thread;
use std::time::{Duration, Instant};

use crate::cases::{Chance, all, in_parallel, sample};
use crate::injector::{self, Action};
use crate::portal::Portal;
use crate::web::Web;

#[test]
fn killed_at_random_moments() {
    let (small, large) = (Portal::small(), Portal::large());
    let cases: &[(&str, &Portal, usize)] = if all() {
        &[("small", &small, 850), ("large", &large, 150)]
    } else {
        &[("small", &small, 120), ("large", &large, 12)]
    };
    let mut chance = Chance::new("killed at random moments");
    let (before, after, ended) = (AtomicUsize::new(0), AtomicUsize::new(0), AtomicUsize::new(0));
    for (name, portal, count) in cases {
        let web = Web::serve(&portal.new_repository());
        let length = length_of_an_update(portal, &web);
        let mut moments: Vec<_> = (0..*count).map(|_| Some(length.mul_f64(1.15 * chance.share()))).collect();
        // Whatever else the machine does: one that dies at once, and one that ends by itself.
        moments.extend([Some(Duration::ZERO), None]);
        in_parallel(moments, |moment| {
            let case = format!("{name}, killed after {moment:?} of {length:?}");
            let device = portal.old.copy();
            let mut child = device.command(&["sync", "--repo", &web.address]).spawn().unwrap();
            if let Some(moment) = moment {
                // The moment is the fault; nothing is waited for.
                thread::sleep(moment);
                child.kill().unwrap();
            }
            let finished = child.wait().unwrap().success();
            let hashes = [Some(portal.old_hash.as_str()), Some(&portal.new_hash)];
            let hash = device.check(&hashes, &portal.old, &case).unwrap();
            let is_new = hash == portal.new_hash;
            assert!(is_new || !finished, "{case}: it said that it was done and was not");
            let died = if finished {
                &ended
            } else if is_new {
                &after
            } else {
                &before
            };
            died.fetch_add(1, Relaxed);
            device.check_next_update(&portal.new_repository(), &portal.new_hash, &portal.old, &case);
        });
    }
    let (before, after, ended) = (before.into_inner(), after.into_inner(), ended.into_inner());
    println!("killed at random moments: {before} before the flip, {after} after it, {ended} had ended");
    assert!(before > 0 && after + ended > 0, "the moments do not reach over the whole update");
}

/// How long an update takes when two run side by side, as they do in the cases.
fn length_of_an_update(portal: &Portal, web: &Web) -> Duration {
    let longest = std::sync::Mutex::new(Duration::ZERO);
    in_parallel(0..4, |_| {
        let device = portal.old.copy();
        let started = Instant::now();
        device.sync(&web.address).expect_done();
        let mut longest = longest.lock().unwrap();
        *longest = longest.max(started.elapsed());
    });
    longest.into_inner().unwrap()
}

#[test]
fn killed_before_each_call_that_changes_something() {
    let portal = Portal::small();
    let repository = portal.new_repository();
    let address = repository.to_str().unwrap();
    for (name, start, old) in [("update", &portal.old, Some(portal.old_hash.as_str())), ("first", &portal.empty, None)]
    {
        let Some((ended, count)) = injector::sync(&start.copy(), address, 0, Action::None) else { return };
        ended.expect_done();
        let (before, after) = (AtomicUsize::new(0), AtomicUsize::new(0));
        let cases = in_parallel(sample(count, 60), |nth| {
            let case = format!("{name}, killed before call {nth} of {count}");
            let device = start.copy();
            let (ended, _) = injector::sync(&device, address, nth, Action::Kill).unwrap();
            assert!(!ended.done, "{case}: it was not killed");
            let hash = device.check(&[old, Some(&portal.new_hash)], start, &case);
            if hash.as_ref() == Some(&portal.new_hash) { &after } else { &before }.fetch_add(1, Relaxed);
            device.check_next_update(&repository, &portal.new_hash, start, &case);
        });
        let (before, after) = (before.into_inner(), after.into_inner());
        println!("{name}: killed before {cases} of {count} calls, {before} before the flip, {after} after it");
        assert!(before > 0 && after > 0);
    }
}
