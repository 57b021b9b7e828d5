//! Saved pages, and pages that are gone: kept for who saved them, and never a wall for the others.

mod device;

use std::fs;

use device::{Device, Portal, set_repository};
use portage_app::{
    Portage, Problem,
    view::{BlockView, ChangeKind, GuideView, InlineView, TargetView},
};

/// A portal with a page that its edits take away, and a figure that goes with it.
fn portal() -> Portal {
    let portal = Portal::of_a_few_records();
    portal.write_page("waiting", "You wait {figure:waiting-time}.", "Vous attendez {figure:waiting-time}.");
    portal.write(
        "ontario/figures/waiting.toml",
        "[[figure]]\nid = \"waiting-time\"\nunit = \"days\"\nlabel.en = \"Waiting\"\nlabel.fr = \"Attente\"\n\
         [[figure.values]]\nvalue = \"90\"\nfrom = 2020-01-01\nsource = \"https://www.ontario.ca/\"\n\
         verified_on = 2026-11-22\n",
    );
    portal.publish();
    portal
}

async fn device(portal: &Portal) -> (Device, Portage) {
    let device = Device::new(portal);
    let app = device.start_with_content().await;
    set_repository(&app, &portal.repository());
    (device, app)
}

/// Takes the page away, with its figure.
fn withdraw(portal: &Portal, with_reason: bool) {
    portal.remove_page("waiting");
    portal.remove("ontario/figures/waiting.toml");
    if with_reason {
        portal.write(
            "ontario/withdrawals.toml",
            "[[withdrawal]]\nid = \"guide.waiting\"\non = 2026-11-20\nsee = \"ohip\"\n\
             [withdrawal.en]\ntitle = \"The wait\"\nreason = \"There is none any more.\"\n\
             [withdrawal.fr]\ntitle = \"L'attente\"\nreason = \"Il n'y en a plus.\"\n",
        );
    }
    portal.publish();
}

/// The words of the first paragraph.
fn first_words(view: &GuideView) -> String {
    let Some(BlockView::Paragraph { content }) = view.blocks.first() else { return String::new() };
    let word = |inline: &InlineView| match inline {
        InlineView::Text { text } => text.clone(),
        InlineView::Figure { figure } => figure.text.clone(),
        _ => String::new(),
    };
    content.iter().map(word).collect()
}

fn see(view: &GuideView) -> Option<TargetView> {
    view.withdrawn.as_ref()?.see.as_ref().map(|link| link.target.clone())
}

#[tokio::test]
async fn pages_are_saved_and_let_go() {
    let portal = portal();
    let (device, app) = device(&portal).await;
    assert!(!app.guide("ohip", "en").unwrap().saved);
    app.save_page("ohip", true).unwrap();
    drop(app);
    let app = device.on("2026-11-23").start();
    app.save_page("waiting", true).unwrap();
    assert!(app.guide("ohip", "en").unwrap().saved);
    let saved: Vec<_> = app.saved_pages("fr").unwrap();
    let told: Vec<_> =
        saved.iter().map(|page| (page.title.as_str(), page.lang.as_str(), page.saved_on.as_str())).collect();
    assert_eq!(told, [("waiting (fr)", "fr", "2026-11-23"), ("Assurance-santé de l'Ontario", "fr", "2026-11-22")]);
    assert!(saved.iter().all(|page| !page.withdrawn));
    app.save_page("waiting", false).unwrap();
    assert_eq!(app.saved_pages("fr").unwrap().len(), 1);
    let problem = Problem::from(app.save_page("nothing", true).unwrap_err());
    assert_eq!(problem.code, "not-found");
}

#[tokio::test]
async fn a_saved_page_that_is_gone_stays_as_a_copy_with_the_reason() {
    let portal = portal();
    let (_device, app) = device(&portal).await;
    app.save_page("waiting", true).unwrap();
    // The copy is of the page as it was last, not as it was when it was saved.
    portal.edit("ontario/guides/waiting.en.md", "You wait", "You still wait");
    portal.publish();
    app.update("en", true).await.unwrap();
    withdraw(&portal, true);
    let told = app.update("en", true).await.unwrap().changes.remove(0);
    assert_eq!((told.kind, told.title.as_str()), (ChangeKind::Removed, "waiting (en)"));
    assert_eq!(told.withdrawn.unwrap().reason.unwrap(), "There is none any more.");
    assert_eq!(told.target, Some(TargetView::Guide { id: "waiting".to_owned() }));

    let copy = app.guide("waiting", "en").unwrap();
    assert_eq!(first_words(&copy), "You still wait 90 days.", "the figure that went with it is still written");
    assert!(copy.saved);
    assert_eq!(see(&copy), Some(TargetView::Guide { id: "ohip".to_owned() }));
    let french = app.guide("waiting", "fr").unwrap();
    let withdrawn = french.withdrawn.clone().unwrap();
    assert_eq!(first_words(&french), "Vous attendez 90\u{a0}jours.");
    assert_eq!(
        (withdrawn.reason.as_deref(), withdrawn.reason_lang.as_deref()),
        (Some("Il n'y en a plus."), Some("fr"))
    );
    assert_eq!(withdrawn.on.as_deref(), Some("2026-11-20"));
    let saved = &app.saved_pages("en").unwrap()[0];
    assert_eq!((saved.title.as_str(), saved.withdrawn), ("waiting (en)", true));

    // Let go and thought better of: what is left of it is enough.
    app.save_page("waiting", false).unwrap();
    app.save_page("waiting", true).unwrap();
    assert_eq!(first_words(&app.guide("waiting", "en").unwrap()), "You still wait 90 days.");
}

#[tokio::test]
async fn who_did_not_save_it_reads_what_it_was_and_what_to_read_instead() {
    let portal = portal();
    let (_device, app) = device(&portal).await;
    withdraw(&portal, true);
    app.update("en", true).await.unwrap();
    let view = app.guide("waiting", "en").unwrap();
    assert_eq!((view.title.as_str(), view.blocks.len(), view.saved), ("waiting (en)", 0, false));
    assert!(see(&view).is_some());

    // A device that never had the page, with an old plan from elsewhere.
    let newcomer = Device::new(&portal);
    let fresh = newcomer.start_with_content().await;
    let view = fresh.guide("waiting", "fr").unwrap();
    assert_eq!(view.title, "L'attente");
    assert_eq!(view.withdrawn.unwrap().reason.unwrap(), "Il n'y en a plus.");
    assert_eq!(Problem::from(fresh.guide("nothing", "en").unwrap_err()).code, "not-found");
}

#[tokio::test]
async fn a_page_that_went_without_a_word_says_when() {
    let portal = portal();
    let (device, app) = device(&portal).await;
    app.save_page("waiting", true).unwrap();
    drop(app);
    withdraw(&portal, false);
    let app = device.on("2026-11-25").start();
    app.update("en", true).await.unwrap();
    let view = app.guide("waiting", "en").unwrap();
    assert_eq!(first_words(&view), "You wait 90 days.");
    let withdrawn = view.withdrawn.unwrap();
    assert_eq!((withdrawn.on.as_deref(), withdrawn.reason, withdrawn.see), (Some("2026-11-25"), None, None));
    app.save_page("waiting", false).unwrap();
    assert_eq!(app.guide("waiting", "en").unwrap().blocks, []);
}

#[tokio::test]
async fn the_persons_own_copy_stands_in_when_the_content_was_built_anew() {
    let portal = portal();
    let (device, app) = device(&portal).await;
    app.save_page("waiting", true).unwrap();
    portal.edit("ontario/guides/waiting.en.md", "You wait", "You still wait");
    portal.publish();
    app.update("en", true).await.unwrap();
    app.guide("waiting", "fr").unwrap();
    drop(app);
    withdraw(&portal, false);
    // The app was installed anew, with a bundle that does not know the page; the person's data stayed.
    fs::remove_dir_all(device.data().join("content")).unwrap();
    fs::remove_dir_all(device.data().join("trust")).unwrap();
    let app = device.start_with_content().await;
    let view = app.guide("waiting", "en").unwrap();
    assert!(first_words(&view).starts_with("You still wait"), "as it was when it was opened last: {view:?}");
    assert_eq!(view.withdrawn.unwrap().on, None);
    assert_eq!(app.saved_pages("fr").unwrap()[0].title, "waiting (fr)");
    app.save_page("waiting", false).unwrap();
    assert_eq!(Problem::from(app.guide("waiting", "en").unwrap_err()).code, "not-found");
}
