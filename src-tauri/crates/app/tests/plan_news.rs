//! What an update of the content means for the person's plan.

mod device;

use device::{Device, Portal, set_repository};
use portage_app::{
    Portage,
    view::{Class, PapersChange, PlanNews, ProfileView, TaskState},
};

const TASKS: &str = "ontario/tasks/tasks.toml";

/// Somebody who lands on 14 March 2027, with the portal's first release, in which there is a second task.
async fn device(portal: &Portal) -> (Device, Portage) {
    portal.write(
        "canada/papers/papers.toml",
        "[[paper]]\nid = \"lease\"\norder = 1\n[paper.en]\nlabel = \"Lease\"\n[paper.fr]\nlabel = \"Bail\"\n",
    );
    portal.write("ontario/tasks/more.toml", &task("w2-50", "for = [[\"permanent\"]]"));
    portal.publish();
    let device = Device::new(portal);
    let app = device.start_with_content().await;
    set_repository(&app, &portal.repository());
    app.save_profile(immigrant(Class::Economic), false).unwrap();
    (device, app)
}

fn immigrant(class: Class) -> ProfileView {
    ProfileView { class: Some(class), landing: Some("2027-03-14".to_owned()), ..ProfileView::default() }
}

/// A task due ten days after landing, with more lines of its own.
fn task(id: &str, more: &str) -> String {
    format!(
        "[[task]]\nid = \"{id}\"\nstage = \"first-weeks\"\ndue = {{ by = 10 }}\n{more}\n\
         topics = [\"health-insurance\"]\nauthority = \"ministry-of-health\"\nlevel = \"provincial\"\n\
         audience = \"resident\"\nverified_on = 2026-11-22\nreview_by = 2027-05-22\n\
         sources = [\"https://www.ontario.ca/page/health-card\"]\n\
         [task.en]\ntitle = \"Task {id}\"\nwhy = \"It helps.\"\n\
         [task.fr]\ntitle = \"Tâche {id}\"\nwhy = \"Cela aide.\"\n"
    )
}

async fn update(app: &Portage, portal: &Portal) -> Option<PlanNews> {
    portal.publish();
    app.update("en", true).await.unwrap();
    app.changes("en").unwrap().plan
}

fn ids<'a>(links: impl IntoIterator<Item = &'a portage_app::view::TaskLink>) -> Vec<&'a str> {
    links.into_iter().map(|link| link.id.as_str()).collect()
}

#[tokio::test]
async fn tasks_that_come_go_and_move_are_told_for_the_plan() {
    let portal = Portal::of_a_few_records();
    let (_device, app) = device(&portal).await;
    assert_eq!(app.changes("en").unwrap().plan, None, "a first copy has nothing to compare with");
    portal.edit(TASKS, "{ by = 5 }", "{ by = 30 }");
    portal.remove("ontario/tasks/more.toml");
    let others = task("w2-52", "for = [[\"claimant\"]]");
    portal.write("ontario/tasks/new.toml", &(task("w2-51", "for = [[\"permanent\"]]") + &others));
    let news = update(&app, &portal).await.unwrap();
    assert_eq!(ids(&news.change.appears), ["w2-51"], "what is for others is no news of this plan");
    assert_eq!(ids(&news.change.goes), ["w2-50"]);
    assert_eq!((news.change.goes[0].title.as_str(), news.change.goes[0].settled), ("Task w2-50", false));
    let moved: Vec<_> =
        news.change.moves.iter().map(|it| (it.task.id.as_str(), it.from.as_deref(), it.to.as_deref())).collect();
    assert_eq!(moved, [("w2-03", Some("2027-03-19"), Some("2027-04-13"))], "5 and 30 days after 14 March");
    assert_eq!(news.papers, []);
    assert_eq!(app.changes("fr").unwrap().plan.unwrap().change.goes[0].title, "Tâche w2-50");

    // To a claimant the same release says something else, and to nobody in particular nothing.
    app.save_profile(immigrant(Class::Claimant), false).unwrap();
    assert_eq!(ids(&app.changes("en").unwrap().plan.unwrap().change.appears), ["w2-52"]);
    app.erase_answers().unwrap();
    assert_eq!(app.changes("en").unwrap().plan, None);
}

#[tokio::test]
async fn a_task_whose_papers_are_others_now_is_told() {
    let portal = Portal::of_a_few_records();
    let (_device, app) = device(&portal).await;
    portal.edit(TASKS, "due = { by = 5 }", "due = { by = 5 }\npapers = [[\"lease\"]]");
    let papers = |news: Option<PlanNews>| {
        let mut news = news.unwrap();
        assert!(news.change.moves.is_empty() && news.change.appears.is_empty() && news.change.goes.is_empty());
        let PapersChange { task, added, dropped } = news.papers.pop().unwrap();
        let labels = |lines: Vec<Vec<portage_app::view::NamedPaper>>| -> Vec<String> {
            lines.into_iter().flatten().map(|paper| paper.label).collect()
        };
        (task.id, labels(added), labels(dropped))
    };
    let lease = vec!["Lease".to_owned()];
    assert_eq!(papers(update(&app, &portal).await), ("w2-03".to_owned(), lease, vec![]));
    app.mark_task("w2-03", TaskState::Done).unwrap();
    assert_eq!(app.changes("en").unwrap().plan, None, "who has done it needs no paper for it");
    app.mark_task("w2-03", TaskState::Open).unwrap();
    portal.edit(TASKS, "papers = [[\"lease\"]]\n", "");
    assert_eq!(update(&app, &portal).await, None, "as it was before");
}

#[tokio::test]
async fn what_was_done_stays_when_a_release_takes_the_task_away() {
    let portal = Portal::of_a_few_records();
    let (device, app) = device(&portal).await;
    app.mark_task("w2-50", TaskState::Done).unwrap();
    assert_eq!(app.plan("en").unwrap().left, []);
    portal.remove("ontario/tasks/more.toml");
    let news = update(&app, &portal).await.unwrap();
    assert_eq!((ids(&news.change.goes), news.change.goes[0].settled), (vec!["w2-50"], true));
    drop(app);
    let app = device.start();
    let left = app.plan("en").unwrap().left;
    assert_eq!(left.len(), 1);
    assert_eq!((left[0].id.as_str(), left[0].title.as_str(), left[0].state), ("w2-50", "Task w2-50", TaskState::Done));
    // Another update does not take it away either.
    drop(app);
    let later = device.on("2026-12-01");
    let app = later.start();
    portal.edit(TASKS, "Go there.", "Go there early.");
    update(&app, &portal).await;
    assert_eq!(app.plan("fr").unwrap().left[0].title, "Tâche w2-50");
    app.mark_task("w2-50", TaskState::Open).unwrap();
    assert_eq!(app.plan("en").unwrap().left, [], "and who takes it back is not told of it");
}
