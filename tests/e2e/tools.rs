//! The tools: asked once, answered line by line, kept in the binder; and a self-check walked to its end.

use crate::harness::{App, Device};

/// Fills in the form of the Comprehensive Ranking System: alone, 29, a bachelor's degree, three years of work abroad,
/// level 9 in English. By the official grid: 110 + 120 + 4 × 31 + 25 + 50 = 429.
async fn fill_in_crs(app: &App) {
    app.go("tools/crs", "tool").await;
    app.fill("input-age", "29").await;
    app.press("spouse-none").await;
    app.choose("input-education", "bachelor").await;
    app.press("first_language.lang-en").await;
    for ability in ["reading", "writing", "listening", "speaking"] {
        app.fill(&format!("input-first_language.clb.{ability}"), "9").await;
    }
    app.fill("input-canadian_work_years", "0").await;
    app.fill("input-foreign_work_years", "3").await;
}

#[tokio::test]
async fn a_score_is_worked_out_kept_and_opened_again() {
    let Some(device) = Device::new() else { return };
    let app = device.open().await;
    app.settle("en").await;
    fill_in_crs(&app).await;
    app.press("tool-ask").await;
    let total = app.text("receipt-total").await;
    assert!(total.contains("429") && total.contains("1,200"), "{total}");
    app.press("tool-save").await;
    app.find("notice").await;

    app.go("binder", "binder").await;
    app.press("binder-results").await;
    app.screen("results").await;
    app.script("document.querySelector(\"[data-testid='results'] a\").click()").await;
    app.screen("tool").await;
    assert!(app.text("tool-saved").await.contains("429"));
    assert!(app.text("receipt-total").await.contains("429"));
    app.press("tool-answers").await;
    let age = app.find("input-age").await.prop("value").await.expect("a field has a value");
    assert_eq!(age.as_deref(), Some("29"));
    app.press("tool-delete").await;
    app.screen("results").await;
    assert!(!app.is_there("results-line").await);
    app.close().await;
}

#[tokio::test]
async fn a_form_and_its_answer_are_there_again_after_a_look_elsewhere() {
    let Some(device) = Device::new() else { return };
    let app = device.open().await;
    app.settle("en").await;
    fill_in_crs(&app).await;
    let age = "return document.querySelector(\"[data-testid='input-age']\")?.value";
    // Half filled, it comes back without an answer, and says so.
    app.go("tools", "tools").await;
    app.go("tools/crs", "tool").await;
    app.find("draft").await;
    app.until("the age that was typed", age, |age| age == "29").await;
    assert!(!app.is_there("receipt").await);
    app.press("tool-ask").await;
    assert!(app.text("receipt-total").await.contains("429"));
    // Answered, it comes back with the answer.
    app.go("tools", "tools").await;
    app.go("tools/crs", "tool").await;
    assert!(app.text("receipt-total").await.contains("429"));
    assert!(!app.is_there("draft").await);
    app.close().await;
}

#[tokio::test]
async fn what_is_wrong_is_told_at_its_field_and_nothing_is_lost() {
    let Some(device) = Device::new() else { return };
    let app = device.open().await;
    app.settle("en").await;
    fill_in_crs(&app).await;
    app.fill("input-age", "777").await;
    app.press("tool-ask").await;
    app.find("tool-faults").await;
    let fault = app.text("field-age").await;
    assert!(fault.contains('0') && fault.contains("120"), "{fault}");
    assert!(!app.is_there("receipt").await);
    // The summary leads to the field.
    app.script("document.querySelector(\"[data-testid='tool-faults'] button\").click()").await;
    let focused = app.script("return document.activeElement.dataset.testid").await;
    assert_eq!(focused, "input-age");
    let levels = app.find("input-first_language.clb.reading").await.prop("value").await.expect("a field has a value");
    assert_eq!(levels.as_deref(), Some("9"));
    app.fill("input-age", "29").await;
    app.press("tool-ask").await;
    assert!(app.text("receipt-total").await.contains("429"));
    app.close().await;
}

#[tokio::test]
async fn what_was_told_to_one_tool_is_not_asked_again() {
    let Some(device) = Device::new() else { return };
    let app = device.open().await;
    app.settle("en").await;
    fill_in_crs(&app).await;
    app.press("tool-ask").await;
    app.find("receipt").await;
    app.go("tools/fsw", "tool").await;
    app.find("tool-known").await;
    let age = app.find("input-age").await.prop("value").await.expect("a field has a value");
    assert_eq!(age.as_deref(), Some("29"));
    app.press("tool-empty").await;
    let age = app.find("input-age").await.prop("value").await.expect("a field has a value");
    assert_eq!(age.as_deref(), Some(""));
    app.close().await;
}

#[tokio::test]
async fn a_self_check_leads_to_an_end_and_back() {
    let Some(device) = Device::new() else { return };
    let app = device.open().await;
    app.settle("en").await;
    app.go("tools", "tools").await;
    app.press("check-scam-rental").await;
    app.screen("self-check").await;
    let first = app.text("check-ask").await;
    // The first answer of each question, until there is nothing to ask.
    for _ in 0..20 {
        if app.is_there("check-end").await {
            break;
        }
        app.script("document.querySelector(\"[data-testid^='check-answer-']\").click()").await;
    }
    app.find("check-end").await;
    app.press("check-back").await;
    app.find("check-ask").await;
    assert!(!app.is_there("check-end").await);
    app.press("check-again").await;
    assert_eq!(app.text("check-ask").await, first);
    app.close().await;
}

#[tokio::test]
async fn what_is_copied_is_what_the_answer_says() {
    let Some(device) = Device::new() else { return };
    let app = device.open().await;
    app.settle("en").await;
    app.go("tools/funds", "tool").await;
    app.fill("input-family_size", "8").await;
    app.press("tool-ask").await;
    app.find("receipt").await;
    app.press("tool-copy").await;
    assert!(app.text("notice").await.contains("Copied."));
    // Pasted into another field as a person pastes; a field of one line leaves out where lines end.
    app.control('k').await;
    app.find("search-input").await;
    app.control('v').await;
    let pasted = "return document.querySelector(\"[data-testid='search-input']\").value";
    let pasted = app.until("what was copied", pasted, |text| text.as_str().is_some_and(|text| !text.is_empty())).await;
    let pasted = pasted.as_str().expect("a text");
    for told in ["How much money must I show?", "$44,504", "$40,392", "$4,112", "not a decision"] {
        assert!(pasted.contains(told), "{told} was not copied: {pasted}");
    }
    app.close().await;
}

#[tokio::test]
async fn a_tool_and_a_self_check_are_found_and_opened() {
    let Some(device) = Device::new() else { return };
    let app = device.open().await;
    app.settle("en").await;
    for (question, address, screen) in
        [("crs points", "#/tools/crs", "tool"), ("scam call", "#/tools/scam-message", "self-check")]
    {
        app.control('k').await;
        app.fill("search-input", question).await;
        app.press_link("search-result", address).await;
        app.screen(screen).await;
    }
    app.close().await;
}
