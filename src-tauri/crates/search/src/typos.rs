//! One wrong letter in a long word must still lead to the page: DESIGN.md, Budgets.

use std::collections::BTreeSet;

use crate::{
    Index, Matched,
    samples::{Samples, ask},
};

/// Words that people look for, of seven letters and more. Each is the subject of one page and stands in others.
const WORDS: [&str; 50] = [
    "accommodation",
    "appointment",
    "apprenticeship",
    "assessment",
    "bankruptcy",
    "bilingual",
    "biometrics",
    "carpenter",
    "certificate",
    "citizenship",
    "community",
    "complaint",
    "counselling",
    "credential",
    "dentist",
    "deposit",
    "disability",
    "discrimination",
    "electrician",
    "emergency",
    "employment",
    "engineering",
    "eviction",
    "furniture",
    "grocery",
    "harassment",
    "immigration",
    "insurance",
    "internet",
    "interview",
    "kindergarten",
    "landlord",
    "language",
    "maternity",
    "midwife",
    "mortgage",
    "nursing",
    "passport",
    "pension",
    "pharmacy",
    "prescription",
    "recycling",
    "refugee",
    "residence",
    "scholarship",
    "snowstorm",
    "sponsorship",
    "translation",
    "transportation",
    "vaccination",
];

/// A page for each word. Every page also names seven other subjects, as real ones do, so that a right page has rivals.
fn library() -> Samples {
    (0..WORDS.len()).fold(Samples::default(), |samples, subject| {
        let others: Vec<&str> = (1..8).map(|step| WORDS[(subject + step * step) % WORDS.len()]).collect();
        let title = format!("Your {} in Ontario", WORDS[subject]);
        let body = format!("Ask about {} and about {}.", WORDS[subject], others.join(", "));
        samples.guide(WORDS[subject], &[], &[("en", &title, "What to know.", &body)])
    })
}

/// Four ways to mistype a word, at a place that differs from word to word.
fn mistyped(word: &str, turn: usize) -> [String; 4] {
    let letters: Vec<char> = word.chars().collect();
    let place = |salt: usize| (turn * 7 + salt * 3) % letters.len();
    let mut left_out = letters.clone();
    left_out.remove(place(0));
    let mut put_in = letters.clone();
    put_in.insert(place(1), letter(turn, letters[place(1)]));
    let mut replaced = letters.clone();
    replaced[place(2)] = letter(turn + 11, letters[place(2)]);
    let mut swapped = letters.clone();
    // Two neighbours that differ, from that place on or else the first two that do.
    let differ = |at: &usize| letters[*at] != letters[at + 1];
    let at = (place(3)..letters.len() - 1).find(differ).or_else(|| (0..letters.len() - 1).find(differ)).unwrap();
    swapped.swap(at, at + 1);
    [left_out, put_in, replaced, swapped].map(String::from_iter)
}

/// A letter that differs from turn to turn, and from `other`.
fn letter(turn: usize, other: char) -> char {
    let letter = char::from(b"eariotnslcudpmhgbfywkvxzjq"[turn * 5 % 26]);
    if letter == other { 'z' } else { letter }
}

fn is_found(index: &Index, question: &str, id: &str) -> bool {
    ask(index, "en", question).found.iter().any(|hit| hit.id == id)
}

#[test]
fn of_200_words_with_one_wrong_letter_190_lead_to_their_page() {
    let (index, _dir) = library().index();
    let mut missed = BTreeSet::new();
    assert_eq!(WORDS.len() * 4, 200);
    for (turn, word) in WORDS.iter().enumerate() {
        assert!(is_found(&index, word, word), "{word} itself");
        for typo in mistyped(word, turn) {
            assert_ne!(typo, *word);
            // Written whole and while more may follow.
            if !is_found(&index, &typo, word) || !is_found(&index, &format!("{typo} "), word) {
                missed.insert(typo);
            }
        }
    }
    assert!(missed.len() <= 10, "{missed:?}");
}

#[test]
fn a_mistyped_word_is_called_that() {
    let (index, _dir) = library().index();
    for (turn, word) in WORDS.iter().enumerate() {
        let typo = &mistyped(word, turn)[2];
        let found = ask(&index, "en", &format!("{typo} ")).found;
        assert!(found.iter().all(|hit| hit.matched == Matched::Fuzzy), "{typo}: {found:?}");
    }
}
