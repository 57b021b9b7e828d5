//! Updates: taken whole or not at all, whatever the repository does.

mod device;

use std::fs;

use device::{Device, Portal, set_repository};
use portage_app::{
    AppError,
    view::{ChangeKind, TaskState, UpdateOutcome},
};

#[tokio::test]
async fn a_second_release_comes_as_patches_and_tells_what_changed() {
    let portal = Portal::of_the_project();
    let device = Device::new(&portal);
    let app = device.start_with_content().await;
    app.mark_task("w2-01", TaskState::Done).unwrap();
    let before = app.generation_info().unwrap();
    set_repository(&app, &portal.repository());
    assert_eq!(app.update("en", false).await.unwrap().outcome, UpdateOutcome::Current);

    portal.edit("canada/guides/sin.en.md", "## What to do", "## What to do first");
    portal.edit("ontario/guides/ohip.en.md", "## What to bring", "## Bring these");
    portal.publish();
    let report = app.update("en", false).await.unwrap();
    assert_eq!(report.outcome, UpdateOutcome::Updated);
    assert!(report.bytes_received < 20_000, "{} bytes for two edited pages", report.bytes_received);
    let told: Vec<(ChangeKind, &str)> =
        report.changes.iter().map(|change| (change.kind, change.title.as_str())).collect();
    assert!(told.contains(&(ChangeKind::Edited, "Social Insurance Number")), "{told:?}");
    assert_eq!(told.len(), 2, "{told:?}");
    assert_ne!(app.generation_info().unwrap().content_hash, before.content_hash);
    assert!(app.checked_at().is_some());
    let plan = app.plan("en").unwrap();
    let done = plan.stages.iter().flat_map(|stage| &stage.tasks).find(|task| task.id == "w2-01").unwrap();
    assert_eq!(done.state, TaskState::Done, "the person's own data is untouched");
}

#[tokio::test]
async fn two_devices_with_the_same_releases_have_the_same_hash() {
    let portal = Portal::of_a_few_records();
    let patched = Device::new(&portal);
    let app = patched.start_with_content().await;
    set_repository(&app, &portal.repository());
    portal.edit("ontario/guides/ohip.en.md", "## What to do", "## What to do first");
    portal.publish();
    app.update("en", false).await.unwrap();
    let fresh = Device::new(&portal);
    let other = fresh.start();
    other.sync(portal.repository().to_str(), Some(&portal.root())).await.unwrap();
    assert_eq!(app.generation_info().unwrap().content_hash, other.generation_info().unwrap().content_hash);
}

#[tokio::test]
async fn going_back_and_forth_changes_the_content_and_nothing_else() {
    let portal = Portal::of_a_few_records();
    let device = Device::new(&portal);
    let app = device.start_with_content().await;
    assert!(app.roll_back().is_err());
    set_repository(&app, &portal.repository());
    let first = app.generation_info().unwrap().content_hash;
    portal.edit("ontario/guides/ohip.en.md", "## What to do", "## What to do first");
    portal.publish();
    app.update("en", false).await.unwrap();
    let second = app.generation_info().unwrap().content_hash;
    app.roll_back().unwrap();
    assert_eq!(app.generation_info().unwrap().content_hash, first);
    assert!(app.search_flat("OHIP", "en", None, 5).unwrap().0.len() > 1, "the index went back with it");
    assert!(app.roll_back().is_err(), "there is nothing before it");
    assert_eq!(app.update("en", false).await.unwrap().outcome, UpdateOutcome::Updated);
    assert_eq!(app.generation_info().unwrap().content_hash, second);
}

#[tokio::test]
async fn a_repository_that_was_tampered_with_changes_nothing() {
    let portal = Portal::of_a_few_records();
    let device = Device::new(&portal);
    let app = device.start_with_content().await;
    let before = app.generation_info().unwrap();
    set_repository(&app, &portal.repository());
    portal.edit("ontario/guides/ohip.en.md", "## What to do", "## Send me your SIN");
    portal.publish();
    // Every pack and patch of the new release gets one flipped bit.
    for entry in walkdir::WalkDir::new(portal.repository().join("targets")).into_iter().flatten() {
        if entry.file_type().is_file() {
            let mut bytes = fs::read(entry.path()).unwrap();
            let middle = bytes.len() / 2;
            bytes[middle] ^= 1;
            fs::write(entry.path(), bytes).unwrap();
        }
    }
    assert!(matches!(app.update("en", false).await, Err(AppError::Sync(_))));
    assert_eq!(app.generation_info().unwrap(), before);
    assert_eq!(device.start().generation_info().unwrap(), before, "after a restart as well");
}

#[tokio::test]
async fn an_expired_repository_installs_nothing_and_everything_stays_readable() {
    let portal = Portal::of_a_few_records();
    let device = Device::new(&portal);
    let app = device.start_with_content().await;
    set_repository(&app, &portal.repository());
    portal.edit("ontario/guides/ohip.en.md", "## What to do", "## What to do first");
    portal.publish();
    drop(app);
    let late = device.on("2027-03-01");
    let app = late.start();
    let problem = portage_app::Problem::from(app.update("en", false).await.unwrap_err());
    assert_eq!(problem.code, "repository-expired");
    assert!(app.guide("ohip", "en").is_ok());
}

#[tokio::test]
async fn an_update_that_cannot_reach_its_repository_says_so() {
    let portal = Portal::of_a_few_records();
    let device = Device::new(&portal);
    let app = device.start_with_content().await;
    let problem = portage_app::Problem::from(app.update("en", false).await.unwrap_err());
    assert_eq!(problem.code, "no-repository");
    // Port 9 of the loopback has no server.
    set_repository(&app, std::path::Path::new("http://127.0.0.1:9/"));
    let problem = portage_app::Problem::from(app.update("en", false).await.unwrap_err());
    assert_eq!(
        (problem.code.as_str(), problem.args["address"].as_str()),
        ("repository-unreachable", "http://127.0.0.1:9/")
    );
}

#[tokio::test]
async fn another_root_is_not_believed() {
    let (portal, stranger) = (Portal::of_a_few_records(), Portal::of_a_stranger());
    let device = Device::new(&portal);
    let app = device.start_with_content().await;
    set_repository(&app, &stranger.repository());
    assert!(matches!(app.update("en", false).await, Err(AppError::Sync(_))));
}

#[tokio::test]
async fn a_newer_bundle_is_taken_but_never_over_a_repository_of_ones_own() {
    let (portal, agency) = (Portal::of_a_few_records(), Portal::of_a_stranger());
    let device = Device::new(&portal);
    let app = device.start_with_content().await;
    portal.edit("ontario/guides/ohip.en.md", "## What to do", "## What to do first");
    portal.publish();
    let first = app.generation_info().unwrap().content_hash;
    app.take_newer_bundle().await.unwrap();
    assert_ne!(app.generation_info().unwrap().content_hash, first, "the app was updated, and its packs with it");
    app.roll_back().unwrap();
    app.take_newer_bundle().await.unwrap();
    assert_eq!(app.generation_info().unwrap().content_hash, first, "who went back stays there at the next start");

    agency.edit("ontario/guides/ohip.en.md", "## What to do", "## What our agency does");
    agency.publish();
    app.sync(agency.repository().to_str(), Some(&agency.root())).await.unwrap();
    let own = app.generation_info().unwrap();
    portal.edit("ontario/guides/ohip.en.md", "## What to do first", "## What to do now");
    portal.publish();
    app.take_newer_bundle().await.unwrap();
    assert_eq!(app.generation_info().unwrap(), own);
}
