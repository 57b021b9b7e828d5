use std::collections::BTreeMap;

use jiff::civil::Date;
use portage_content::{Doc, Stage, Task, TaskText};
use portage_plan::{DueDay, Planned, PlannedTask, Profile, make_plan};
use portage_store::TaskMark;

use crate::{
    AppError, Portage,
    reader::Reader,
    view::{
        Because, Class, DueView, PlanView, ProfileView, StageView, Tag, TaskLink, TaskState, TaskView, Urgency,
        Whereabouts,
    },
};

/// A task that is due within so many days is soon.
const SOON_DAYS: i32 = 14;

/// The plan of a person with what they did, before it is put into words.
pub(crate) struct Personal {
    pub profile: Option<Profile>,
    pub planned: Planned,
    pub marks: BTreeMap<String, TaskMark>,
    pub tasks: BTreeMap<String, Doc<Task>>,
    pub today: Date,
}

impl Portage {
    pub fn profile(&self) -> Result<Option<ProfileView>, AppError> {
        Ok(self.saved_profile()?.map(profile_view))
    }

    fn saved_profile(&self) -> Result<Option<Profile>, AppError> {
        let Some(json) = self.user()?.profile()? else { return Ok(None) };
        let profile = serde_json::from_str(&json)
            .map_err(|error| AppError::Unexpected { what: format!("the saved profile: {error}") })?;
        Ok(Some(profile))
    }

    /// Keeps what a person tells about themselves; what cannot be is refused by name, and nothing is changed.
    pub fn save_profile(&self, view: ProfileView) -> Result<(), AppError> {
        let before = self.saved_profile()?.and_then(|profile| profile.started);
        let profile = Profile { started: before.or_else(|| Some(self.clock.today())), ..profile_of(view)? };
        profile.validate(self.clock.today())?;
        let json = serde_json::to_string(&profile)
            .map_err(|error| AppError::Unexpected { what: format!("the profile: {error}") })?;
        self.user()?.save_profile(&json)?;
        self.changed(&[Tag::Plan]);
        Ok(())
    }

    pub fn mark_task(&self, id: &str, state: TaskState) -> Result<(), AppError> {
        let live = self.live()?;
        if live.generation.record("task", id, None)?.is_none() {
            return Err(AppError::NotFound { kind: "task".to_owned(), id: id.to_owned() });
        }
        let mark = match state {
            TaskState::Open => None,
            TaskState::Done => Some(TaskMark::Done),
            TaskState::Skipped => Some(TaskMark::Skipped),
        };
        self.user()?.mark_task(id, mark, self.clock.now())?;
        self.changed(&[Tag::Plan]);
        Ok(())
    }

    pub fn plan(&self, lang: &str) -> Result<PlanView, AppError> {
        let live = self.live()?;
        let reader = self.reader(&live, lang);
        let personal = self.personal(&reader)?;
        let mut stages = Vec::new();
        for stage in Stage::ALL {
            let mut tasks = Vec::new();
            for task in personal.planned.tasks.iter().filter(|task| task.stage == stage) {
                tasks.extend(personal.task_view(&reader, task)?);
            }
            if !tasks.is_empty() {
                let behind = personal.planned.tasks.iter().any(|task| task.stage == stage && task.behind);
                stages.push(StageView { stage: stage.id().to_owned(), behind, tasks });
            }
        }
        let landing = personal.profile.as_ref().and_then(|profile| profile.landing);
        Ok(PlanView {
            today: personal.today.to_string(),
            landing: landing.map(String::from),
            in_days: landing.map(|landing| days_between(personal.today, landing.anchor())),
            stages,
            has_profile: personal.profile.is_some(),
        })
    }

    /// The dated tasks of a profile, without a person's marks. For the command line.
    pub fn plan_of(&self, profile: &Profile, lang: &str) -> Result<Vec<(PlannedTask, String)>, AppError> {
        let live = self.live()?;
        let reader = self.reader(&live, lang);
        let tasks = reader.tasks()?;
        let planned = make_plan(profile, &tasks.into_iter().map(|(id, doc)| (id, doc.body)).collect());
        planned
            .tasks
            .into_iter()
            .map(|task| {
                let title = reader.words::<TaskText>("task", &task.id)?.map(|words| words.body.title);
                Ok((task, title.unwrap_or_default()))
            })
            .collect()
    }

    pub(crate) fn personal(&self, reader: &Reader<'_>) -> Result<Personal, AppError> {
        let profile = self.saved_profile()?;
        let tasks = reader.tasks()?;
        let bodies = tasks.iter().map(|(id, doc)| (id.clone(), doc.body.clone())).collect();
        let planned = make_plan(&profile.clone().unwrap_or_default(), &bodies);
        let marks = self.user()?.task_marks()?.into_iter().collect();
        Ok(Personal { profile, planned, marks, tasks, today: self.clock.today() })
    }
}

impl Reader<'_> {
    fn tasks(&self) -> Result<BTreeMap<String, Doc<Task>>, AppError> {
        let records = self.generation.neutral("task")?;
        records.into_iter().map(|record| Ok((record.key().id.clone(), record.view()?))).collect()
    }
}

impl Personal {
    pub fn state(&self, id: &str) -> TaskState {
        match self.marks.get(id) {
            None => TaskState::Open,
            Some(TaskMark::Done) => TaskState::Done,
            Some(TaskMark::Skipped) => TaskState::Skipped,
        }
    }

    pub fn is_settled(&self, id: &str) -> bool {
        self.marks.contains_key(id)
    }

    /// Whether the stage of a task lies before the one that the person is in.
    pub fn is_behind(&self, id: &str) -> bool {
        self.planned.tasks.iter().any(|task| task.id == id && task.behind)
    }

    pub fn due_view(&self, due: DueDay) -> DueView {
        DueView {
            date: due.date.map(|date| date.to_string()),
            in_days: due.date.map(|date| days_between(self.today, date)),
            from_landing: due.from_landing,
            law: due.law,
            about: due.about,
        }
    }

    pub fn urgency(&self, task: &PlannedTask) -> Urgency {
        if task.behind || self.is_settled(&task.id) {
            return Urgency::None;
        }
        match task.due.and_then(|due| due.date).map(|date| days_between(self.today, date)) {
            None => Urgency::None,
            Some(days) if days < 0 => Urgency::Late,
            Some(days) if days <= SOON_DAYS => Urgency::Soon,
            Some(_) => Urgency::Later,
        }
    }

    fn task_view(&self, reader: &Reader<'_>, task: &PlannedTask) -> Result<Option<TaskView>, AppError> {
        let Some(doc) = self.tasks.get(&task.id) else { return Ok(None) };
        let Some(words) = reader.words::<TaskText>("task", &task.id)? else { return Ok(None) };
        let mut waits_for = Vec::new();
        // What lies behind nobody waits for.
        for id in task.depends_on.iter().filter(|id| !self.is_behind(id)) {
            if let Some(first) = reader.words::<TaskText>("task", id)? {
                let settled = self.is_settled(id);
                waits_for.push(TaskLink { id: id.clone(), title: first.body.title, lang: first.lang, settled });
            }
        }
        let spoken = reader.in_lang(&words.lang);
        let official = reader.official(&doc.body.official);
        Ok(Some(TaskView {
            id: task.id.clone(),
            title: words.body.title.clone(),
            why: spoken.inline(&words.body.why)?,
            steps: spoken.inline_list(&words.body.steps)?,
            documents: spoken.inline_list(&words.body.documents)?,
            stage: task.stage.id().to_owned(),
            due: task.due.map(|due| self.due_view(due)),
            urgency: self.urgency(task),
            state: self.state(&task.id),
            because: because(task),
            waits_for,
            guide: doc.body.guide.as_deref().map(|id| reader.link("guide", id)).transpose()?.flatten(),
            services: reader.links("service", &doc.body.services)?,
            tools: reader.links("tool", &doc.body.tools)?,
            provenance: reader.provenance(&doc.meta, official.clone(), &words.meta)?,
            official,
            lang: words.lang.clone(),
        }))
    }
}

fn because(task: &PlannedTask) -> Vec<Because> {
    if task.because.is_empty() {
        return vec![Because { condition: "everyone".to_owned(), known: true }];
    }
    task.because.iter().map(|because| Because { condition: because.condition.clone(), known: because.known }).collect()
}

/// Days from one day to another; a plan spans a few years, far from the limits.
pub(crate) fn days_between(from: Date, to: Date) -> i32 {
    from.until(to).map_or(0, |span| span.get_days())
}

fn profile_of(view: ProfileView) -> Result<Profile, AppError> {
    let trimmed = |text: Option<String>| text.map(|text| text.trim().to_owned()).filter(|text| !text.is_empty());
    let children =
        view.children.map(|years| years.into_iter().map(|year| i16::try_from(year).unwrap_or(i16::MAX)).collect());
    Ok(Profile {
        whereabouts: view.whereabouts.map(|here| match here {
            Whereabouts::Exploring => portage_plan::Whereabouts::Exploring,
            Whereabouts::Applying => portage_plan::Whereabouts::Applying,
            Whereabouts::Approved => portage_plan::Whereabouts::Approved,
            Whereabouts::InOntario => portage_plan::Whereabouts::InOntario,
        }),
        landing: view.landing.map(|text| text.trim().parse()).transpose()?,
        class: view.class.map(class_of),
        partner: view.partner,
        children,
        occupation: trimmed(view.occupation),
        destination: trimmed(view.destination),
        started: None,
    })
}

fn profile_view(profile: Profile) -> ProfileView {
    ProfileView {
        whereabouts: profile.whereabouts.map(|here| match here {
            portage_plan::Whereabouts::Exploring => Whereabouts::Exploring,
            portage_plan::Whereabouts::Applying => Whereabouts::Applying,
            portage_plan::Whereabouts::Approved => Whereabouts::Approved,
            portage_plan::Whereabouts::InOntario => Whereabouts::InOntario,
        }),
        landing: profile.landing.map(String::from),
        class: profile.class.map(class_view),
        partner: profile.partner,
        children: profile
            .children
            .map(|years| years.into_iter().map(|year| u16::try_from(year).unwrap_or_default()).collect()),
        occupation: profile.occupation,
        destination: profile.destination,
    }
}

fn class_of(class: Class) -> portage_plan::Class {
    match class {
        Class::Economic => portage_plan::Class::Economic,
        Class::Family => portage_plan::Class::Family,
        Class::Refugee => portage_plan::Class::Refugee,
        Class::Claimant => portage_plan::Class::Claimant,
        Class::Worker => portage_plan::Class::Worker,
        Class::Student => portage_plan::Class::Student,
        Class::Visitor => portage_plan::Class::Visitor,
    }
}

fn class_view(class: portage_plan::Class) -> Class {
    match class {
        portage_plan::Class::Economic => Class::Economic,
        portage_plan::Class::Family => Class::Family,
        portage_plan::Class::Refugee => Class::Refugee,
        portage_plan::Class::Claimant => Class::Claimant,
        portage_plan::Class::Worker => Class::Worker,
        portage_plan::Class::Student => Class::Student,
        portage_plan::Class::Visitor => Class::Visitor,
    }
}
