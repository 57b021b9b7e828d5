//! A page in two languages, and what a translation says of itself.

mod device;

use device::{Device, Portal};
use portage_app::{
    AppError,
    view::{BlockView, InlineView, Settings},
};

const ENGLISH: &str = "The first words.\n\n## What to do\n\nCall [911](tel:911).\n\n## What it costs\n\nNothing.";
const FRENCH: &str =
    "Les premiers mots.\n\n## Que faire\n\nAppelez le [911](tel:911).\n\n## Combien cela coûte\n\nRien.";

/// The words of blocks, without their marks.
fn said(blocks: &[BlockView]) -> Vec<String> {
    fn words(content: &[InlineView]) -> String {
        let word = |piece: &InlineView| match piece {
            InlineView::Text { text } => text.clone(),
            InlineView::Link { content, .. } => words(content),
            other => panic!("the page has no {other:?}"),
        };
        content.iter().map(word).collect()
    }
    let line = |block: &BlockView| match block {
        BlockView::Heading { content, .. } | BlockView::Paragraph { content } => vec![words(content)],
        BlockView::Untranslated { lang, content } => {
            said(content).into_iter().map(|line| format!("{lang}: {line}")).collect()
        }
        other => panic!("the page has no {other:?}"),
    };
    blocks.iter().flat_map(line).collect()
}

#[tokio::test]
async fn sections_of_two_languages_stand_beside_each_other() {
    let portal = Portal::of_a_few_records();
    portal.write_page("skating", ENGLISH, FRENCH);
    portal.publish();
    let app = Device::new(&portal).start_with_content().await;

    let page = app.guide_beside("skating", "fr", Some("en")).unwrap();
    let beside = page.beside.expect("the page has English");
    assert_eq!((page.lang.as_str(), beside.lang.as_str()), ("fr", "en"));
    assert_eq!((page.title.as_str(), beside.title.as_str()), ("skating (fr)", "skating (en)"));
    let rows: Vec<_> = beside.rows.iter().map(|row| (said(&row.first), said(&row.second))).collect();
    let row = |first: &[&str], second: &[&str]| {
        let own = |lines: &[&str]| lines.iter().map(|line| (*line).to_owned()).collect::<Vec<_>>();
        (own(first), own(second))
    };
    let expected = [
        row(&["Les premiers mots."], &["The first words."]),
        row(&["Que faire", "Appelez le 911."], &["What to do", "Call 911."]),
        row(&["Combien cela coûte", "Rien."], &["What it costs", "Nothing."]),
    ];
    assert_eq!(rows, expected);

    // Nothing stands beside a page but another language that it has.
    for beside in [None, Some("fr"), Some("ar"), Some("no language")] {
        assert!(app.guide_beside("skating", "fr", beside).unwrap().beside.is_none(), "{beside:?}");
    }
}

#[tokio::test]
async fn what_the_original_has_gained_is_read_in_its_language_until_it_is_translated() {
    let portal = Portal::of_a_few_records();
    portal.write_page("skating", ENGLISH, FRENCH);
    portal.stamp();
    let grown = ENGLISH.replace("## What it costs", "## Who helps\n\nCall [211](tel:211).\n\n## What it costs");
    portal.write_page("skating", &grown, FRENCH);
    portal.publish();
    let app = Device::new(&portal).start_with_content().await;

    let page = app.guide_beside("skating", "fr", Some("en")).unwrap();
    assert!(page.provenance.translation.as_ref().is_some_and(|note| note.outdated), "the page says so");
    let lines = said(&page.blocks);
    let french = ["Les premiers mots.", "Que faire", "Appelez le 911."];
    let english = ["en: Who helps", "en: Call 211."];
    let costs = ["Combien cela coûte", "Rien."];
    assert_eq!(lines, [&french[..], &english, &costs].concat());
    // Beside the original it stands there once.
    let rows = page.beside.expect("the page has English").rows;
    let alone: Vec<_> = rows.iter().filter(|row| row.first.is_empty()).map(|row| said(&row.second)).collect();
    assert_eq!(alone, [["Who helps", "Call 211."]]);

    let original = app.guide("skating", "en").unwrap();
    assert!(original.provenance.translation.is_none() && said(&original.blocks).len() == 7);
}

#[tokio::test]
async fn the_words_of_a_task_are_there_in_the_languages_that_it_has() {
    let portal = Portal::of_a_few_records();
    portal.stamp();
    portal.publish();
    let app = Device::new(&portal).start_with_content().await;
    let english = app.task_words("w2-03", "en").unwrap().expect("English");
    let french = app.task_words("w2-03", "fr").unwrap().expect("French");
    assert_eq!((english.title.as_str(), english.steps.len()), ("Apply for OHIP in person", 2));
    assert_eq!((french.title.as_str(), french.lang.as_str()), ("Demandez la carte en personne", "fr"));
    assert!(english.translation.is_none(), "English is the original");
    assert!(french.translation.is_some_and(|note| !note.machine && note.source_lang == "en"));
    assert_eq!(app.task_words("w2-03", "ar").unwrap(), None, "no other language stands in");
    assert_eq!(app.task_words("no-such-task", "en").unwrap(), None);
}

#[tokio::test]
async fn the_second_language_is_remembered() {
    let portal = Portal::of_a_few_records();
    let device = Device::new(&portal);
    let app = device.start();
    assert_eq!(app.settings().beside, None);
    app.save_settings(Settings { beside: Some("fr".to_owned()), ..app.settings() }).unwrap();
    assert_eq!(device.start().settings().beside.as_deref(), Some("fr"));
    let unknown = app.save_settings(Settings { beside: Some("xx".to_owned()), ..app.settings() });
    assert!(matches!(unknown, Err(AppError::InvalidInput { field: "beside", .. })), "{unknown:?}");
    assert_eq!(app.settings().beside.as_deref(), Some("fr"), "what was kept stays");
}
