import type { DueView, Group, GroupView, OwnTaskView, PlanView, TaskState, TaskView, Urgency } from "$lib/api";
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

/** The key under which a task stands in this plan: a link by its record leads to the first child that it is for. */
export function keyOf(plan: PlanView, id: string): string {
  const tasks = plan.stages.flatMap((stage) => stage.tasks);
  return tasks.some((task) => task.id === id) ? id : (tasks.find((task) => task.record === id)?.id ?? id);
}

function urgencyOf(own: OwnTaskView): Urgency {
  if (own.state !== "open" || own.day_in === null) return "none";
  if (own.day_in < 0) return "late";
  return own.day_in <= SOON ? "soon" : "later";
}

const ORDER: Group[] = ["overdue", "today", "week", "later", "no-day", "earlier", "done"];

/** Where each task stood on this visit: what is ticked stays under the hand that ticked it until the plan is left. */
export class Places {
  #seen = new Map<string, { group: Group; at: number }>();

  hold(groups: GroupView[]): GroupView[] {
    const done = groups.find(({ group }) => group === "done")?.tasks ?? [];
    const back = done.filter((id) => (this.#seen.get(id)?.group ?? "done") !== "done");
    const lists = new Map(groups.map(({ group, tasks }) => [group, tasks.filter((id) => !back.includes(id))]));
    for (const id of back.toSorted((a, b) => (this.#seen.get(a)?.at ?? 0) - (this.#seen.get(b)?.at ?? 0))) {
      const place = this.#seen.get(id);
      if (!place) continue;
      lists.set(place.group, (lists.get(place.group) ?? []).toSpliced(place.at, 0, id));
    }
    const now = ORDER.map((group) => ({ group, tasks: lists.get(group) ?? [] })).filter(({ tasks }) => tasks.length > 0);
    this.#seen = new Map(now.flatMap(({ group, tasks }) => tasks.map((id, at) => [id, { group, at }])));
    return now;
  }
}
