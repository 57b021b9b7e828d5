//! What is put on paper: sheets that Portage lays out itself, saved as a PDF.

use lopdf::Document;

use crate::harness::{App, Device};

/// Tasks of the person's own, as many as fill several sheets, added as a form does it.
async fn add_tasks(app: &App, count: usize) {
    let script = format!(
        "(async () => {{ \
           for (let i = 1; i <= {count}; i += 1) {{ \
             const entry = {{ title: `Errand ${{i}} of many`, stage: 'preparing', note: i % 5 ? null : 'A note that takes a line of its own on the sheet.', day: '2031-03-14', who: null }}; \
             await window.__TAURI_INTERNALS__.invoke('save_own_task', {{ id: null, entry }}); \
           }} \
           done('kept'); \
         }})().catch((error) => done(JSON.stringify(error)))"
    );
    assert_eq!(app.later(&script).await, "kept");
}

/// Saves the sheets on the screen, and reads the file as another program does.
pub async fn saved(app: &App, device: &Device, name: &str) -> Document {
    app.press("save-pdf").await;
    app.find("notice").await;
    let file = device.picks().join(name);
    let bytes = std::fs::read(&file).expect("the PDF was written");
    assert!(bytes.starts_with(b"%PDF-"));
    let left: Vec<_> = std::fs::read_dir(device.picks()).expect("the folder is there").flatten().collect();
    assert_eq!(left.len(), 1, "nothing but the file: {left:?}");
    let mut document = Document::load_mem(&bytes).expect("the PDF is whole");
    // Letters drawn by their outlines have no other names than these, which the reader asks last.
    for font in document.objects.values_mut().filter_map(|object| object.as_dict_mut().ok()) {
        if font.has(b"ToUnicode") {
            font.remove(b"Encoding");
        }
    }
    document
}

/// The width and height of the first page in points.
fn size(document: &Document) -> (i64, i64) {
    let page = *document.get_pages().get(&1).expect("there is a first page");
    let page = document.get_dictionary(page).expect("a page is a dictionary");
    let sides = page.get(b"MediaBox").and_then(|sides| sides.as_array()).expect("a page has a size");
    #[allow(clippy::cast_possible_truncation)]
    let side = |at: usize| sides[at].as_float().expect("a side is a number").round() as i64;
    (side(2), side(3))
}

#[tokio::test]
async fn a_plan_of_sixty_tasks_is_saved_as_a_pdf() {
    let Some(device) = Device::new() else { return };
    let app = device.open().await;
    app.settle("en").await;
    add_tasks(&app, 60).await;
    app.go("print/plan", "print").await;
    let sheets = "return document.querySelectorAll(\"[data-testid='sheet']\").length";
    let count = app.until("several sheets", sheets, |count| count.as_u64().is_some_and(|count| count > 1)).await;
    let document = saved(&app, &device, "portage-plan.pdf").await;
    let pages = document.get_pages().len();
    assert_eq!(Some(pages as u64), count.as_u64(), "each sheet is one page");
    assert_eq!(size(&document), (595, 842), "A4, while the person is not in Canada");
    let first = document.extract_text(&[1]).expect("the words of a page can be read");
    assert!(first.contains("My plan"), "{first}");
    let last = u32::try_from(pages).expect("few pages");
    let foot = document.extract_text(&[last]).expect("the words of a page can be read");
    assert!(foot.contains(&format!("Sheet {last} of {last}")) || foot.contains(&last.to_string()), "{foot}");

    // Letter is what Canada prints on.
    app.press("paper-letter").await;
    app.until_file(&device.data().join("settings.json"), "letter").await;
    app.go("plan", "plan").await;
    app.go("print/plan", "print").await;
    app.until("several sheets", sheets, |count| count.as_u64().is_some_and(|count| count > 1)).await;
    let document = saved(&app, &device, "portage-plan.pdf").await;
    assert_eq!(size(&document), (612, 792));
    app.close().await;
}

#[tokio::test]
async fn an_arabic_plan_is_saved_as_a_pdf() {
    let Some(device) = Device::new() else { return };
    let app = device.open().await;
    app.settle("ar").await;
    add_tasks(&app, 60).await;
    app.go("print/plan", "print").await;
    let sheets = "return document.querySelectorAll(\"[data-testid='sheet']\").length";
    let count = app.until("several sheets", sheets, |count| count.as_u64().is_some_and(|count| count > 1)).await;
    let document = saved(&app, &device, "portage-plan.pdf").await;
    assert_eq!(Some(document.get_pages().len() as u64), count.as_u64());
    let words = document.extract_text(&[1]).expect("the words of a page can be read");
    // A letter comes out as the form that it is drawn in: joined, and so one of the presentation forms.
    let joined = |letter: &char| matches!(letter, '\u{fb50}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}');
    assert!(words.chars().filter(joined).count() > 50, "Arabic letters are joined: {words}");
    app.close().await;
}

#[tokio::test]
async fn a_pdf_that_cannot_be_written_is_told_and_leaves_nothing() {
    let Some(device) = Device::new() else { return };
    let app = device.open().await;
    app.settle("en").await;
    app.go("print/goods", "print").await;
    // A folder has the name that the file would get.
    std::fs::create_dir(device.picks().join("portage-goods.pdf")).expect("a folder can be made");
    app.press("save-pdf").await;
    let told = app.text("problem").await;
    assert!(told.contains("The PDF could not be written."), "{told}");
    let left: Vec<_> = std::fs::read_dir(device.picks()).expect("the folder is there").flatten().collect();
    assert_eq!(left.len(), 1, "no half of a file: {left:?}");
    app.close().await;
}

/// All words of a PDF, a space between those that a line parts.
pub fn words(document: &Document) -> String {
    let pages: Vec<u32> = document.get_pages().into_keys().collect();
    let text = document.extract_text(&pages).expect("the words of the pages can be read");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[tokio::test]
async fn places_side_by_side_are_on_three_sheets_with_their_sources_and_without_buttons() {
    let Some(device) = Device::new() else { return };
    let app = device.open().await;
    app.settle("en").await;
    app.go("places", "places").await;
    for place in ["toronto", "ottawa", "sudbury", "vaughan"] {
        app.press(&format!("pick-{place}")).await;
    }
    app.go("places/compare", "compare").await;
    let document = saved(&app, &device, "portage-compare.pdf").await;
    assert!(document.get_pages().len() <= 3, "{} pages", document.get_pages().len());
    let words = words(&document);
    // A value, its year with the number of its source, the source, and the day of printing.
    for told in ["2,794,356", "2021 [1]", "[1] Statistics Canada", "Printed on"] {
        assert!(words.contains(told), "{told} is not on the paper: {words}");
    }
    for asked in ["Press a value", "Add a place", "Where to live in Ontario"] {
        assert!(!words.contains(asked), "{asked} is on the paper: {words}");
    }
    app.close().await;
}

/// Asks how much money a family of eight must show: 40,392 for seven and 4,112 for one more, by the official table.
async fn ask_funds(app: &App) {
    app.go("tools/funds", "tool").await;
    app.fill("input-family_size", "8").await;
    app.press("tool-ask").await;
    assert!(app.text("receipt-total").await.contains("44,504"));
}

#[tokio::test]
async fn the_answer_of_a_tool_is_on_paper_and_its_form_is_not() {
    let Some(device) = Device::new() else { return };
    let app = device.open().await;
    app.settle("en").await;
    ask_funds(&app).await;
    let words = words(&saved(&app, &device, "portage-funds.pdf").await);
    let receipt = [
        "How much money must I show?",
        "$44,504",
        "$40,392",
        "$4,112",
        "Amount for a family of 7",
        "1 more person",
        "This is not a decision.",
        "What you answered",
        "In force since",
        "www.canada.ca",
    ];
    for told in receipt {
        assert!(words.contains(told), "{told} is not on the paper: {words}");
    }
    // What only the form says.
    for asked in ["Show the answer", "Count yourself", "Empty the form", "Save to my binder"] {
        assert!(!words.contains(asked), "{asked} is on the paper: {words}");
    }
    app.close().await;
}

#[tokio::test]
async fn all_questions_of_a_self_check_are_on_paper_with_the_ways_between_them() {
    let Some(device) = Device::new() else { return };
    let app = device.open().await;
    app.settle("en").await;
    app.go("tools/scam-rental", "self-check").await;
    app.press("check-whole").await;
    let questions =
        "return [...document.querySelectorAll(\"[data-testid='check-outline'] h3\")].map((h) => h.innerText)";
    let questions = app.until("the outline", questions, |all| all.as_array().is_some_and(|all| all.len() > 5)).await;
    let words = words(&saved(&app, &device, "portage-self-check.pdf").await);
    // Letters that are drawn as one, such as ff and fi, have no name in the file.
    let bare =
        |text: &str| text.chars().filter(|letter| !"fil".contains(*letter) && letter.is_alphanumeric()).collect();
    let on_paper: String = bare(&words);
    for question in questions.as_array().expect("a list") {
        let question = question.as_str().expect("a text");
        let asked: String = bare(question);
        assert!(on_paper.contains(&asked), "{question} is not on the paper: {words}");
    }
    assert!(words.contains("(go to 2)"), "{words}");
    assert!(words.contains("This is not a decision and not legal advice."), "{words}");
    assert!(!words.contains("Show one question at a time"), "{words}");
    app.close().await;
}

#[tokio::test]
async fn saved_answers_are_a_sheet_of_their_own_and_part_of_the_whole_binder() {
    let Some(device) = Device::new() else { return };
    let app = device.open().await;
    app.settle("en").await;
    ask_funds(&app).await;
    app.press("tool-save").await;
    app.find("notice").await;
    for what in ["results", "binder"] {
        app.go(&format!("print/{what}"), "print").await;
        app.find("sheet").await;
        let name = format!("portage-{what}.pdf");
        let words = words(&saved(&app, &device, &name).await);
        for told in ["How much money must I show?", "$44,504", "In force since", "These answers are not decisions."] {
            assert!(words.contains(told), "{told} is not on the sheet {what}: {words}");
        }
        std::fs::remove_file(device.picks().join(name)).expect("the PDF can be removed");
    }
    app.close().await;
}
