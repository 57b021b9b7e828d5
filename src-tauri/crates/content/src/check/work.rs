//! Occupations and licences, contacts, forms.

use super::{Check, Severity, at};
use crate::{Channel, Contact, Form, FormStatus, Key, Licensing, LicensingStatus, Occupation, RoundCategory, is_noc};

impl Check<'_> {
    pub(super) fn occupation(&mut self, key: &Key, occupation: &Occupation) {
        if self.noc(key, &occupation.noc) && key.id != format!("noc-{}", occupation.noc) {
            let message = format!("the id of the occupation {} is noc-{}", occupation.noc, occupation.noc);
            self.error("bad-id", at(key, "id", &key.id), message);
        }
        // What the source calls by a name that is not known is read as unknown.
        if occupation.ee_categories.contains(&RoundCategory::Unknown) {
            let message = "a category of Express Entry is not known; write for example healthcare; trades; stem";
            self.error("unknown-category", at(key, "ee_categories", ""), message.to_owned());
        }
    }

    pub(super) fn licensing(&mut self, key: &Key, licensing: &Licensing) {
        if self.noc(key, &licensing.noc) {
            let occupation = format!("noc-{}", licensing.noc);
            if key.id != occupation && !key.id.starts_with(&format!("{occupation}-")) {
                let message = format!("the id of a licence for {} begins with {occupation}", licensing.noc);
                self.error("bad-id", at(key, "id", &key.id), message);
            }
            self.known(key, "occupation", &occupation, "noc");
        }
        self.all_known(key, "organization", &licensing.regulators, "regulators");
        if let Some(body) = &licensing.eca_body {
            self.known(key, "organization", body, "eca_body");
        }
        if let Some(guide) = &licensing.guide {
            self.known(key, "guide", guide, "guide");
        }
        self.links(key, &licensing.official);
        let regulated = !matches!(licensing.status, LicensingStatus::No | LicensingStatus::VoluntaryTrade);
        if regulated && licensing.regulators.is_empty() {
            let message = "somebody gives this licence or title; name the regulator".to_owned();
            self.error("missing-regulator", at(key, "regulators", ""), message);
        }
    }

    fn noc(&mut self, key: &Key, noc: &str) -> bool {
        let sound = is_noc(noc);
        if !sound {
            let message = format!("{noc:?} is not a code of NOC 2021; write its five digits, leading zeros too");
            self.error("bad-noc", at(key, "noc", noc), message);
        }
        sound
    }

    pub(super) fn contact(&mut self, key: &Key, contact: &Contact) {
        // Of some only a page, or an office that they share, is known.
        if contact.channel.is_empty() && contact.official.is_empty() && contact.services.is_empty() {
            let message =
                "nothing says how they are reached; give a channel, a service or the official page".to_owned();
            self.error("missing-field", at(key, "channel", ""), message);
        }
        if !contact.phones.is_empty() && !contact.channel.contains(&Channel::Phone) {
            let message = "there is a number, but \"phone\" is not among the channels".to_owned();
            self.say(Severity::Warning, "other-channel", at(key, "channel", ""), message);
        }
        if let Some(zone) = contact.time_zone.as_deref().filter(|zone| !is_zone_name(zone)) {
            let message = format!("{zone:?} is not the name of a time zone; write for example America/Toronto");
            self.error("bad-value", at(key, "time_zone", zone), message);
        }
        self.all_known(key, "service", &contact.services, "services");
        if let Some(guide) = &contact.guide {
            self.known(key, "guide", guide, "guide");
        }
        self.links(key, &contact.official);
    }

    pub(super) fn form(&mut self, key: &Key, form: &Form) {
        if form.number.trim().is_empty() {
            self.error("missing-field", at(key, "number", ""), "number is empty".to_owned());
        }
        self.known(key, "organization", &form.issuer, "issuer");
        self.all_known(key, "guide", &form.guides, "guides");
        if let Some(newer) = &form.superseded_by {
            self.known(key, "form", newer, "superseded_by");
            if form.status == FormStatus::Current {
                let message = format!("the form is said to be current, and to be superseded by {newer:?}");
                self.error("bad-value", at(key, "superseded_by", newer), message);
            }
        }
        self.links(key, &form.official);
    }
}

/// The shape of an IANA name: `America/Toronto`, `America/Argentina/Salta`, `UTC`.
fn is_zone_name(name: &str) -> bool {
    let part = |part: &str| {
        part.starts_with(|c: char| c.is_ascii_uppercase())
            && part.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '+'))
    };
    name == "UTC" || (name.contains('/') && name.split('/').all(part))
}
