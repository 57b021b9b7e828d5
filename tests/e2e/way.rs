//! A person's whole way: from the first start, through the plan and the binder, to the binder on paper. Each step leaves
//! its picture in target/screens.

use jiff::{ToSpan as _, Zoned};
use lopdf::Document;

use crate::harness::{App, Device};

async fn picture(app: &App, step: &str) {
    app.picture(&format!("way-{step}")).await;
}

async fn answer(app: &App) {
    let landing = Zoned::now().date().checked_add(60.days()).expect("a date");
    app.press("language-choice-en").await;
    app.press("start-stage-approved").await;
    app.fill("landing-day", &landing.day().to_string()).await;
    app.choose("landing-month", &landing.month().to_string()).await;
    app.fill("landing-year", &landing.year().to_string()).await;
    picture(app, "1-landing").await;
    app.press("start-next").await;
    app.press("class-economic").await;
    app.press("start-next").await;
    app.press("partner-true").await;
    app.press("children-true").await;
    app.fill("child-0", &(landing.year() - 7).to_string()).await;
    app.press("start-next").await;
    app.fill("occupation", "nurse").await;
    app.press("start-next").await;
    app.fill("destination", "Ottawa").await;
    app.press("start-next").await;
    app.screen("home").await;
}

/// Adds a thing to the binder: presses `add` on its list, fills the fields, keeps it.
async fn add(app: &App, list: &str, one: &str, fields: &[(&str, &str)]) {
    app.press(&format!("{list}-add")).await;
    app.screen(one).await;
    for (field, text) in fields {
        app.fill(field, text).await;
    }
    app.press(&format!("{one}-save")).await;
    app.screen(list).await;
}

#[tokio::test]
async fn from_the_first_start_to_the_binder_on_paper() {
    let Some(device) = Device::new() else { return };
    let app = device.open().await;
    app.screen("language").await;
    picture(&app, "0-language").await;
    answer(&app).await;
    picture(&app, "2-home").await;

    // The plan: the first thing that is open is done, and one of the person's own comes in.
    app.go("plan/pr-01", "plan").await;
    app.tick("pr-01").await;
    app.until_settled("pr-01").await;
    picture(&app, "3-plan").await;

    app.go("binder", "binder").await;
    app.press("binder-documents").await;
    app.screen("documents").await;
    app.press("documents-add").await;
    app.screen("document").await;
    app.choose("document-what", "passport").await;
    app.press("document-state-have").await;
    app.fill("document-place", "blue folder").await;
    app.press("document-save").await;
    app.screen("documents").await;
    app.go("binder/goods", "goods").await;
    add(&app, "goods", "good", &[("good-item", "Sewing machine"), ("good-value", "120")]).await;
    app.go("binder/questions", "questions").await;
    add(&app, "questions", "question", &[("question-text", "Which school is near us?")]).await;
    app.go("binder", "binder").await;
    picture(&app, "4-binder").await;

    // What was written stays over a restart, and comes onto paper.
    app.close().await;
    let app = device.open().await;
    app.screen("home").await;
    app.go("print/binder", "print").await;
    app.find("sheet").await;
    picture(&app, "5-sheets").await;
    app.press("save-pdf").await;
    app.find("notice").await;
    let bytes = std::fs::read(device.picks().join("portage-binder.pdf")).expect("the PDF was written");
    let mut document = Document::load_mem(&bytes).expect("the PDF is whole");
    for font in document.objects.values_mut().filter_map(|object| object.as_dict_mut().ok()) {
        if font.has(b"ToUnicode") {
            font.remove(b"Encoding");
        }
    }
    let pages: Vec<u32> = document.get_pages().keys().copied().collect();
    let words = document.extract_text(&pages).expect("the words can be read");
    let words: String = words.split_whitespace().collect();
    for part in ["Passport", "bluefolder", "Sewingmachine", "Whichschoolisnearus?"] {
        assert!(words.contains(part), "{part} is not on paper: {words}");
    }
    app.close().await;
}
