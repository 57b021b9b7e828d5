use jiff::civil::Date;
use portage_content::{Stage, TaskText};
use portage_plan::PlannedTask;

use crate::{
    AppError, Portage,
    plan::{Personal, days_between},
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
        })
    }
}

impl Personal {
    /// The open tasks that surely apply and wait for nothing, the most urgent first. A task whose stage lies behind, or
    /// that is only for some, is never pushed on anybody.
    fn next(&self, reader: &Reader<'_>) -> Result<Vec<NextTask>, AppError> {
        let mut open: Vec<_> = self
            .planned
            .tasks
            .iter()
            .filter(|task| !task.behind && task.is_certain() && !self.is_settled(&task.key))
            .filter(|task| task.depends_on.iter().all(|id| self.is_settled(id) || self.is_behind(id)))
            .collect();
        // What a law wants soon, or already, comes before every target.
        let pressing = |task: &PlannedTask| {
            task.due.is_some_and(|due| due.law) && matches!(self.urgency(task), Urgency::Late | Urgency::Soon)
        };
        // What can still be caught up with comes after what its own time has come for.
        let here = self.profile.as_ref().and_then(|profile| profile.whereabouts).map(portage_plan::Whereabouts::stage);
        let earlier = |task: &PlannedTask| here.is_some_and(|here| task.stage < here);
        open.sort_by_key(|task| {
            // While no landing is known the tasks float, and stand in the order in which they will come.
            let floating = task.due.map_or(i32::MAX, |due| due.from_landing);
            (
                !pressing(task),
                earlier(task) && !pressing(task),
                self.day(task).unwrap_or(Date::MAX),
                floating,
                task.stage,
                task.id.clone(),
                task.child.clone(),
            )
        });
        let mut next = Vec::new();
        for task in open.into_iter().take(NEXT_TASKS) {
            let Some(words) = reader.words::<TaskText>("task", &task.id)? else { continue };
            next.push(NextTask {
                id: task.key.clone(),
                child: self.child(task),
                title: words.body.title,
                why: reader.in_lang(&words.lang).inline(&words.body.why)?,
                lang: words.lang,
                due: task.due.map(|due| self.due_view(due)),
                day: self.day(task).map(|day| day.to_string()),
                urgency: self.urgency(task),
            });
        }
        Ok(next)
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
