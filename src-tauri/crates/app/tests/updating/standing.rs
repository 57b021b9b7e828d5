//! What a repository says of its own standing: expired, struck off, a clock that does not fit.

use std::fs;

use portage_app::view::UpdateOutcome;

use crate::portal::{Device, NOBODY, Portal, copy, day, hash, owners, problem, set_addresses};

#[tokio::test]
async fn an_expired_repository_is_said_so_after_a_restart_without_a_connection_until_it_is_renewed() {
    let portal = Portal::new();
    let (device, app) = Device::new(&portal).await;
    let first = hash(&app);
    portal.release("A new line.");
    set_addresses(&app, &[NOBODY, portal.repository().to_str().unwrap()]);
    device.set_clock(day(40));
    app.update("en", false).await.unwrap_err();
    let lapsed = app.sync_state().lapsed;
    assert_eq!(lapsed.len(), 1);
    assert_eq!((&lapsed[0].owner, &lapsed[0].since), (&None, &day(30).to_string()), "a timestamp lasts 30 days");

    let app = device.start();
    set_addresses(&app, &[NOBODY]);
    assert_eq!(problem(app.update("en", false).await.unwrap_err()), "repository-unreachable");
    assert_eq!(app.sync_state().lapsed, lapsed, "who cannot ask cannot know better");
    assert_eq!(hash(&app), first);
    assert!(app.guide("ohip", "en").is_ok(), "everything stays readable");

    portal.renew(&portal.repository(), 40);
    set_addresses(&app, &[portal.repository().to_str().unwrap()]);
    assert_eq!(app.update("en", false).await.unwrap().outcome, UpdateOutcome::Updated);
    assert_eq!(app.sync_state().lapsed, []);
    assert_eq!(device.start().sync_state().lapsed, []);
}

#[tokio::test]
async fn an_old_stick_says_nothing_of_the_repository() {
    let portal = Portal::new();
    let (device, app) = Device::new(&portal).await;
    device.set_clock(day(40));
    let stick = portal.repository();
    assert_eq!(problem(app.update_from(stick.to_str().unwrap(), "en").await.unwrap_err()), "repository-expired");
    assert_eq!(app.sync_state().lapsed, []);
}

#[tokio::test]
async fn an_owner_who_does_not_keep_up_is_named_and_keeps_nobody_else_back() {
    let portal = Portal::new();
    let (device, app) = Device::new(&portal).await;
    portal.release("A line that nobody vouches for in time.");
    portal.release_of_canada();
    // Ontario's key is with somebody who does not sign.
    for entry in fs::read_dir(portal.keys()).unwrap() {
        let path = entry.unwrap().path();
        if path.file_name().unwrap().to_string_lossy().contains("ontario") {
            fs::rename(&path, device.scratch().join("ontario-key")).unwrap();
        }
    }
    portal.renew(&portal.repository(), 181);
    device.set_clock(day(190));
    set_addresses(&app, &[portal.repository().to_str().unwrap()]);
    let before = app.generation_info().unwrap().releases;
    assert_eq!(app.update("en", false).await.unwrap().outcome, UpdateOutcome::Updated);
    let after = app.generation_info().unwrap().releases;
    assert_eq!(after[0].number, before[0].number + 1, "what canada published is there");
    assert_eq!(after[1], before[1], "of ontario the device keeps what it has");
    let lapsed = app.sync_state().lapsed;
    assert_eq!(lapsed.len(), 1);
    assert_eq!((lapsed[0].owner.as_deref(), &lapsed[0].since), (Some("Ontario"), &day(182).to_string()));
    assert_eq!(device.start().sync_state().lapsed, lapsed);
}

#[tokio::test]
async fn an_owner_whose_packs_are_damaged_is_named_after_a_restart_too_until_they_are_sound() {
    let portal = Portal::new();
    let (device, app) = Device::new(&portal).await;
    portal.release("A line that does not arrive whole.");
    portal.release_of_canada();
    let sound = portal.keep_as("sound");
    for entry in fs::read_dir(portal.repository().join("targets")).unwrap() {
        let path = entry.unwrap().path();
        if path.file_name().unwrap().to_string_lossy().contains("ontario") {
            let bytes = fs::read(&path).unwrap();
            fs::write(&path, vec![0; bytes.len()]).unwrap();
        }
    }
    set_addresses(&app, &[portal.repository().to_str().unwrap()]);
    assert_eq!(app.update("en", false).await.unwrap().outcome, UpdateOutcome::Updated, "what canada published");
    let held_up = app.sync_state().held_up;
    assert_eq!(held_up.len(), 1);
    assert_eq!((held_up[0].owner.as_str(), held_up[0].problem.code.as_str()), ("Ontario", "repository-refused"));

    let app = device.start();
    assert_eq!(app.sync_state().held_up, held_up, "a restart does not make it good");
    set_addresses(&app, &[NOBODY]);
    app.update("en", false).await.unwrap_err();
    assert_eq!(app.sync_state().held_up, held_up, "who cannot ask cannot know better");

    set_addresses(&app, &[sound.to_str().unwrap()]);
    assert_eq!(app.update("en", false).await.unwrap().outcome, UpdateOutcome::Updated);
    assert_eq!(app.sync_state().held_up, []);
}

#[tokio::test]
async fn an_owner_who_was_struck_off_leaves_with_the_next_update() {
    let portal = Portal::new();
    let without = portal.keep_as("without");
    // The same repository with a third owner, and later without them: of the two copies the second was signed later.
    let toronto = portal.content().join("toronto");
    fs::create_dir(&toronto).unwrap();
    let pack = fs::read_to_string(portal.content().join("ontario/pack.toml")).unwrap();
    let pack =
        pack.replace("\"ontario\"", "\"toronto\"").replace("provincial", "municipal").replace("Ontario", "Toronto");
    fs::write(toronto.join("pack.toml"), pack).unwrap();
    portal.publish();
    let (device, app) = Device::new(&portal).await;
    assert_eq!(owners(&app), ["canada", "ontario", "toronto"]);
    let releases = app.generation_info().unwrap().releases;

    // Often enough that every role is of a later version than the device has seen.
    portal.renew(&without, 150);
    portal.renew(&without, 290);
    device.set_clock(day(295));
    set_addresses(&app, &[without.to_str().unwrap()]);
    assert_eq!(app.update("en", false).await.unwrap().outcome, UpdateOutcome::Updated, "though nothing is new");
    assert_eq!(owners(&app), ["canada", "ontario"]);
    assert_eq!(app.generation_info().unwrap().releases, releases[..2]);
    assert_eq!(app.update("en", false).await.unwrap().outcome, UpdateOutcome::Current);
}

#[tokio::test]
async fn a_bundle_strikes_nobody_off() {
    let portal = Portal::new();
    let bundle = portal.keep_as("bundle");
    let toronto = portal.content().join("toronto");
    fs::create_dir(&toronto).unwrap();
    let pack = fs::read_to_string(portal.content().join("ontario/pack.toml")).unwrap();
    let pack =
        pack.replace("\"ontario\"", "\"toronto\"").replace("provincial", "municipal").replace("Ontario", "Toronto");
    fs::write(toronto.join("pack.toml"), pack).unwrap();
    portal.publish();
    let device = Device::empty(&portal);
    let app = device.start();
    app.sync(portal.repository().to_str(), None).await.unwrap();
    assert_eq!(owners(&app).len(), 3);
    // The installer was made before the third owner came.
    let packs = device.scratch().join("packs");
    fs::remove_dir_all(&packs).unwrap();
    copy(&bundle, &packs);
    app.take_newer_bundle().await.unwrap();
    assert_eq!(owners(&app), ["canada", "ontario", "toronto"]);
}

#[tokio::test]
async fn a_clock_set_back_is_told_until_it_is_right() {
    let portal = Portal::new();
    let (device, app) = Device::new(&portal).await;
    set_addresses(&app, &[portal.repository().to_str().unwrap()]);
    device.set_clock(day(20));
    app.update("en", false).await.unwrap();
    assert_eq!(app.sync_state().clock_back, None);
    device.set_clock(day(3));
    app.update("en", false).await.unwrap();
    assert_eq!(app.sync_state().clock_back, Some(day(20).to_string()));
    assert_eq!(device.start().sync_state().clock_back, Some(day(20).to_string()));
    device.set_clock(day(21));
    assert_eq!(app.sync_state().clock_back, None);
}
