//! What makes a library hard to use though nothing in it is wrong: each check tells it, and is silent without it.

mod common;

use std::fs;

use common::Sample;
use jiff::civil::date;
use portage_publish::{Folder, check, reviews_due};

const EN: &str = "ontario/guides/ohip.en.md";
const FR: &str = "ontario/guides/ohip.fr.md";
const LAST_EN: &str = "them back to you.";
const LAST_FR: &str = "regardent et vous les rendent.";

/// The findings as `file:line code`, without those that only say that a text was changed by a test.
fn lines(sample: &Sample) -> Vec<String> {
    let reports = check(&sample.content(), date(2026, 11, 22)).unwrap();
    let told = reports.iter().filter(|report| !matches!(report.code, "unstamped" | "stale-translation"));
    told.map(|report| format!("{}:{} {}", report.file, report.line, report.code)).collect()
}

/// The sound folder with a second page of `owner`, made from the first one; nothing leads to it.
fn with_second_page(owner: &str, words: impl Fn(&str, String) -> String) -> Sample {
    let sample = Sample::new();
    for lang in ["en", "fr"] {
        let page = fs::read_to_string(sample.content().join(format!("ontario/guides/ohip.{lang}.md"))).unwrap();
        sample.write(&format!("{owner}/guides/second.{lang}.md"), words(lang, page.replace("\"C1\"", "\"C2\"")));
    }
    sample
}

/// A text of `count` sentences of `words` short words each.
fn sentences(count: usize, words: usize) -> String {
    let sentence = format!("We {}go.", "can ".repeat(words - 2));
    vec![sentence; count].join(" ")
}

#[test]
fn hard_words_are_told_and_short_ones_are_not() {
    let sample = Sample::new();
    let hard = "Administrative determinations necessitate authenticated documentation. ".repeat(30);
    sample.edit(EN, LAST_EN, &format!("{LAST_EN}\n\n{hard}"));
    assert_eq!(lines(&sample), [format!("{EN}:19 reading-level")]);
    // The formula is not made for French.
    let sample = Sample::new();
    sample.edit(FR, LAST_FR, &format!("{LAST_FR}\n\n{hard}"));
    assert_eq!(lines(&sample), Vec::<String>::new());
}

#[test]
fn long_sentences_are_told_in_both_languages() {
    for (file, last, at_most) in [(EN, LAST_EN, 20), (FR, LAST_FR, 22)] {
        let line = if file == EN { 19 } else { 5 };
        let of = |words: usize| {
            let sample = Sample::new();
            // So many that the sentences of the sample hardly count.
            sample.edit(file, last, &format!("{last}\n\n{}", sentences(400, words)));
            lines(&sample)
        };
        let told = of(at_most + 1);
        assert!(told.contains(&format!("{file}:{line} long-sentences")), "{told:?}");
        let told = of(at_most);
        assert!(!told.iter().any(|line| line.ends_with("long-sentences")), "{told:?}");
    }
}

#[test]
fn a_page_to_which_nothing_leads_is_told() {
    let sample = with_second_page("ontario", |_, page| page);
    assert_eq!(lines(&sample), ["ontario/guides/second.en.md:1 orphan-page"]);
    // A link to itself is no way to it; one in another page is.
    sample.edit("ontario/guides/second.en.md", LAST_EN, &format!("{LAST_EN} See [this](guide:second)."));
    assert_eq!(lines(&sample), ["ontario/guides/second.en.md:1 orphan-page"]);
    sample.edit(FR, LAST_FR, &format!("{LAST_FR} Voyez [ceci](guide:second)."));
    assert_eq!(lines(&sample), Vec::<String>::new());
    // And so is a task.
    let sample = with_second_page("ontario", |_, page| page);
    let tasks = fs::read_to_string(sample.content().join("ontario/tasks/tasks.toml")).unwrap();
    let second = tasks.replace("w2-03", "w2-04").replace("guide = \"ohip\"", "guide = \"second\"");
    sample.write("ontario/tasks/more.toml", second);
    assert_eq!(lines(&sample), Vec::<String>::new());
}

#[test]
fn a_page_that_no_screen_lists_is_told() {
    let far = format!("{EN}:5 far-page");
    let sample = Sample::new();
    sample.edit("canada/topics/topics.toml", "order = 1", "broader = \"health-insurance\"");
    assert!(!lines(&sample).contains(&far), "the task leads there");
    sample.edit("ontario/tasks/tasks.toml", "guide = \"ohip\"\n", "");
    let told = lines(&sample);
    assert!(told.contains(&far), "{told:?}");
}

#[test]
fn two_owners_with_the_same_words_are_told() {
    let near = "ontario/guides/second.en.md:19 near-duplicate";
    // The page of Canada stands first in no order of ids: the later one is told.
    let sample = with_second_page("canada", |_, page| page);
    let told = lines(&sample);
    assert!(told.contains(&"canada/guides/second.en.md:19 near-duplicate".to_owned()), "{told:?}");
    assert!(told.contains(&"canada/guides/second.fr.md:5 near-duplicate".to_owned()), "{told:?}");
    // One owner may repeat itself, and a page with other words is no twin.
    let sample = with_second_page("ontario", |_, page| page);
    assert!(!lines(&sample).contains(&near.to_owned()));
    let other: String = (0..100).map(|number| format!(" word-{number}")).collect();
    let sample = with_second_page("canada", |_, page| page + &other);
    let told = lines(&sample);
    assert!(!told.iter().any(|line| line.contains(".en.md") && line.ends_with("near-duplicate")), "{told:?}");
}

/// A figure of Canada beside Ontario's fee of the card.
fn rival(label: &str, topic: &str, value: &str, from: &str) -> Sample {
    let sample = Sample::new();
    sample.write(
        "canada/figures/rival.toml",
        format!(
            "[[figure]]\nid = \"rival\"\nunit = \"cad\"\ntopics = [{topic}]\nlabel.en = \"{label}\"\nlabel.fr = \"Autre chose\"\n\
             [[figure.values]]\nvalue = \"{value}\"\nfrom = {from}\nsource = \"https://x.example/\"\nverified_on = 2026-11-22\n"
        ),
    );
    sample.edit(EN, LAST_EN, &format!("{LAST_EN} {{figure:rival}}"));
    sample.edit(FR, LAST_FR, &format!("{LAST_FR} {{figure:rival}}"));
    sample
}

#[test]
fn two_owners_who_state_one_figure_differently_are_told() {
    let here =
        ["ontario/figures/health.toml:8 contradicting-figures", "canada/figures/rival.toml:8 contradicting-figures"];
    let told = |sample: &Sample| lines(sample).iter().any(|line| here.contains(&line.as_str()));
    let topic = "\"health-insurance\"";
    for (label, topic, value, from, expected) in [
        ("Fee of the card", "", "5", "2020-01-01", true),
        ("fee of the CARD", "", "0.00", "2020-01-01", false),
        // Not in force yet, and then another one.
        ("Fee of the card", "", "5", "2027-01-01", true),
        ("Fee of the new card", topic, "5", "2020-01-01", true),
        ("Fee of the new card", "", "5", "2020-01-01", false),
        ("Price of a paper", topic, "5", "2020-01-01", false),
    ] {
        assert_eq!(told(&rival(label, topic, value, from)), expected, "{label} {topic} {value} {from}");
    }
}

#[test]
fn a_class_of_partners_without_an_entry_is_told() {
    let sample = Sample::new();
    let facets = "[[facet]]\nid = \"provincial\"\nlevel = \"provincial\"\ntopics = [\"health-insurance\"]\n\n\
                  [[facet]]\nid = \"municipal\"\nlevel = \"municipal\"\n\n\
                  [[facet]]\nid = \"regulator\"\nkinds = [\"licensing\"]\n";
    sample.write("facets.toml", facets);
    assert_eq!(lines(&sample), ["facets.toml:6 empty-facet", "facets.toml:10 empty-facet"]);
    for (old, new, expected) in [
        ("level = \"municipal\"", "level = \"galactic\"", "facets.toml:6 wrong-shape"),
        ("level = \"municipal\"", "leval = \"municipal\"", "facets.toml:6 wrong-shape"),
        ("[\"health-insurance\"]", "[\"health\"]", "facets.toml:1 unknown-topic"),
    ] {
        sample.write("facets.toml", facets.replacen(old, new, 1));
        let told = lines(&sample);
        assert!(told.contains(&expected.to_owned()), "{new}: {told:?}");
    }
}

#[test]
fn a_gap_is_told_alone_and_with_its_line() {
    let sample = Sample::new();
    sample.edit(EN, "[\"health-insurance\"]", "[\"[[fill: a topic]]\"]");
    sample.edit(EN, "{figure:card-fee}", "[[fill: how much]]");
    let told = lines(&sample);
    let gaps: Vec<&String> = told.iter().filter(|line| line.ends_with("unfilled")).collect();
    assert_eq!(gaps, [&format!("{EN}:5 unfilled"), &format!("{EN}:22 unfilled")]);
    assert!(!told.iter().any(|line| line.ends_with("unknown-topic")), "{told:?}");
}

#[test]
fn review_dates_that_come_up_are_listed() {
    let sample = Sample::new();
    sample.edit(EN, "2027-05-22", "2027-02-20");
    sample.edit("ontario/tasks/tasks.toml", "2027-05-22", "2026-11-22");
    let folder = Folder::read(&sample.content()).unwrap();
    let due = |days| {
        let due = reviews_due(&folder, date(2026, 11, 22), days);
        due.iter().map(|due| format!("{}:{} {} {}", due.file, due.line, due.record, due.review_by)).collect::<Vec<_>>()
    };
    let task = "ontario/tasks/tasks.toml:13 task/w2-03 2026-11-22".to_owned();
    assert_eq!(due(90), [task.clone(), format!("{EN}:10 guide/ohip 2027-02-20")]);
    assert_eq!(due(89), [task]);
    assert!(reviews_due(&folder, date(2026, 11, 23), 0).is_empty(), "what has passed is a finding");
}

#[test]
fn what_a_reader_would_never_see_is_told() {
    const SERVICES: &str = "ontario/services/services.csv";
    let mut missed = Vec::new();
    for (file, old, new, expected) in [
        // A mark with text beside it would be drawn as letters, and the warning lost.
        (EN, "> [!TIP]\n", "> [!TIP] The card costs nothing.\n", format!("{EN}:24 bad-callout")),
        (EN, "> [!TIP]\n", "> [!DANGER]\n", format!("{EN}:24 bad-callout")),
        (EN, "Every paper", "Every \u{202e}paper", format!("{EN}:26 hidden-character")),
        (EN, "Every paper", "Every\u{0} paper", format!("{EN}:26 hidden-character")),
        (EN, "2. Pay {figure:card-fee}.\n", "", format!("{FR}:5 other-parts")),
        ("ontario/pack.toml", "\"provincial\"", "\"city\"", "ontario/pack.toml:2 bad-level".to_owned()),
        (SERVICES, "M6G 1A5", "M6G 1AS", format!("{SERVICES}:2 bad-value")),
        (SERVICES, "id,organization", "id;organization", format!("{SERVICES}:1 missing-column")),
    ] {
        let sample = Sample::new();
        sample.edit(file, old, new);
        let found = lines(&sample);
        if !found.contains(&expected) {
            missed.push(format!("{new:?}: want {expected}, got {found:?}"));
        }
    }
    assert!(missed.is_empty(), "{}", missed.join("\n"));
}

#[test]
fn a_paper_that_no_task_takes_is_told() {
    let sample = Sample::new();
    let paper = "[[paper]]\nid = \"passport\"\n[paper.en]\nlabel = \"Passport\"\n[paper.fr]\nlabel = \"Passeport\"\n";
    sample.write("canada/papers/papers.toml", paper);
    assert_eq!(lines(&sample), ["canada/papers/papers.toml:2 unused-paper"]);
    sample.edit("ontario/tasks/tasks.toml", "due = { by = 5 }", "due = { by = 5 }\npapers = [[\"passport\"]]");
    assert_eq!(lines(&sample), [""; 0]);
}

#[test]
fn a_table_with_other_separators_is_told_once() {
    let sample = Sample::new();
    let file = "ontario/services/services.csv";
    let table = fs::read_to_string(sample.content().join(file)).unwrap();
    sample.write(file, table.replace(',', ";"));
    let told = lines(&sample).into_iter().filter(|line| line.starts_with(file)).collect::<Vec<_>>();
    assert_eq!(told, [format!("{file}:1 bad-table")]);
}

#[test]
fn french_is_set_with_its_hard_spaces() {
    let sample = Sample::new();
    sample.edit(FR, "La carte ne coûte rien.", "La carte : « rien ».");
    let folder = Folder::read(&sample.content()).unwrap();
    let body = |lang: &str| {
        let key = portage_content::Key::text("guide", "ohip", lang);
        folder.record(&key).unwrap().value()["body"].as_str().unwrap().to_owned()
    };
    assert!(body("fr").contains("La carte\u{a0}: «\u{a0}rien\u{a0}»."), "{}", body("fr"));
    assert!(!body("en").contains('\u{a0}'));
}
