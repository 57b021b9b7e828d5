//! Whether the papers for something are together.

use jiff::civil::Date;
use serde::Serialize;

use super::{Document, DocumentState, PaperName};

/// One paper that is asked for, or several of which any one will do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ReadyLine {
    pub any_of: Vec<PaperName>,
    pub ready: bool,
    /// Which of them comes closest, where the person wrote of any.
    pub which: Option<usize>,
    /// The state of what comes closest.
    pub state: Option<DocumentState>,
    /// The last day of a paper that is there and has run out by then.
    pub expired: Option<Date>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Readiness {
    pub lines: Vec<ReadyLine>,
}

impl Readiness {
    pub fn ready(&self) -> usize {
        self.lines.iter().filter(|line| line.ready).count()
    }
}

/// How far the papers in `needs` are together, as they will be on the day `on`. Each line of `needs` is one paper, or
/// several of which any one will do.
pub fn readiness(needs: &[Vec<PaperName>], documents: &[&Document], on: Date) -> Readiness {
    let line = |any_of: &Vec<PaperName>| {
        let mut found: Vec<&Document> =
            documents.iter().copied().filter(|document| any_of.contains(&document.what)).collect();
        // What can be shown, then what is on its way.
        found.sort_by_key(|document| match document.state {
            DocumentState::Have if document.is_ready(on) => 0,
            DocumentState::MustTranslate => 1,
            DocumentState::AskedFor => 2,
            DocumentState::Have => 3,
            DocumentState::Need => 4,
        });
        let best = found.first();
        ReadyLine {
            any_of: any_of.clone(),
            ready: best.is_some_and(|document| document.is_ready(on)),
            which: best.and_then(|document| any_of.iter().position(|name| *name == document.what)),
            state: best.map(|document| document.state),
            expired: best.filter(|best| !best.is_ready(on)).and_then(|best| best.expires).filter(|last| *last < on),
        }
    };
    Readiness { lines: needs.iter().map(line).collect() }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn paper(id: &str) -> PaperName {
        PaperName::Paper(id.to_owned())
    }

    fn document(id: &str, state: DocumentState, expires: Option<Date>) -> Document {
        Document {
            what: paper(id),
            state,
            whose: None,
            number_kept: false,
            number: None,
            issued: None,
            expires,
            place: None,
            note: None,
        }
    }

    #[test]
    fn two_of_three_papers_are_together() {
        let needs = [
            vec![paper("copr"), paper("pr-card")],
            vec![paper("lease"), paper("proof-of-address")],
            vec![paper("passport")],
        ];
        let documents = [
            document("pr-card", DocumentState::Have, Some(date(2031, 5, 1))),
            document("copr", DocumentState::Need, None),
            document("lease", DocumentState::AskedFor, None),
            document("passport", DocumentState::Have, Some(date(2027, 3, 19))),
        ];
        let told = |on: Date| {
            let readiness = readiness(&needs, &documents.each_ref(), on);
            (readiness.ready(), readiness.lines.len())
        };
        assert_eq!(told(date(2027, 3, 19)), (2, 3), "a paper is valid on its last day");
        assert_eq!(told(date(2027, 3, 20)), (1, 3));
        let late = readiness(&needs, &documents.each_ref(), date(2027, 3, 20));
        assert_eq!(late.lines[2].expired, Some(date(2027, 3, 19)));
        assert_eq!((late.lines[1].which, late.lines[1].state), (Some(0), Some(DocumentState::AskedFor)));
        assert_eq!((late.lines[0].which, late.lines[0].expired), (Some(1), None));
    }

    #[test]
    fn what_must_be_translated_is_not_ready() {
        let documents = [document("birth-certificate", DocumentState::MustTranslate, None)];
        let told = readiness(&[vec![paper("birth-certificate")]], &documents.each_ref(), date(2027, 1, 1));
        assert_eq!((told.ready(), told.lines[0].state), (0, Some(DocumentState::MustTranslate)));
    }
}
