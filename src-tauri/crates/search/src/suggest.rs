use portage_content::fallback_chain;

use crate::{Index, Query, SearchError, Suggestion, folding::fold, words::words};

/// The kinds whose titles are worth going on with.
const TITLES: &[&str] = &["guide", "task", "tool", "self_check", "form"];

impl Index {
    /// How a question that is being typed may go on: labels of topics in the reader's languages, then titles of pages.
    pub fn suggest(&self, typed: &str, lang: &str, limit: usize) -> Result<Vec<Suggestion>, SearchError> {
        let typed_words = words(typed);
        let chain = fallback_chain(lang);
        let mut suggestions: Vec<Suggestion> = Vec::new();
        let mut add = |text: &str, lang: &str| {
            let is_new = suggestions.len() < limit && suggestions.iter().all(|other| fold(&other.text) != fold(text));
            // What was typed already is no way to go on.
            if is_new && fold(text) != fold(typed.trim()) {
                suggestions.push(Suggestion { text: text.to_owned(), lang: lang.to_owned() });
            }
        };
        for (text, lang) in self.topics.beginning(&typed_words, &chain) {
            add(text, lang);
        }
        let holds = |title: &str| {
            let title = words(title);
            typed_words.iter().all(|typed| title.iter().any(|word| word.folded.starts_with(&typed.folded)))
        };
        let found = self.search(&Query { text: typed, lang, kinds: Some(TITLES), limit })?.found;
        for found in found.iter().filter(|found| holds(&found.title)) {
            add(&found.title, &found.lang);
        }
        Ok(suggestions)
    }
}

#[cfg(test)]
mod tests {
    use crate::samples::portal;

    fn suggested(typed: &str, lang: &str) -> Vec<String> {
        let (index, _dir) = portal().index();
        index.suggest(typed, lang, 5).unwrap().into_iter().map(|suggestion| suggestion.text).collect()
    }

    #[test]
    fn labels_and_titles_go_on_where_the_typing_ends() {
        assert_eq!(suggested("heal", "en")[..2], ["Health insurance", "health card"]);
        assert!(suggested("family", "en").contains(&"Finding a family doctor".to_owned()));
        assert_eq!(suggested("cart", "fr"), ["carte Santé"]);
        assert_eq!(suggested("بطا", "ar"), ["بطاقة الصحة"]);
    }

    #[test]
    fn what_is_whole_and_what_is_noise_go_nowhere() {
        assert_eq!(suggested("health card", "en"), [""; 0]);
        for noise in ["asdf", "", " ", "?"] {
            assert_eq!(suggested(noise, "en"), [""; 0], "{noise}");
        }
    }
}
