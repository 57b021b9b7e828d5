use std::collections::{BTreeMap, HashMap};

use portage_content::{Doc, Record, Topic, TopicText};
use serde::{Deserialize, Serialize};

use crate::{
    stems::stems_of,
    stop_words::telling,
    words::{Word, words},
};

/// The most topics that one question names.
const MAX_TOPICS: usize = 5;

/// A topic and the words by which people look for it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct TopicWords {
    pub id: String,
    /// Topics to look into when this one has been looked into: related ones, the broader one, the narrower ones.
    pub next: Vec<String>,
    /// Language and text of the labels and other words in all languages.
    pub labels: Vec<(String, String)>,
}

/// The topics among records, by id.
pub(crate) fn topics(records: &[Record]) -> Vec<TopicWords> {
    let mut topics: BTreeMap<&str, TopicWords> = BTreeMap::new();
    let mut narrower: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for record in records.iter().filter(|record| record.key().kind == "topic") {
        let key = record.key();
        let topic = topics.entry(&key.id).or_default();
        topic.id.clone_from(&key.id);
        if let Some(lang) = &key.lang {
            let Ok(Doc { body, .. }) = record.view::<Doc<TopicText>>() else { continue };
            topic.labels.extend(std::iter::once(body.label).chain(body.alt).map(|text| (lang.clone(), text)));
        } else {
            let Ok(Doc { body, .. }) = record.view::<Doc<Topic>>() else { continue };
            topic.next.extend(body.related);
            if let Some(broader) = body.broader {
                narrower.entry(broader.clone()).or_default().push(key.id.clone());
                topic.next.push(broader);
            }
        }
    }
    let mut topics: Vec<TopicWords> = topics.into_values().collect();
    for topic in &mut topics {
        topic.next.extend(narrower.remove(&topic.id).unwrap_or_default());
    }
    topics
}

/// The topics as questions are compared with them.
pub(crate) struct TopicIndex {
    topics: Vec<TopicWords>,
    /// The number of telling words of each label, with the index of its topic.
    labels: Vec<(usize, usize)>,
    /// By folded word or stem, the labels that hold it.
    by_word: HashMap<String, Vec<usize>>,
}

impl TopicIndex {
    pub fn new(topics: Vec<TopicWords>) -> Self {
        let mut labels = Vec::new();
        let mut by_word: HashMap<String, Vec<usize>> = HashMap::new();
        for (topic, words_of) in topics.iter().enumerate() {
            for (lang, text) in &words_of.labels {
                let words = telling(words(text));
                let label = labels.len();
                labels.push((topic, words.len()));
                for word in &words {
                    for key in std::iter::once(word.folded.clone()).chain(stems_of(word, lang)) {
                        let holding = by_word.entry(key).or_default();
                        if holding.last() != Some(&label) {
                            holding.push(label);
                        }
                    }
                }
            }
        }
        Self { topics, labels, by_word }
    }

    /// The labels that begin, or that hold a word that begins, with what was typed: each word of it but the last stands
    /// in the label, and the last begins one. `chain` are the reader's languages, best first; shorter labels before
    /// longer ones.
    pub fn beginning(&self, typed: &[Word], chain: &[String]) -> Vec<(&str, &str)> {
        let Some((last, whole)) = typed.split_last() else { return Vec::new() };
        let mut found: Vec<(usize, bool, usize, &str, &str)> = Vec::new();
        for (lang, text) in self.topics.iter().flat_map(|topic| &topic.labels) {
            let Some(place) = chain.iter().position(|own| own == lang) else { continue };
            let label = words(text);
            let holds = |typed: &Word| label.iter().any(|word| word.folded == typed.folded);
            let begins = |word: &Word| word.folded.starts_with(&last.folded);
            if whole.iter().all(holds) && label.iter().any(begins) {
                let in_order = label.first().is_some_and(|word| word.folded.starts_with(&typed[0].folded));
                found.push((place, !in_order, label.len(), text, lang));
            }
        }
        found.sort_unstable();
        found.dedup_by(|a, b| a.3 == b.3);
        found.into_iter().map(|(_, _, _, text, lang)| (text, lang)).collect()
    }

    /// The topics of which a question holds a whole label, each with the words (bits) of one; a topic may come twice.
    pub fn within(&self, question: &[Vec<String>]) -> Vec<(&str, u32)> {
        let mut held: HashMap<usize, (usize, u32)> = HashMap::new();
        for (word, forms) in question.iter().enumerate() {
            for label in self.labels_with(forms) {
                let (count, words) = held.entry(label).or_default();
                *count += 1;
                *words |= 1 << word;
            }
        }
        let whole = held.into_iter().filter(|(label, (count, _))| *count >= self.labels[*label].1);
        whole.map(|(label, (_, words))| (self.topics[self.labels[label].0].id.as_str(), words)).collect()
    }

    /// The labels that hold one of these forms of a word.
    fn labels_with(&self, forms: &[String]) -> Vec<usize> {
        let mut labels: Vec<usize> =
            forms.iter().filter_map(|form| self.by_word.get(form)).flatten().copied().collect();
        labels.sort_unstable();
        labels.dedup();
        labels
    }

    /// The topics that a question names, best first: by a label all of whose words it holds, or whose words hold all
    /// of its own. Each word of the question comes with all forms that stand for it.
    pub fn named(&self, question: &[Vec<String>]) -> Vec<&TopicWords> {
        let mut hits: HashMap<usize, usize> = HashMap::new();
        for forms in question {
            self.labels_with(forms).into_iter().for_each(|label| *hits.entry(label).or_default() += 1);
        }
        // Per topic the best of its labels: words in common out of all words of both.
        let mut best: BTreeMap<usize, (usize, usize)> = BTreeMap::new();
        for (label, common) in hits {
            let (topic, words) = self.labels[label];
            let common = common.min(words);
            if common < words && common < question.len() {
                continue;
            }
            let all = words + question.len() - common;
            let entry = best.entry(topic).or_insert((0, 1));
            if common * entry.1 > entry.0 * all {
                *entry = (common, all);
            }
        }
        let mut named: Vec<(usize, (usize, usize))> = best.into_iter().collect();
        named.sort_by(|(a, (a_common, a_all)), (b, (b_common, b_all))| {
            (b_common * a_all).cmp(&(a_common * b_all)).then(a.cmp(b))
        });
        named.truncate(MAX_TOPICS);
        named.into_iter().map(|(topic, _)| &self.topics[topic]).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn named(question: &str) -> Vec<String> {
        let topic = |id: &str, labels: &[(&str, &str)]| TopicWords {
            id: id.to_owned(),
            next: Vec::new(),
            labels: labels.iter().map(|(lang, text)| ((*lang).to_owned(), (*text).to_owned())).collect(),
        };
        let index = TopicIndex::new(vec![
            topic("health", &[("en", "Health"), ("fr", "Santé")]),
            topic("health-insurance", &[("en", "Health insurance"), ("en", "health card"), ("fr", "carte Santé")]),
            topic("driving", &[("en", "Driving"), ("en", "driver's licence"), ("ar", "رخصة القيادة")]),
        ]);
        let words = telling(words(question));
        let forms = |word| ["en", "fr", "ar"].iter().flat_map(|lang| stems_of(word, lang)).collect::<Vec<_>>();
        let question: Vec<Vec<String>> =
            words.iter().map(|word| std::iter::once(word.folded.clone()).chain(forms(word)).collect()).collect();
        index.named(&question).into_iter().map(|topic| topic.id.clone()).collect()
    }

    #[test]
    fn a_label_within_the_question_names_its_topic() {
        assert_eq!(named("how do I get a health card"), ["health-insurance", "health"]);
        assert_eq!(named("cartes santé"), ["health-insurance", "health"]);
        assert_eq!(named("رخصه القياده"), ["driving"]);
    }

    #[test]
    fn a_question_within_a_label_names_its_topic() {
        assert_eq!(named("card"), ["health-insurance"]);
        assert_eq!(named("licences"), ["driving"]);
    }

    #[test]
    fn a_word_in_common_is_not_enough() {
        assert_eq!(named("library card"), [""; 0]);
        assert_eq!(named("qqqq"), [""; 0]);
        assert_eq!(named(""), [""; 0]);
    }
}
