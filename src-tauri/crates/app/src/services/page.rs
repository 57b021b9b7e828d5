//! One service with all that is known of it, and what can be taken along.

use portage_content::ServiceText;
use portage_plan::QR_BYTES;

use super::card::Card;
use super::open::{Holidays, Moment};
use super::{SAVED, Told, hours_of};
use crate::{
    AppError, Portage,
    reader::Reader,
    view::{InlineView, LinkView, PhoneView, QrView, ServiceSource, ServiceView, SiteView},
};

impl Portage {
    pub fn service(&self, id: &str, lang: &str) -> Result<ServiceView, AppError> {
        let live = self.live()?;
        let reader = self.reader(&live, lang);
        let shown = live.services(lang)?.shown(id.to_owned());
        let all = reader.all_told(&shown)?;
        let Some(first) = all.first() else { return Err(not_found(id)) };
        let now = self.clock.now();
        let holidays = Holidays::read(&live.generation, self.clock.today())?;
        let hours = hours_of(&all);
        let mut sites: Vec<SiteView> = Vec::new();
        for site in all.iter().flat_map(|told| &told.doc.body.sites) {
            let view = SiteView {
                name: site.name.clone(),
                address: site.address.clone(),
                city: site.city.clone(),
                postal_code: site.postal_code.clone(),
            };
            let same = |known: &SiteView| {
                (&known.postal_code, &known.city) == (&view.postal_code, &view.city)
                    && (view.postal_code.is_some() || known.address == view.address)
            };
            if !sites.iter().any(same) {
                sites.push(view);
            }
        }
        let mut also = Vec::new();
        for told in &all[1..] {
            also.push(reader.source(told)?);
        }
        let saved = self.user().and_then(|user| Ok(user.item(SAVED, &shown)?)).is_ok_and(|item| item.is_some());
        let words = |field: fn(&ServiceText) -> Option<&str>| reader.first_words(&all, field);
        let ways = |ids: &[String]| reader.ways(ids, &shown);
        let body = &first.doc.body;
        Ok(ServiceView {
            line: reader.service_line(&all, Moment::Now(now), &holidays)?,
            saved,
            shared_hours: sites.len() > 1,
            week: reader.week(&hours, now, &holidays)?,
            hours: words(|text| text.hours.as_deref())?,
            eligibility: words(|text| text.eligibility.as_deref())?,
            note: words(|text| text.note.as_deref())?,
            alert: words(|text| text.alert.as_deref())?,
            application: words(|text| text.application.as_deref())?,
            documents: words(|text| text.documents.as_deref())?,
            fees: words(|text| text.fees.as_deref())?,
            interpretation: words(|text| text.interpretation.as_deref())?,
            areas: words(|text| text.areas.as_deref())?,
            accessibility: words(|text| text.accessibility.as_deref())?,
            licence_status: words(|text| text.licence_status.as_deref())?,
            email: all.iter().find_map(|told| told.doc.body.email.clone()),
            before: ways(&body.before)?,
            after: ways(&body.after)?,
            instead: ways(&body.instead)?,
            same: ways(&body.same)?,
            provenance: reader.provenance(&first.doc.meta, reader.official(&body.official), &first.words.meta)?,
            also,
            sites,
        })
    }

    /// A service as a card for an address book.
    pub fn service_card(&self, id: &str, lang: &str) -> Result<String, AppError> {
        Ok(card(&self.service(id, lang)?).vcard())
    }

    /// Name, telephone and address as a QR code, for a phone that has no Portage.
    pub fn service_qr(&self, id: &str, lang: &str) -> Result<QrView, AppError> {
        crate::qr::qr(card(&self.service(id, lang)?).lines(QR_BYTES))
    }
}

impl Reader<'_> {
    /// Words of the first who says anything, if they are in the language of the page; what is in another one stands on
    /// that source's own page.
    fn first_words(&self, all: &[Told], field: fn(&ServiceText) -> Option<&str>) -> Result<Vec<InlineView>, AppError> {
        let lang = &all[0].words.lang;
        let said = all.iter().filter(|told| told.words.lang == *lang).find_map(|told| field(&told.words.body));
        let spoken = self.in_lang(lang);
        said.map_or(Ok(Vec::new()), |text| {
            // Lines of a source are lines, not one sentence after another.
            let mut all = Vec::new();
            for line in text.lines().filter(|line| !line.trim().is_empty()) {
                if !all.is_empty() {
                    all.push(InlineView::Break);
                }
                all.extend(spoken.inline(line)?);
            }
            Ok(all)
        })
    }

    /// Ways to other services. One that was decided to be this one is no other.
    fn ways(&self, ids: &[String], own: &str) -> Result<Vec<LinkView>, AppError> {
        let others: Vec<String> = ids.iter().filter(|id| *id != own).cloned().collect();
        self.links("service", &others)
    }

    fn source(&self, told: &Told) -> Result<ServiceSource, AppError> {
        let (doc, words) = (&told.doc, &told.words);
        Ok(ServiceSource {
            name: words.body.name.clone(),
            lang: words.lang.clone(),
            organization: self.organization(&doc.body.organization)?,
            provenance: self.provenance(&doc.meta, self.official(&doc.body.official), &words.meta)?,
        })
    }
}

fn card(service: &ServiceView) -> Card {
    let line = &service.line;
    let phone = |phone: &PhoneView| (phone.number.clone(), phone.extension.clone());
    let address = |site: &SiteView| {
        let street = [&site.name, &site.address].into_iter().flatten().cloned().collect::<Vec<_>>().join(", ");
        (street, site.city.clone(), site.postal_code.clone().unwrap_or_default())
    };
    Card {
        name: line.name.clone(),
        organization: if line.organization == line.name { String::new() } else { line.organization.clone() },
        phones: line.phones.iter().map(phone).collect(),
        addresses: service.sites.iter().map(address).collect(),
        email: service.email.clone(),
        url: service.provenance.official.as_ref().map(|link| link.url.clone()),
        note: crate::tools::plain(&line.description),
    }
}

fn not_found(id: &str) -> AppError {
    AppError::NotFound { kind: "service".to_owned(), id: id.to_owned() }
}
