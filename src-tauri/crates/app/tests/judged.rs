//! How good search is, by questions that people judged: `tests/data/search/LANG.tsv`.
//!
//! A line is a slice, a question, and what should be found, as `kind/id=grade`; 3 is what was wanted, 2 very useful, 1
//! related. Nothing should be found for the slice `nothing`. `PORTAGE_JUDGED_CONTENT` names another content folder,
//! `PORTAGE_JUDGED_SET` another folder of questions, and `PORTAGE_JUDGED_MISSES` prints the questions that do badly.

mod device;

use std::{
    collections::{BTreeMap, HashMap, HashSet},
    env,
    fmt::Write as _,
    fs,
    path::{Path, PathBuf},
};

use device::{Device, Portal};
use portage_app::Portage;

/// How many results count.
const DEPTH: usize = 10;
/// From this grade on a result is one that the person is glad of.
const USEFUL: u32 = 2;
/// A question below this is printed as one that does badly.
const BAD: f64 = 0.5;

/// The least nDCG of a language, and of slices of all languages. A change that falls below is a worse search; one that
/// rises well above lifts its floor.
const FLOORS: &[(&str, f64)] = &[
    ("en", 0.79),
    ("fr", 0.8),
    ("ar", 0.72),
    ("es", 0.76),
    ("fa", 0.77),
    ("hi", 0.71),
    ("pa", 0.7),
    ("pt", 0.71),
    ("ru", 0.77),
    ("ta", 0.74),
    ("tl", 0.75),
    ("uk", 0.74),
    ("ur", 0.75),
    ("zh-Hans", 0.74),
    ("acronym", 0.85),
    ("foreign", 0.74),
    ("long", 0.54),
    ("plain", 0.755),
    ("romanised", 0.73),
    ("typo", 0.83),
];

struct Question {
    lang: String,
    slice: String,
    text: String,
    grades: HashMap<String, u32>,
}

/// What is measured of a question, or the mean over some.
#[derive(Clone, Copy, Default)]
struct Measures {
    ndcg: f64,
    reciprocal_rank: f64,
    recall: f64,
    /// Nothing was found.
    empty: f64,
}

#[tokio::test]
async fn search_is_as_good_as_it_was() {
    let portal = env::var_os("PORTAGE_JUDGED_CONTENT")
        .map_or_else(Portal::of_the_project, |folder| Portal::of_folder(Path::new(&folder)));
    let app = Device::new(&portal).start_with_content().await;
    let set = env::var_os("PORTAGE_JUDGED_SET")
        .map_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../tests/data/search"), PathBuf::from);
    let questions = read(&set);
    assert!(!questions.is_empty(), "no questions in {}", set.display());

    let mut of: BTreeMap<(String, String), Vec<Measures>> = BTreeMap::new();
    let mut misses = String::new();
    let mut with_content = HashSet::new();
    for question in &questions {
        let found = ask(&app, question);
        if found.iter().any(|(_, lang)| *lang == question.lang) {
            with_content.insert(question.lang.clone());
        }
        let found: Vec<&str> = found.iter().map(|(id, _)| id.as_str()).collect();
        let measures = measure(question, &found);
        if measures.ndcg < BAD {
            let Question { lang, slice, text, grades } = question;
            let mut wanted: Vec<&String> = grades.iter().filter(|(_, grade)| **grade == 3).map(|(id, _)| id).collect();
            wanted.sort();
            writeln!(misses, "{lang} {slice} {:.2} {text:?}\n    {found:?}\n    {wanted:?}", measures.ndcg).unwrap();
        }
        of.entry((question.lang.clone(), question.slice.clone())).or_default().push(measures);
    }
    eprint!("{}", report(&of));
    if env::var_os("PORTAGE_JUDGED_MISSES").is_some() {
        eprint!("{misses}");
    }

    for (name, floor) in FLOORS {
        // A slice of the languages that there is something in.
        let measured = of.iter().filter(|((lang, slice), _)| {
            (lang == name || slice == name) && slice != "nothing" && with_content.contains(lang)
        });
        let measured: Vec<Measures> = measured.flat_map(|(_, all)| all.iter().copied()).collect();
        let ndcg = mean(&measured).ndcg;
        assert!(measured.is_empty() || ndcg >= *floor, "{name}: nDCG {ndcg:.3} is below {floor}");
    }
}

fn read(set: &Path) -> Vec<Question> {
    let mut files: Vec<PathBuf> = fs::read_dir(set).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.retain(|file| file.extension().is_some_and(|ending| ending == "tsv"));
    files.sort();
    let mut questions = Vec::new();
    for file in files {
        let lang = file.file_stem().unwrap().to_str().unwrap().to_owned();
        for line in fs::read_to_string(&file).unwrap().lines().skip(1) {
            let mut cells = line.split('\t');
            let (slice, text) = (cells.next().unwrap(), cells.next().unwrap_or_else(|| panic!("{lang}: {line}")));
            let judged = cells.next().unwrap_or_default().split(' ').filter(|judged| !judged.is_empty());
            let grade = |judged: &str| {
                let (id, grade) = judged.split_once('=').unwrap_or_else(|| panic!("{lang}: {line}"));
                (id.to_owned(), grade.parse().unwrap())
            };
            // Topics lead to results and are none.
            let grades = judged.map(grade).filter(|(id, _)| !id.starts_with("topic/")).collect();
            questions.push(Question { lang: lang.clone(), slice: slice.to_owned(), text: text.to_owned(), grades });
        }
    }
    questions
}

/// What is found first, as kind and id, each with the language that it is shown in.
fn ask(app: &Portage, question: &Question) -> Vec<(String, String)> {
    let (found, _) = app.search_flat(&question.text, &question.lang, None, DEPTH).unwrap();
    found.into_iter().map(|found| (format!("{}/{}", found.kind, found.id), found.lang)).collect()
}

fn measure(question: &Question, found: &[&str]) -> Measures {
    let empty = f64::from(u8::from(found.is_empty()));
    if question.grades.is_empty() {
        // Nothing is the right answer.
        return Measures { ndcg: empty, reciprocal_rank: empty, recall: empty, empty };
    }
    let grade = |id: &&str| question.grades.get(*id).copied().unwrap_or(0);
    let mut best: Vec<u32> = question.grades.values().copied().collect();
    best.sort_unstable_by(|a, b| b.cmp(a));
    let useful = best.iter().filter(|grade| **grade >= USEFUL).count().clamp(1, DEPTH);
    let first = found.iter().position(|id| grade(id) >= USEFUL);
    Measures {
        ndcg: gain(found.iter().map(grade)) / gain(best.into_iter()).max(f64::MIN_POSITIVE),
        reciprocal_rank: first.map_or(0.0, |place| 1.0 / count(place + 1)),
        recall: count(found.iter().filter(|id| grade(id) >= USEFUL).count()) / count(useful),
        empty,
    }
}

/// What a list of grades is worth to who reads it from the top.
fn gain(grades: impl Iterator<Item = u32>) -> f64 {
    grades
        .take(DEPTH)
        .enumerate()
        .map(|(place, grade)| (2_f64.powf(f64::from(grade)) - 1.0) / count(place + 2).log2())
        .sum()
}

fn count(number: usize) -> f64 {
    f64::from(u32::try_from(number).unwrap())
}

fn mean(all: &[Measures]) -> Measures {
    let of = |part: fn(&Measures) -> f64| all.iter().map(part).sum::<f64>() / count(all.len().max(1));
    Measures {
        ndcg: of(|each| each.ndcg),
        reciprocal_rank: of(|each| each.reciprocal_rank),
        recall: of(|each| each.recall),
        empty: of(|each| each.empty),
    }
}

fn report(of: &BTreeMap<(String, String), Vec<Measures>>) -> String {
    let mut text = format!("{:24}{:>5}{:>9}{:>9}{:>11}{:>7}\n", "", "", "nDCG@10", "MRR@10", "Recall@10", "empty");
    let mut line = |name: &str, all: &[Measures]| {
        let Measures { ndcg, reciprocal_rank, recall, empty } = mean(all);
        let number = all.len();
        writeln!(text, "{name:24}{number:5}{ndcg:9.3}{reciprocal_rank:9.3}{recall:11.3}{empty:7.3}").unwrap();
    };
    let together = |is: &dyn Fn(&str, &str) -> bool| -> Vec<Measures> {
        of.iter().filter(|((lang, slice), _)| is(lang, slice)).flat_map(|(_, all)| all.iter().copied()).collect()
    };
    let mut languages: Vec<&str> = of.keys().map(|(lang, _)| lang.as_str()).collect();
    languages.dedup();
    let mut slices: Vec<&str> = of.keys().map(|(_, slice)| slice.as_str()).collect();
    slices.sort_unstable();
    slices.dedup();
    for own in &languages {
        line(own, &together(&|lang, slice| lang == *own && slice != "nothing"));
        for ((_, slice), all) in of.iter().filter(|((lang, _), _)| lang == own) {
            line(&format!("  {slice}"), all);
        }
    }
    for own in slices {
        line(&format!("all, {own}"), &together(&|_, slice| slice == own));
    }
    line("all", &together(&|_, slice| slice != "nothing"));
    text
}

#[test]
fn the_measures_are_those_of_the_books() {
    let question = |grades: &[(&str, u32)]| Question {
        lang: "en".to_owned(),
        slice: "plain".to_owned(),
        text: "x".to_owned(),
        grades: grades.iter().map(|(id, grade)| ((*id).to_owned(), *grade)).collect(),
    };
    let near = |a: f64, b: f64| (a - b).abs() < 1e-9;
    let judged = question(&[("a", 3), ("b", 2), ("c", 1)]);
    let perfect = measure(&judged, &["a", "b", "c"]);
    assert!(near(perfect.ndcg, 1.0) && near(perfect.reciprocal_rank, 1.0) && near(perfect.recall, 1.0));
    // 7 for the first place; at the second it is divided by the logarithm of 3.
    let second = measure(&judged, &["x", "a"]);
    let ideal = 7.0 + 3.0 / 3_f64.log2() + 0.5;
    assert!(near(second.ndcg, 7.0 / 3_f64.log2() / ideal));
    assert!(near(second.reciprocal_rank, 0.5) && near(second.recall, 0.5));
    assert!(near(measure(&question(&[]), &[]).ndcg, 1.0) && near(measure(&question(&[]), &["a"]).ndcg, 0.0));
}
