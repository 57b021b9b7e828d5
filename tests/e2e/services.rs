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
    assert!(!kept.contains("M5V") && !kept.contains("free"), "{kept}");

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
async fn the_map_is_looked_at_closer_with_keys_and_leads_back_to_the_list_of_a_city() {
    let Some(device) = Device::new() else { return };
    let app = device.open().await;
    app.settle("en").await;
    app.go("services", "services").await;
    assert!(!app.is_there("service-map").await, "the list is first");
    app.press("services-as-map").await;
    app.press("map-whole").await;
    let told = "return document.querySelector('[data-testid=map-told]')?.innerText ?? ''";
    let number = "[...document.querySelectorAll('[data-testid=map-groups] tbody td.number')].map((cell) => Number(cell.innerText))";
    // Of the whole of Ontario nothing lies outside.
    let counted = format!(
        "const told = document.querySelector('[data-testid=map-told]')?.innerText; \
         return told && !told.includes('outside') ? {number} : null"
    );
    let whole = app.until("groups", &counted, |all| all.as_array().is_some_and(|all| all.len() > 3)).await;
    let signs = "return document.querySelectorAll('[data-testid=map] .sign').length";
    assert_eq!(app.script(signs).await.as_u64(), whole.as_array().map(|all| all.len() as u64), "each sign has its row");
    let before = app.script(told).await;

    // The greatest group is the first; it is opened with a key.
    app.script("document.querySelector('[data-testid=map-group]').focus()").await;
    app.enter().await;
    app.until("a part of it", told, |now| *now != before).await;
    let focused = app.script("return document.activeElement.dataset.testid").await;
    assert_eq!(focused, "map-told", "the focus is at what is told, for what was pressed is gone");
    app.press("map-back").await;
    app.until("the whole again", told, |now| *now == before).await;

    let first = "return document.querySelector('[data-testid=map-city]').innerText";
    assert!(app.script(first).await.as_str().is_some_and(|city| city.contains("Toronto")));
    app.press("map-city").await;
    app.find("services-list").await;
    let city = "return document.querySelector('[data-testid=filter-city]').value";
    app.until("the list of the city", city, |city| city == "Toronto").await;
    app.close().await;
}

#[tokio::test]
async fn the_whole_list_is_on_paper_up_to_what_is_told() {
    let portal = portal();
    let packs = portal.packs();
    let Some(device) = Device::with_packs(packs.path()) else { return };
    let app = device.open().await;
    app.settle("en").await;
    app.go("services", "services").await;
    let total = "return Number(document.querySelector('[data-testid=services-list] > li').ariaSetSize)";
    let total = app.script(total).await.as_u64().expect("a number");
    assert!(total > 400);
    app.press("save-pdf").await;
    app.find("notice").await;
    let bytes = std::fs::read(device.picks().join("portage-services.pdf")).expect("the PDF was written");
    let mut document = lopdf::Document::load_mem(&bytes).expect("the PDF is whole");
    // Letters drawn by their outlines have no other names than these, which the reader asks last.
    for font in document.objects.values_mut().filter_map(|object| object.as_dict_mut().ok()) {
        if font.has(b"ToUnicode") {
            font.remove(b"Encoding");
        }
    }
    let pages: Vec<u32> = document.get_pages().into_keys().collect();
    let words = document.extract_text(&pages).expect("the words of the pages can be read");
    let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
    // In the order of names, the two hundredth of these comes before "Many 200".
    let printed = (0..COUNT).filter(|at| words.contains(&format!("Many {at:03}"))).count();
    assert!((80..200).contains(&printed), "{printed} of the many are on the paper: {words}");
    assert!(words.contains(&format!("{} more services", total - 200)), "{words}");
    assert!(!app.is_there("services-paper").await, "on the screen there is one list");
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
