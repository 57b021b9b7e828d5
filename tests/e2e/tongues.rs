//! Every language in the window: its numbers are those of Rust, and longer words than any still fit.

use portage_i18n::{Messages, figure, languages};
use serde_json::{Value, json};

use crate::harness::{Device, SCREENS};

/// Half as long again and in brackets, so that what is cut off is seen.
const LONGER: &str = "window.portageWords = (text) => \
                      text.trim() ? `[${text.replace(/[aeiouyàâéèêîôû]/giu, '$&$&')}]` : text";

/// What is wider than its place: the page itself, or what stands on a button, in a heading, beside a field. What is for
/// readers alone has a pixel of its own.
const TOO_WIDE: &str = "const page = document.documentElement; \
    const found = page.scrollWidth > page.clientWidth ? [`the page: ${page.scrollWidth} > ${page.clientWidth}`] : []; \
    for (const one of document.querySelectorAll('button, a, label, legend, summary, h1, h2, h3, th, dt')) { \
      const shown = one.checkVisibility() && getComputedStyle(one).display !== 'inline'; \
      if (shown && one.clientWidth > 1 && one.scrollWidth > one.clientWidth + 1) \
        found.push(`${one.tagName} ${one.dataset.testid ?? ''} ${one.textContent.trim().slice(0, 60)}`); \
    } \
    return found";

#[tokio::test]
async fn longer_words_fit_on_every_screen() {
    let Some(device) = Device::new() else { return };
    let app = device.open().await;
    app.screen("language").await;
    // French has not been read yet.
    app.script(LONGER).await;
    app.settle("fr").await;
    assert!(app.text("nav-home").await.starts_with('['), "the words are those of the test");
    let mut found = Vec::new();
    for (address, screen) in SCREENS {
        app.go(address, screen).await;
        let wide = app.script(TOO_WIDE).await;
        let lines = wide.as_array().expect("a list").iter().filter_map(Value::as_str);
        found.extend(lines.map(|line| format!("{address}: {line}")));
    }
    assert!(found.is_empty(), "too wide:\n{}", found.join("\n"));
    app.close().await;
}

#[tokio::test]
async fn numbers_are_those_of_rust() {
    let Some(device) = Device::new() else { return };
    let app = device.open().await;
    app.screen("language").await;
    let values = ["0", "7", "1590", "1590.5", "17.95", "123456", "1234567"];
    let mut found = Vec::new();
    for language in languages() {
        let locale = language.locale.split("-u-").next().expect("a part at least");
        let script = format!(
            "const number = new Intl.NumberFormat('{locale}-u-ca-gregory-nu-latn'); \
             return {}.map((value) => number.format(Number(value)))",
            json!(values)
        );
        let written = app.script(&script).await;
        for (value, theirs) in values.iter().zip(written.as_array().expect("a list")) {
            let ours = figure(value, portage_content::Unit::Count, &language.tag);
            if *theirs != *ours {
                found.push(format!("{}: {value}: Rust {ours:?}, the window {theirs}", language.tag));
            }
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
    app.close().await;
}

/// What the crate's own test holds Rust to.
const INTL: &str = include_str!("../../src-tauri/crates/i18n/tests/intl.json");

#[tokio::test]
async fn digits_of_the_language_are_written_where_they_are_wanted_and_nowhere_else() {
    let Some(device) = Device::new() else { return };
    let app = device.open().await;
    app.settle("fa").await;
    let intl: Value = serde_json::from_str(INTL).expect("the table is JSON");
    for (tag, numbers) in intl["own_digits"].as_object().expect("a table by language") {
        let language = languages().iter().find(|language| language.tag == *tag).expect("a language of ours");
        let locale = language.locale.split("-u-").next().expect("a part at least");
        let digits = language.digits.as_deref().expect("it has digits of its own");
        let script = format!(
            "const number = new Intl.NumberFormat('{locale}-u-ca-gregory-nu-{digits}'); \
             return Object.fromEntries({}.map((value) => [value, number.format(Number(value))]))",
            json!(numbers.as_object().expect("numbers").keys().collect::<Vec<_>>())
        );
        assert_eq!(app.script(&script).await, *numbers, "{tag}");
    }

    let size = "return document.querySelector(\"label:has([data-testid='text-125'])\").innerText";
    app.go("settings", "settings").await;
    app.until("Western digits at first", size, |label| label.as_str().is_some_and(|label| label.contains("125"))).await;
    app.press("digits-own").await;
    app.until("Persian digits", size, |label| label.as_str().is_some_and(|label| label.contains("۱۲۵"))).await;
    app.until_file(&device.data().join("settings.json"), "\"own_digits\": true").await;
    // What Rust writes: the figures of a guide.
    app.go("guides/employment-standards", "guide").await;
    let figures = "return [...document.querySelectorAll('main bdi')].map((one) => one.innerText).join(' ')";
    app.until("figures in Persian digits", figures, |text| text.as_str().is_some_and(|text| text.contains('۱'))).await;
    // Telephone numbers, codes and addresses are on papers and keys as they always were.
    app.go("services", "services").await;
    let phones = "return [...document.querySelectorAll('.phone bdi')].map((one) => \
                  [one.innerText, one.dir, getComputedStyle(one).direction])";
    let phones =
        app.until("telephone numbers", phones, |list| list.as_array().is_some_and(|list| !list.is_empty())).await;
    for phone in phones.as_array().expect("a list") {
        let number = phone[0].as_str().expect("a text");
        assert!(number.contains(|letter: char| letter.is_ascii_digit()), "{number}");
        assert!(!number.contains(|letter: char| letter.is_numeric() && !letter.is_ascii()), "{number}");
        assert_eq!((&phone[1], &phone[2]), (&json!("ltr"), &json!("ltr")), "{number}");
    }
    app.close().await;

    // Another start remembers it; a language without digits of its own is not asked.
    let app = device.open().await;
    app.screen("home").await;
    app.go("settings", "settings").await;
    app.until("Persian digits", size, |label| label.as_str().is_some_and(|label| label.contains("۱۲۵"))).await;
    app.choose("settings-language", "fr").await;
    app.until("Western digits", size, |label| label.as_str().is_some_and(|label| label.contains("125"))).await;
    assert!(!app.is_there("digits-own").await);
    app.close().await;
}

#[tokio::test]
async fn what_stands_in_a_sentence_is_isolated_as_in_rust() {
    let Some(device) = Device::new() else { return };
    let app = device.open().await;
    app.settle("ar").await;
    app.go("settings", "settings").await;
    let version = app.later("window.__TAURI_INTERNALS__.invoke('boot').then((boot) => done(boot.version))").await;
    let version = version.as_str().expect("a version");
    let said = Messages::of("ar").text("settings-version", &[("version", version.into())]);
    assert!(said.contains(&format!("\u{2068}{version}\u{2069}")), "{said:?}");
    let script =
        format!("return [...document.querySelectorAll('p')].some((one) => one.textContent === {})", json!(said));
    app.until("the version, isolated", &script, |found| *found == Value::Bool(true)).await;
    app.close().await;
}
