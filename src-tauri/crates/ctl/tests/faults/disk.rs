//! A disk that is full, or that fails, at each call that changes something.

use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};

use crate::cases::{in_parallel, sample};
use crate::injector::{self, Action};
use crate::portal::Portal;

#[test]
fn a_full_disk_at_each_call() {
    each_call(Action::Full { stays: true }, 40);
    each_call(Action::Full { stays: false }, 40);
}

#[test]
fn a_failing_disk_at_each_call() {
    each_call(Action::Broken { stays: true }, 40);
    each_call(Action::Broken { stays: false }, 40);
}

/// Fails each call in turn, for a first load and for an update. What did not come about is told in one line, which says
/// that the disk is full where it is; what is only kept to save bytes may fail without a word.
fn each_call(action: Action, fit: usize) {
    let portal = Portal::small();
    let repository = portal.new_repository();
    let address = repository.to_str().unwrap();
    for (name, start, old) in [("update", &portal.old, Some(portal.old_hash.as_str())), ("first", &portal.empty, None)]
    {
        let Some((ended, count)) = injector::sync(&start.copy(), address, 0, Action::None) else { return };
        ended.expect_done();
        let (refused, done) = (AtomicUsize::new(0), AtomicUsize::new(0));
        let cases = in_parallel(sample(count, fit), |nth| {
            let case = format!("{name}, {action:?} at call {nth} of {count}");
            let device = start.copy();
            let (ended, _) = injector::sync(&device, address, nth, action).unwrap();
            let hash = device.check(&[old, Some(&portal.new_hash)], start, &case);
            if ended.done {
                assert_eq!(hash.as_ref(), Some(&portal.new_hash), "{case}: it said that it was done and was not");
                done.fetch_add(1, Relaxed);
            } else {
                ended.expect_refused(&case);
                let full = matches!(action, Action::Full { .. });
                assert_eq!(ended.line.contains("the disk is full"), full, "{case}: {}", ended.line);
                refused.fetch_add(1, Relaxed);
            }
            device.check_next_update(&repository, &portal.new_hash, start, &case);
        });
        let (refused, done) = (refused.into_inner(), done.into_inner());
        println!("{name}: {action:?} at {cases} of {count} calls, {refused} refused, {done} done all the same");
        assert!(refused > 0);
    }
}
