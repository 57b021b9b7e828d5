use std::collections::BTreeMap;

use jiff::{ToSpan, civil::Date};
use portage_content::{Due, Stage, Task};
use serde::Serialize;

use crate::{Child, Member, Profile, Truth, children, evaluate};

/// How long a person who begins has for what should have been done before.
const CATCH_UP_DAYS: i32 = 14;

/// When a task is due.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct DueDay {
    /// Absent while the landing day is unknown: the task floats.
    pub date: Option<Date>,
    /// Days from landing; negative is before.
    pub from_landing: i32,
    /// Whether a law sets the day; otherwise it is a planning target.
    pub law: bool,
    /// Whether only the month of landing is known.
    pub about: bool,
}

/// A condition that brought a task into the plan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Because {
    pub condition: String,
    /// False where the profile does not say: the task is there for those of whom it is true.
    pub known: bool,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PlannedTask {
    /// What names it in this plan: the id of its record, and for a task of one child the child too, `w2-08@2018`,
    /// or the id of the member in its place.
    pub key: String,
    /// The id of its record.
    pub id: String,
    /// The child that it is for, where it is done for each one.
    pub child: Option<Child>,
    pub stage: Stage,
    pub due: Option<DueDay>,
    /// Why it is here; empty where it is for everyone.
    pub because: Vec<Because>,
    /// The keys of the tasks of this plan that come first.
    pub depends_on: Vec<String>,
    /// Whether its stage lies before the one that the person is in.
    pub behind: bool,
}

impl PlannedTask {
    /// Whether every condition is known to hold.
    pub fn is_certain(&self) -> bool {
        is_certain(&self.because)
    }

    /// What earlier versions called it, where that was something else.
    pub fn key_before(&self) -> Option<String> {
        let child = self.child.as_ref().filter(|child| child.member.is_some())?;
        Some(format!("{}@{}", self.id, child.place()))
    }
}

fn is_certain(because: &[Because]) -> bool {
    because.iter().all(|because| because.known)
}

/// The id of the record behind a key of a plan.
pub fn task_of_key(key: &str) -> &str {
    key.split_once('@').map_or(key, |(id, _)| id)
}

/// The tasks that apply, by stage, then due day, then id, then child.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Planned {
    pub tasks: Vec<PlannedTask>,
}

impl Planned {
    pub fn task(&self, key: &str) -> Option<&PlannedTask> {
        self.tasks.iter().find(|task| task.key == key)
    }

    /// The same plan, with other names for some children.
    #[must_use]
    pub fn called(mut self, renamed: &[(Child, Child)]) -> Self {
        let now = |key: &str| -> Option<String> {
            let (id, child) = key.split_once('@')?;
            let (_, is) = renamed.iter().find(|(was, _)| was.to_string() == child)?;
            Some(format!("{id}@{is}"))
        };
        for task in &mut self.tasks {
            if let Some(key) = now(&task.key) {
                task.key = key;
            }
            for first in &mut task.depends_on {
                if let Some(key) = now(first) {
                    *first = key;
                }
            }
        }
        self
    }

    /// By key, the keys of the tasks that wait for it.
    pub fn unlocks(&self) -> BTreeMap<&str, Vec<&str>> {
        let mut unlocks: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for task in &self.tasks {
            for first in &task.depends_on {
                unlocks.entry(first).or_default().push(&task.key);
            }
        }
        unlocks
    }
}

/// Whom a task is in the plan for, with the reasons: each child that it fits, or nobody in particular.
type Turns = Vec<(Option<Child>, Vec<Because>)>;

/// The plan for `profile` out of all tasks of the portals.
///
/// The same profile and tasks always give the same plan; none that surely applies is due before one that it depends on.
pub fn make_plan(profile: &Profile, tasks: &BTreeMap<String, Task>) -> Planned {
    make_family_plan(profile, &[], tasks)
}

/// The plan for `profile` and the family in the binder, which is in the order of writing.
pub fn make_family_plan(profile: &Profile, family: &[(String, Member)], tasks: &BTreeMap<String, Task>) -> Planned {
    let children = children(profile, family);
    let profile = &profile.with_family(family.iter().map(|(_, member)| member));
    let here = profile.whereabouts.map(crate::Whereabouts::stage);
    let applying: BTreeMap<&str, (&Task, Turns)> = tasks
        .iter()
        .map(|(id, task)| (id.as_str(), (task, turns(task, profile, &children))))
        .filter(|(_, (_, turns))| !turns.is_empty())
        .collect();
    let offsets = offsets(&applying, profile);
    let mut planned = Vec::new();
    for (id, (task, turns)) in &applying {
        for (child, because) in turns {
            planned.push(PlannedTask {
                key: key(id, child.as_ref()),
                id: (*id).to_owned(),
                child: child.clone(),
                stage: task.stage,
                due: offsets.get(id).map(|&(from_landing, law)| DueDay {
                    date: profile.landing.and_then(|landing| landing.anchor().checked_add(from_landing.days()).ok()),
                    from_landing,
                    law,
                    about: profile.landing.is_some_and(crate::Landing::is_about),
                }),
                because: because.clone(),
                depends_on: task
                    .depends_on
                    .iter()
                    .flat_map(|first| keys_of(first, child.as_ref(), &applying))
                    .collect(),
                behind: here.is_some_and(|here| is_behind(task, here)),
            });
        }
    }
    let day = |task: &PlannedTask| task.due.map_or(i32::MAX, |due| due.from_landing);
    planned.sort_by(|a, b| (a.stage, day(a), &a.id, &a.child).cmp(&(b.stage, day(b), &b.id, &b.child)));
    Planned { tasks: planned }
}

/// Whether a task is over for somebody whose first stage is `here`.
fn is_behind(task: &Task, here: Stage) -> bool {
    // A legal day after landing is not over because its stage is.
    let law = task.due.is_some_and(|due| due.law && due.by > 0);
    // Nor is what can be done as well until landing.
    let still = task.until_landing && here < Stage::FirstDays;
    task.stage < here && !law && !still
}

fn key(id: &str, child: Option<&Child>) -> String {
    child.map_or_else(|| id.to_owned(), |child| format!("{id}@{child}"))
}

/// The keys of a task that comes first. What a child waits for is done for the same child, if it is done for each.
fn keys_of(first: &str, child: Option<&Child>, applying: &BTreeMap<&str, (&Task, Turns)>) -> Vec<String> {
    let Some((_, turns)) = applying.get(first) else { return Vec::new() };
    let same = turns.iter().filter(|(of, _)| of.is_none() || child.is_none() || of.as_ref() == child);
    same.map(|(of, _)| key(first, of.as_ref())).collect()
}

fn turns(task: &Task, profile: &Profile, children: &[Child]) -> Turns {
    if !task.each_child || children.is_empty() {
        return applies(&task.applies, profile).map(|because| (None, because)).into_iter().collect();
    }
    let alone = |child: &Child| Profile { children: Some(vec![child.born]), ..profile.clone() };
    children
        .iter()
        .filter_map(|child| applies(&task.applies, &alone(child)).map(|because| (Some(child.clone()), because)))
        .collect()
}

/// Why a task applies, or `None` if it does not. Of several alternatives the most certain one is told.
fn applies(alternatives: &[Vec<String>], profile: &Profile) -> Option<Vec<Because>> {
    if alternatives.is_empty() {
        return Some(Vec::new());
    }
    let truth_of = |all: &[String]| all.iter().map(|word| evaluate(word, profile)).min().unwrap_or(Truth::Yes);
    let best = alternatives.iter().map(|all| truth_of(all)).max().unwrap_or(Truth::No);
    if best == Truth::No {
        return None;
    }
    let mut because: Vec<Because> = Vec::new();
    for word in alternatives.iter().filter(|all| truth_of(all) == best).flatten() {
        if !because.iter().any(|told| told.condition == *word) {
            because.push(Because { condition: word.clone(), known: evaluate(word, profile) == Truth::Yes });
        }
    }
    Some(because)
}

/// Days from landing of each dated task, pulled forward where another task waits for it that surely applies: nobody is
/// late for the sake of something that may not be for them.
fn offsets<'a>(applying: &BTreeMap<&'a str, (&'a Task, Turns)>, profile: &Profile) -> BTreeMap<&'a str, (i32, bool)> {
    let began = began_after_landing(profile);
    let counted = |due: Due| match began {
        Some(began) if !due.law => due.by.max(earliest(due.by, began)),
        _ => due.by,
    };
    let day = |due: Due| in_the_year_after(due, profile).unwrap_or_else(|| counted(due));
    let mut offsets: BTreeMap<&str, (i32, bool)> =
        applying.iter().filter_map(|(id, (task, _))| task.due.map(|due| (*id, (day(due), due.law)))).collect();
    // A day only ever moves forward, and each round settles at least one more link of every chain, so this ends after
    // as many rounds as there are tasks, also for tasks that wait for each other in a circle.
    for _ in 0..applying.len() {
        let mut moved = false;
        for (id, (task, turns)) in applying {
            let sure = turns.iter().any(|(_, because)| is_certain(because));
            let Some(&(by, _)) = offsets.get(id).filter(|_| sure) else { continue };
            for dependency in &task.depends_on {
                if let Some(first) = offsets.get_mut(dependency.as_str()).filter(|first| first.0 > by) {
                    first.0 = by;
                    moved = true;
                }
            }
        }
        if !moved {
            break;
        }
    }
    offsets
}

/// The day of the calendar that a task is due on, counted from landing.
fn in_the_year_after(due: Due, profile: &Profile) -> Option<i32> {
    let landing = profile.landing?.anchor();
    let day = due.each_year?.of(landing.year().checked_add(1)?)?;
    landing.until(day).ok().map(|span| span.get_days())
}

/// The day on which the person began, counted from landing; negative is before.
fn began_after_landing(profile: &Profile) -> Option<i32> {
    profile.landing?.anchor().until(profile.started?).ok().map(|span| span.get_days())
}

/// The earliest day that a target may fall on, for a plan that began on the day `began`; all counted from landing.
fn earliest(by: i32, began: i32) -> i32 {
    let earliest = began.saturating_add(CATCH_UP_DAYS);
    // What belongs before a landing that is still to come stays before it.
    if by <= 0 && began <= 0 { earliest.min(0) } else { earliest }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use proptest::prelude::*;

    use super::*;

    fn task(stage: Stage, by: Option<i32>, applies: &[&[&str]], depends_on: &[&str]) -> Task {
        Task {
            stage,
            due: by.map(|by| Due { from: None, by, law: false, each_year: None }),
            applies: applies.iter().map(|all| all.iter().map(|&word| word.to_owned()).collect()).collect(),
            depends_on: depends_on.iter().map(|&id| id.to_owned()).collect(),
            guide: None,
            services: Vec::new(),
            tools: Vec::new(),
            official: BTreeMap::new(),
            papers: Vec::new(),
            each_child: false,
            until_landing: false,
        }
    }

    fn tasks() -> BTreeMap<String, Task> {
        BTreeMap::from([
            ("ex-01".to_owned(), task(Stage::Exploring, Some(-400), &[], &[])),
            ("w2-03".to_owned(), task(Stage::FirstWeeks, Some(5), &[&["permanent"], &["worker"]], &["w2-09"])),
            ("w2-08".to_owned(), task(Stage::FirstWeeks, Some(7), &[&["children-4-18"]], &[])),
            ("w2-09".to_owned(), task(Stage::FirstWeeks, Some(9), &[], &[])),
            ("xx-01".to_owned(), task(Stage::FirstWeeks, None, &[&["pet"]], &[])),
        ])
    }

    fn ids(plan: &Planned) -> Vec<&str> {
        plan.tasks.iter().map(|task| task.id.as_str()).collect()
    }

    #[test]
    fn a_profile_chooses_and_dates_its_tasks() {
        let profile: Profile =
            serde_json::from_str(r#"{"landing": "2027-12-29", "class": "economic", "children": []}"#).unwrap();
        let plan = make_plan(&profile, &tasks());
        assert_eq!(ids(&plan), ["ex-01", "w2-03", "w2-09", "xx-01"]);
        let ohip = &plan.tasks[1];
        assert_eq!(ohip.due.unwrap().date, Some(date(2028, 1, 3)));
        assert_eq!(ohip.because, [Because { condition: "permanent".to_owned(), known: true }]);
        assert!(!plan.tasks[3].is_certain(), "nobody was asked about a pet");
    }

    #[test]
    fn a_task_that_others_wait_for_comes_no_later() {
        let profile: Profile = serde_json::from_str(r#"{"class": "economic"}"#).unwrap();
        let plan = make_plan(&profile, &tasks());
        let offset = |plan: &Planned, id: &str| plan.task(id).unwrap().due.unwrap().from_landing;
        assert_eq!((offset(&plan, "w2-09"), offset(&plan, "w2-03")), (5, 5));
        // Who may or may not have a claim to it is not hurried for it.
        let plan = make_plan(&Profile::default(), &tasks());
        assert_eq!((offset(&plan, "w2-09"), offset(&plan, "w2-03")), (9, 5));
    }

    #[test]
    fn a_legal_day_of_what_may_not_apply_makes_nothing_else_late() {
        let law = Some(Due { from: None, by: 60, law: true, each_year: None });
        let licence = Task { due: law, ..task(Stage::FirstMonths, None, &[&["drives"]], &["w2-09"]) };
        let mut tasks = tasks();
        tasks.insert("m3-01".to_owned(), licence);
        let json = r#"{"whereabouts": "in-ontario", "landing": "2026-08-01", "started": "2026-11-22"}"#;
        let plan = make_plan(&serde_json::from_str(json).unwrap(), &tasks);
        assert_eq!(plan.task("m3-01").unwrap().due.unwrap().date, Some(date(2026, 9, 30)));
        assert_eq!(plan.task("w2-09").unwrap().due.unwrap().date, Some(date(2026, 12, 6)), "two weeks from the start");
    }

    #[test]
    fn without_a_landing_day_tasks_float() {
        let plan = make_plan(&Profile::default(), &tasks());
        assert!(plan.tasks.iter().filter_map(|task| task.due).all(|due| due.date.is_none()));
    }

    #[test]
    fn a_new_plan_gives_two_weeks_for_what_should_be_done_already() {
        let first = |started: &str| {
            let json = format!(r#"{{"landing": "2027-03-14", "started": "{started}"}}"#);
            make_plan(&serde_json::from_str(&json).unwrap(), &tasks()).tasks[0].due.unwrap().date.unwrap()
        };
        assert_eq!(first("2024-01-01"), date(2026, 2, 7), "begun in time, the day is the target: 400 days before");
        assert_eq!(first("2026-11-22"), date(2026, 12, 6), "begun late, there are two weeks");
        assert_eq!(first("2027-03-10"), date(2027, 3, 14), "never after the landing that it belongs before");
    }

    #[test]
    fn a_legal_day_never_moves_and_is_never_behind() {
        let mut tasks = tasks();
        let law = Some(Due { from: None, by: 60, law: true, each_year: None });
        tasks.insert("tr-03".to_owned(), Task { due: law, ..task(Stage::Travel, None, &[], &["w2-09"]) });
        let json = r#"{"whereabouts": "in-ontario", "landing": "2026-08-01", "started": "2026-11-22"}"#;
        let plan = make_plan(&serde_json::from_str(json).unwrap(), &tasks);
        let task = |id: &str| plan.tasks.iter().find(|task| task.id == id).unwrap();
        assert_eq!(task("tr-03").due.unwrap().date, Some(date(2026, 9, 30)));
        assert!(!task("tr-03").behind);
        assert_eq!(task("w2-09").due.unwrap().date, Some(date(2026, 9, 30)), "what it waits for comes no later");
    }

    #[test]
    fn a_day_of_the_calendar_is_that_of_the_year_after_landing() {
        let mut tasks = tasks();
        let each_year = "04-30".to_owned().try_into().ok();
        let tax = Task {
            due: Some(Due { from: None, by: 300, law: true, each_year }),
            ..task(Stage::FirstYear, None, &[], &[])
        };
        tasks.insert("y1-01".to_owned(), tax);
        let day = |landing: &str| {
            let profile: Profile = serde_json::from_str(&format!(r#"{{"landing": "{landing}"}}"#)).unwrap();
            make_plan(&profile, &tasks).tasks.iter().find(|task| task.id == "y1-01").unwrap().due.unwrap().date
        };
        for (landing, due) in [
            ("2027-03-14", date(2028, 4, 30)),
            ("2027-12-31", date(2028, 4, 30)),
            ("2028-01-01", date(2029, 4, 30)),
            ("2028-02-29", date(2029, 4, 30)),
        ] {
            assert_eq!(day(landing), Some(due), "{landing}");
        }
        let floating = make_plan(&Profile::default(), &tasks);
        let tax = floating.tasks.iter().find(|task| task.id == "y1-01").unwrap().due.unwrap();
        assert_eq!((tax.date, tax.from_landing), (None, 300));
        for text in ["02-30", "13-01", "4-30", "0430", ""] {
            assert!(portage_content::YearDay::try_from(text.to_owned()).is_err(), "{text}");
        }
        let leap: portage_content::YearDay = "02-29".to_owned().try_into().unwrap();
        assert_eq!((leap.of(2028), leap.of(2027)), (Some(date(2028, 2, 29)), Some(date(2027, 2, 28))));
    }

    #[test]
    fn stages_that_lie_behind_are_told() {
        let profile: Profile = serde_json::from_str(r#"{"whereabouts": "approved"}"#).unwrap();
        let plan = make_plan(&profile, &tasks());
        let behind: Vec<&str> = plan.tasks.iter().filter(|task| task.behind).map(|task| task.id.as_str()).collect();
        assert_eq!(behind, ["ex-01"]);
    }

    #[test]
    fn what_can_be_done_until_landing_is_not_behind_before_it() {
        let mut tasks = tasks();
        let still = Task { until_landing: true, ..task(Stage::Waiting, Some(-180), &[], &[]) };
        tasks.insert("wa-08".to_owned(), still);
        tasks.insert("wa-01".to_owned(), task(Stage::Waiting, Some(-90), &[], &[]));
        let behind = |here: &str| {
            let profile: Profile = serde_json::from_str(&format!(r#"{{"whereabouts": "{here}"}}"#)).unwrap();
            let plan = make_plan(&profile, &tasks);
            ["wa-01", "wa-08"].map(|key| plan.task(key).unwrap().behind)
        };
        assert_eq!(behind("applying"), [false, false]);
        assert_eq!(behind("approved"), [true, false]);
        assert_eq!(behind("in-ontario"), [true, true]);
    }

    proptest! {
        #[test]
        fn none_that_surely_applies_is_due_before_one_it_depends_on(
            days in prop::collection::vec(prop::option::of(-800i32..400), 1..30),
            links in prop::collection::vec((0usize..30, 0usize..30), 0..60),
            landing in prop::option::of((2000i16..2090, 1i8..=12, 1i8..=28)),
            started in prop::option::of((2000i16..2090, 1i8..=12, 1i8..=28)),
            laws in prop::collection::vec(any::<bool>(), 30),
            unsure in prop::collection::vec(any::<bool>(), 30),
        ) {
            let name = |i: usize| format!("t-{i:02}");
            let mut tasks: BTreeMap<String, Task> = days
                .iter()
                .enumerate()
                .map(|(i, by)| {
                    // Nobody was asked about a pet.
                    let applies: &[&[&str]] = if unsure[i] { &[&["pet"]] } else { &[] };
                    (name(i), task(Stage::Applying, *by, applies, &[]))
                })
                .collect();
            // Links only go to smaller numbers, so there is no circle.
            for (a, b) in links {
                if b < a && a < days.len() {
                    tasks.get_mut(&name(a)).unwrap().depends_on.push(name(b));
                }
            }
            for (i, law) in laws.iter().enumerate() {
                if let Some(due) = tasks.get_mut(&name(i)).and_then(|task| task.due.as_mut()) {
                    due.law = *law;
                }
            }
            let profile = Profile {
                landing: landing.map(|(y, m, d)| crate::Landing::Day(date(y, m, d))),
                started: started.map(|(y, m, d)| date(y, m, d)),
                ..Profile::default()
            };
            let plan = make_plan(&profile, &tasks);
            prop_assert_eq!(&plan, &make_plan(&profile, &tasks));
            let due: BTreeMap<&str, DueDay> = plan.tasks.iter().filter_map(|task| Some((task.id.as_str(), task.due?))).collect();
            let own = |id: &str| {
                let alone = BTreeMap::from([(id.to_owned(), Task { depends_on: Vec::new(), ..tasks[id].clone() })]);
                make_plan(&profile, &alone).tasks[0].due
            };
            for task in &plan.tasks {
                let waited_for = plan.tasks.iter().any(|other| other.is_certain() && other.depends_on.contains(&task.key));
                prop_assert!(waited_for || task.due == own(&task.id), "only what surely applies hurries another");
                for first in task.depends_on.iter().filter(|_| task.is_certain()) {
                    if let (Some(own), Some(first)) = (due.get(task.id.as_str()), due.get(first.as_str())) {
                        prop_assert!(first.from_landing <= own.from_landing);
                        prop_assert!(first.date <= own.date);
                    }
                }
            }
        }
    }

    #[test]
    fn a_task_for_each_child_is_there_once_for_each_whom_it_fits() {
        let mut tasks = tasks();
        let each = |task: Task| Task { each_child: true, ..task };
        tasks.insert(
            "w2-08".to_owned(),
            each(task(Stage::FirstWeeks, Some(7), &[&["children-4-18"]], &["wa-08", "w2-09"])),
        );
        tasks.insert("wa-08".to_owned(), each(task(Stage::Waiting, Some(-100), &[&["children"]], &[])));
        tasks.insert("xx-02".to_owned(), task(Stage::FirstWeeks, None, &[], &["w2-08"]));
        let with = |children: &str| {
            let json = format!(r#"{{"landing": "2027-03-14", "children": {children}}}"#);
            make_plan(&serde_json::from_str(&json).unwrap(), &tasks)
        };
        let plan = with("[2018, 2025, 2018]");
        let keys: Vec<&str> = plan.tasks.iter().map(|task| task.key.as_str()).filter(|key| key.contains('@')).collect();
        assert_eq!(keys, ["wa-08@2018", "wa-08@2018-2", "wa-08@2025", "w2-08@2018", "w2-08@2018-2"]);
        assert_eq!(
            plan.task("w2-08@2018-2").unwrap().depends_on,
            ["wa-08@2018-2", "w2-09"],
            "what the same child waits for"
        );
        assert_eq!(plan.task("xx-02").unwrap().depends_on, ["w2-08@2018", "w2-08@2018-2"]);
        assert_eq!(plan.unlocks()["wa-08@2018"], ["w2-08@2018"]);
        assert!(with("[]").task("wa-08").is_none());
        let untold = make_plan(&Profile::default(), &tasks);
        assert_eq!(untold.task("w2-08").unwrap().child, None, "nobody said whether there are children");
    }

    #[test]
    fn tasks_in_a_circle_still_give_a_plan() {
        let circle = BTreeMap::from([
            ("a".to_owned(), task(Stage::Travel, Some(3), &[], &["b"])),
            ("b".to_owned(), task(Stage::Travel, Some(1), &[], &["a"])),
        ]);
        assert_eq!(ids(&make_plan(&Profile::default(), &circle)), ["a", "b"]);
    }
}
