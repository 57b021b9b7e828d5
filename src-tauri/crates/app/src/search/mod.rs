//! The search that a person sees: what was found in groups, what they may have meant, and where to go instead.

mod filter;
mod help;
mod homes;
mod marks;
mod recent;

use portage_content::{Contact, Form, Record, fallback_chain};
use portage_i18n::language;
use portage_search::{Matched, Query, fold, write_figures};

use crate::{
    AppError, Portage,
    live::Live,
    reader::{LINKED, Reader, record_target},
    view::{ChoiceView, Help, Hit, HitGroup, MatchKind, Meant, SearchFilter, SearchView, SuggestionView, TargetView},
};
use filter::{Candidate, choices};
pub(crate) use homes::Homes;
use marks::Marks;

/// What is shown at once.
const RESULTS: usize = 30;
/// How far down is looked for what a filter leaves: as much as the index gives.
const LOOK: u16 = 100;
const SUGGESTIONS: usize = 5;
/// The shortest beginning that is gone on with, in characters; a Chinese one may be shorter.
const LEAST_TYPED: usize = 2;
/// How many occupations a person is offered at once.
const OCCUPATIONS: usize = 8;
const ON_PAGES: [&str; 2] = ["form", "contact"];
const PLACES: &str = "community";
/// Of each of those, where nothing is filtered: what stands on pages is not to push the pages away.
const RESULTS_ON_PAGES: usize = 4;

/// One result, for the command line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    pub kind: String,
    pub id: String,
    pub lang: String,
    pub title: String,
    pub matched: MatchKind,
}

/// Results in one list, with what else the answer says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FoundList {
    pub found: Vec<Found>,
    pub help: Vec<Help>,
    /// The question as the pages spell it, where that is otherwise.
    pub meant: Option<String>,
}

impl Portage {
    /// What the copy says to a question; never without somewhere to go.
    pub fn search(&self, text: &str, lang: &str, filter: &SearchFilter) -> Result<SearchView, AppError> {
        let live = self.live()?;
        let reader = self.reader(&live, lang);
        let answer = live.index.search(&Query { text, lang, kinds: Some(&LINKED), limit: LOOK.into() })?;
        let nowhere = answer.found.is_empty();
        // Whether there may be more below what is looked at.
        let is_full = |found: &[portage_search::Found]| found.len() == usize::from(LOOK);
        let mut full = is_full(&answer.found);
        let mut all = reader.candidates(&live, answer.found)?;
        let (on_pages, named) = reader.on_pages(&live, text)?;
        let nowhere = nowhere && on_pages.is_empty();
        all.extend(on_pages);
        // Of a kind that is asked for alone, more is known than what of it is among the best of all.
        let more = match filter.kind.as_deref() {
            Some(kind) if full && !ON_PAGES.contains(&kind) => {
                let found = live.index.search(&Query { text, lang, kinds: Some(&[kind]), limit: LOOK.into() })?.found;
                full = is_full(&found);
                Some(reader.candidates(&live, found)?)
            }
            _ => None,
        };
        let of_kind = more.as_ref().unwrap_or(&all);
        let choices = choices(&reader, filter, &all, of_kind)?;

        let is_enough = |group: &HitGroup| group.hits.len() == RESULTS_ON_PAGES;
        let marks = Marks::new(text, answer.meant.as_deref());
        let mut groups: Vec<HitGroup> = Vec::new();
        let (mut shown, mut cut) = (0, false);
        for candidate in of_kind.iter().filter(|candidate| filter.fits(candidate)) {
            let stands_on_page = ON_PAGES.contains(&candidate.found.kind.as_str());
            let of_its_kind = groups.iter().find(|group| group.kind == candidate.found.kind);
            if stands_on_page && *filter == SearchFilter::default() && of_its_kind.is_some_and(is_enough) {
                continue;
            }
            if shown == RESULTS && !stands_on_page {
                cut = true;
                continue;
            }
            let Some(hit) = reader.hit(&candidate.found, &marks)? else { continue };
            shown += usize::from(!stands_on_page);
            // The first of a kind sets the place of its group, so the best hit of all stands on top.
            match groups.iter_mut().find(|group| group.kind == candidate.found.kind) {
                Some(group) => group.hits.push(hit),
                None => groups.push(HitGroup { kind: candidate.found.kind.clone(), hits: vec![hit] }),
            }
        }
        // Who types the name of a place asks for the place before the many that have an office there.
        let named_place =
            |group: &HitGroup| group.kind == PLACES && group.hits.iter().any(|hit| names(&hit.title, text));
        if let Some(at) = groups.iter().position(named_place) {
            groups[..=at].rotate_right(1);
        }
        // Who types the number of a form has named it; what is merely like the words comes last.
        if let Some(at) = named.and_then(|kind| groups.iter().position(|group| group.kind == kind)) {
            groups[..=at].rotate_right(1);
        }
        let help =
            if nowhere { reader.help_instead(&live, &answer.topics)? } else { reader.help(&live, &answer.topics)? };
        Ok(SearchView {
            groups,
            cut,
            help,
            meant: answer.meant.map(|text| Meant { lang: lang_of(&text, lang), text }),
            choices,
            looked: full.then_some(LOOK.into()),
        })
    }

    /// How a question that is being typed may go on; nothing where it leads nowhere.
    pub fn suggest(&self, typed: &str, lang: &str) -> Result<Vec<SuggestionView>, AppError> {
        let typed = typed.trim_start();
        if typed.is_ascii() && typed.trim_end().len() < LEAST_TYPED {
            return Ok(Vec::new());
        }
        let suggested = self.live()?.index.suggest(typed, lang, SUGGESTIONS)?.into_iter();
        Ok(suggested.map(|one| SuggestionView { text: one.text, lang: one.lang }).collect())
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

    /// Results of a kind in one list.
    pub fn search_flat(
        &self,
        text: &str,
        lang: &str,
        kind: Option<&str>,
        limit: usize,
    ) -> Result<(Vec<Found>, Vec<Help>), AppError> {
        let filter = SearchFilter { kind: kind.map(str::to_owned), ..SearchFilter::default() };
        let list = self.search_list(text, lang, &filter, limit)?;
        Ok((list.found, list.help))
    }

    /// Results in one list, for the command line. What a place, a level or a language leaves is looked for among the
    /// best hundred.
    pub fn search_list(
        &self,
        text: &str,
        lang: &str,
        filter: &SearchFilter,
        limit: usize,
    ) -> Result<FoundList, AppError> {
        let live = self.live()?;
        let kind = filter.kind.as_deref();
        let kinds = kind.as_ref().map(std::slice::from_ref);
        let asked = if filter.looks_closer() { LOOK.into() } else { limit };
        let answer = live.index.search(&Query { text, lang, kinds, limit: asked })?;
        let reader = self.reader(&live, lang);
        let mut found = reader.each_once(&live, answer.found)?;
        if filter.looks_closer() {
            let candidates = found.into_iter().map(|found| Candidate::new(&live, found));
            let candidates = candidates.collect::<Result<Vec<_>, _>>()?;
            found = candidates.into_iter().filter(|one| filter.fits(one)).map(|one| one.found).take(limit).collect();
        }
        let help = if found.is_empty() {
            reader.help_instead(&live, &answer.topics)?
        } else {
            reader.help(&live, &answer.topics)?
        };
        let found = found.into_iter().map(|found| Found {
            kind: found.kind,
            id: found.id,
            lang: found.lang,
            title: found.title,
            matched: match_kind(found.matched),
        });
        Ok(FoundList { found: found.collect(), help, meant: answer.meant })
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
        found: Vec<portage_search::Found>,
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

    fn candidates(&self, live: &Live, found: Vec<portage_search::Found>) -> Result<Vec<Candidate>, AppError> {
        self.each_once(live, found)?.into_iter().map(|found| Candidate::new(live, found)).collect()
    }

    /// Contacts and forms, which stand on the page that speaks of them; and the kind of which one was named.
    fn on_pages(&self, live: &Live, text: &str) -> Result<(Vec<Candidate>, Option<&'static str>), AppError> {
        let (mut all, mut named) = (Vec::new(), None);
        for kind in ON_PAGES {
            let query = Query { text, lang: self.lang, kinds: Some(&[kind]), limit: LOOK.into() };
            for found in live.index.search(&query)?.found {
                if self.page_of(kind, &found.id)?.is_none() {
                    continue;
                }
                if self.is_number_of(text, kind, &found.id)? {
                    named = Some(kind);
                }
                all.push(Candidate::new(live, found)?);
            }
        }
        Ok((all, named))
    }

    /// What the screen shows of a result; none where nothing could be opened.
    fn hit(&self, found: &portage_search::Found, marks: &Marks) -> Result<Option<Hit>, AppError> {
        let target = match record_target(&found.kind, &found.id) {
            Some(target) => Some(target),
            None => self.page_of(&found.kind, &found.id)?,
        };
        let Some(target) = target else { return Ok(None) };
        Ok(Some(Hit {
            target,
            also: if found.kind == "service" { self.also_told_by(&found.id)? } else { Vec::new() },
            snippet: marks.mark(&self.snippet(found)),
            title: found.title.clone(),
            lang: found.lang.clone(),
            matched: match_kind(found.matched),
        }))
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
}

fn words(text: &str) -> Vec<String> {
    text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).map(fold).collect()
}

/// Whether a question is a name, or words of it.
fn names(name: &str, question: &str) -> bool {
    let (name, question) = (words(name), words(question));
    !question.is_empty() && question.iter().all(|word| name.contains(word))
}

/// The language to take a question for, as the pages spell it: the first of the reader's that is written in its letters.
fn lang_of(text: &str, lang: &str) -> Option<String> {
    let is_latin = |text: &str| text.chars().find(|c| c.is_alphabetic()).map(|c| c < '\u{250}');
    let latin = is_latin(text)?;
    fallback_chain(lang).into_iter().find(|tag| language(tag).is_some_and(|of| is_latin(&of.name) == Some(latin)))
}

fn match_kind(matched: Matched) -> MatchKind {
    match matched {
        Matched::Exact => MatchKind::Exact,
        Matched::Stem => MatchKind::Stem,
        Matched::Fuzzy => MatchKind::Fuzzy,
        Matched::Related => MatchKind::Related,
    }
}
