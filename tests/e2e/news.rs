//! What an update brings, as a person reads it: the sentences that differ, notices, and pages that are gone.

use serde_json::Value;

use crate::harness::{App, Device, Portal, WebServer};

/// A device with release 1 and a portal that has published `edit` since, on the screen after the update.
async fn after_the_update(device: &Device, portal: &Portal, before: impl AsyncFnOnce(&App)) -> (App, WebServer) {
    let server = WebServer::serve(&portal.repository());
    let app = device.open().await;
    before(&app).await;
    app.update_only_when_asked(device).await;
    app.add_address(&server.address()).await;
    assert_eq!(app.look_for_updates().await, "updated");
    (app, server)
}

/// A page that no other one and no task leads to.
fn write_skating(portal: &Portal) {
    portal.write(
        "ontario/guides/skating.en.md",
        "+++\ntitle = \"Skating\"\nsummary = \"Skate on a frozen lake.\"\ncode = \"X1\"\ntopics = [\"health-insurance\"]\n\
         authority = \"ministry-of-health\"\nlevel = \"provincial\"\naudience = \"both\"\nverified_on = 2026-11-20\n\
         review_by = 2027-05-20\nsources = [\"https://www.ontario.ca/\"]\ntasks = []\nservices = []\nrelated = []\n\
         [official]\nen = \"https://www.ontario.ca/\"\n+++\n## What to do\n\nAsk if the ice holds.\n",
    );
    portal.write(
        "ontario/guides/skating.fr.md",
        "+++\ntitle = \"Patiner\"\nsummary = \"Patinez sur un lac.\"\n+++\n## À faire\n\nDemandez si la glace tient.\n",
    );
}

/// A task for everybody.
fn write_task(portal: &Portal) {
    portal.write(
        "ontario/tasks/lake.toml",
        "[[task]]\nid = \"y1-98\"\nstage = \"first-year\"\ntopics = [\"health-insurance\"]\n\
         authority = \"ministry-of-health\"\nlevel = \"provincial\"\naudience = \"both\"\nverified_on = 2026-11-20\n\
         review_by = 2027-05-20\nsources = [\"https://www.ontario.ca/\"]\n\
         [task.en]\ntitle = \"Look at the lake\"\nwhy = \"It is large.\"\n\
         [task.fr]\ntitle = \"Regarder le lac\"\nwhy = \"Il est grand.\"\n",
    );
}

/// What stands in a part of the list of changes: words of an element for each that is found.
async fn words(app: &App, selector: &str) -> Vec<String> {
    let script = format!("return [...document.querySelectorAll(\"{selector}\")].map((one) => one.innerText)");
    let found = app.script(&script).await;
    found.as_array().expect("a list").iter().filter_map(Value::as_str).map(str::to_owned).collect()
}

#[tokio::test]
async fn the_sentences_that_differ_are_told_and_the_plan_comes_first() {
    let portal = Portal::with_release_one();
    let packs = portal.packs();
    portal.edit("ontario/guides/ohip.en.md", "One paper cannot count twice.", "Each paper counts only once.");
    write_skating(&portal);
    write_task(&portal);
    portal.publish();
    let Some(device) = Device::with_packs(packs.path()) else { return };
    let (app, _server) = after_the_update(&device, &portal, async |app| {
        // An answer makes the plan a person's own.
        app.press("language-choice-en").await;
        app.press("start-stage-approved").await;
        app.skip_to_home().await;
    })
    .await;

    app.go("home", "home").await;
    app.find("home-changed").await;
    app.press("home-changes").await;
    app.screen("changes").await;
    let groups =
        "return [...document.querySelectorAll(\"section[data-testid^='changes-']\")].map((one) => one.dataset.testid)";
    let groups = app.script(groups).await;
    // Then what concerns the province that everybody here goes to, such as a new page of its owner.
    assert_eq!(groups, serde_json::json!(["changes-plan", "changes-place"]), "the person's own plan comes first");
    let means = app.text("plan-news").await;
    assert!(means.contains("1 task is new") && means.contains("Look at the lake"), "{means}");
    let gone = words(&app, "[data-testid='changes-plan'] del").await;
    let there = words(&app, "[data-testid='changes-plan'] ins").await;
    assert!(gone.iter().any(|text| text.contains("One paper cannot count twice.")), "{gone:?}");
    assert!(there.iter().any(|text| text.contains("Each paper counts only once.")), "{there:?}");
    assert!(!there.iter().any(|text| text.contains("Go in person")), "an unchanged sentence is told: {there:?}");

    // What has been shown does not lead home again.
    app.go("home", "home").await;
    app.until("a home without news", "return document.querySelector(\"[data-testid='home-changed']\")", Value::is_null)
        .await;
    app.close().await;
}

#[tokio::test]
async fn a_notice_leads_home_and_is_there_again_after_a_restart() {
    let portal = Portal::with_release_one();
    let packs = portal.packs();
    let today = jiff::Zoned::now().date();
    let until = today.saturating_add(jiff::ToSpan::days(30));
    portal.write(
        "canada/notices/test.toml",
        &format!(
            "[[notice]]\nid = \"calls\"\ntone = \"fraud\"\nfrom = {today}\nuntil = {until}\nauthority = \"ircc\"\n\
             level = \"federal\"\naudience = \"both\"\ntopics = [\"fraud\"]\nverified_on = {today}\nreview_by = {until}\n\
             sources = [\"https://www.canada.ca/\"]\nofficial.en = \"https://www.canada.ca/\"\n\
             [notice.en]\ntitle = \"Nobody official asks for gift cards\"\nbody = \"Hang up.\"\n\
             [notice.fr]\ntitle = \"Aucun agent ne demande de cartes-cadeaux\"\nbody = \"Raccrochez.\"\n"
        ),
    );
    portal.publish();
    let Some(device) = Device::with_packs(packs.path()) else { return };
    let (app, _server) = after_the_update(&device, &portal, async |app| app.settle("en").await).await;

    app.go("home", "home").await;
    let notice = app.text("alert-calls").await;
    for part in ["Beware of fraud", "Nobody official asks for gift cards", "Hang up.", "canada.ca", "Portage"] {
        assert!(notice.contains(part), "{part:?} is not in: {notice}");
    }
    let leads = "const notice = document.querySelector(\"[data-testid='alert-calls']\"); \
                 const title = document.querySelector('main h1'); \
                 return Boolean(notice.compareDocumentPosition(title) & Node.DOCUMENT_POSITION_FOLLOWING)";
    assert_eq!(app.script(leads).await, true, "the notice does not come before the title");

    // Folded, it stays folded for this run, and comes back at the next start.
    app.script("document.querySelector(\"[data-testid='alert-calls'] summary\").click()").await;
    let open = "return document.querySelector(\"[data-testid='alert-calls']\").open";
    app.until("a folded notice", open, |open| open == false).await;
    app.go("guides", "guides").await;
    app.go("home", "home").await;
    assert_eq!(app.script(open).await, false);
    app.close().await;
    let app = device.open().await;
    app.screen("home").await;
    assert_eq!(app.script(open).await, true);
    app.close().await;
}

#[tokio::test]
async fn a_saved_page_that_was_withdrawn_says_so() {
    let portal = Portal::with_release_one();
    write_skating(&portal);
    portal.publish();
    let packs = portal.packs();
    portal.remove("ontario/guides/skating.en.md");
    portal.remove("ontario/guides/skating.fr.md");
    portal.write(
        "ontario/withdrawals.toml",
        "[[withdrawal]]\nid = \"guide.skating\"\non = 2026-11-20\nsee = \"ohip\"\n\
         [withdrawal.en]\ntitle = \"Pets\"\nreason = \"The program closed.\"\n\
         [withdrawal.fr]\ntitle = \"Animaux\"\nreason = \"Le programme est fini.\"\n",
    );
    portal.publish();
    let Some(device) = Device::with_packs(packs.path()) else { return };
    let (app, _server) = after_the_update(&device, &portal, async |app| {
        app.settle("en").await;
        app.go("guides/skating", "guide").await;
        assert!(!app.is_there("withdrawn").await);
        app.press("guide-save").await;
        let pressed = "return document.querySelector(\"[data-testid='guide-save']\").getAttribute('aria-pressed')";
        app.until("a saved page", pressed, |pressed| pressed == "true").await;
        app.go("guides", "guides").await;
        app.find("saved-skating").await;
    })
    .await;

    app.go("guides", "guides").await;
    assert!(app.text("saved-skating").await.contains("no longer current"));
    app.go("guides/skating", "guide").await;
    let band = app.text("withdrawn").await;
    for part in ["withdrawn on 20 November 2026", "The program closed.", "OHIP"] {
        assert!(band.contains(part), "{part:?} is not in: {band}");
    }
    let first = "const band = document.querySelector(\"[data-testid='withdrawn']\"); \
                 return Boolean(band.compareDocumentPosition(document.querySelector('main h1')) \
                 & Node.DOCUMENT_POSITION_FOLLOWING)";
    assert_eq!(app.script(first).await, true, "the band does not come before the title");
    app.close().await;
}
