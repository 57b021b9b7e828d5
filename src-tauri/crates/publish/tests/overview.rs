//! The page of numbers: they are those of the folder, and nothing of the folder becomes markup.

mod common;

use common::Sample;
use jiff::civil::date;
use portage_publish::{Folder, Overview, overview, overview_html};

fn view(sample: &Sample) -> Overview {
    overview(&Folder::read(&sample.content()).unwrap(), date(2026, 11, 22))
}

/// Every tag is closed in its order; what stands alone in HTML is let pass.
fn assert_well_formed(page: &str) {
    let mut open: Vec<&str> = Vec::new();
    for part in page.split('<').skip(1) {
        let tag = part.split('>').next().unwrap();
        let name = tag.trim_start_matches('/').split([' ', '/']).next().unwrap();
        if tag.starts_with('!') || name == "meta" || tag.ends_with('/') {
            continue;
        }
        if tag.starts_with('/') {
            assert_eq!(open.pop(), Some(name), "{open:?}");
        } else {
            open.push(name);
        }
    }
    assert!(open.is_empty(), "{open:?}");
}

#[test]
fn the_numbers_are_those_of_the_folder() {
    let view = view(&Sample::new());
    // Counted by hand in tests/sample.
    assert_eq!((view.by_kind["guide"], view.by_kind["figure"], view.by_kind["organization"]), (1, 2, 2));
    assert_eq!((view.by_owner["canada"], view.by_owner["ontario"]), (5, 6));
    assert_eq!((view.by_lang["en"], view.by_lang["fr"]), (11, 11));
    assert_eq!((view.by_level["provincial"], view.by_level["federal"]), (3, 1));
    assert_eq!(view.reviews["2027-05"], 4);
    assert_eq!((view.translations, view.unreviewed["fr"], view.unreviewed_by_machine), (11, 11, 0));
    assert_eq!(view.grades.values().sum::<usize>(), 1);
    assert_eq!((view.findings.len(), view.errors()), (0, 0));
    assert_eq!(view.confidence["verified"], 4);
}

#[test]
fn both_pages_are_well_formed_and_need_nothing_from_elsewhere() {
    let sample = Sample::new();
    sample.edit("ontario/tasks/tasks.toml", "guide = \"ohip\"", "guide = \"ohipp\"");
    let view = view(&sample);
    for (lang, says) in [("en", "The library in numbers"), ("fr", "La bibliothèque en chiffres")] {
        let page = overview_html(&view, lang);
        assert_well_formed(&page);
        assert!(page.contains(&format!("<html lang=\"{lang}\">")) && page.contains(says));
        assert!(page.contains("<svg") && page.contains("dead-link") && page.contains("@media print"));
        for foreign in ["<script", "<link", "src=", "href=", "url(", "@import", "onload"] {
            assert!(!page.contains(foreign), "{foreign}");
        }
    }
}

#[test]
fn nothing_of_the_folder_becomes_markup() {
    let sample = Sample::new();
    let bad = "<script>alert(\\\"1\\\")</script>&'";
    sample.edit("ontario/tasks/tasks.toml", "guide = \"ohip\"", &format!("guide = \"{bad}\""));
    sample.edit("ontario/tasks/tasks.toml", "[\"health-insurance\"]", "[\"</td><b>\"]");
    let page = overview_html(&view(&sample), "en");
    assert_well_formed(&page);
    assert!(!page.contains("<script") && !page.contains("<b>"), "{page}");
    assert!(page.contains("&lt;script&gt;") && page.contains("&lt;/td&gt;&lt;b&gt;"));
}

#[test]
fn hard_pages_and_lost_ones_are_named() {
    let sample = Sample::new();
    let hard = "Administrative determinations necessitate authenticated documentation. ".repeat(30);
    sample.edit("ontario/guides/ohip.en.md", "them back to you.", &format!("them back to you.\n\n{hard}"));
    sample.edit("ontario/tasks/tasks.toml", "guide = \"ohip\"\n", "");
    let view = view(&sample);
    assert_eq!(view.orphans, ["ohip"]);
    assert_eq!(view.hardest.len(), 1);
    assert!(view.hardest[0].1 > 130, "{:?}", view.hardest);
    assert_eq!(view.grades.get(&13), Some(&1), "the last bar holds what is above it");
    assert!(overview_html(&view, "en").contains("<li>ohip: "));
}
