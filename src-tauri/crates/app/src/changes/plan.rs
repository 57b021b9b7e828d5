//! What a change of the content means for the person's plan.

use std::collections::BTreeMap;

use portage_content::{Doc, Task};
use portage_plan::make_family_plan;

use crate::{
    AppError,
    papers::{label, needs},
    plan::{Personal, bodies},
    reader::Reader,
    view::{NamedPaper, PapersChange, PlanNews, TaskLink},
};

impl Personal {
    /// What the changes that the copy remembers do to this plan. Nothing without a profile: every task is in the plan
    /// then, and none is the person's own.
    pub fn news(&self, reader: &Reader<'_>) -> Result<Option<PlanNews>, AppError> {
        let Some(profile) = &self.profile else { return Ok(None) };
        let Some(tasks_were) = tasks_were(reader, bodies(&self.tasks))? else { return Ok(None) };
        let planned = make_family_plan(profile, &self.family, &tasks_were);
        let was = Self { planned, ..self.clone() };
        let mut news = PlanNews { change: Self::told_change(reader, &was, self)?, papers: Vec::new() };
        // What lies behind, or is settled, nobody has to do another way now; what was done and went is told.
        let to_do = |link: &TaskLink| !link.settled && !self.is_behind(&link.id);
        let behind = |key: &str| was.planned.task(key).is_some_and(|task| task.behind);
        news.change.moves.retain(|moved| to_do(&moved.task));
        news.change.appears.retain(to_do);
        news.change.goes.retain(|link| link.settled || !behind(&link.id));
        let catalogue = reader.papers()?;
        for task in &self.planned.tasks {
            let were = was.planned.task(&task.key).and_then(|_| tasks_were.get(&task.id));
            let Some((were, is)) = were.zip(self.tasks.get(&task.id)) else { continue };
            if were.papers == is.body.papers {
                continue;
            }
            let Some(link) = self.link(reader, task)?.filter(to_do) else { continue };
            let lines = |some: &[Vec<String>], others: &[Vec<String>]| -> Vec<Vec<NamedPaper>> {
                let only: Vec<_> = some.iter().filter(|line| !others.contains(line)).cloned().collect();
                let named = |line: Vec<_>| line.iter().map(|name| label(name, &catalogue, reader.lang)).collect();
                needs(&only).into_iter().map(named).collect()
            };
            let added = lines(&is.body.papers, &were.papers);
            let dropped = lines(&were.papers, &is.body.papers);
            if !added.is_empty() || !dropped.is_empty() {
                news.papers.push(PapersChange { task: link, added, dropped });
            }
        }
        Ok(Some(news).filter(|news| !news.is_empty()))
    }
}

/// The tasks as they were before the changes that the copy remembers; `None` where no task has changed.
fn tasks_were(
    reader: &Reader<'_>,
    mut tasks: BTreeMap<String, Task>,
) -> Result<Option<BTreeMap<String, Task>>, AppError> {
    let mut changed = false;
    for change in reader.generation.changes()? {
        if change.key.kind != "task" || change.key.lang.is_some() {
            continue;
        }
        changed = true;
        // A line in a shape that this version does not know says nothing of what was.
        match change.was.map(|record| record.view::<Doc<Task>>()) {
            Some(Ok(doc)) => drop(tasks.insert(change.key.id, doc.body)),
            Some(Err(_)) => {}
            None => drop(tasks.remove(&change.key.id)),
        }
    }
    Ok(changed.then_some(tasks))
}
