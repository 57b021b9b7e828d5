//! What a tool means, in the reader's words: messages for what belongs to the code, the rule set's words for what belongs
//! to the rules.

use std::collections::BTreeMap;

use portage_content::{RuleSetText, Unit};
use portage_i18n::{Messages, date, figure, year_month};
use portage_tools::{Allowed, Arg, BadInput, Choices, Field, Form, Kind, Say};

use crate::{
    AppError,
    reader::Reader,
    view::{InlineView, Phrase},
};

use super::rules::RuleSets;

pub(super) struct Sayer<'a> {
    pub(super) tool: &'a str,
    pub(super) form: Form,
    pub(super) rules: &'a RuleSets,
    pub(super) reader: &'a Reader<'a>,
    messages: Messages,
    /// The words of all rule sets of the tool, by key.
    words: BTreeMap<String, Phrase>,
}

impl<'a> Sayer<'a> {
    pub(super) fn new(
        tool: &'a str,
        form: Form,
        rules: &'a RuleSets,
        reader: &'a Reader<'a>,
    ) -> Result<Self, AppError> {
        let mut words = BTreeMap::new();
        for doc in &rules.docs {
            let Some(text) = reader.words::<RuleSetText>("rule_set", &doc.meta.id)? else { continue };
            let of_lang = reader.in_lang(&text.lang);
            for (key, word) in text.body.words {
                let phrase = Phrase { text: plain(&of_lang.inline(&word)?), lang: text.lang.clone() };
                words.insert(key, phrase);
            }
        }
        Ok(Self { tool, form, rules, reader, messages: Messages::of(reader.lang), words })
    }

    /// The message of this tool, else the one that all tools share.
    pub(super) fn message(&self, what: &str, args: &[(&str, portage_i18n::Arg<'_>)]) -> String {
        self.maybe_message(what, args).unwrap_or_else(|| format!("tool-{}-{what}", self.tool))
    }

    pub(super) fn maybe_message(&self, what: &str, args: &[(&str, portage_i18n::Arg<'_>)]) -> Option<String> {
        let own = format!("tool-{}-{what}", self.tool);
        let shared = format!("tools-{what}");
        [own, shared].iter().find(|id| self.messages.has(id)).map(|id| self.messages.text(id, args))
    }

    fn phrase(&self, text: String) -> Phrase {
        Phrase { text, lang: self.reader.lang.to_owned() }
    }

    pub(super) fn word(&self, key: &str) -> Phrase {
        self.words.get(key).cloned().unwrap_or_else(|| self.phrase(key.to_owned()))
    }

    pub(super) fn say(&self, say: &Say) -> Phrase {
        match say {
            Say::Line(key, args) => {
                let written: Vec<(&str, Written)> = args.iter().map(|(name, arg)| (*name, self.arg(arg))).collect();
                let args: Vec<_> = written.iter().map(|(name, arg)| (*name, arg.of())).collect();
                self.phrase(self.message(&format!("line-{}", id_part(key)), &args))
            }
            Say::Rule(key) => self.word(key),
            Say::Choice(path, choice) => match self.field(path) {
                Some(field) => self.choice(field, choice),
                None => self.phrase(choice.clone()),
            },
            Say::Text { kind, id, field, at } => {
                let told = self.reader.text_of(kind, id, field, *at).ok().flatten();
                told.map_or_else(|| self.phrase(String::new()), |(text, lang)| Phrase { text, lang })
            }
            Say::Name { kind, id } => {
                let named = self.reader.title_of(kind, id).ok().flatten();
                named.map_or_else(|| self.phrase(id.clone()), |(text, lang)| Phrase { text, lang })
            }
        }
    }

    fn arg(&self, arg: &Arg) -> Written {
        let lang = self.reader.lang;
        match arg {
            Arg::Number(number) => match i32::try_from(*number) {
                Ok(number) => Written::Number(number),
                Err(_) => Written::Text(figure(&number.to_string(), Unit::Count, lang)),
            },
            Arg::Decimal(number) => Written::Text(figure(&number.to_string(), Unit::Count, lang)),
            Arg::Money(money) => Written::Text(figure(&money.to_string(), Unit::Cad, lang)),
            Arg::Date(day) => Written::Text(date(*day, lang)),
            Arg::Say(say) => Written::Text(self.say(say).text),
        }
    }

    /// A field by its path.
    fn field(&self, path: &str) -> Option<&Field> {
        let mut fields = &self.form.fields;
        let mut found = None;
        for name in path.split('.') {
            let field = fields.iter().find(|field| field.name == name)?;
            found = Some(field);
            if let Kind::Group(inner) = &field.kind {
                fields = inner;
            }
        }
        found
    }

    /// A choice of a field, as it is named.
    pub(super) fn choice(&self, field: &Field, choice: &str) -> Phrase {
        let (Kind::Choice(choices) | Kind::Many(choices)) = &field.kind else {
            return self.phrase(choice.to_owned());
        };
        match choices {
            Choices::Code(_) => {
                self.phrase(self.message(&format!("choice-{}-{}", id_part(field.name), id_part(choice)), &[]))
            }
            Choices::Table(_) => self.word(&format!("{}-{choice}", field.name)),
            Choices::Messages { prefix, .. } => {
                let id = format!("{prefix}-{choice}");
                let named = self.messages.has(&id).then(|| self.messages.text(&id, &[]));
                self.phrase(named.unwrap_or_else(|| choice.to_owned()))
            }
            Choices::Records { kind, .. } => self.say(&Say::Name { kind, id: choice.to_owned() }),
        }
    }

    /// What is wrong with a field and what it may be, without repeating what was written.
    pub(super) fn fault(&self, bad: &BadInput) -> String {
        let day = |day: jiff::civil::Date| date(day, self.reader.lang);
        let month = |day: jiff::civil::Date| year_month(day, self.reader.lang);
        let number = |text: &str| figure(text, Unit::Count, self.reader.lang);
        let label = |path: &str| self.label(path);
        let (key, args): (&str, Vec<(&str, String)>) = match &bad.allowed {
            _ if bad.found.is_none() && !matches!(bad.allowed, Allowed::Unknown { .. }) => ("missing", Vec::new()),
            Allowed::Whole { min, max } => {
                ("whole", vec![("min", number(&min.to_string())), ("max", number(&max.to_string()))])
            }
            Allowed::Number { min, max, step } => {
                ("number", vec![("min", number(min)), ("max", number(max)), ("step", number(step))])
            }
            Allowed::Money { max } => ("money", vec![("max", figure(max, Unit::Cad, self.reader.lang))]),
            Allowed::YesNo => ("yes-no", Vec::new()),
            Allowed::OneOf { .. } => ("choice", Vec::new()),
            Allowed::AnyOf { .. } => ("choices", Vec::new()),
            Allowed::Day { from, to } => ("day", vec![("from", day(*from)), ("to", day(*to))]),
            Allowed::Month { from, to } => ("month", vec![("from", month(*from)), ("to", month(*to))]),
            Allowed::Fields { .. } => ("missing", Vec::new()),
            Allowed::List { max } => ("list", vec![("max", number(&max.to_string()))]),
            Allowed::Noc => ("noc", Vec::new()),
            Allowed::KnownNoc => ("noc-unknown", Vec::new()),
            Allowed::Unknown { .. } => ("unknown", Vec::new()),
            Allowed::OtherThan { field } => ("same", vec![("other", label(field))]),
            Allowed::AtMost { field, max } => {
                ("more-than", vec![("other", label(field)), ("max", number(&max.to_string()))])
            }
        };
        let args: Vec<_> = args.iter().map(|(name, text)| (*name, portage_i18n::Arg::from(text))).collect();
        self.message(&format!("fault-{key}"), &args)
    }

    /// The label of a field, by its path.
    pub(super) fn label(&self, path: &str) -> String {
        let within = path.rsplit('.').next().unwrap_or(path);
        [path, within]
            .iter()
            .find_map(|name| self.maybe_message(&format!("field-{}", id_part(name)), &[]))
            .unwrap_or_else(|| format!("tool-{}-field-{}", self.tool, id_part(path)))
    }

    pub(super) fn hint(&self, path: &str) -> Option<String> {
        let within = path.rsplit('.').next().unwrap_or(path);
        let names = [path, within].map(id_part);
        let own = |what: &str, name: &String| {
            let id = format!("tool-{}-{what}-{name}", self.tool);
            self.messages.has(&id).then_some(id)
        };
        if let Some(id) = names.iter().find_map(|name| own("hint", name)) {
            return Some(self.messages.text(&id, &[]));
        }
        // A hint that tools share belongs to the label that they share: another question may have the same name.
        let shared = own("field", &names[1]).is_none();
        names.iter().filter(|_| shared).find_map(|name| self.maybe_message(&format!("hint-{name}"), &[]))
    }

    pub(super) fn section(&self, section: &str) -> Option<String> {
        (!section.is_empty()).then(|| self.message(&format!("section-{section}"), &[]))
    }
}

enum Written {
    Number(i32),
    Text(String),
}

impl Written {
    fn of(&self) -> portage_i18n::Arg<'_> {
        match self {
            Self::Number(number) => (*number).into(),
            Self::Text(text) => text.into(),
        }
    }
}

/// A name as a part of the id of a message.
pub(super) fn id_part(name: &str) -> String {
    let plain = |c: char| if c.is_ascii_alphanumeric() { c } else { '-' };
    let plus = name.replace('+', "-plus");
    plus.chars().map(plain).collect()
}

/// The words of a line, without its marks.
pub(crate) fn plain(line: &[InlineView]) -> String {
    line.iter()
        .map(|part| match part {
            InlineView::Text { text } => text.clone(),
            InlineView::Strong { content } | InlineView::Emphasis { content } | InlineView::Link { content, .. } => {
                plain(content)
            }
            InlineView::Figure { figure } => figure.text.clone(),
            InlineView::Break => " ".to_owned(),
        })
        .collect()
}
