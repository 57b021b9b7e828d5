use std::cmp::Reverse;

use jiff::civil::Date;
use portage_content::{Stage, TaskText};
use portage_plan::{Child, OwnTask, PlannedTask, Whereabouts};

use crate::{
    AppError, Portage,
    plan::{Personal, days_between, urgency_in},
    reader::Reader,
    view::{Home, NextTask, StageProgress, Urgency},
};

const NEXT_TASKS: usize = 3;
const CONTINUE_READING: u32 = 3;
const CHANGES: usize = 5;

impl Portage {
    /// The first screen: the next steps, what changed, what was being read, the state of the copy.
    pub fn home(&self, lang: &str) -> Result<Home, AppError> {
        let live = self.live()?;
        let reader = self.reader(&live, lang);
        let personal = self.personal(&reader)?;
        let landing = personal.profile.as_ref().and_then(|profile| profile.landing);
        Ok(Home {
            notices: reader.notices(&personal.profile.clone().unwrap_or_default())?,
            landing: landing.map(String::from),
            in_days: landing.map(|landing| days_between(personal.today, landing.anchor())),
            stages: personal.stages(),
            next: personal.next(&reader)?,
            changed: self.unseen_changes(&reader, &personal, CHANGES)?,
            continue_reading: self.recent_guides(&reader, CONTINUE_READING)?,
            copy: self.copy_state_of(&live, lang)?,
            has_profile: personal.profile.is_some(),
            survey_due: self.is_survey_due(personal.profile.as_ref().and_then(|profile| profile.started))?,
        })
    }
}

/// A task of the portals, or one of the person's own with its id.
#[derive(Clone, Copy)]
enum Step<'a> {
    Planned(&'a PlannedTask),
    Own(&'a str, &'a OwnTask),
}

impl Personal {
    /// The open tasks that surely apply and wait for nothing, and the person's own, the most urgent first. A task whose
    /// stage lies behind, or that is only for some, is never pushed on anybody.
    fn next(&self, reader: &Reader<'_>) -> Result<Vec<NextTask>, AppError> {
        let planned = self
            .planned
            .tasks
            .iter()
            .filter(|task| !task.behind && task.is_certain() && !self.is_settled(&task.key))
            .filter(|task| task.depends_on.iter().all(|id| self.is_settled(id) || self.is_behind(id)));
        let own = self.own.iter().filter(|(_, task)| task.mark.is_none());
        let mut open: Vec<Step<'_>> =
            planned.map(Step::Planned).chain(own.map(|(id, task)| Step::Own(id, task))).collect();
        open.sort_by_cached_key(|step| self.rank(step));
        let mut next = Vec::new();
        for step in open.into_iter().take(NEXT_TASKS) {
            next.extend(self.next_task(reader, step)?);
        }
        Ok(next)
    }

    /// What comes first is the least.
    fn rank(&self, step: &Step<'_>) -> (bool, bool, Date, Reverse<usize>, i32, Stage, String, Option<Child>) {
        match step {
            Step::Planned(task) => {
                // What a law wants soon, or already, comes before every target.
                let pressing =
                    task.due.is_some_and(|due| due.law) && matches!(self.urgency(task), Urgency::Late | Urgency::Soon);
                // While no landing is known the tasks float, and stand in the order in which they will come.
                let floating = task.due.map_or(i32::MAX, |due| due.from_landing);
                // What can still be caught up with comes after what its own time has come for.
                let here = self.profile.as_ref().and_then(|profile| profile.whereabouts).map(Whereabouts::stage);
                let earlier = here.is_some_and(|here| task.stage < here);
                (
                    !pressing,
                    earlier && !pressing,
                    self.day(task).unwrap_or(Date::MAX),
                    Reverse(self.waiting_for(&task.key)),
                    floating,
                    task.stage,
                    task.id.clone(),
                    task.child.clone(),
                )
            }
            Step::Own(id, task) => {
                (true, false, task.day.unwrap_or(Date::MAX), Reverse(0), i32::MAX, task.stage, (*id).to_owned(), None)
            }
        }
    }

    /// How many open tasks wait for this one: of what is due on one day, the number of social insurance comes before the
    /// library card.
    fn waiting_for(&self, key: &str) -> usize {
        let open = self.planned.tasks.iter().filter(|task| !self.is_settled(&task.key));
        open.filter(|task| task.depends_on.iter().any(|id| id == key)).count()
    }

    fn next_task(&self, reader: &Reader<'_>, step: Step<'_>) -> Result<Option<NextTask>, AppError> {
        let task = match step {
            Step::Planned(task) => task,
            Step::Own(id, task) => {
                return Ok(Some(NextTask {
                    id: id.to_owned(),
                    child: None,
                    title: task.title.clone(),
                    lang: None,
                    why: Vec::new(),
                    due: None,
                    day: task.day.map(|day| day.to_string()),
                    urgency: urgency_in(task.day.map(|day| days_between(self.today, day))),
                }));
            }
        };
        let Some(words) = reader.words::<TaskText>("task", &task.id)? else { return Ok(None) };
        Ok(Some(NextTask {
            id: task.key.clone(),
            child: self.child(task),
            title: words.body.title,
            why: reader.in_lang(&words.lang).inline(&words.body.why)?,
            lang: Some(words.lang),
            due: task.due.map(|due| self.due_view(due)),
            day: self.day(task).map(|day| day.to_string()),
            urgency: self.urgency(task),
        }))
    }

    fn stages(&self) -> Vec<StageProgress> {
        let count = |stage: Stage, settled: bool| {
            let of_stage = self.planned.tasks.iter().filter(|task| task.stage == stage);
            of_stage.filter(|task| !settled || task.behind || self.is_settled(&task.key)).count()
        };
        let here = match self.profile.as_ref().and_then(|profile| profile.whereabouts) {
            Some(whereabouts) => Some(whereabouts.stage()),
            // Nobody said; the first stage with something open is where the person is.
            None => Stage::ALL.into_iter().find(|stage| count(*stage, false) > count(*stage, true)),
        };
        Stage::ALL
            .into_iter()
            .filter(|stage| count(*stage, false) > 0)
            .map(|stage| StageProgress {
                stage: stage.id().to_owned(),
                settled: u32::try_from(count(stage, true)).unwrap_or(u32::MAX),
                total: u32::try_from(count(stage, false)).unwrap_or(u32::MAX),
                here: here == Some(stage),
            })
            .collect()
    }
}
