use crate::words::Word;

/// Words that a question is made with and that say nothing of what it is about, folded. One list for all languages:
/// the language of a question is not known.
const STOP_WORDS: &[&str] = &[
    // English
    "a", "about", "after", "am", "an", "and", "any", "are", "as", "at", "be", "been", "but", "by", "can", "could",
    "did", "do", "does", "dont", "for", "from", "get", "had", "has", "have", "he", "her", "his", "how", "i", "if",
    "im", "in", "into", "is", "it", "its", "ive", "just", "like", "may", "me", "much", "must", "my", "need", "needs",
    "of", "on", "or", "our", "please", "she", "should", "so", "some", "than", "that", "the", "their", "them", "then",
    "there", "they", "this", "those", "to", "want", "wants", "was", "we", "were", "what", "when", "where", "which",
    "who", "why", "will", "with", "would", "you", "your", // French
    "au", "aux", "avec", "avoir", "ce", "ces", "cet", "cette", "comment", "dans", "de", "des", "dois", "du", "elle",
    "elles", "en", "est", "et", "etre", "eu", "faire", "faut", "il", "ils", "je", "la", "le", "les", "leur", "leurs",
    "lui", "ma", "mais", "mes", "moi", "mon", "ne", "nos", "notre", "nous", "obtenir", "on", "ou", "par", "pas",
    "peut", "peux", "pour", "quand", "que", "quel", "quelle", "quelles", "quels", "qui", "quoi", "sa", "sans", "se",
    "ses", "si", "son", "sont", "suis", "sur", "ta", "te", "tes", "ton", "tu", "un", "une", "veux", "vos", "votre",
    "vous", "y", // Arabic
    "هل", "ما", "ماذا", "متي", "من", "في", "علي", "الي", "عن", "مع", "كيف", "اين", "هذا", "هذه", "التي", "الذي", "او",
    "ان", "انا", "هو", "هي", "كم", "لي",
];

/// The words of a question without those that say nothing, or all of them when none other is left.
pub(crate) fn telling(words: Vec<Word>) -> Vec<Word> {
    if words.iter().all(says_nothing) { words } else { words.into_iter().filter(|word| !says_nothing(word)).collect() }
}

fn says_nothing(word: &Word) -> bool {
    STOP_WORDS.contains(&word.folded.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::words;

    fn left(question: &str) -> String {
        telling(words(question)).into_iter().map(|word| word.folded).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn a_question_is_what_it_is_about() {
        assert_eq!(left("How do I get a health card?"), "health card");
        assert_eq!(left("Comment obtenir la carte Santé ?"), "carte sante");
        assert_eq!(left("كيف أحصل على بطاقة"), "احصل بطاقه");
        assert_eq!(left("what is it"), "what is it");
    }

    #[test]
    fn the_list_holds_words_as_they_are_compared() {
        for word in STOP_WORDS {
            assert_eq!(words(word).into_iter().map(|word| word.folded).collect::<Vec<_>>(), [*word]);
        }
    }
}
