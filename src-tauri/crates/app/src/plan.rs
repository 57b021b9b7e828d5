use std::collections::BTreeMap;

use jiff::civil::Date;
use portage_content::{Doc, Stage, Task, TaskText};
use portage_plan::{
    Child, DueDay, Group, Mark, Member, OwnTask, Planned, PlannedTask, Profile, TaskNote, children, compare, day_of,
    make_family_plan, make_plan, task_of_key,
};

use crate::{
    AppError, Portage,
    papers::{Papers, Whose, needs},
    reader::Reader,
    view::{
        Because, ChildView, DueView, GroupView, LeftTask, MovedTask, OwnTaskEntry, OwnTaskView, PlanChangeView,
        PlanView, StageView, TaskLink, TaskNoteEntry, TaskView, Urgency,
    },
    withdrawn::words_of,
    written::state_of,
};

/// A task that is due within so many days is soon.
const SOON_DAYS: i32 = 14;

/// The plan of a person with what they did, before it is put into words.
#[derive(Clone)]
pub(crate) struct Personal {
    /// As it was told; the plan is made of it and of the family in the binder.
    pub profile: Option<Profile>,
    pub planned: Planned,
    /// By key.
    pub notes: BTreeMap<String, TaskNote>,
    /// By id.
    pub own: BTreeMap<String, OwnTask>,
    pub family: Vec<(String, Member)>,
    pub tasks: BTreeMap<String, Doc<Task>>,
    pub today: Date,
}

impl Portage {
    pub fn plan(&self, lang: &str) -> Result<PlanView, AppError> {
        let live = self.live()?;
        let reader = self.reader(&live, lang);
        let personal = self.personal(&reader)?;
        let (documents, catalogue) = (self.entries()?, reader.papers()?);
        let papers = Papers { documents: &documents, family: &personal.family, catalogue: &catalogue };
        let unlocks = personal.planned.unlocks();
        let mut stages = Vec::new();
        for stage in Stage::ALL {
            let mut tasks = Vec::new();
            for task in personal.planned.tasks.iter().filter(|task| task.stage == stage) {
                let unlocks = unlocks.get(task.key.as_str()).map_or(&[][..], Vec::as_slice);
                tasks.extend(personal.task_view(&reader, task, unlocks, &papers)?);
            }
            if !tasks.is_empty() {
                let behind = personal.planned.tasks.iter().filter(|task| task.stage == stage).all(|task| task.behind);
                stages.push(StageView { stage: stage.id().to_owned(), behind, tasks });
            }
        }
        let landing = personal.profile.as_ref().and_then(|profile| profile.landing);
        Ok(PlanView {
            today: personal.today.to_string(),
            landing: landing.map(String::from),
            in_days: landing.map(|landing| days_between(personal.today, landing.anchor())),
            groups: personal.groups(&stages),
            stages,
            left: personal.left(&reader)?,
            own: personal.own.iter().map(|(id, task)| personal.own_view(id, task)).collect(),
            has_profile: personal.profile.is_some(),
        })
    }

    /// The dated tasks of a profile, without a person's marks. For the command line.
    pub fn plan_of(&self, profile: &Profile, lang: &str) -> Result<Vec<(PlannedTask, String)>, AppError> {
        let live = self.live()?;
        let reader = self.reader(&live, lang);
        let planned = make_plan(profile, &bodies(&reader.tasks()?));
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
        let family: Vec<(String, Member)> = self.entries()?;
        let tasks = reader.tasks()?;
        let told = profile.clone().unwrap_or_default();
        Ok(Personal {
            planned: make_family_plan(&told, &family, &bodies(&tasks)),
            profile,
            notes: self.entries()?.into_iter().collect(),
            own: self.entries()?.into_iter().collect(),
            family,
            tasks,
            today: self.clock.today(),
        })
    }
}

/// The tasks without what is said about their records.
pub(crate) fn bodies(tasks: &BTreeMap<String, Doc<Task>>) -> BTreeMap<String, Task> {
    tasks.iter().map(|(id, doc)| (id.clone(), doc.body.clone())).collect()
}

/// The child that a key is for, also as an earlier version called it.
fn of_key<'a>(children: &'a [Child], key: &str) -> Option<&'a Child> {
    let (_, name) = key.split_once('@')?;
    children.iter().find(|child| child.to_string() == name || child.place() == name)
}

impl Reader<'_> {
    pub fn tasks(&self) -> Result<BTreeMap<String, Doc<Task>>, AppError> {
        let records = self.generation.neutral("task")?;
        records.into_iter().map(|record| Ok((record.key().id.clone(), record.view()?))).collect()
    }

    /// What a task is called, or was called last, with the language.
    fn task_title(&self, id: &str) -> Result<Option<(String, String)>, AppError> {
        if let Some(words) = self.words::<TaskText>("task", id)? {
            return Ok(Some((words.body.title, words.lang)));
        }
        let gone = self.generation.withdrawn("task", id)?.map(|gone| gone.records).unwrap_or_default();
        let words = words_of::<TaskText>(&gone, self.lang);
        Ok(words.map(|words| (words.body.title, words.lang)))
    }
}

impl Personal {
    /// What the person says to a task. What an earlier version called it is looked for too, and what they said before a
    /// task was one for each child holds for every child.
    pub fn note(&self, key: &str) -> Option<&TaskNote> {
        let before = || self.planned.task(key)?.key_before();
        let own = self.notes.get(key).or_else(|| self.notes.get(&before()?));
        own.or_else(|| self.notes.get(task_of_key(key)))
    }

    pub fn mark(&self, key: &str) -> Option<Mark> {
        self.note(key).and_then(|note| note.mark)
    }

    pub fn is_settled(&self, key: &str) -> bool {
        self.mark(key).is_some()
    }

    /// Whether the stage of a task lies before the one that the person is in.
    pub fn is_behind(&self, key: &str) -> bool {
        self.planned.task(key).is_some_and(|task| task.behind)
    }

    /// The day by which a task is to be done.
    pub fn day(&self, task: &PlannedTask) -> Option<Date> {
        day_of(task.due, self.note(&task.key).and_then(|note| note.day))
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
        if task.behind || self.is_settled(&task.key) {
            return Urgency::None;
        }
        match urgency_in(self.day(task).map(|date| days_between(self.today, date))) {
            // Nobody is late for what may not be for them.
            Urgency::Late if !task.is_certain() && !self.has_own_day(task) => Urgency::None,
            urgency => urgency,
        }
    }

    pub fn group(&self, task: &PlannedTask) -> Group {
        let chosen = self.note(&task.key).and_then(|note| note.day);
        Group::of_task(task, chosen, self.mark(&task.key), self.today)
    }

    /// Whether the person chose a day for a task.
    pub fn has_own_day(&self, task: &PlannedTask) -> bool {
        self.note(&task.key).is_some_and(|note| note.day.is_some())
    }

    /// The child of a task, with the name that stands in the binder.
    pub fn child(&self, task: &PlannedTask) -> Option<ChildView> {
        task.child.as_ref().map(|child| self.named_child(child))
    }

    fn named_child(&self, child: &Child) -> ChildView {
        let name = self.member(child).map(|(_, member)| member.name.clone());
        ChildView { born: u16::try_from(child.born).unwrap_or_default(), nth: child.nth, name }
    }

    fn member(&self, child: &Child) -> Option<&(String, Member)> {
        let member = child.member.as_ref()?;
        self.family.iter().find(|(id, _)| id == member)
    }

    pub fn link(&self, reader: &Reader<'_>, task: &PlannedTask) -> Result<Option<TaskLink>, AppError> {
        let title = reader.task_title(&task.id)?;
        Ok(title.map(|(title, lang)| TaskLink {
            id: task.key.clone(),
            child: self.child(task),
            title,
            lang,
            state: state_of(self.mark(&task.key)),
            settled: self.is_settled(&task.key),
        }))
    }

    /// What is different between what was and what is, in words. What lies behind comes last: it hardly matters any more.
    pub fn told_change(reader: &Reader<'_>, was: &Self, is: &Self) -> Result<PlanChangeView, AppError> {
        let change = compare(&was.planned, &is.planned);
        let links = |of: &Self, keys: Vec<&str>| -> Result<Vec<TaskLink>, AppError> {
            let mut tasks: Vec<_> = keys.into_iter().filter_map(|key| of.planned.task(key)).collect();
            tasks.sort_by_key(|task| task.behind);
            tasks.into_iter().filter_map(|task| of.link(reader, task).transpose()).collect()
        };
        // Who set a task aside, or chose a day for it, is not told that it moves.
        let mut days = BTreeMap::new();
        for key in change.moves.iter().map(|it| it.key.as_str()) {
            let [from, to] = [was, is].map(|of| of.planned.task(key).and_then(|task| of.day(task)));
            if from != to && !is.is_settled(key) {
                days.insert(key, (from, to));
            }
        }
        let shown = |day: Option<Date>| day.map(|day| day.to_string());
        let mut moves = Vec::new();
        for task in links(is, change.moves.iter().map(|it| it.key.as_str()).collect())? {
            if let Some((from, to)) = days.get(task.id.as_str()) {
                moves.push(MovedTask { from: shown(*from), to: shown(*to), task });
            }
        }
        Ok(PlanChangeView {
            moves,
            appears: links(is, change.appears.iter().map(|task| task.key.as_str()).collect())?,
            goes: links(was, change.goes.iter().map(|task| task.key.as_str()).collect())?,
        })
    }

    /// The tasks with which the person did something, and that the content no longer has.
    fn left(&self, reader: &Reader<'_>) -> Result<Vec<LeftTask>, AppError> {
        let told = self.profile.clone().unwrap_or_default();
        let children = children(&told, &self.family);
        let mut left = Vec::new();
        for (key, note) in &self.notes {
            let id = task_of_key(key);
            if self.tasks.contains_key(id) || (note.mark.is_none() && note.note.is_none()) {
                continue;
            }
            let Some((title, lang)) = reader.task_title(id)? else { continue };
            left.push(LeftTask {
                child: of_key(&children, key).map(|child| self.named_child(child)),
                id: key.clone(),
                title,
                lang,
                state: state_of(note.mark),
                note: note.note.clone(),
            });
        }
        Ok(left)
    }

    fn links<'a>(
        &self,
        reader: &Reader<'_>,
        keys: impl IntoIterator<Item = &'a str>,
    ) -> Result<Vec<TaskLink>, AppError> {
        let mut links = Vec::new();
        for task in keys.into_iter().filter_map(|key| self.planned.task(key)) {
            links.extend(self.link(reader, task)?);
        }
        Ok(links)
    }

    /// The papers that a task takes, as they are together on its day, or today if that is past or unknown.
    pub fn papers_of(&self, task: &PlannedTask, papers: &Papers<'_>, lang: &str) -> Option<crate::view::PapersView> {
        let doc = self.tasks.get(&task.id).filter(|doc| !doc.body.papers.is_empty())?;
        let note = self.note(&task.key);
        let whose = match &task.child {
            Some(child) => Whose::child(child.member.as_deref()),
            None => Whose::of(note.and_then(|note| note.who.as_deref())),
        };
        let on = self.day(task).map_or(self.today, |day| day.max(self.today));
        Some(papers.view(&needs(&doc.body.papers), whose, on, lang))
    }

    fn task_view(
        &self,
        reader: &Reader<'_>,
        task: &PlannedTask,
        unlocks: &[&str],
        papers: &Papers<'_>,
    ) -> Result<Option<TaskView>, AppError> {
        let Some(doc) = self.tasks.get(&task.id) else { return Ok(None) };
        let Some(words) = reader.words::<TaskText>("task", &task.id)? else { return Ok(None) };
        // What lies behind nobody waits for.
        let first = task.depends_on.iter().map(String::as_str).filter(|key| !self.is_behind(key));
        let spoken = reader.in_lang(&words.lang);
        let official = reader.official(&doc.body.official);
        let note = self.note(&task.key).cloned().unwrap_or_default();
        let day = self.day(task);
        Ok(Some(TaskView {
            id: task.key.clone(),
            record: task.id.clone(),
            child: self.child(task),
            title: words.body.title.clone(),
            why: spoken.inline(&words.body.why)?,
            steps: spoken.inline_list(&words.body.steps)?,
            documents: spoken.inline_list(&words.body.documents)?,
            stage: task.stage.id().to_owned(),
            due: task.due.map(|due| self.due_view(due)),
            urgency: self.urgency(task),
            state: state_of(note.mark),
            because: because(task),
            waits_for: self.links(reader, first)?,
            unlocks: self.links(reader, unlocks.iter().copied())?,
            group: self.group(task).into(),
            day: day.map(|day| day.to_string()),
            day_in: day.map(|day| days_between(self.today, day)),
            note: TaskNoteEntry { note: note.note, who: note.who, day: note.day.map(|day| day.to_string()) },
            papers: self.papers_of(task, papers, reader.lang),
            guide: doc.body.guide.as_deref().map(|id| reader.link("guide", id)).transpose()?.flatten(),
            services: reader.links("service", &doc.body.services)?,
            tools: reader.links("tool", &doc.body.tools)?,
            provenance: reader.provenance(&doc.meta, official.clone(), &words.meta)?,
            official,
            lang: words.lang.clone(),
        }))
    }

    fn own_view(&self, id: &str, task: &OwnTask) -> OwnTaskView {
        OwnTaskView {
            id: id.to_owned(),
            entry: OwnTaskEntry::of(task.clone()),
            state: state_of(task.mark),
            group: self.own_group(task).into(),
            day_in: task.day.map(|day| days_between(self.today, day)),
        }
    }

    pub(crate) fn own_group(&self, task: &OwnTask) -> Group {
        Group::of(task.day, false, task.mark, self.today)
    }

    /// The tasks that are shown, with the person's own among them, by time.
    fn groups(&self, stages: &[StageView]) -> Vec<GroupView> {
        let shown = stages.iter().flat_map(|stage| &stage.tasks).filter_map(|task| self.planned.task(&task.id));
        let mut all: Vec<(Group, Option<Date>, Stage, &str)> = shown
            .map(|task| (self.group(task), self.day(task), task.stage, task.key.as_str()))
            .chain(self.own.iter().map(|(id, task)| (self.own_group(task), task.day, task.stage, id.as_str())))
            .collect();
        // What else is equal stays in the order of the plan.
        all.sort_by_key(|(group, day, stage, _)| (*group, day.is_none(), *day, *stage));
        let of = |group: Group| GroupView {
            group: group.into(),
            tasks: all.iter().filter(|task| task.0 == group).map(|task| task.3.to_owned()).collect(),
        };
        Group::ALL.into_iter().map(of).filter(|group| !group.tasks.is_empty()).collect()
    }
}

pub(crate) fn urgency_in(days: Option<i32>) -> Urgency {
    match days {
        None => Urgency::None,
        Some(days) if days < 0 => Urgency::Late,
        Some(days) if days <= SOON_DAYS => Urgency::Soon,
        Some(_) => Urgency::Later,
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
