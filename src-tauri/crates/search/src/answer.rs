use serde::{Deserialize, Serialize};

/// A question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Query<'a> {
    /// In a person's own words; the first 256 characters and 24 words count. While the last character is a letter or
    /// digit, the last word may be unfinished.
    pub text: &'a str,
    /// The reader's language, a BCP 47 tag.
    pub lang: &'a str,
    /// Only records of these kinds.
    pub kinds: Option<&'a [&'a str]>,
    /// At most this many results, and never more than 100.
    pub limit: usize,
}

/// How a record was found, best first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Matched {
    /// By the words as they were typed, case, accents and marks aside.
    Exact,
    /// By another form of a word, a word that begins with the one being typed, or a word in its own script that was
    /// typed in Latin letters.
    Stem,
    /// By a word that differs in one letter, or in Chinese by one that sounds the same.
    Fuzzy,
    /// Because it belongs to a topic that the question names, or to a related one.
    Related,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Found {
    pub kind: String,
    pub id: String,
    /// The language of the title and snippet: the reader's where the record has it, else English, else French.
    pub lang: String,
    pub title: String,
    /// A sentence of the record, plain text, at most some 240 characters. Three points stand for its figures.
    pub snippet: String,
    /// The same with `{figure:ID}` for each figure, for whoever can write them: [`crate::write_figures`].
    pub marked_snippet: String,
    pub matched: Matched,
}

/// What was found, best first, each record once.
///
/// Words as they were typed count more than their other forms, and those more than a letter off; words that few pages hold
/// count more than common ones, and labels that editors gave a topic more than the text. `matched` never gets better from
/// one result to the next: it says how a result was found at best.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answer {
    pub found: Vec<Found>,
    /// The ids of topics that the question names, best first.
    pub topics: Vec<String>,
    /// The question as the pages spell its words, where they do not know one as it was typed: for "did you mean".
    pub meant: Option<String>,
}

/// How a question may go on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Suggestion {
    pub text: String,
    pub lang: String,
}
