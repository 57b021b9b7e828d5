//! Somewhere to go, whatever was looked for; above all where nothing was found.

use portage_content::{Contact, ContactText, Doc, Level, OwnerDoc, Service, ServiceText, Topic};

use crate::{
    AppError,
    live::Live,
    reader::{Reader, level_id, record_target},
    view::{Help, HelpKind, TargetView},
};

/// The services that can always be asked, whatever was looked for.
const ALWAYS: [&str; 2] = ["ontario-211", "ircc-call-centre"];
const TOPICS: usize = 3;
/// The levels that everybody has to do with, and that have one page for all.
const FOR_ALL: [Level; 2] = [Level::Federal, Level::Provincial];

impl Reader<'_> {
    /// Whom to call first, the topics that were asked about, and those who can always be asked.
    pub(super) fn help(&self, live: &Live, topics: &[String]) -> Result<Vec<Help>, AppError> {
        let mut help = self.to_call_first(topics)?;
        help.extend(self.topics_to_look_under(live, topics)?);
        help.extend(self.who_can_be_asked()?);
        Ok(help)
    }

    /// The same where nothing was found: who is responsible for what, too.
    pub(super) fn help_instead(&self, live: &Live, topics: &[String]) -> Result<Vec<Help>, AppError> {
        let mut help = self.help(live, topics)?;
        help.extend(self.who_is_responsible(live, topics)?);
        Ok(help)
    }

    fn to_call_first(&self, topics: &[String]) -> Result<Vec<Help>, AppError> {
        let mut ids: Vec<String> = Vec::new();
        for topic in topics {
            let doc: Option<Doc<Topic>> = self.neutral("topic", topic)?;
            ids.extend(doc.into_iter().flat_map(|doc| doc.body.call_first));
        }
        let mut help: Vec<Help> = Vec::new();
        for id in ids {
            let doc: Option<Doc<Contact>> = self.neutral("contact", &id)?;
            let words = self.words::<ContactText>("contact", &id)?;
            let (Some(doc), Some(words)) = (doc, words) else { continue };
            let phone = doc.body.phones.first().map(|phone| phone.number.clone());
            if help.iter().any(|other| other.phone == phone) {
                continue;
            }
            help.push(Help {
                kind: HelpKind::Call,
                title: words.body.title,
                lang: words.lang,
                target: doc.body.guide.and_then(|guide| record_target("guide", &guide)),
                phone,
                level: None,
            });
        }
        Ok(help)
    }

    fn topics_to_look_under(&self, live: &Live, topics: &[String]) -> Result<Vec<Help>, AppError> {
        let mut help = Vec::new();
        for topic in topics.iter().take(TOPICS) {
            let (title, lang) = self.topic_label(topic)?;
            let target = live.first_page(topic)?.and_then(|guide| record_target("guide", guide));
            if target.is_some() {
                help.push(Help { kind: HelpKind::Topic, title, lang, target, phone: None, level: None });
            }
        }
        Ok(help)
    }

    fn who_can_be_asked(&self) -> Result<Vec<Help>, AppError> {
        let mut help = Vec::new();
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
                    level: None,
                });
            }
        }
        Ok(help)
    }

    /// The official pages of the levels that answer for these topics; of all that everybody has, where that is not known.
    fn who_is_responsible(&self, live: &Live, topics: &[String]) -> Result<Vec<Help>, AppError> {
        let mut levels = Vec::new();
        for topic in topics {
            let Some(guide) = live.first_page(topic)? else { continue };
            let record = self.generation.record("guide", guide, None)?;
            let level = record.and_then(|record| record.view::<portage_content::Meta>().ok()?.level);
            levels.extend(level.filter(|level| FOR_ALL.contains(level)));
        }
        if levels.is_empty() {
            levels.extend(FOR_ALL);
        }
        let mut help = Vec::new();
        for record in self.generation.neutral("owner")? {
            let owner = record.view::<Doc<OwnerDoc>>()?.body;
            let Some(page) = self.official(&owner.official) else { continue };
            if !levels.contains(&owner.owner_level) || owner.community.is_some() {
                continue;
            }
            let Some((title, lang)) = self.title_of("owner", &record.key().id)? else { continue };
            help.push(Help {
                kind: HelpKind::Level,
                title,
                lang,
                target: Some(TargetView::Web { url: page.url }),
                phone: None,
                level: Some(level_id(owner.owner_level).to_owned()),
            });
        }
        // The federal government first: it decides who may come.
        help.sort_by_key(|one| one.level.as_deref() != Some(level_id(Level::Federal)));
        Ok(help)
    }
}
