//! The whole way without a window: a content folder is published, a device takes it, a person uses it.

mod device;

use device::{Device, Portal};
use portage_app::{
    AppError,
    view::{
        BlockView, Class, InlineView, MatchKind, OwnTaskEntry, ProfileView, SearchFilter, ServiceQuery, Tag, TaskState,
        UpdateOutcome, Urgency, Whereabouts,
    },
};

/// An approved nurse with two children who lands in four months.
fn nurse() -> ProfileView {
    ProfileView {
        whereabouts: Some(Whereabouts::Approved),
        landing: Some("2027-03-14".to_owned()),
        class: Some(Class::Economic),
        partner: Some(true),
        children: Some(vec![2018, 2024]),
        occupation: Some("nurse".to_owned()),
        destination: None,
    }
}

#[tokio::test]
async fn the_bundled_packs_become_the_first_generation_without_a_network() {
    let portal = Portal::of_the_project();
    let device = Device::new(&portal);
    let app = device.start();
    assert!(!app.has_content());
    assert!(matches!(app.home("en"), Err(AppError::NoContent)));
    let report = app.install_bundled().await.unwrap();
    assert_eq!(report.outcome, UpdateOutcome::Updated);
    assert!(device.told_changed(Tag::Content));
    assert!(app.guides("fr").unwrap().len() > 5);
    drop(app);
    assert!(device.start().has_content(), "it is there after a restart");
}

#[tokio::test]
async fn a_bundle_that_lay_on_a_shelf_is_still_taken() {
    let portal = Portal::of_the_project();
    let device = Device::new(&portal).on("2029-05-01");
    let app = device.start();
    assert_eq!(app.install_bundled().await.unwrap().outcome, UpdateOutcome::Updated);
    let guide = app.guide("ohip", "en").unwrap();
    assert!(guide.provenance.stale, "its review date has long passed, and the page says so");
}

#[tokio::test]
async fn a_profile_gives_a_dated_plan_that_survives_a_restart() {
    let portal = Portal::of_the_project();
    let device = Device::new(&portal);
    let app = device.start();
    app.install_bundled().await.unwrap();
    app.save_profile(nurse(), false).unwrap();
    app.mark_task("pr-01", TaskState::Done).unwrap();
    app.mark_task("pr-16", TaskState::Skipped).unwrap();
    drop(app);

    let app = device.start();
    assert_eq!(app.profile().unwrap(), Some(nurse()));
    let plan = app.plan("en").unwrap();
    let task = |id: &str| plan.stages.iter().flat_map(|stage| &stage.tasks).find(|task| task.id == id);
    assert_eq!(plan.in_days, Some(112), "from 22 November 2026 to 14 March 2027");
    assert_eq!(task("pr-01").unwrap().state, TaskState::Done);
    assert_eq!(task("pr-16").unwrap().state, TaskState::Skipped);
    let ohip = task("w2-03").unwrap();
    assert_eq!(ohip.due.as_ref().unwrap().date.as_deref(), Some("2027-03-19"), "five days after landing");
    assert!(ohip.because.iter().any(|because| because.condition == "permanent" && because.known));
    assert!(ohip.waits_for.iter().any(|first| first.id == "w2-09"));
    assert!(task("w2-08@2018").is_some(), "a child of school age comes along");
    assert!(task("w2-15").is_none(), "she is no refugee claimant");
    assert!(plan.stages.iter().any(|stage| stage.stage == "exploring" && stage.behind));
    assert!(
        plan.stages
            .iter()
            .filter(|stage| stage.behind)
            .flat_map(|stage| &stage.tasks)
            .all(|task| task.urgency == Urgency::None)
    );
}

#[tokio::test]
async fn a_task_names_what_it_waits_for_as_it_stands() {
    let portal = Portal::of_the_project();
    let device = Device::new(&portal);
    let app = device.start();
    app.install_bundled().await.unwrap();
    app.save_profile(nurse(), false).unwrap();
    for state in [TaskState::Open, TaskState::Skipped, TaskState::NotForMe, TaskState::Done] {
        app.mark_task("pr-01", state).unwrap();
        let plan = app.plan("en").unwrap();
        let waiting = plan.stages.iter().flat_map(|stage| &stage.tasks).find(|task| task.id == "pr-02").unwrap();
        let first = waiting.waits_for.iter().find(|first| first.id == "pr-01").unwrap();
        assert_eq!(first.state, state);
    }
}

#[tokio::test]
async fn home_shows_three_next_steps_that_can_be_done_now() {
    let portal = Portal::of_the_project();
    let device = Device::new(&portal);
    let app = device.start();
    app.install_bundled().await.unwrap();
    app.save_profile(nurse(), false).unwrap();
    let home = app.home("fr").unwrap();
    assert_eq!(home.next.len(), 3);
    assert!(
        home.next
            .iter()
            .all(|task| task.lang.as_deref() == Some("fr") && task.due.as_ref().is_some_and(|due| due.date.is_some()))
    );
    let days: Vec<_> = home.next.iter().map(|task| task.due.as_ref().unwrap().in_days).collect();
    assert!(days.is_sorted(), "{days:?}");
    app.mark_task(&home.next[0].id, TaskState::Done).unwrap();
    assert!(app.home("fr").unwrap().next.iter().all(|task| task.id != home.next[0].id));
    app.guide("sin", "fr").unwrap();
    assert_eq!(app.home("fr").unwrap().continue_reading[0].id, "sin");
}

#[tokio::test]
async fn who_comes_for_a_time_has_the_child_benefit_after_a_year_and_a_half() {
    let portal = Portal::of_the_project();
    let app = Device::new(&portal).start_with_content().await;
    let benefit = |class: Class, children: &[u16]| {
        let profile = ProfileView { class: Some(class), children: Some(children.to_vec()), ..nurse() };
        app.save_profile(profile, false).unwrap();
        let plan = app.plan("en").unwrap();
        let tasks = plan.stages.into_iter().flat_map(|stage| stage.tasks);
        let of_benefit = tasks.filter(|task| task.record == "w2-05" || task.record == "y1-22");
        of_benefit.map(|task| (task.record, task.day.unwrap())).collect::<Vec<_>>()
    };
    let later = [("y1-22".to_owned(), "2028-09-12".to_owned())];
    assert_eq!(benefit(Class::Worker, &[2020]), later, "548 days after 14 March 2027");
    assert_eq!(benefit(Class::Student, &[2020]), later);
    assert_eq!(benefit(Class::Worker, &[]), []);
    assert_eq!(benefit(Class::Economic, &[2020]), [("w2-05".to_owned(), "2027-03-24".to_owned())], "at once");
}

#[tokio::test]
async fn a_step_of_the_persons_own_is_among_the_next_ones() {
    let portal = Portal::of_the_project();
    let app = Device::new(&portal).start_with_content().await;
    app.save_profile(nurse(), false).unwrap();
    let own = |title: &str, day: Option<&str>| OwnTaskEntry {
        title: title.to_owned(),
        stage: "preparing".to_owned(),
        note: None,
        day: day.map(str::to_owned),
        who: None,
    };
    app.save_own_task(None, own("Some day", None)).unwrap();
    let id = app.save_own_task(None, own("Give the key back", Some("2026-11-23"))).unwrap();
    let next = app.home("en").unwrap().next;
    let (first, titles) = (&next[0], next.iter().map(|task| task.title.as_str()).collect::<Vec<_>>());
    assert_eq!((first.id.as_str(), titles[0], first.lang.as_deref()), (id.as_str(), "Give the key back", None));
    assert_eq!((first.day.as_deref(), first.urgency), (Some("2026-11-23"), Urgency::Soon));
    assert!(!titles.contains(&"Some day"), "what has no day comes after what has one");
    app.mark_task(&id, TaskState::Done).unwrap();
    assert!(app.home("en").unwrap().next.iter().all(|task| task.id != id));
}

#[tokio::test]
async fn a_page_says_who_wrote_it_who_is_responsible_and_how_fresh_it_is() {
    let portal = Portal::of_the_project();
    let app = Device::new(&portal).start_with_content().await;
    let page = app.guide("ohip", "fr").unwrap();
    assert_eq!(page.lang, "fr");
    assert_eq!(page.provenance.level.as_deref(), Some("provincial"));
    assert!(page.provenance.authority.as_deref().unwrap().contains("Santé"));
    assert!(page.provenance.publisher.contains("Portage"));
    assert_eq!(page.provenance.verified_on.as_deref(), Some("2026-11-22"));
    assert_eq!(page.provenance.official.as_ref().unwrap().host, "www.ontario.ca");
    let note = page.provenance.translation.unwrap();
    assert!(note.machine && !note.outdated);
    assert!(app.guide("ohip", "en").unwrap().provenance.translation.is_none(), "English is the original");
    let arabic = app.guide("ohip", "ar").unwrap();
    assert!(arabic.lang == "ar" && arabic.provenance.translation.unwrap().machine);
    let somali = app.guide("ohip", "so").unwrap();
    assert_eq!(somali.lang, "en", "what is not translated falls back and says so");
    let drawn = serde_json::to_string(&somali.blocks).unwrap();
    assert!(drawn.contains("30 days"), "a figure is written in the language of the words around it");
    assert!(matches!(app.guide("nothing", "en"), Err(AppError::NotFound { .. })));
}

#[tokio::test]
async fn no_question_tells_a_change() {
    let portal = Portal::of_the_project();
    let device = Device::new(&portal);
    let app = device.start_with_content().await;
    device.forget_told();
    app.home("en").unwrap();
    app.plan("en").unwrap();
    app.guides("en").unwrap();
    app.guide("ohip", "en").unwrap();
    app.services(&ServiceQuery::default(), "en").unwrap();
    app.search("OHIP", "en", &SearchFilter::default()).unwrap();
    app.copy_state("en").unwrap();
    for tag in [Tag::Content, Tag::Copy, Tag::Plan, Tag::Settings] {
        assert!(!device.told_changed(tag), "a screen that asks would ask again for ever: {tag:?}");
    }
}

#[tokio::test]
async fn figures_are_written_in_the_readers_language_with_their_source() {
    let portal = Portal::of_the_project();
    let app = Device::new(&portal).start_with_content().await;
    let figures = |lang: &str| -> Vec<(String, String)> {
        let mut found = Vec::new();
        for block in app.guide("express-entry", lang).unwrap().blocks {
            if let BlockView::Table { rows, .. } = block {
                rows.iter().flatten().for_each(|cell| collect_figures(cell, &mut found));
            }
        }
        found
    };
    let value = |lang: &str| figures(lang).into_iter().find(|(id, _)| id == "fee-economic-adult-total").unwrap().1;
    assert_eq!(value("en"), "$1,590");
    assert_eq!(value("fr").replace(['\u{a0}', '\u{202f}'], " "), "1 590 $");
}

#[tokio::test]
async fn search_finds_a_page_by_everyday_words_in_both_languages() {
    let portal = Portal::of_the_project();
    let app = Device::new(&portal).start_with_content().await;
    let first = |text: &str, lang: &str| {
        let (found, help) = app.search_flat(text, lang, Some("guide"), 5).unwrap();
        assert!(!help.is_empty(), "every answer ends in somewhere to go");
        found.into_iter().next().map(|found| (found.id, found.lang, found.matched))
    };
    assert_eq!(first("OHIP", "en").unwrap(), ("ohip".to_owned(), "en".to_owned(), MatchKind::Exact));
    assert_eq!(first("carte Santé", "fr").unwrap().0, "ohip");
    assert_eq!(first("carte sante", "fr").unwrap().0, "ohip", "accents are not needed");
    assert_eq!(first("assurance-santé", "en").unwrap().0, "ohip", "a French word finds the English page");
    assert_eq!(first("how do I get a health card", "en").unwrap().0, "ohip");
    assert_eq!(first("qqqqzzzz", "en"), None);
}

#[tokio::test]
async fn services_are_filtered_and_say_how_to_reach_them() {
    let portal = Portal::of_the_project();
    let app = Device::new(&portal).start_with_content().await;
    let all = app.services(&ServiceQuery::default(), "en").unwrap();
    assert!(all.services.len() >= 25);
    let arabic = ServiceQuery { language: Some("ar".to_owned()), ..ServiceQuery::default() };
    let few = app.services(&arabic, "en").unwrap();
    assert!(few.fits < all.fits);
    let (sure, to_ask): (Vec<_>, Vec<_>) = few.services.iter().partition(|service| service.asks.is_empty());
    assert!(sure.iter().all(|service| service.languages.iter().any(|tag| tag == "ar")));
    let through_an_interpreter =
        |languages: &[String]| languages.is_empty() || languages.iter().any(|tag| tag == "mul");
    assert!(
        to_ask.iter().all(|service| through_an_interpreter(&service.languages)),
        "what is not known is never a no, and many languages are no Arabic"
    );
    assert!(few.services.iter().any(|service| service.id == "ontario-211"), "211 finds an interpreter for most");
    let windsor = ServiceQuery { city: Some("Windsor".to_owned()), ..ServiceQuery::default() };
    let near = app.services(&windsor, "en").unwrap().services;
    let local = near.iter().take_while(|service| service.cities.iter().any(|city| city == "Windsor")).count();
    assert!(local > 1, "who is in the city stands first");
    assert!(near[local..].iter().all(|service| !service.cities.iter().any(|city| city == "Windsor")));
    let far = near.iter().filter_map(|service| service.km).collect::<Vec<_>>();
    assert!(
        far.windows(2).filter(|two| two[0] > two[1]).count() <= 2,
        "by distance: who is near, then who is reached from anywhere, then who is far"
    );
    let line = app.service("ontario-211", "fr").unwrap().line;
    assert_eq!(line.phones[0].dial, "211");
    assert_eq!(line.lang, "fr");
}

#[tokio::test]
async fn an_impossible_profile_is_refused_and_the_old_one_kept() {
    let portal = Portal::of_the_project();
    let app = Device::new(&portal).start_with_content().await;
    app.save_profile(nurse(), false).unwrap();
    let impossible = ProfileView { landing: Some("2027-02-30".to_owned()), ..nurse() };
    let problem = portage_app::Problem::from(app.save_profile(impossible, false).unwrap_err());
    assert_eq!((problem.code.as_str(), problem.args["text"].as_str()), ("landing-impossible", "2027-02-30"));
    assert_eq!(app.profile().unwrap(), Some(nurse()));
}

fn collect_figures(inlines: &[InlineView], found: &mut Vec<(String, String)>) {
    for inline in inlines {
        match inline {
            InlineView::Figure { figure } => found.push((figure.id.clone(), figure.text.clone())),
            InlineView::Strong { content } | InlineView::Link { content, .. } => collect_figures(content, found),
            _ => {}
        }
    }
}
