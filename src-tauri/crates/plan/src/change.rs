//! What another profile, or other content, would do to a plan.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use serde::Serialize;

use crate::{Planned, PlannedTask};

/// A task that keeps its place in the plan and gets another day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Move {
    pub key: String,
    /// Absent where it floats.
    pub from: Option<Date>,
    pub to: Option<Date>,
}

/// What moves, appears and goes between two plans. What a person did is no part of a plan, so none of it can be lost.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct PlanChange {
    pub moves: Vec<Move>,
    pub appears: Vec<PlannedTask>,
    pub goes: Vec<PlannedTask>,
}

impl PlanChange {
    pub fn is_empty(&self) -> bool {
        self.moves.is_empty() && self.appears.is_empty() && self.goes.is_empty()
    }
}

/// What is different in `after`, each list in the order of its plan.
pub fn compare(before: &Planned, after: &Planned) -> PlanChange {
    let day = |task: &PlannedTask| task.due.and_then(|due| due.date);
    let was: BTreeMap<&str, &PlannedTask> = before.tasks.iter().map(|task| (task.key.as_str(), task)).collect();
    let is: BTreeSet<&str> = after.tasks.iter().map(|task| task.key.as_str()).collect();
    let mut change = PlanChange::default();
    for task in &after.tasks {
        match was.get(task.key.as_str()) {
            None => change.appears.push(task.clone()),
            Some(was) if day(was) != day(task) => {
                change.moves.push(Move { key: task.key.clone(), from: day(was), to: day(task) });
            }
            Some(_) => {}
        }
    }
    change.goes = before.tasks.iter().filter(|task| !is.contains(task.key.as_str())).cloned().collect();
    change
}

#[cfg(test)]
mod tests {
    use portage_content::{Due, Stage, Task};
    use proptest::prelude::*;

    use super::*;
    use crate::{Class, Landing, Profile, Whereabouts, make_plan};

    fn tasks() -> BTreeMap<String, Task> {
        let task = |stage: Stage, by: Option<i32>, applies: &[&str], each_child: bool| Task {
            stage,
            due: by.map(|by| Due { from: None, by, law: by == 60, each_year: None }),
            applies: applies.iter().map(|word| vec![(*word).to_owned()]).collect(),
            depends_on: Vec::new(),
            guide: None,
            services: Vec::new(),
            tools: Vec::new(),
            official: BTreeMap::new(),
            papers: Vec::new(),
            each_child,
            until_landing: false,
        };
        BTreeMap::from([
            ("ex-01".to_owned(), task(Stage::Exploring, Some(-400), &[], false)),
            ("pr-01".to_owned(), task(Stage::Preparing, Some(-90), &["permanent"], false)),
            ("w2-01".to_owned(), task(Stage::FirstWeeks, Some(3), &["permanent", "worker"], false)),
            ("w2-08".to_owned(), task(Stage::FirstWeeks, Some(7), &["children-4-18"], true)),
            ("w2-15".to_owned(), task(Stage::FirstWeeks, Some(60), &["claimant"], false)),
            ("xx-01".to_owned(), task(Stage::FirstYear, None, &[], false)),
        ])
    }

    fn days(plan: &Planned) -> BTreeMap<String, Option<Date>> {
        plan.tasks.iter().map(|task| (task.key.clone(), task.due.and_then(|due| due.date))).collect()
    }

    fn profile() -> impl Strategy<Value = Profile> {
        let day = (2020i16..2040, 1i8..=12, 1i8..=31)
            .prop_map(|(year, month, day)| Date::new(year, month, day.min(28)).expect("every month has 28 days"));
        let class = prop::sample::select(vec![Class::Economic, Class::Claimant, Class::Worker, Class::Visitor]);
        let here = prop::sample::select(vec![Whereabouts::Exploring, Whereabouts::Approved, Whereabouts::InOntario]);
        (
            prop::option::of(day.clone()),
            prop::option::of(class),
            prop::option::of(here),
            prop::option::of(prop::collection::vec(2005i16..2030, 0..5)),
            prop::option::of(day),
        )
            .prop_map(|(landing, class, whereabouts, children, started)| Profile {
                landing: landing.map(Landing::Day),
                class,
                whereabouts,
                children,
                started,
                ..Profile::default()
            })
    }

    proptest! {
        #[test]
        fn a_plan_does_not_differ_from_itself(profile in profile()) {
            let plan = make_plan(&profile, &tasks());
            prop_assert!(compare(&plan, &plan).is_empty());
        }

        #[test]
        fn applying_what_is_told_gives_the_plan_that_is_made_anew(before in profile(), after in profile()) {
            let (before, after) = (make_plan(&before, &tasks()), make_plan(&after, &tasks()));
            let change = compare(&before, &after);
            let mut applied = days(&before);
            for task in &change.goes {
                prop_assert!(applied.remove(&task.key).is_some());
            }
            for Move { key, from, to } in &change.moves {
                prop_assert_ne!(from, to);
                prop_assert_eq!(applied.insert(key.clone(), *to), Some(*from));
            }
            for task in &change.appears {
                prop_assert_eq!(applied.insert(task.key.clone(), task.due.and_then(|due| due.date)), None);
            }
            prop_assert_eq!(applied, days(&after));
        }

        #[test]
        fn there_and_back_is_the_same_change_the_other_way(before in profile(), after in profile()) {
            let (before, after) = (make_plan(&before, &tasks()), make_plan(&after, &tasks()));
            let (there, back) = (compare(&before, &after), compare(&after, &before));
            prop_assert_eq!(there.appears, back.goes);
            prop_assert_eq!(there.goes, back.appears);
            prop_assert_eq!(there.moves.len(), back.moves.len());
        }
    }
}
