//! The binder: the family, papers, applications, goods, contacts, appointments and questions of a person.

use jiff::tz::TimeZone;
use portage_content::{GuideText, Unit};
use portage_plan::{
    Application, Appointment, Document, Good, GoodsList, GoodsTotal, Member, Moment, OwnContact, Question, ToolResult,
    UsedRules, goods_total,
};
use portage_store::{Attachment, MAX_ATTACHMENT, MAX_ATTACHMENTS};

use crate::{
    AppError, Portage,
    papers::{Papers, Whose, label, needs},
    plan::{Personal, days_between},
    reader::Reader,
    view::{
        ApplicationEntry, ApplicationLine, AppointmentEntry, AppointmentLine, AttachmentView, BinderView, ContactEntry,
        ContactLine, DocumentEntry, DocumentLine, GoodEntry, GoodLine, GoodsTotals, GoodsView, MemberEntry, MemberLine,
        Phrase, QuestionEntry, QuestionLine, ResultEntry, ResultLine,
    },
};

impl Portage {
    /// Everything that the person keeps, but the tasks.
    pub fn binder(&self, lang: &str) -> Result<BinderView, AppError> {
        let live = self.live()?;
        let reader = self.reader(&live, lang);
        let personal = self.personal(&reader)?;
        let (documents, catalogue): (Vec<(String, Document)>, _) = (self.entries()?, reader.papers()?);
        let papers = Papers { documents: &documents, family: &personal.family, catalogue: &catalogue };
        let files = Files { reader: &reader, all: self.user()?.attachments()? };
        let goods: Vec<(String, Good)> = self.entries()?;
        let mut appointments: Vec<(String, Appointment)> = self.entries()?;
        let today = personal.today;
        appointments.sort_by_key(|(id, it)| (it.when.date < today, it.when.date, it.when.time, id.clone()));
        let document_line = |(id, document): &(String, Document)| {
            let named = label(&document.what, &catalogue, lang);
            DocumentLine {
                id: id.clone(),
                entry: DocumentEntry::of(document.clone()),
                label: named.label,
                lang: named.lang,
                expires_in: document.expires.map(|last| days_between(today, last)),
                attachments: files.of("document", id),
            }
        };
        let mut applications = Vec::new();
        for (id, application) in self.entries::<Application>()? {
            applications.push(ApplicationLine {
                filed_ago: application.filed_on.map(|day| days_between(day, today)),
                times: reader.times(&application)?,
                standard: reader.standard(&application)?,
                attachments: files.of("application", &id),
                entry: ApplicationEntry::of(application),
                id,
            });
        }
        let mut questions = Vec::new();
        for (id, question) in self.entries::<Question>()? {
            let guide = question.guide.as_deref().map(|guide| reader.words::<GuideText>("guide", guide)).transpose()?;
            let guide = guide.flatten().map(|words| words.body.title);
            questions.push(QuestionLine { id, entry: QuestionEntry::of(question), guide });
        }
        let mut results: Vec<(String, ToolResult)> = self.entries()?;
        results.sort_by(|(one, a), (other, b)| b.on.cmp(&a.on).then_with(|| one.cmp(other)));
        let attached = files.all.iter().map(|file| file.size).sum();
        Ok(BinderView {
            today: today.to_string(),
            family: personal
                .family
                .iter()
                .map(|(id, member)| {
                    let is = |name: Option<&str>| name == Some(id.as_str());
                    let of_child = |key: &str| key.split_once('@').is_some_and(|(_, child)| child == id);
                    let notes = personal.notes.iter();
                    let said = notes.filter(|(key, note)| is(note.who.as_deref()) || of_child(key)).count();
                    let own = personal.own.values().filter(|task| is(task.who.as_deref())).count();
                    MemberLine {
                        id: id.clone(),
                        entry: MemberEntry::of(member.clone()),
                        papers: count(documents.iter().filter(|(_, it)| is(it.whose.as_deref())).count()),
                        tasks: count(said + own),
                        appointments: count(appointments.iter().filter(|(_, it)| is(it.who.as_deref())).count()),
                    }
                })
                .collect(),
            documents: documents.iter().map(document_line).collect(),
            applications,
            goods: [GoodsList::WithMe, GoodsList::ToFollow]
                .into_iter()
                .map(|list| goods_view(&goods, list, lang))
                .collect(),
            goods_total: totals(goods_total(goods.iter().map(|(_, good)| good), None), lang),
            contacts: self
                .entries::<OwnContact>()?
                .into_iter()
                .map(|(id, contact)| ContactLine { id, entry: ContactEntry::of(contact) })
                .collect(),
            appointments: appointments
                .into_iter()
                .map(|(id, appointment)| appointment_line(id, appointment, &personal, &papers, lang))
                .collect(),
            questions,
            results: results
                .into_iter()
                .map(|(id, result)| result_line(id, result, &reader))
                .collect::<Result<_, _>>()?,
            papers: reader.papers_in_order(&catalogue)?,
            programs: reader.programs(),
            attached: small(attached),
            attached_limit: small(MAX_ATTACHMENTS),
            attachment_limit: small(MAX_ATTACHMENT),
        })
    }

    pub fn save_member(&self, id: Option<&str>, entry: MemberEntry) -> Result<String, AppError> {
        self.keep_entry::<Member>(id, entry.read()?)
    }

    pub fn save_document(&self, id: Option<&str>, entry: DocumentEntry) -> Result<String, AppError> {
        self.keep_entry::<Document>(id, entry.read()?)
    }

    pub fn save_application(&self, id: Option<&str>, entry: ApplicationEntry) -> Result<String, AppError> {
        self.keep_entry::<Application>(id, entry.read()?)
    }

    pub fn save_good(&self, id: Option<&str>, entry: GoodEntry) -> Result<String, AppError> {
        self.keep_entry::<Good>(id, entry.read())
    }

    pub fn save_contact(&self, id: Option<&str>, entry: ContactEntry) -> Result<String, AppError> {
        self.keep_entry::<OwnContact>(id, entry.read())
    }

    pub fn save_appointment(&self, id: Option<&str>, entry: AppointmentEntry) -> Result<String, AppError> {
        let appointment = entry.read()?;
        // A zone that this device does not know would give a time that nobody can reckon with.
        if appointment.when.time.is_some() && TimeZone::get(&appointment.when.zone).is_err() {
            return Err(portage_plan::BinderError::Impossible { field: "zone" }.into());
        }
        self.keep_entry::<Appointment>(id, appointment)
    }

    pub fn save_question(&self, id: Option<&str>, entry: QuestionEntry) -> Result<String, AppError> {
        self.keep_entry::<Question>(id, entry.read())
    }

    pub fn save_result(&self, id: Option<&str>, entry: ResultEntry) -> Result<String, AppError> {
        self.keep_entry::<ToolResult>(id, entry.read()?)
    }
}

fn result_line(id: String, result: ToolResult, reader: &Reader<'_>) -> Result<ResultLine, AppError> {
    // Rules that are gone are still called something.
    let named = |used: &UsedRules| {
        let title = reader.title_of("rule_set", &used.id)?;
        let (text, lang) = title.unwrap_or_else(|| (used.id.clone(), reader.lang.to_owned()));
        Ok(Phrase { text, lang })
    };
    let rules = result.rules.iter().map(named).collect::<Result<_, AppError>>()?;
    Ok(ResultLine { id, entry: ResultEntry::of(result), rules })
}

struct Files<'a> {
    reader: &'a Reader<'a>,
    all: Vec<Attachment>,
}

impl Files<'_> {
    fn of(&self, kind: &str, id: &str) -> Vec<AttachmentView> {
        let own = self.all.iter().filter(|file| file.of_kind == kind && file.of_id == id);
        own.map(|file| self.reader.attachment_view(file)).collect()
    }
}

fn appointment_line(
    id: String,
    appointment: Appointment,
    personal: &Personal,
    papers: &Papers<'_>,
    lang: &str,
) -> AppointmentLine {
    let task = appointment.task.as_deref().and_then(|key| personal.tasks.get(portage_plan::task_of_key(key)));
    let mut all = task.map(|doc| needs(&doc.body.papers)).unwrap_or_default();
    for paper in &appointment.bring {
        if !all.iter().any(|any_of| any_of.contains(paper)) {
            all.push(vec![paper.clone()]);
        }
    }
    let on = appointment.when.date.max(personal.today);
    AppointmentLine {
        in_days: days_between(personal.today, appointment.when.date),
        here: here(&appointment.when),
        papers: papers.view(&all, Whose::of(appointment.who.as_deref()), on, lang),
        entry: AppointmentEntry::of(appointment),
        id,
    }
}

/// What the clock of this device shows at a moment, where it differs from the one of the place.
fn here(when: &Moment) -> Option<String> {
    let zone = TimeZone::get(&when.zone).ok()?;
    let (date, time) = when.seen_from(&zone, &TimeZone::system())?;
    ((date, Some(time)) != (when.date, when.time)).then(|| format!("{date}T{}", time.strftime("%H:%M")))
}

fn goods_view(goods: &[(String, Good)], list: GoodsList, lang: &str) -> GoodsView {
    let own = || goods.iter().filter(|(_, good)| good.list == list);
    GoodsView {
        list: list.into(),
        goods: own()
            .map(|(id, good)| GoodLine {
                id: id.clone(),
                entry: GoodEntry::of(good.clone()),
                value: good.value.map(|value| money(value, lang)),
            })
            .collect(),
        total: totals(goods_total(own().map(|(_, good)| good), None), lang),
    }
}

fn totals(total: GoodsTotal, lang: &str) -> GoodsTotals {
    GoodsTotals {
        items: count(total.items),
        value: money(total.value, lang),
        without_value: count(total.without_value),
    }
}

/// Cents of Canadian dollars as they are written.
fn money(cents: u64, lang: &str) -> String {
    portage_i18n::figure(&format!("{}.{:02}", cents / 100, cents % 100), Unit::Cad, lang)
}

fn count(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

fn small(bytes: u64) -> u32 {
    u32::try_from(bytes).unwrap_or(u32::MAX)
}
