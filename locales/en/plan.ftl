## The plan: its groups, own tasks, notes

plan-landing-change = Change
plan-by = Order of the tasks
plan-by-time = By time
plan-by-stage = By stage
plan-who = Tasks of
plan-who-all = Everybody
plan-none-for = There are no tasks for this person yet. Open a task and say who does it.
plan-show-all =
    { $count ->
        [one] Show { $count } task
       *[other] Show all { $count } tasks
    }
group-overdue = Late
group-today = Today
group-week = This week
group-later = Later
group-no-day = Without a day
group-earlier = From earlier stages, still open
group-done = Done and set aside
group-count =
    { $count ->
        [one] { $count } task
       *[other] { $count } tasks
    }

timeline-today = Today
timeline-landing = Landing, { $date }
timeline-landing-unknown = Landing
timeline-says =
    { $count ->
        [one] A line of time with { $count } task. Landing: { $date }, { $when }. It stands in the list below.
       *[other] A line of time with { $count } tasks. Landing: { $date }, { $when }. All of them stand in the list below.
    }
timeline-says-unknown =
    { $count ->
        [one] A line of time with { $count } task, before and after the landing. It stands in the list below.
       *[other] A line of time with { $count } tasks, before and after the landing. All of them stand in the list below.
    }

task-for-child = { $title }: { $child }
child-born = child born in { $year }
child-born-nth = child { $n } born in { $year }
task-papers = Papers that it takes
task-unlocks = Then you can do this
task-own-day = your own day
task-usual-day = Otherwise:
task-not-now = Not now
task-not-for-me = Not for me
task-state-not-for-me = Not for me
notice-task-not-for-me = Not for you: { $title }
task-who = Who does it
task-who-nobody = Nobody named
task-note = Note
task-note-title = What you wrote
task-note-add = Add a note or a day of your own
task-note-add-who = Add a note, a person or a day of your own
task-day = Your own day
task-day-hint = Leave it empty to keep the day of the plan. Where a law sets an earlier day, that day counts.
notice-note-kept = Kept.

own-task-add = Add a task
own-task-title = What is to be done?
own-task-title-hint = For example: ask my cousin about winter boots.
own-task-day = By which day?
own-task-day-hint = You may leave it empty.
own-task-stage = Stage of the way
own-task-yours = You added this task yourself.
notice-own-task-added = The task is in your plan.
notice-own-task-deleted = Deleted: { $title }

day-missing = Write the day too, for example 14.
field-left =
    { $count ->
        [one] room for { $count } more letter
       *[other] room for { $count } more letters
    }
field-over =
    { $count ->
        [one] { $count } letter too many: up to { $limit } fit here
       *[other] { $count } letters too many: up to { $limit } fit here
    }

## Other answers: what they would change

plan-left = No longer in the content
plan-left-text = An update took these tasks away. What you did and wrote stays here.
preview-title = What would change in your plan
preview-moves =
    { $count ->
        [one] { $count } task gets another day
       *[other] { $count } tasks get another day
    }
preview-appears =
    { $count ->
        [one] { $count } task is new
       *[other] { $count } tasks are new
    }
preview-goes =
    { $count ->
        [one] { $count } task leaves the plan
       *[other] { $count } tasks leave the plan
    }
preview-papers =
    { $count ->
        [one] { $count } task needs other papers
       *[other] { $count } tasks need other papers
    }
preview-paper-added = New
preview-paper-dropped = No longer needed
preview-settled = done or set aside
preview-no-day = no day
preview-all = Show all of them
preview-safe =
    { $count ->
        [one] Nothing done is lost: { $count } task that is done or set aside stays so, and so does what you wrote.
       *[other] Nothing done is lost: { $count } tasks that are done or set aside stay so, and so does what you wrote.
    }
preview-safe-none = Nothing is lost: what you wrote stays.
doubt-sure = Yes, it is right
doubt-sure-save = It is right, save
doubt-correct = Correct it
answers-erase = Erase my answers
answers-erase-title = Erase your answers?
answers-erase-text = The plan then shows the tasks of everybody, without your dates. The tools ask you everything again. What you did and wrote, and your binder, stay. Copies of earlier days still hold your answers until they run out.
notice-answers-erased = Your answers are erased.

reminder-today =
    { $count ->
        [one] { $count } task is due today.
       *[other] { $count } tasks are due today.
    }
reminder-week =
    { $count ->
        [one] { $count } task is due in the next 7 days.
       *[other] { $count } tasks are due in the next 7 days.
    }
reminder-open = Open Portage to see what.
remind-title = Reminders and start
remind-text = Once a day, your system can say how many tasks are due. It never says which: others may see the screen. Portage must be open for it.
remind-on = Remind me of tasks that are due
remind-hour = At
remind-none = This system shows no notifications, so reminders would not be seen.
start-on = Start Portage when I log in
start-text = The window opens and stays in the background.
