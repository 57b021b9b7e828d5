//! Who answers for the matter of a page, and the forms that it names.

use portage_content::{Channel, Contact, ContactText, Doc, Form, FormStatus, FormText};

use crate::{
    AppError,
    reader::{Reader, level_id},
    services::phone_view,
    view::{ContactView, FormView},
};

impl Reader<'_> {
    /// The offices that answer for the matter of a guide: who decides first, federal before provincial.
    pub(crate) fn contacts_of(&self, guide: &str) -> Result<Vec<ContactView>, AppError> {
        self.contacts_that(|doc| doc.body.guide.as_deref() == Some(guide))
    }

    /// The offices of these ids.
    pub(crate) fn contacts(&self, ids: &[String]) -> Result<Vec<ContactView>, AppError> {
        if ids.is_empty() {
            return Ok(Vec::new());
        }
        self.contacts_that(|doc| ids.contains(&doc.meta.id))
    }

    /// The offices that an owner tells of itself.
    pub(crate) fn contacts_of_owner(&self, owner: &str) -> Result<Vec<ContactView>, AppError> {
        self.contacts_that(|doc| doc.meta.owner == owner)
    }

    fn contacts_that(&self, wanted: impl Fn(&Doc<Contact>) -> bool) -> Result<Vec<ContactView>, AppError> {
        let mut contacts = Vec::new();
        for record in self.generation.neutral("contact")? {
            let doc: Doc<Contact> = record.view()?;
            if !wanted(&doc) {
                continue;
            }
            let Some(words) = self.words::<ContactText>("contact", &doc.meta.id)? else { continue };
            let spoken = self.in_lang(&words.lang);
            let optional = |text: &Option<String>| text.as_deref().map_or(Ok(Vec::new()), |text| spoken.inline(text));
            let view = ContactView {
                title: words.body.title.clone(),
                authority: doc.meta.authority.as_deref().map(|id| self.organization(id)).transpose()?,
                level: doc.meta.level.map(|level| level_id(level).to_owned()),
                what_for: spoken.inline(&words.body.what_for)?,
                channels: doc.body.channel.iter().map(|channel| channel_id(*channel).to_owned()).collect(),
                phones: doc.body.phones.iter().map(phone_view).collect(),
                from_abroad: doc.body.from_abroad,
                hours: optional(&words.body.hours)?,
                cost_from_abroad: optional(&words.body.cost_from_abroad)?,
                official: self.official(&doc.body.official),
                id: doc.meta.id,
                lang: words.lang,
            };
            contacts.push((doc.meta.level, view));
        }
        contacts.sort_by(|a, b| (a.0, &a.1.id).cmp(&(b.0, &b.1.id)));
        Ok(contacts.into_iter().map(|(_, view)| view).collect())
    }

    /// The forms that a guide names, by number.
    pub(crate) fn forms_of(&self, guide: &str) -> Result<Vec<FormView>, AppError> {
        let mut forms = Vec::new();
        for record in self.generation.neutral("form")? {
            let doc: Doc<Form> = record.view()?;
            if !doc.body.guides.iter().any(|id| id == guide) {
                continue;
            }
            let Some(words) = self.words::<FormText>("form", &doc.meta.id)? else { continue };
            let newer = doc.body.superseded_by.as_deref().map(|id| self.neutral::<Form>("form", id)).transpose()?;
            forms.push(FormView {
                number: doc.body.number.clone(),
                title: words.body.title,
                issuer: self.organization(&doc.body.issuer)?,
                status: status_id(doc.body.status).to_owned(),
                instead: newer.flatten().map(|newer| newer.body.number),
                official: self.official(&doc.body.official),
                id: doc.meta.id,
                lang: words.lang,
            });
        }
        forms.sort_by(|a, b| in_order(&a.number).cmp(&in_order(&b.number)));
        Ok(forms)
    }
}

/// N4 stands before N11: the letters, then the number.
fn in_order(number: &str) -> (&str, u32, &str) {
    let at = number.find(|c: char| c.is_ascii_digit()).unwrap_or(number.len());
    let (letters, rest) = number.split_at(at);
    let end = rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len());
    (letters, rest[..end].parse().unwrap_or_default(), &rest[end..])
}

fn channel_id(channel: Channel) -> &'static str {
    match channel {
        Channel::Phone => "phone",
        Channel::WebForm => "web-form",
        Channel::InPerson => "in-person",
        Channel::Mail => "mail",
        Channel::Email => "email",
        Channel::Website => "website",
    }
}

fn status_id(status: FormStatus) -> &'static str {
    match status {
        FormStatus::Current => "current",
        FormStatus::Superseded => "superseded",
        FormStatus::Unknown => "unknown",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_stand_in_the_order_of_their_numbers() {
        let mut numbers = ["N11", "IMM 5406", "N4", "T1", "2229E", "N4A", "B4"];
        numbers.sort_by(|a, b| in_order(a).cmp(&in_order(b)));
        assert_eq!(numbers, ["2229E", "B4", "IMM 5406", "N4", "N4A", "N11", "T1"]);
    }
}
