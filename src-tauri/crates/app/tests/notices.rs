//! Notices: on their days, for whom they may concern, in the best language there is.

mod device;

use std::fmt::Write as _;

use device::{Device, Portal};
use portage_app::{
    Portage,
    view::{Class, NoticeToneView, ProfileView, TargetView},
};

fn notice(id: &str, tone: &str, from: &str, until: &str, more: &str) -> String {
    let mut text = format!(
        "[[notice]]\nid = \"{id}\"\ntone = \"{tone}\"\nfrom = {from}\nuntil = {until}\n{more}\n\
         authority = \"ministry-of-health\"\nlevel = \"provincial\"\nverified_on = 2026-11-22\n\
         sources = [\"https://www.ontario.ca/\"]\nguide = \"ohip\"\n"
    );
    for lang in ["en", "fr"] {
        let _ = write!(text, "[notice.{lang}]\ntitle = \"{id} ({lang})\"\nbody = \"It is {{figure:card-fee}}.\"\n");
    }
    text
}

async fn device(notices: &[String]) -> Device {
    let portal = Portal::of_a_few_records();
    portal.write("ontario/notices/notices.toml", &notices.concat());
    portal.publish();
    let device = Device::new(&portal);
    device.start_with_content().await;
    device
}

fn titles(app: &Portage, lang: &str) -> Vec<String> {
    app.home(lang).unwrap().notices.into_iter().map(|notice| notice.title).collect()
}

#[tokio::test]
async fn a_notice_leads_home_from_its_first_day_to_its_last() {
    let device = device(&[notice("wave", "fraud", "2026-11-24", "2026-11-26", "")]).await;
    let on = |day: &str| titles(&device.on(day).start(), "en").len();
    assert_eq!(["2026-11-23", "2026-11-24", "2026-11-26", "2026-11-27"].map(on), [0, 1, 1, 0]);
    let shown = device.on("2026-11-24").start().home("fr").unwrap().notices.remove(0);
    assert_eq!((shown.tone, shown.title.as_str(), shown.lang.as_str()), (NoticeToneView::Fraud, "wave (fr)", "fr"));
    assert_eq!(shown.guide.unwrap().target, TargetView::Guide { id: "ohip".to_owned() });
    assert!(format!("{:?}", shown.blocks).contains(r"0\u{a0}$"), "its figures are written: {:?}", shown.blocks);
    assert_eq!(shown.provenance.authority.as_deref(), Some("Ministère de la Santé de l'Ontario"));
}

#[tokio::test]
async fn the_most_pressing_comes_first_then_the_newest() {
    let until = "2026-12-31";
    let device = device(&[
        notice("a-word", "information", "2026-11-22", until, ""),
        notice("old-rule", "change", "2026-11-01", until, ""),
        notice("new-rule", "change", "2026-11-20", until, ""),
        notice("wave", "fraud", "2026-10-01", until, ""),
    ])
    .await;
    let expected = ["wave (en)", "new-rule (en)", "old-rule (en)", "a-word (en)"];
    assert_eq!(titles(&device.start(), "en"), expected);
    assert_eq!(titles(&device.start(), "ar"), expected, "who reads Arabic gets the English words, marked as such");
    assert!(device.start().home("ar").unwrap().notices.iter().all(|notice| notice.lang == "en"));
}

#[tokio::test]
async fn who_is_surely_not_meant_does_not_see_it() {
    let until = "2026-12-31";
    let device = device(&[
        notice("students", "change", "2026-11-22", until, "for = [[\"student\"], [\"worker\"]]"),
        notice("parents", "change", "2026-11-22", until, "for = [[\"economic\", \"children\"]]"),
    ])
    .await;
    let app = device.start();
    let seen_as = |profile: ProfileView| {
        app.save_profile(profile, false).unwrap();
        titles(&app, "en")
    };
    assert_eq!(titles(&app, "en").len(), 2, "of whom nothing is known sees everything");
    let class = |class: Class| ProfileView { class: Some(class), ..ProfileView::default() };
    assert_eq!(seen_as(class(Class::Student)), ["students (en)"]);
    assert_eq!(seen_as(class(Class::Economic)), ["parents (en)"], "perhaps there are children");
    assert_eq!(seen_as(ProfileView { children: Some(Vec::new()), ..class(Class::Economic) }), [""; 0]);
}

#[tokio::test]
async fn the_projects_own_notices_hold_today() {
    let portal = Portal::of_the_project();
    let device = Device::new(&portal);
    let app = device.start_with_content().await;
    let seen_by = |class: Class| {
        app.save_profile(ProfileView { class: Some(class), ..ProfileView::default() }, false).unwrap();
        app.home("en").unwrap().notices.into_iter().map(|notice| notice.id).collect::<Vec<_>>()
    };
    assert!(seen_by(Class::Economic).contains(&"settlement-services-2027".to_owned()));
    assert!(!seen_by(Class::Refugee).contains(&"settlement-services-2027".to_owned()));
    let (neutral, words) = app.show("notice", "settlement-services-2027", "ar").unwrap();
    assert!(neutral.is_some());
    assert_eq!(words.unwrap().key().lang.as_deref(), Some("ar"));
}
