//! An answer as plain text, to copy or to send on.

use std::fmt::Write as _;

use portage_i18n::{Arg, Messages, date};

use crate::view::{ToldView, ToolAnswer, ValueView};

use super::says::Sayer;

impl Sayer<'_> {
    pub(super) fn as_text(&self, answer: &ToolAnswer, told: &[ToldView]) -> String {
        let messages = Messages::of(self.reader.lang);
        let mut text = format!("{}\n{}: {}\n", self.message("question", &[]), answer.title, answer.outcome.text);
        if let Some(about) = &answer.about {
            let _ = writeln!(text, "{}", about.text);
        }
        let mut section = None;
        for line in &answer.lines {
            if line.section != section {
                section.clone_from(&line.section);
                let _ = write!(text, "\n{}\n", section.as_deref().unwrap_or_default());
            }
            let value = match &line.value {
                ValueView::Text { text } | ValueView::Points { text, of: None, .. } => text.clone(),
                ValueView::Points { text, of: Some(of), .. } => {
                    let of = messages.text("tools-of", &[("of", Arg::from(*of))]);
                    format!("{text} {of}")
                }
                ValueView::Phrase { phrase } => phrase.text.clone(),
                ValueView::Yes => messages.text("tools-yes", &[]),
                ValueView::No => messages.text("tools-no", &[]),
                ValueView::Unknown => messages.text("tools-not-known", &[]),
                ValueView::Remark => String::new(),
            };
            let between = if value.is_empty() { "" } else { ": " };
            let _ = writeln!(text, "- {}{between}{value}", line.what.text);
        }
        if !told.is_empty() {
            let _ = write!(text, "\n{}\n", messages.text("tools-told", &[]));
            for one in told {
                let _ = writeln!(text, "- {}: {}", one.label, one.value);
            }
        }
        for rules in &answer.rule_sets {
            let day = rules.effective_from.parse().map(|day| date(day, self.reader.lang)).unwrap_or_default();
            let since = messages.text("tools-in-force", &[("date", Arg::from(&day))]);
            let _ = write!(text, "\n{}. {since}.", rules.title);
            if let Some(link) = rules.official.as_ref().or(rules.provenance.sources.first()) {
                let _ = write!(text, "\n{}", link.url);
            }
        }
        let _ = write!(text, "\n{}\n", messages.text("receipt-not-a-decision", &[]));
        // The marks around values are for a screen that mixes directions; a message elsewhere may show them.
        text.replace(['\u{2068}', '\u{2069}'], "")
    }
}
