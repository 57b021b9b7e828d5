//! What a person reports of a page or did not find, or answers about Portage: kept until a publisher who asks for it is reached.

use std::{collections::BTreeMap, path::Path};

use jiff::{ToSpan as _, civil::Date};
use portage_content::{Feedback, OwnerDoc};
use portage_plan::{Entry as _, Mistake, NotFound, Report, ReportOf, Survey};
use portage_sync::{Delivery, Patience, deliver};

use crate::{
    AppError, Portage,
    entries::not_found,
    reader::Reader,
    stop::Stop,
    view::{MistakeEntry, ReportDraft, ReportLine, ReportState, Settings, SurveyEntry},
};

/// The kinds of record that a person reads on a page.
const KINDS: [&str; 5] = ["guide", "task", "service", "rule_set", "self_check"];
/// So long somebody has used Portage before they are asked about it.
const SURVEY_AFTER_DAYS: i32 = 14;

impl Portage {
    /// All that a report would say. Nothing is kept.
    pub fn draft_mistake(&self, entry: MistakeEntry, lang: &str) -> Result<ReportDraft, AppError> {
        let live = self.live()?;
        let reader = self.reader(&live, lang);
        self.draft(&reader, &self.mistake(&reader, entry)?)
    }

    /// Keeps a report, which is sent with the next update that reaches a publisher who takes it.
    pub fn save_mistake(&self, entry: MistakeEntry, lang: &str) -> Result<String, AppError> {
        let live = self.live()?;
        let report = self.mistake(&self.reader(&live, lang), entry)?;
        self.keep_entry(None, report)
    }

    pub fn draft_survey(&self, entry: SurveyEntry, lang: &str) -> Result<ReportDraft, AppError> {
        let live = self.live()?;
        let reader = self.reader(&live, lang);
        self.draft(&reader, &self.answers(&reader, entry)?)
    }

    /// Keeps the answers. Who has given them is not asked again, also when they let them go.
    pub fn save_survey(&self, entry: SurveyEntry, lang: &str) -> Result<String, AppError> {
        let live = self.live()?;
        let report = self.answers(&self.reader(&live, lang), entry)?;
        let id = self.keep_entry(None, report)?;
        self.save_settings(Settings { survey: false, ..self.settings() })?;
        Ok(id)
    }

    /// All that would be told of a question that found nothing. Nothing is kept.
    pub fn draft_not_found(&self, words: &str, lang: &str) -> Result<ReportDraft, AppError> {
        let live = self.live()?;
        let reader = self.reader(&live, lang);
        self.draft(&reader, &self.not_found(&reader, words)?)
    }

    /// Keeps it, to be sent as other reports are.
    pub fn save_not_found(&self, words: &str, lang: &str) -> Result<String, AppError> {
        let live = self.live()?;
        let report = self.not_found(&self.reader(&live, lang), words)?;
        self.keep_entry(None, report)
    }

    /// What the person reported, the newest first.
    pub fn reports(&self, lang: &str) -> Result<Vec<ReportLine>, AppError> {
        let live = self.live()?;
        let reader = self.reader(&live, lang);
        let desks = desks(&reader)?;
        let mut kept: Vec<(String, Report)> = self.entries()?;
        kept.sort_by(|a, b| (b.1.written_on, &a.0).cmp(&(a.1.written_on, &b.0)));
        let mut reports = Vec::with_capacity(kept.len());
        for (id, report) in kept {
            reports.push(ReportLine {
                id,
                of: report.of.into(),
                owner: self.name_of(&report.owner),
                written_on: report.written_on.to_string(),
                state: match &report {
                    Report { sent_on: Some(_), .. } => ReportState::Sent,
                    Report { refused: Some(_), .. } => ReportState::Refused,
                    waiting if address(&desks, waiting).is_none() => ReportState::NoAddress,
                    _ => ReportState::Waiting,
                },
                sent_on: report.sent_on.map(|day| day.to_string()),
                title: report.title,
                text: report.body,
            });
        }
        Ok(reports)
    }

    /// Whether the three questions are to be asked now: once, of who agreed to it and has used Portage for a while.
    pub(crate) fn is_survey_due(&self, began: Option<Date>) -> Result<bool, AppError> {
        let long_enough = began.is_some_and(|day| day.saturating_add(SURVEY_AFTER_DAYS.days()) <= self.clock.today());
        if !self.settings().survey || !long_enough {
            return Ok(false);
        }
        Ok(!self.entries::<Report>()?.iter().any(|(_, report)| report.of == ReportOf::Survey))
    }

    /// Lets a report go, sent or not.
    pub fn drop_report(&self, id: &str) -> Result<(), AppError> {
        self.user()?.drop_item(Report::KIND, id)?;
        self.told_entries();
        Ok(())
    }

    /// Writes a report to a file, to be handed over by hand.
    pub fn write_report(&self, id: &str, path: &Path) -> Result<(), AppError> {
        let report: Report = self.entry(id)?.ok_or_else(|| not_found(Report::KIND, id))?;
        self.write_out(path, &report.body)
    }

    /// Sends what waits to the publishers whose signed packs name an address, each report at most once. Whatever comes
    /// of it, the update that it goes along with is not touched. `room`: the bytes that may be sent unasked.
    pub(crate) async fn send_reports(&self, room: Option<u64>, stop: &Stop) {
        match self.send_reports_within(room.unwrap_or(u64::MAX), stop).await {
            Ok(()) => {}
            // Of a locked person nothing is known, and nothing sent.
            Err(error) if error.is_locked() => {}
            Err(error) => tracing::warn!(%error, "the reports that wait are not sent"),
        }
    }

    async fn send_reports_within(&self, mut room: u64, stop: &Stop) -> Result<(), AppError> {
        let Some(live) = self.live_if_any() else { return Ok(()) };
        let desks = desks(&self.reader(&live, "en"))?;
        if desks.is_empty() {
            return Ok(());
        }
        let patience = Patience::default();
        for (id, report) in self.entries::<Report>()?.into_iter().filter(|(_, report)| report.is_waiting()) {
            let Some(address) = address(&desks, &report) else { continue };
            let size = report.body.len() as u64;
            if size > room {
                continue;
            }
            room -= size;
            let delivery = tokio::select! {
                biased;
                () = stop.stopped() => return Ok(()),
                delivery = deliver(address, report.body.clone(), &patience) => delivery,
            };
            // It may have been let go meanwhile.
            let Some(mut report) = self.entry::<Report>(&id)? else { continue };
            match delivery {
                Delivery::Taken => report.sent_on = Some(self.clock.today()),
                Delivery::Refused(status) => report.refused = Some(status),
                // Another report would only wait for the same line.
                Delivery::NotNow => return Ok(()),
            }
            self.put_entry(&id, report)?;
        }
        Ok(())
    }

    fn mistake(&self, reader: &Reader<'_>, entry: MistakeEntry) -> Result<Report, AppError> {
        let MistakeEntry { kind, id, page_language, wrong, words } = entry;
        let record = reader.generation.record(&kind, &id, None)?.filter(|_| KINDS.contains(&kind.as_str()));
        let meta = record.ok_or_else(|| not_found("page", ""))?.view::<portage_content::Meta>()?;
        let text = reader.generation.text(&kind, &id, &page_language)?.map(|record| record.value()).unwrap_or_default();
        let title = ["title", "name", "label"].iter().find_map(|field| text.get(field)?.as_str()).unwrap_or(&id);
        let release = reader.generation.releases()?.into_iter().find(|release| release.owner == meta.owner);
        let body = Mistake {
            release: release.map(|release| release.number),
            owner: meta.owner.clone(),
            page_language: text.get("lang").and_then(|lang| lang.as_str()).unwrap_or_default().to_owned(),
            window_language: reader.lang.to_owned(),
            wrong: wrong.into(),
            words,
            kind,
            id: id.clone(),
        };
        Ok(self.report(ReportOf::Mistake, meta.owner, title.to_owned(), body.body()?))
    }

    /// The answers go to the first owner who asks for some; until there is one, to the first of all.
    fn answers(&self, reader: &Reader<'_>, entry: SurveyEntry) -> Result<Report, AppError> {
        let SurveyEntry { found, easy, missing } = entry;
        let body = Survey {
            window_language: reader.lang.to_owned(),
            found: found.map(Into::into),
            easy: easy.map(Into::into),
            missing,
        };
        let asks = desks(reader)?.into_iter().find(|(_, desk)| desk.survey.is_some()).map(|(owner, _)| owner);
        let first = reader.generation.releases()?.into_iter().map(|release| release.owner).next();
        let owner = asks.or(first).ok_or(AppError::NoContent)?;
        Ok(self.report(ReportOf::Survey, owner, "Portage".to_owned(), body.body()?))
    }

    /// It goes to the first owner who takes reports; until there is one, to the first of all.
    fn not_found(&self, reader: &Reader<'_>, words: &str) -> Result<Report, AppError> {
        let body = NotFound { window_language: reader.lang.to_owned(), words: words.to_owned() };
        let first = reader.generation.releases()?.into_iter().map(|release| release.owner).next();
        let owner = desks(reader)?.into_keys().next().or(first).ok_or(AppError::NoContent)?;
        Ok(self.report(ReportOf::Search, owner, "Portage".to_owned(), body.body()?))
    }

    fn report(&self, of: ReportOf, owner: String, title: String, body: String) -> Report {
        Report { of, owner, title, body, written_on: self.clock.today(), sent_on: None, refused: None }
    }

    fn draft(&self, reader: &Reader<'_>, report: &Report) -> Result<ReportDraft, AppError> {
        Ok(ReportDraft {
            text: report.body.clone(),
            owner: self.name_of(&report.owner),
            address: address(&desks(reader)?, report).map(str::to_owned),
        })
    }
}

/// By owner, where reports are taken, as the signed packs of the running generation say.
fn desks(reader: &Reader<'_>) -> Result<BTreeMap<String, Feedback>, AppError> {
    let mut desks = BTreeMap::new();
    for record in reader.generation.neutral("owner")? {
        let feedback = record.view::<portage_content::Doc<OwnerDoc>>()?.body.feedback;
        desks.extend(feedback.map(|feedback| (record.key().id.clone(), feedback)));
    }
    Ok(desks)
}

fn address<'a>(desks: &'a BTreeMap<String, Feedback>, report: &Report) -> Option<&'a str> {
    let desk = desks.get(&report.owner)?;
    match report.of {
        ReportOf::Mistake | ReportOf::Search => Some(&desk.url),
        ReportOf::Survey => desk.survey.as_deref(),
    }
}
