//! Which sentence became which, among some that are gone and some that stand in their place.

use std::collections::BTreeSet;

/// Two sentences that share less of their pairs of letters than this are two, not one that was altered.
const ALIKE: f64 = 0.4;
/// Larger blocks were written anew; nobody compares them line by line.
const MAX_PAIRS: usize = 10_000;

/// The sentences in reading order, each altered one beside what became of it: the place in `was`, in `is`, or in both.
pub fn pair_up(was: &[String], is: &[String]) -> Vec<(Option<usize>, Option<usize>)> {
    if was.len() * is.len() > MAX_PAIRS {
        let gone = (0..was.len()).map(|i| (Some(i), None));
        return gone.chain((0..is.len()).map(|j| (None, Some(j)))).collect();
    }
    let letters = |sentences: &[String]| sentences.iter().map(|text| letter_pairs(text)).collect::<Vec<_>>();
    let (old, new) = (letters(was), letters(is));
    // best[i][j]: how alike the pairs are that can be made of what follows i in `was` and j in `is`.
    let mut best = vec![vec![0.0_f64; is.len() + 1]; was.len() + 1];
    for i in (0..was.len()).rev() {
        for j in (0..is.len()).rev() {
            let alone = best[i + 1][j].max(best[i][j + 1]);
            best[i][j] = alone.max(as_pair(&old[i], &new[j]) + best[i + 1][j + 1]);
        }
    }
    let (mut i, mut j, mut pairs) = (0, 0, Vec::new());
    while i < was.len() || j < is.len() {
        if j == is.len() || (i < was.len() && best[i][j] <= best[i + 1][j]) {
            pairs.push((Some(i), None));
            i += 1;
        } else if i == was.len() || best[i][j] <= best[i][j + 1] {
            pairs.push((None, Some(j)));
            j += 1;
        } else {
            pairs.push((Some(i), Some(j)));
            i += 1;
            j += 1;
        }
    }
    pairs
}

/// How alike two sentences are, from 0 to 1; less than nothing where they are no pair.
fn as_pair(old: &BTreeSet<(char, char)>, new: &BTreeSet<(char, char)>) -> f64 {
    let count = |number: usize| f64::from(u32::try_from(number).unwrap_or(u32::MAX));
    let alike = 2.0 * count(old.intersection(new).count()) / count((old.len() + new.len()).max(1));
    if alike >= ALIKE { alike } else { -1.0 }
}

/// The pairs of letters that follow each other: alike in every script, also in one that writes no spaces.
fn letter_pairs(text: &str) -> BTreeSet<(char, char)> {
    let letters: Vec<char> = text.chars().flat_map(char::to_lowercase).collect();
    letters.windows(2).map(|pair| (pair[0], pair[1])).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(was: &[&str], is: &[&str], expected: &[(Option<usize>, Option<usize>)]) {
        let owned = |texts: &[&str]| texts.iter().map(|&text| text.to_owned()).collect::<Vec<_>>();
        assert_eq!(pair_up(&owned(was), &owned(is)), expected);
    }

    #[test]
    fn an_altered_sentence_stands_beside_what_became_of_it() {
        let (card, free, receipt) = ("The card costs nothing.", "The card is free.", "Keep your old papers.");
        check(&[card], &[receipt, free], &[(None, Some(0)), (Some(0), Some(1))]);
        check(&[card, receipt], &[free], &[(Some(0), Some(0)), (Some(1), None)]);
        check(&[receipt], &[free], &[(Some(0), None), (None, Some(0))]);
        check(&["البطاقة مجانية."], &["خذ جوازك.", "البطاقة مجانية الآن."], &[(None, Some(0)), (Some(0), Some(1))]);
        check(&[], &[], &[]);
    }

    #[test]
    fn every_sentence_is_told_once_and_in_order() {
        let many = |word: &str| (0..200).map(|i| format!("{word} {i}")).collect::<Vec<_>>();
        for (was, is) in [(many("one"), many("two")), (many("a"), Vec::new()), (Vec::new(), many("b"))] {
            let pairs = pair_up(&was, &is);
            assert_eq!(pairs.iter().filter_map(|pair| pair.0).collect::<Vec<_>>(), (0..was.len()).collect::<Vec<_>>());
            assert_eq!(pairs.iter().filter_map(|pair| pair.1).collect::<Vec<_>>(), (0..is.len()).collect::<Vec<_>>());
        }
    }
}
