//! What the person is asked, told and can break off.

use portage_app::view::{SyncOutcome, SyncPhase, UpdateOutcome};

use crate::{
    portal::{Device, Portal, hash, problem, set, set_addresses},
    server::Server,
};

#[tokio::test]
async fn an_update_above_the_limit_waits_for_an_answer_with_nothing_fetched() {
    let portal = Portal::new();
    let (device, app) = Device::new(&portal).await;
    let before = hash(&app);
    portal.release("A new line.");
    let server = Server::of(&portal.repository());
    set_addresses(&app, &[server.address()]);
    set(&app, |options| options.ask_above_kb = Some(0));

    let report = app.update("en", false).await.unwrap();
    assert_eq!(report.outcome, UpdateOutcome::Waiting);
    assert!(report.waiting_bytes > 0);
    assert!(!server.log().iter().any(|path| path.contains("targets/")), "only signed metadata was fetched");
    let state = app.sync_state();
    assert_eq!((state.phase, state.waiting_bytes), (SyncPhase::Waiting, Some(report.waiting_bytes)));
    assert_eq!(state.last.unwrap().outcome, SyncOutcome::Waiting);
    assert_eq!(hash(&app), before);

    device.times_told();
    assert_eq!(app.update("en", true).await.unwrap().outcome, UpdateOutcome::Updated);
    assert_eq!(device.times_told(), 2, "once at the beginning and once at the end");
    assert!(server.log().iter().any(|path| path.contains("targets/")));
    let state = app.sync_state();
    assert_eq!((state.phase, state.waiting_bytes), (SyncPhase::Idle, None));
    let last = state.last.unwrap();
    assert_eq!((last.outcome, last.address.as_deref()), (SyncOutcome::Updated, Some(server.address())));
    assert!(last.bytes_received > 0 && last.requests > 0);
    assert_ne!(hash(&app), before);
}

#[tokio::test]
async fn who_says_no_is_left_alone_and_a_question_stands_only_for_what_was_told() {
    let portal = Portal::new();
    let (device, app) = Device::new(&portal).await;
    set_addresses(&app, &[portal.repository().to_str().unwrap()]);
    set(&app, |options| options.ask_above_kb = Some(0));
    portal.release("A new line.");
    let asked = app.update("en", false).await.unwrap();
    app.cancel_update();
    assert_eq!((app.sync_state().phase, app.sync_state().waiting_bytes), (SyncPhase::Idle, None));

    assert_eq!(app.update("en", false).await.unwrap().waiting_bytes, asked.waiting_bytes);
    assert!(device.start().sync_state().behind, "after a restart as well, the copy is not said to be up to date");
    let more: String = (0..400).map(|n| format!("Another line, the {n}th, {}.\n", n * n * 7919)).collect();
    portal.release(&more);
    let again = app.update("en", true).await.unwrap();
    assert_eq!(again.outcome, UpdateOutcome::Waiting, "it has grown since the person agreed");
    assert!(again.waiting_bytes > asked.waiting_bytes);
    assert_eq!(app.update("en", true).await.unwrap().outcome, UpdateOutcome::Updated);
    assert!(!app.sync_state().behind);
}

#[tokio::test]
async fn an_update_that_is_broken_off_changes_nothing_and_the_next_one_takes_it() {
    for held in ["timestamp.json", "targets/"] {
        let portal = Portal::new();
        let (device, app) = Device::new(&portal).await;
        let before = hash(&app);
        portal.release("A new line.");
        let server = Server::of(&portal.repository());
        set_addresses(&app, &[server.address()]);
        server.hold(held);
        let (server, app) = (&server, &app);
        let cancel = async {
            server.holding().await;
            let state = app.sync_state();
            assert_eq!((state.phase, state.asked), (SyncPhase::Running, true), "{held}");
            assert!(state.progress.is_some());
            let second = app.update("en", false).await.unwrap_err();
            assert_eq!(problem(second), "update-running", "never two at once");
            assert_eq!(app.sync_state().phase, SyncPhase::Running, "and the first goes on");
            app.cancel_update();
        };
        let (report, ()) = tokio::join!(app.update("en", false), cancel);
        assert_eq!(report.unwrap().outcome, UpdateOutcome::Cancelled, "{held}");
        let state = app.sync_state();
        assert_eq!((state.phase, state.progress), (SyncPhase::Idle, None));
        assert_eq!(state.last.unwrap().outcome, SyncOutcome::Cancelled);
        assert_eq!(hash(app), before);
        assert_eq!(hash(&device.start()), before, "after a restart as well");

        server.let_go();
        assert_eq!(app.update("en", false).await.unwrap().outcome, UpdateOutcome::Updated, "{held}");
    }
}

#[tokio::test]
async fn an_update_that_is_dropped_leaves_no_trace_in_the_state() {
    let portal = Portal::new();
    let (_device, app) = Device::new(&portal).await;
    portal.release("A new line.");
    let server = Server::of(&portal.repository());
    set_addresses(&app, &[server.address()]);
    server.hold("timestamp.json");
    tokio::select! {
        biased;
        _ = app.update("en", false) => panic!("the server holds it back"),
        () = server.holding() => {}
    }
    assert_eq!(app.sync_state().phase, SyncPhase::Idle);
    server.let_go();
    assert_eq!(app.update("en", false).await.unwrap().outcome, UpdateOutcome::Updated);
}
