//! Where updates come from: addresses in order, a stick, the file of options.

use std::fs;

use portage_app::{
    Problem,
    view::{SyncOutcome, UpdateOutcome},
};

use crate::portal::{Device, NOBODY, Portal, copy, hash, problem, set, set_addresses};

#[tokio::test]
async fn addresses_are_tried_in_order_until_one_gives_something() {
    let portal = Portal::new();
    let (device, app) = Device::new(&portal).await;
    let before = hash(&app);
    portal.release("A new line.");
    let empty = device.scratch().join("empty");
    fs::create_dir(&empty).unwrap();
    let mirror = portal.keep_as("mirror");
    // The mirror's metadata is whole, and its packs are gone.
    fs::remove_dir_all(mirror.join("targets")).unwrap();
    let (empty, mirror) = (empty.to_str().unwrap(), mirror.to_str().unwrap());

    set_addresses(&app, &[NOBODY, empty, mirror]);
    let error = Problem::from(app.update("en", false).await.unwrap_err());
    assert_eq!((&*error.code, &*error.args["address"]), ("repository-unreachable", NOBODY), "what ails the first");
    let last = app.sync_state().last.unwrap();
    assert_eq!((last.outcome, last.problem), (SyncOutcome::Failed, Some(error)));
    assert_eq!(hash(&app), before);

    let good = portal.repository();
    set_addresses(&app, &[NOBODY, empty, mirror, good.to_str().unwrap()]);
    assert_eq!(app.update("en", false).await.unwrap().outcome, UpdateOutcome::Updated);
    assert_eq!(app.sync_state().last.unwrap().address.as_deref(), good.to_str());
    assert_ne!(hash(&app), before);
}

#[tokio::test]
async fn a_stick_is_found_whichever_of_its_folders_is_picked() {
    for picked in ["", "portage", "portage/metadata"] {
        let portal = Portal::new();
        let (device, app) = Device::new(&portal).await;
        portal.release("A new line.");
        let stick = device.scratch().join("stick");
        copy(&portal.repository(), &stick.join("portage"));
        // A stick costs nothing, so nothing is asked.
        set(&app, |options| options.ask_above_kb = Some(0));
        let report = app.update_from(stick.join(picked).to_str().unwrap(), "en").await.unwrap();
        assert_eq!(report.outcome, UpdateOutcome::Updated, "{picked:?}");
        assert_eq!(app.sync_state().last.unwrap().address, stick.join("portage").to_str().map(str::to_owned));
    }
}

#[tokio::test]
async fn a_folder_without_a_repository_says_so() {
    let portal = Portal::new();
    let (device, app) = Device::new(&portal).await;
    let before = hash(&app);
    let folder = device.scratch().to_str().unwrap();
    let error = Problem::from(app.update_from(folder, "en").await.unwrap_err());
    assert_eq!((&*error.code, &*error.args["address"]), ("not-a-repository", folder));
    let gone = device.scratch().join("pulled-out");
    assert_eq!(problem(app.update_from(gone.to_str().unwrap(), "en").await.unwrap_err()), "repository-unreachable");
    assert_eq!(hash(&app), before);
}

#[tokio::test]
async fn the_command_line_takes_its_addresses_from_the_options_and_never_asks() {
    let portal = Portal::new();
    let (_device, app) = Device::new(&portal).await;
    assert_eq!(problem(app.sync(None, None).await.unwrap_err()), "no-repository");
    portal.release("A new line.");
    set_addresses(&app, &[NOBODY, portal.repository().to_str().unwrap()]);
    set(&app, |options| options.ask_above_kb = Some(0));
    let summary = app.sync(None, None).await.unwrap();
    assert_eq!(summary.outcome, UpdateOutcome::Updated);
    assert_eq!(summary.address.as_deref(), portal.repository().to_str());
}
