//! Which words of a snippet are those of the question. The index finds a page by more than can be marked, such as a word
//! in another script; then nothing is.

use portage_search::fold;

use crate::view::MarkedText;

/// The shortest word that is marked, in characters.
const LEAST_WORD: usize = 3;
/// The shortest beginning by which two words are taken for forms of one, in characters.
const LEAST_BEGINNING: usize = 4;
/// The most characters that an ending has.
const MOST_ENDING: usize = 3;

/// The words of a question as a text is compared with them.
pub(super) struct Marks {
    words: Vec<Vec<char>>,
    /// Chinese is written in one: each pair of its characters is looked for.
    pairs: Vec<String>,
}

impl Marks {
    /// `meant` is the question as the pages spell it.
    pub fn new(question: &str, meant: Option<&str>) -> Self {
        let (mut words, mut pairs) = (Vec::new(), Vec::new());
        for part in parts(question).chain(meant.into_iter().flat_map(parts)).filter(|part| is_word(part)) {
            let letters: Vec<char> = part.chars().collect();
            if is_han(letters[0]) {
                pairs.extend(letters.windows(2).map(|pair| pair.iter().collect::<String>()));
                if letters.len() == 1 {
                    pairs.push(part.to_owned());
                }
            } else {
                words.push(fold(part).chars().collect::<Vec<char>>());
            }
        }
        // A word of two letters stands in every sentence; a number says something.
        words.retain(|word| word.len() >= LEAST_WORD || word.first().is_some_and(char::is_ascii_digit));
        Self { words, pairs }
    }

    /// The text in pieces, of which those are marked that the question asks for. Together they are the text.
    pub fn mark(&self, text: &str) -> Vec<MarkedText> {
        let mut marked: Vec<MarkedText> = Vec::new();
        let mut push = |text: &str, is_marked: bool| match marked.last_mut() {
            Some(last) if last.marked == is_marked => last.text.push_str(text),
            _ => marked.push(MarkedText { text: text.to_owned(), marked: is_marked }),
        };
        for part in parts(text) {
            if part.starts_with(is_han) {
                self.mark_han(part, &mut push);
            } else {
                push(part, is_word(part) && self.asks_for(part));
            }
        }
        marked
    }

    fn asks_for(&self, word: &str) -> bool {
        let word: Vec<char> = fold(word).chars().collect();
        self.words.iter().any(|asked| {
            let same = asked.iter().zip(&word).take_while(|(a, b)| a == b).count();
            let ending = asked.len().max(word.len()) - same;
            ending == 0 || (same >= LEAST_BEGINNING && (ending <= MOST_ENDING || same == asked.len()))
        })
    }

    fn mark_han(&self, run: &str, push: &mut impl FnMut(&str, bool)) {
        let starts: Vec<usize> = run.char_indices().map(|(at, _)| at).collect();
        let is_marked = |at: usize| {
            self.pairs.iter().any(|pair| {
                run.match_indices(pair.as_str()).any(|(start, found)| start <= at && at < start + found.len())
            })
        };
        for (place, &start) in starts.iter().enumerate() {
            let end = starts.get(place + 1).copied().unwrap_or(run.len());
            push(&run[start..end], is_marked(start));
        }
    }
}

/// A text as runs of Chinese, words, and what stands between them.
fn parts(text: &str) -> impl Iterator<Item = &str> {
    let sort = |c: char| if is_han(c) { 2 } else { u8::from(is_part_of_word(c)) };
    let mut rest = text;
    std::iter::from_fn(move || {
        let first = sort(rest.chars().next()?);
        let end = rest.find(|c| sort(c) != first).unwrap_or(rest.len());
        let (part, after) = rest.split_at(end);
        rest = after;
        Some(part)
    })
}

fn is_word(part: &str) -> bool {
    part.starts_with(is_part_of_word)
}

/// Letters, digits, and the marks that scripts set on letters.
fn is_part_of_word(c: char) -> bool {
    c.is_alphanumeric()
        || matches!(c, '\u{300}'..='\u{36f}' | '\u{610}'..='\u{6ed}' | '\u{900}'..='\u{d7f}' | '\u{200c}')
}

fn is_han(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{323af}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn marked(question: &str, text: &str) -> String {
        let parts = Marks::new(question, None).mark(text);
        assert_eq!(parts.iter().map(|part| part.text.as_str()).collect::<String>(), text, "nothing is lost");
        parts.into_iter().map(|part| if part.marked { format!("[{}]", part.text) } else { part.text }).collect()
    }

    #[test]
    fn words_and_their_forms_are_marked() {
        assert_eq!(marked("health card", "A health card is free."), "A [health] [card] is free.");
        assert_eq!(marked("rent", "Renting: rents, and the RENT."), "[Renting]: [rents], and the [RENT].");
        assert_eq!(marked("sante", "La carte Santé, l’été."), "La carte [Santé], l’été.");
        assert_eq!(marked("licence", "a licensed driver"), "a [licensed] driver");
        assert_eq!(marked("بطاقه", "بطاقة الصحة"), "[بطاقة] الصحة");
        assert_eq!(marked("健康卡", "安大略健康卡是免费的"), "安大略[健康卡]是免费的");
    }

    #[test]
    fn what_is_merely_alike_is_not() {
        assert_eq!(marked("car", "A card, carefully."), "A card, carefully.");
        assert_eq!(marked("a card in", "A card in hand?"), "A [card] in hand?");
        assert_eq!(marked("", "A card."), "A card.");
        assert_eq!(marked("<b>", "<b>bold</b>"), "<b>bold</b>");
    }

    #[test]
    fn a_misspelled_word_is_marked_as_it_is_meant() {
        let parts = Marks::new("helth", Some("health")).mark("Your health");
        assert_eq!(
            parts,
            [
                MarkedText { text: "Your ".to_owned(), marked: false },
                MarkedText { text: "health".to_owned(), marked: true },
            ]
        );
    }
}
