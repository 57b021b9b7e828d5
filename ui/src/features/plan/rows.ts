import type { DueView, OwnTaskView, PlanView, TaskState, TaskView, Urgency } from "$lib/api";
import { dueOf } from "$lib/due";
import { titleOf } from "$lib/tasks";

/** A line of the plan: a task of the portals or one of the person's own. */
export type Row = {
  id: string;
  title: string;
  lang: string | null;
  stage: string;
  state: TaskState;
  due: DueView | null;
  urgency: Urgency;
  who: string | null;
  task: TaskView | null;
  own: OwnTaskView | null;
};

/** Within so many days a task is soon. */
const SOON = 14;

export function rowsOf(plan: PlanView): Map<string, Row> {
  const rows = new Map<string, Row>();
  for (const task of plan.stages.flatMap((stage) => stage.tasks)) {
    const { id, lang, stage, state, urgency, note } = task;
    rows.set(id, { id, title: titleOf(task), lang, stage, state, due: dueOf(task), urgency, who: note.who, task, own: null });
  }
  for (const own of plan.own) {
    const { title, stage, day, who } = own.entry;
    const due = day === null ? null : { date: day, in_days: own.day_in, from_landing: 0, law: false, about: false };
    rows.set(own.id, { id: own.id, title, lang: null, stage, state: own.state, due, urgency: urgencyOf(own), who, task: null, own });
  }
  return rows;
}

function urgencyOf(own: OwnTaskView): Urgency {
  if (own.state !== "open" || own.day_in === null) return "none";
  if (own.day_in < 0) return "late";
  return own.day_in <= SOON ? "soon" : "later";
}
