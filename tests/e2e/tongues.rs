//! Every language in the window: its numbers are those of Rust, and longer words than any still fit.

use portage_i18n::{figure, languages};
use serde_json::{Value, json};

use crate::harness::{Device, SCREENS};

/// Half as long again and in brackets, so that what is cut off is seen.
const LONGER: &str = "window.portageWords = (text) => \
                      text.trim() ? `[${text.replace(/[aeiouyàâéèêîôû]/giu, '$&$&')}]` : text";

/// What is wider than its place: the page itself, or what stands on a button, in a heading, beside a field.
const TOO_WIDE: &str = "const page = document.documentElement; \
    const found = page.scrollWidth > page.clientWidth ? [`the page: ${page.scrollWidth} > ${page.clientWidth}`] : []; \
    for (const one of document.querySelectorAll('button, a, label, legend, summary, h1, h2, h3, th, dt')) { \
      const shown = one.checkVisibility() && getComputedStyle(one).display !== 'inline'; \
      if (shown && one.clientWidth > 0 && one.scrollWidth > one.clientWidth + 1) \
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
