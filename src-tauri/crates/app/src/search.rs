use portage_content::{Contact, Doc, Form, Record, Service, ServiceText};
use portage_search::{Index, Matched, Query, fold, write_figures};

use crate::{
    AppError, Portage,
    live::Live,
    reader::{LINKED, Reader, record_target},
    view::{ChoiceView, Help, HelpKind, Hit, HitGroup, MatchKind, SearchView, TargetView},
};

const RESULTS: usize = 30;
/// How many occupations a person is offered at once.
const OCCUPATIONS: usize = 8;
const ON_PAGES: [&str; 2] = ["form", "contact"];
const PLACES: &str = "community";
const RESULTS_ON_PAGES: usize = 4;
/// The services that can always be asked, whatever was looked for.
const ALWAYS: [&str; 2] = ["ontario-211", "ircc-call-centre"];

/// One result, for the command line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    pub kind: String,
    pub id: String,
    pub lang: String,
    pub title: String,
    pub matched: MatchKind,
}

impl Portage {
    /// What the copy says to a question; never without somewhere to go.
    pub fn search(&self, text: &str, lang: &str) -> Result<SearchView, AppError> {
        let live = self.live()?;
        let answer = live.index.search(&Query { text, lang, kinds: Some(&LINKED), limit: RESULTS + 1 })?;
        let reader = self.reader(&live, lang);
        let cut = answer.found.len() > RESULTS;
        let mut groups: Vec<HitGroup> = Vec::new();
        for found in reader.each_once(&live, answer.found.into_iter().take(RESULTS))? {
            let Some(target) = record_target(&found.kind, &found.id) else { continue };
            let hit = Hit {
                target,
                also: if found.kind == "service" { reader.also_told_by(&found.id)? } else { Vec::new() },
                snippet: reader.snippet(&found),
                title: found.title,
                lang: found.lang,
                matched: match_kind(found.matched),
            };
            // The first of a kind sets the place of its group, so the best hit of all stands on top.
            match groups.iter_mut().find(|group| group.kind == found.kind) {
                Some(group) => group.hits.push(hit),
                None => groups.push(HitGroup { kind: found.kind, hits: vec![hit] }),
            }
        }
        // Who types the name of a place asks for the place before the many that have an office there.
        let named = |group: &HitGroup| group.kind == PLACES && group.hits.iter().any(|hit| names(&hit.title, text));
        if let Some(at) = groups.iter().position(named) {
            groups[..=at].rotate_right(1);
        }
        for (group, named) in reader.on_pages(&live.index, text)? {
            // Who types the number of a form has named it; what is merely like the words comes last.
            groups.insert(if named { 0 } else { groups.len() }, group);
        }
        Ok(SearchView { groups, cut, help: reader.help(&live, &answer.topics)? })
    }

    /// Occupations by an everyday title or by their code: the code, and the official title behind it.
    pub fn occupations(&self, text: &str, lang: &str) -> Result<Vec<ChoiceView>, AppError> {
        let live = self.live()?;
        let query = Query { text, lang, kinds: Some(&["occupation"]), limit: OCCUPATIONS };
        // What only shares a topic with the words is no title of that kind.
        let found = live.index.search(&query)?.found.into_iter().filter(|found| found.matched != Matched::Related);
        let choice = |found: portage_search::Found| {
            let code = found.id.strip_prefix("noc-")?.to_owned();
            Some(ChoiceView { label: format!("{code} {}", found.title), value: code, lang: found.lang })
        };
        Ok(found.filter_map(choice).collect())
    }

    /// Results in one list, for the command line.
    pub fn search_flat(
        &self,
        text: &str,
        lang: &str,
        kind: Option<&str>,
        limit: usize,
    ) -> Result<(Vec<Found>, Vec<Help>), AppError> {
        let live = self.live()?;
        let kinds = kind.as_ref().map(std::slice::from_ref);
        let answer = live.index.search(&Query { text, lang, kinds, limit })?;
        let reader = self.reader(&live, lang);
        let found = reader.each_once(&live, answer.found.into_iter())?.into_iter().map(|found| Found {
            kind: found.kind,
            id: found.id,
            lang: found.lang,
            title: found.title,
            matched: match_kind(found.matched),
        });
        Ok((found.collect(), reader.help(&live, &answer.topics)?))
    }

    /// A record in the best language for a reader: its own fields, and its words.
    pub fn show(&self, kind: &str, id: &str, lang: &str) -> Result<(Option<Record>, Option<Record>), AppError> {
        let live = self.live()?;
        let alias = if kind == "guide" { self.reader(&live, lang).alias(id)? } else { None };
        let id = alias.as_deref().unwrap_or(id);
        let found = (live.generation.record(kind, id, None)?, live.generation.text(kind, id, lang)?);
        match found {
            (None, None) => Err(AppError::NotFound { kind: kind.to_owned(), id: id.to_owned() }),
            found => Ok(found),
        }
    }
}

impl Reader<'_> {
    /// What was found, with services that an editor decided to be one as that one, where the best of them stood.
    fn each_once(
        &self,
        live: &Live,
        found: impl Iterator<Item = portage_search::Found>,
    ) -> Result<Vec<portage_search::Found>, AppError> {
        let mut all: Vec<portage_search::Found> = Vec::new();
        for mut found in found {
            if found.kind == "service" {
                if let Some(shown) = live.merged_into(&found.id)?
                    && let Some((title, lang)) = self.title_of("service", shown)?
                {
                    if lang != found.lang {
                        // The words around the match would be read as those of the title's language.
                        found.marked_snippet.clear();
                        found.snippet.clear();
                    }
                    (found.title, found.lang, found.id) = (title, lang, shown.to_owned());
                }
                if all.iter().any(|other| other.kind == "service" && other.id == found.id) {
                    continue;
                }
            }
            all.push(found);
        }
        Ok(all)
    }

    /// Contacts and forms, which stand on the page that speaks of them; and whether one of them was named.
    fn on_pages(&self, index: &Index, text: &str) -> Result<Vec<(HitGroup, bool)>, AppError> {
        let mut groups = Vec::new();
        for kind in ON_PAGES {
            let query = Query { text, lang: self.lang, kinds: Some(&[kind]), limit: RESULTS_ON_PAGES };
            let mut hits = Vec::new();
            let mut named = false;
            for found in index.search(&query)?.found {
                let Some(target) = self.page_of(kind, &found.id)? else { continue };
                let matched = match_kind(found.matched);
                let snippet = self.snippet(&found);
                named |= self.is_number_of(text, kind, &found.id)?;
                hits.push(Hit { target, snippet, title: found.title, lang: found.lang, matched, also: Vec::new() });
            }
            if !hits.is_empty() {
                groups.push((HitGroup { kind: kind.to_owned(), hits }, named));
            }
        }
        Ok(groups)
    }

    /// Whether a question holds the number of a form, or its beginning.
    fn is_number_of(&self, text: &str, kind: &str, id: &str) -> Result<bool, AppError> {
        if kind != "form" {
            return Ok(false);
        }
        let Some(form) = self.neutral::<Form>(kind, id)? else { return Ok(false) };
        let number = words(&form.body.number);
        let begins = |word: &String| number.iter().any(|part| part.starts_with(word.as_str()));
        let telling = |word: &String| word.len() > 1 && word.contains(|c: char| c.is_ascii_digit());
        Ok(words(text).iter().any(|word| telling(word) && begins(word)))
    }

    /// The words around a match, with the figures of today in them. A figure that cannot be read is left out.
    fn snippet(&self, found: &portage_search::Found) -> String {
        let spoken = self.in_lang(&found.lang);
        write_figures(&found.marked_snippet, |id| Some(spoken.figure(id).ok()??.text))
    }

    /// The page on which a contact or a form stands.
    fn page_of(&self, kind: &str, id: &str) -> Result<Option<TargetView>, AppError> {
        let guide = match kind {
            "contact" => self.neutral::<Contact>(kind, id)?.and_then(|doc| doc.body.guide),
            "form" => self.neutral::<Form>(kind, id)?.and_then(|doc| doc.body.guides.into_iter().next()),
            _ => None,
        };
        Ok(guide.and_then(|guide| record_target("guide", &guide)))
    }

    /// Somewhere to go: services on the topics that were asked about, then those that can always be asked.
    fn help(&self, live: &Live, topics: &[String]) -> Result<Vec<Help>, AppError> {
        let mut help = Vec::new();
        for topic in topics.iter().take(3) {
            let (title, lang) = self.topic_label(topic)?;
            let target = live.first_page(topic)?.and_then(|guide| record_target("guide", guide));
            if target.is_some() {
                help.push(Help { kind: HelpKind::Topic, title, lang, target, phone: None });
            }
        }
        for id in ALWAYS {
            let doc: Option<Doc<Service>> = self.neutral("service", id)?;
            let words = self.words::<ServiceText>("service", id)?;
            if let (Some(doc), Some(words)) = (doc, words) {
                help.push(Help {
                    kind: HelpKind::Service,
                    title: words.body.name,
                    lang: words.lang,
                    target: record_target("service", id),
                    phone: doc.body.phones.first().map(|phone| phone.number.clone()),
                });
            }
        }
        Ok(help)
    }
}

fn words(text: &str) -> Vec<String> {
    text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).map(fold).collect()
}

/// Whether a question is a name, or words of it.
fn names(name: &str, question: &str) -> bool {
    let (name, question) = (words(name), words(question));
    !question.is_empty() && question.iter().all(|word| name.contains(word))
}

fn match_kind(matched: Matched) -> MatchKind {
    match matched {
        Matched::Exact => MatchKind::Exact,
        Matched::Stem => MatchKind::Stem,
        Matched::Fuzzy => MatchKind::Fuzzy,
        Matched::Related => MatchKind::Related,
    }
}
