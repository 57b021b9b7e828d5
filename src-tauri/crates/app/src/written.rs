//! What the window sends, as the plan has it, and back. What cannot be read is refused by the name of its field.

use jiff::civil::{Date, Time};
use portage_content::Stage;
use portage_plan::{
    Application, ApplicationEvent, Appointment, BinderError, Document, Good, Mark, Member, Moment, OwnContact, OwnTask,
    PaperName, Question, ToolResult, UsedRules,
};

use crate::view::{
    ApplicationEntry, AppointmentEntry, ContactEntry, DocumentEntry, EventEntry, GoodEntry, MemberEntry, OwnTaskEntry,
    PaperChoice, QuestionEntry, ResultEntry, ResultRules, TaskState,
};

pub fn day(field: &'static str, text: Option<&str>) -> Result<Option<Date>, BinderError> {
    match text.map(str::trim).filter(|text| !text.is_empty()) {
        None => Ok(None),
        // The library reads more ways of writing a day than a person means.
        Some(text) if text.len() != 10 => Err(BinderError::Impossible { field }),
        Some(text) => text.parse().map(Some).map_err(|_| BinderError::Impossible { field }),
    }
}

fn time(text: Option<&str>) -> Result<Option<Time>, BinderError> {
    match text.map(str::trim).filter(|text| !text.is_empty()) {
        None => Ok(None),
        Some(text) => {
            let clock = || {
                let (hour, minute) = text.split_once(':').filter(|_| text.len() == 5)?;
                Time::new(hour.parse().ok()?, minute.parse().ok()?, 0, 0).ok()
            };
            clock().map(Some).ok_or(BinderError::Impossible { field: "time" })
        }
    }
}

fn shown(day: Option<Date>) -> Option<String> {
    day.map(|day| day.to_string())
}

pub fn state_of(mark: Option<Mark>) -> TaskState {
    match mark {
        None => TaskState::Open,
        Some(Mark::Done) => TaskState::Done,
        Some(Mark::Skipped) => TaskState::Skipped,
        Some(Mark::NotForMe) => TaskState::NotForMe,
    }
}

pub fn mark_of(state: TaskState) -> Option<Mark> {
    match state {
        TaskState::Open => None,
        TaskState::Done => Some(Mark::Done),
        TaskState::Skipped => Some(Mark::Skipped),
        TaskState::NotForMe => Some(Mark::NotForMe),
    }
}

pub fn paper_of(choice: PaperChoice) -> PaperName {
    match choice {
        PaperChoice::Listed { id } => PaperName::Paper(id),
        PaperChoice::Own { words } => PaperName::Own(words),
    }
}

pub fn paper_choice(name: PaperName) -> PaperChoice {
    match name {
        PaperName::Paper(id) => PaperChoice::Listed { id },
        PaperName::Own(words) => PaperChoice::Own { words },
    }
}

impl OwnTaskEntry {
    pub(crate) fn read(self, mark: Option<Mark>) -> Result<OwnTask, BinderError> {
        let stage = Stage::ALL.into_iter().find(|stage| stage.id() == self.stage);
        Ok(OwnTask {
            title: self.title,
            stage: stage.ok_or(BinderError::Impossible { field: "stage" })?,
            note: self.note,
            day: day("day", self.day.as_deref())?,
            who: self.who,
            mark,
        })
    }

    pub(crate) fn of(task: OwnTask) -> Self {
        Self {
            title: task.title,
            stage: task.stage.id().to_owned(),
            note: task.note,
            day: shown(task.day),
            who: task.who,
        }
    }
}

impl MemberEntry {
    pub(crate) fn read(self) -> Result<Member, BinderError> {
        let birth_year = self.birth_year.map(i16::try_from).transpose();
        Ok(Member {
            name: self.name,
            role: self.role.into(),
            birth_year: birth_year.map_err(|_| BinderError::Impossible { field: "birth-year" })?,
            birth_date: day("birth-date", self.birth_date.as_deref())?,
        })
    }

    pub(crate) fn of(member: Member) -> Self {
        Self {
            name: member.name,
            role: member.role.into(),
            birth_year: member.birth_year.and_then(|year| u16::try_from(year).ok()),
            birth_date: shown(member.birth_date),
        }
    }
}

impl DocumentEntry {
    pub(crate) fn read(self) -> Result<Document, BinderError> {
        Ok(Document {
            what: paper_of(self.what),
            state: self.state.into(),
            whose: self.whose,
            number_kept: self.number_kept,
            number: self.number,
            issued: day("issued", self.issued.as_deref())?,
            expires: day("expires", self.expires.as_deref())?,
            place: self.place,
            note: self.note,
        })
    }

    pub(crate) fn of(document: Document) -> Self {
        Self {
            what: paper_choice(document.what),
            state: document.state.into(),
            whose: document.whose,
            number_kept: document.number_kept,
            number: document.number,
            issued: shown(document.issued),
            expires: shown(document.expires),
            place: document.place,
            note: document.note,
        }
    }
}

impl ApplicationEntry {
    pub(crate) fn read(self) -> Result<Application, BinderError> {
        let event = |event: EventEntry| {
            let on = day("event-day", event.on.as_deref())?;
            Ok(ApplicationEvent { kind: event.kind.into(), on, note: event.note })
        };
        Ok(Application {
            program: self.program,
            filed_on: day("filed-on", self.filed_on.as_deref())?,
            way: self.way.map(Into::into),
            number: self.number,
            events: self.events.into_iter().map(event).collect::<Result<_, _>>()?,
            note: self.note,
        })
    }

    pub(crate) fn of(application: Application) -> Self {
        let event =
            |event: ApplicationEvent| EventEntry { kind: event.kind.into(), on: shown(event.on), note: event.note };
        Self {
            program: application.program,
            filed_on: shown(application.filed_on),
            way: application.way.map(Into::into),
            number: application.number,
            events: application.events.into_iter().map(event).collect(),
            note: application.note,
        }
    }
}

impl GoodEntry {
    pub(crate) fn read(self) -> Good {
        Good {
            list: self.list.into(),
            item: self.item,
            kind: self.kind.into(),
            serial: self.serial,
            value: self.value.map(u64::from),
            note: self.note,
        }
    }

    pub(crate) fn of(good: Good) -> Self {
        Self {
            list: good.list.into(),
            item: good.item,
            kind: good.kind.into(),
            serial: good.serial,
            value: good.value.and_then(|value| u32::try_from(value).ok()),
            note: good.note,
        }
    }
}

impl ContactEntry {
    pub(crate) fn read(self) -> OwnContact {
        let Self { name, what_for, phone, email, address, note } = self;
        OwnContact { name, what_for, phone, email, address, note }
    }

    pub(crate) fn of(contact: OwnContact) -> Self {
        let OwnContact { name, what_for, phone, email, address, note } = contact;
        Self { name, what_for, phone, email, address, note }
    }
}

impl AppointmentEntry {
    pub(crate) fn read(self) -> Result<Appointment, BinderError> {
        let date = day("date", Some(&self.date))?.ok_or(BinderError::Empty { field: "date" })?;
        Ok(Appointment {
            what: self.what,
            when: Moment { date, time: time(self.time.as_deref())?, zone: self.zone },
            place: self.place,
            who: self.who,
            task: self.task,
            bring: self.bring.into_iter().map(paper_of).collect(),
            note: self.note,
        })
    }

    pub(crate) fn of(appointment: Appointment) -> Self {
        Self {
            what: appointment.what,
            date: appointment.when.date.to_string(),
            time: appointment.when.time.map(|time| time.strftime("%H:%M").to_string()),
            zone: appointment.when.zone,
            place: appointment.place,
            who: appointment.who,
            task: appointment.task,
            bring: appointment.bring.into_iter().map(paper_choice).collect(),
            note: appointment.note,
        }
    }
}

impl ResultEntry {
    pub(crate) fn read(self) -> Result<ToolResult, BinderError> {
        let Self { tool, input, on, outcome, lang, rules } = self;
        let whole = |field, text: &str| day(field, Some(text))?.ok_or(BinderError::Empty { field });
        let used = |rules: ResultRules| {
            Ok(UsedRules { effective_from: whole("effective-from", &rules.effective_from)?, id: rules.id })
        };
        let rules = rules.into_iter().map(used).collect::<Result<_, _>>()?;
        Ok(ToolResult { on: whole("on", &on)?, tool, input, outcome, lang, rules })
    }

    pub(crate) fn of(result: ToolResult) -> Self {
        let ToolResult { tool, input, on, outcome, lang, rules } = result;
        let used = |UsedRules { id, effective_from }| ResultRules { id, effective_from: effective_from.to_string() };
        let rules = rules.into_iter().map(used).collect();
        Self { tool, input, on: on.to_string(), outcome, lang, rules }
    }
}

impl QuestionEntry {
    pub(crate) fn read(self) -> Question {
        let Self { text, whom, guide, answered, answer } = self;
        Question { text, whom, guide, answered, answer }
    }

    pub(crate) fn of(question: Question) -> Self {
        let Question { text, whom, guide, answered, answer } = question;
        Self { text, whom, guide, answered, answer }
    }
}
