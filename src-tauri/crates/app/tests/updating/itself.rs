//! What the app does without being asked, and what it leaves.

use jiff::SignedDuration;
use portage_app::view::{ScheduleView, SyncOutcome, SyncPhase, UpdateOutcome};

use crate::portal::{Device, NOBODY, Portal, day, hash, problem, set, set_addresses};

#[tokio::test]
async fn the_app_updates_at_its_start_and_a_day_later() {
    let portal = Portal::new();
    let (device, app) = Device::new(&portal).await;
    let before = hash(&app);
    portal.release("A new line.");
    set_addresses(&app, &[portal.repository().to_str().unwrap()]);
    let state = device.tend_until(&app, |state| state.last.is_some() && state.next_at.is_some()).await;
    assert_eq!(state.last.unwrap().outcome, SyncOutcome::Updated);
    assert_ne!(hash(&app), before);
    let next: jiff::Timestamp = state.next_at.unwrap().parse().unwrap();
    assert!((day(1)..=day(1) + SignedDuration::from_mins(30)).contains(&next), "{next}");
    assert_eq!(app.sync_state().next_at, None, "nobody tends any more");

    // The next day, in a new run of the app.
    portal.release("Another line.");
    let (app, second) = (device.start(), hash(&app));
    device.set_clock(day(1));
    device.tend_until(&app, |state| state.last.is_some()).await;
    assert_ne!(hash(&app), second);
}

#[tokio::test]
async fn nothing_is_looked_for_unless_the_options_say_so() {
    let portal = Portal::new();
    let (device, app) = Device::new(&portal).await;
    portal.release("A new line.");
    let repository = portal.repository();
    let idle = async |why: &str| {
        device.times_told();
        tokio::select! {
            biased;
            () = app.tend() => {}
            // By now it waits: a look that begins is told before anything is waited for.
            () = std::future::ready(()) => {}
        }
        assert_eq!((device.times_told(), app.sync_state().last), (0, None), "{why}");
    };
    idle("no address").await;
    set_addresses(&app, &[repository.to_str().unwrap()]);
    set(&app, |options| options.schedule = ScheduleView::Manual);
    idle("only when the person asks").await;
}

#[tokio::test]
async fn a_failure_is_shown_in_the_state_and_a_connection_that_comes_back_mends_it() {
    let portal = Portal::new();
    let (device, app) = Device::new(&portal).await;
    portal.release("A new line.");
    let mirror = device.scratch().join("mirror");
    set_addresses(&app, &[mirror.to_str().unwrap()]);
    let (device, app) = (&device, &app);
    let failed = device.tend_until(app, |state| state.last.is_some() && state.next_at.is_some()).await;
    let last = failed.last.unwrap();
    assert_eq!((last.outcome, last.problem.unwrap().code.as_str()), (SyncOutcome::Failed, "repository-unreachable"));
    let restarted = device.start().sync_state().last.expect("a failure is still told after a restart");
    assert_eq!(restarted.problem.unwrap().code, "repository-unreachable");
    let pause = failed.next_at.unwrap().parse::<jiff::Timestamp>().unwrap().duration_since(day(0)).as_secs();
    assert!((4 * 60..=6 * 60).contains(&pause), "{pause} seconds");

    let comes_back = async {
        device.tend_until(app, |state| state.last.as_ref().is_some_and(|it| it.outcome == SyncOutcome::Updated)).await
    };
    let line = async {
        crate::portal::copy(&portal.repository(), &mirror);
        device.set_clock(day(0) + SignedDuration::from_mins(20));
        app.connection_back();
    };
    tokio::join!(comes_back, line);
    assert_eq!(device.start().sync_state().last, None, "it is told no more once a look has gone through");
}

#[tokio::test]
async fn what_costs_more_than_the_limit_waits_even_when_nobody_asked() {
    let portal = Portal::new();
    let (device, app) = Device::new(&portal).await;
    let before = hash(&app);
    portal.release("A new line.");
    set_addresses(&app, &[portal.repository().to_str().unwrap()]);
    set(&app, |options| options.ask_above_kb = Some(0));
    let state = device.tend_until(&app, |state| state.phase == SyncPhase::Waiting).await;
    assert!(state.waiting_bytes.unwrap() > 0);
    assert_eq!(hash(&app), before);
}

#[tokio::test]
async fn who_went_back_stays_there_until_they_move_on_which_takes_no_connection() {
    let portal = Portal::new();
    let (device, app) = Device::new(&portal).await;
    let first = hash(&app);
    portal.release("A new line.");
    set_addresses(&app, &[portal.repository().to_str().unwrap()]);
    app.update("en", false).await.unwrap();
    let second = hash(&app);

    device.set_clock(day(1));
    app.roll_back().unwrap();
    assert_eq!(app.sync_state().back_since, Some(day(1).to_string()));
    assert!(!app.copy_state("en").unwrap().can_go_back);
    portal.release("Another line.");
    device.bring_packs(&portal);
    // At the next start the app neither looks by itself nor takes the packs of its newer installer.
    let app = device.start();
    app.take_newer_bundle().await.unwrap();
    device.times_told();
    tokio::select! {
        biased;
        () = app.tend() => {}
        () = std::future::ready(()) => {}
    }
    assert_eq!((device.times_told(), app.sync_state().next_at), (0, None));
    assert_eq!(hash(&app), first);

    set_addresses(&app, &[NOBODY]);
    assert_eq!(problem(app.update("en", false).await.unwrap_err()), "repository-unreachable");
    assert_eq!((hash(&app), app.sync_state().back_since), (second, None), "moved on without a connection");
    assert_eq!(hash(&device.start()), second);
    set_addresses(&app, &[portal.repository().to_str().unwrap()]);
    assert_eq!(app.update("en", false).await.unwrap().outcome, UpdateOutcome::Updated);
    assert!(![first, second].contains(&hash(&app)));
}
