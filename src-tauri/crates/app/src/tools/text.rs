//! An answer as plain text, to copy or to send on.

use std::fmt::Write as _;

use portage_i18n::{Arg, Messages, date};

use crate::view::{ToldView, ToolAnswer, ValueView};

use super::says::Sayer;

impl Sayer<'_> {
    pub(super) fn as_text(&self, answer: &ToolAnswer, told: &[ToldView]) -> String {
        let messages = Messages::of(self.reader.lang);
        let outcome = match answer.outcome.of {
            Some(of) => format!("{} {}", answer.outcome.text, messages.text("tools-of", &[("of", Arg::from(of))])),
            None => answer.outcome.text.clone(),
        };
        let mut text = format!("{}\n{}: {outcome}\n", self.message("question", &[]), answer.title);
        if let Some(about) = &answer.about {
            let _ = writeln!(text, "{}", about.text);
        }
        let _ = writeln!(text, "{}", messages.text("receipt-not-a-decision", &[]));
        for rules in answer.rule_sets.iter().filter(|rules| rules.stale) {
            let day = rules.review_by.as_ref().unwrap_or(&rules.effective_from);
            let day = day.parse().map(|day| date(day, self.reader.lang)).unwrap_or_default();
            let _ = writeln!(text, "{}", messages.text("tools-stale", &[("date", Arg::from(&day))]));
        }
        let mut section = None;
        for line in &answer.lines {
            if line.section != section {
                section.clone_from(&line.section);
                let _ = write!(text, "\n{}\n", section.as_deref().unwrap_or_default());
            }
            let value = match &line.value {
                ValueView::Points { text, of: Some(of), .. } if *of > 0 => {
                    let of = messages.text("tools-of", &[("of", Arg::from(*of))]);
                    format!("{text} {of}")
                }
                ValueView::Text { text } | ValueView::Points { text, .. } => text.clone(),
                ValueView::Phrase { phrase } => phrase.text.clone(),
                ValueView::Yes => messages.text("tools-yes", &[]),
                ValueView::No => messages.text("tools-no", &[]),
                ValueView::Unknown => messages.text("tools-not-known", &[]),
                ValueView::Remark => String::new(),
            };
            let between = if value.is_empty() { "" } else { ": " };
            let _ = write!(text, "- {}{between}{value}", line.what.text);
            if let Some(from) = &line.capped_from {
                let _ = write!(text, " ({})", messages.text("tools-capped", &[("from", Arg::from(from))]));
            }
            text.push('\n');
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
            // Parted by a sign that needs no full stop, which is not the same in every language.
            let parts = [Some(rules.title.as_str()), Some(since.as_str()), rules.provenance.authority.as_deref()];
            let _ = write!(text, "\n{}", parts.into_iter().flatten().collect::<Vec<_>>().join(" · "));
            if let Some(link) = rules.official.as_ref().or(rules.provenance.sources.first()) {
                let _ = write!(text, "\n{}", link.url);
            }
        }
        text.push('\n');
        // The marks around values are for a screen that mixes directions; a message elsewhere may show them.
        text.replace(['\u{2068}', '\u{2069}'], "")
    }
}
