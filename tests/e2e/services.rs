//! The list of services: filters, only what is seen in the document, and a service's page with what can be taken along.

use crate::harness::{Device, Portal};

const COUNT: usize = 400;

/// A portal of many services more than the project has.
fn portal() -> Portal {
    let portal = Portal::with_release_one();
    let header = "id,organization,authority,level,topics,sources,verified_on,review_by,name_en,name_fr,description_en,\
                  description_fr,sites,languages,free,wheelchair,for\n";
    let rows: String = (0..COUNT)
        .map(|at| {
            let free = if at % 2 == 0 { "yes" } else { "no" };
            format!(
                "many-{at:03},ministry-of-health,ministry-of-health,provincial,health-insurance,https://x.example/,\
                 2026-11-22,2027-05-22,Many {at:03},Beaucoup {at:03},Helps.,Aide.,1 King St W | Toronto | M5H 2N2,en,\
                 {free},,anyone\n"
            )
        })
        .collect();
    portal.write("ontario/services/many.csv", &format!("{header}{rows}"));
    portal.publish();
    portal
}

#[tokio::test]
async fn a_long_list_holds_only_what_is_seen_and_says_where_each_row_stands() {
    let portal = portal();
    let packs = portal.packs();
    let Some(device) = Device::with_packs(packs.path()) else { return };
    let app = device.open().await;
    app.settle("en").await;
    app.go("services", "services").await;
    let rows = "return document.querySelectorAll('[data-testid=services-list] > li').length";
    let few = app.until("rows", rows, |count| count.as_u64().is_some_and(|count| count > 0)).await;
    assert!(few.as_u64().unwrap() < COUNT as u64 / 2, "the whole list is in the document: {few}");
    let told = "const row = document.querySelector('[data-testid=services-list] > li'); \
                return [row.ariaPosInSet, Number(row.ariaSetSize)]";
    let told = app.script(told).await;
    assert_eq!(told[0], "1");
    assert!(told[1].as_u64().is_some_and(|size| size >= COUNT as u64), "{told}");

    app.script("scrollTo(0, document.documentElement.scrollHeight)").await;
    let last = "const rows = [...document.querySelectorAll('[data-testid=services-list] > li')]; \
                const row = rows[rows.length - 1]; \
                scrollTo(0, document.documentElement.scrollHeight); \
                return row ? Number(row.ariaSetSize) - Number(row.ariaPosInSet) : null";
    app.until("the last row", last, |left| *left == 0).await;
    let still = app.script(rows).await.as_u64().unwrap();
    assert!(still < COUNT as u64 / 2, "{still} rows are in the document");
    app.close().await;
}

#[tokio::test]
async fn filters_are_kept_when_one_comes_back_and_a_postal_code_is_in_no_address() {
    let portal = portal();
    let packs = portal.packs();
    let Some(device) = Device::with_packs(packs.path()) else { return };
    let app = device.open().await;
    app.settle("en").await;
    app.go("services", "services").await;
    app.press("filter-free").await;
    app.fill("filter-postal", "M5V").await;
    app.enter().await;
    app.until("distances", "return document.querySelectorAll('[data-testid=km]').length", |count| {
        count.as_u64().is_some_and(|count| count > 0)
    })
    .await;
    let kept = app.script("return location.href + JSON.stringify(history.state)").await.to_string();
    assert!(!kept.contains("M5V"), "{kept}");

    app.script("document.querySelector('[data-testid=services-list] h2 a').click()").await;
    app.screen("service").await;
    app.script("history.back()").await;
    app.screen("services").await;
    let pressed = "return document.querySelector('[data-testid=filter-free]').ariaPressed";
    app.until("the filter", pressed, |pressed| pressed == "true").await;
    let typed = app.script("return document.querySelector('[data-testid=filter-postal]').value").await;
    assert_eq!(typed, "M5V");
    app.press("filter-clear").await;
    app.until("no filter", pressed, |pressed| pressed == "false").await;
    app.close().await;
}

#[tokio::test]
async fn a_service_is_saved_and_shown_as_a_code() {
    let Some(device) = Device::new() else { return };
    let app = device.open().await;
    app.settle("en").await;
    app.go("services/ontario-211", "service").await;
    assert!(app.page().await.contains("We do not know the hours"));
    app.press("service-save").await;
    let saved = "return document.querySelector('[data-testid=service-save]').ariaPressed";
    app.until("saved", saved, |saved| saved == "true").await;
    app.press("service-code").await;
    app.until("a code", "return document.querySelectorAll('figure svg[role=img]').length", |count| *count == 1).await;
    app.go("services", "services").await;
    app.press("filter-saved").await;
    let ids =
        "return [...document.querySelectorAll('[data-testid=services-list] > li')].map((row) => row.dataset.testid)";
    app.until("the saved one alone", ids, |ids| *ids == serde_json::json!(["service-ontario-211"])).await;
    app.close().await;
}
