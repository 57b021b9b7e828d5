import type { BinderView, DocumentLine, PaperChoice, PlanView } from "$lib/api";
import { EXPIRES_SOON } from "$lib/binder";
import { i18n } from "$lib/i18n/i18n.svelte";
import { titleOf } from "$lib/tasks";

/** A paper that tasks ask for and the binder does not have. */
export type Missing = { paper: PaperChoice; label: string; lang: string; tasks: { id: string; title: string; lang: string }[]; day: string | null };

const ORDER = { need: 0, "asked-for": 1, "must-translate": 2, have: 3 };
const place = ({ entry, expires_in }: DocumentLine) => ((expires_in ?? 0) < 0 ? 0 : ORDER[entry.state]);

/** What is to be done before what is done, then by name. */
export function byNeed(documents: DocumentLine[]): DocumentLine[] {
  return documents.toSorted((a, b) => place(a) - place(b) || a.label.localeCompare(b.label, i18n.lang));
}

/** Papers that are written down and not ready: to be got, translated, waited for, or renewed. */
export function unready(binder: BinderView): DocumentLine[] {
  return byNeed(binder.documents.filter(({ entry, expires_in }) => entry.state !== "have" || (expires_in !== null && expires_in <= EXPIRES_SOON)));
}

/** What the open tasks ask for and nobody wrote down yet, the soonest first. */
export function missing(plan: PlanView): Missing[] {
  const found = new Map<string, Missing>();
  const tasks = plan.stages.filter((stage) => !stage.behind).flatMap((stage) => stage.tasks);
  for (const task of tasks.filter(({ state, because }) => state === "open" && because.every(({ known }) => known))) {
    for (const line of task.papers?.lines ?? []) {
      const first = line.any_of[0];
      if (line.ready || line.state !== null || !first) continue;
      const key = JSON.stringify(first.paper);
      const label = line.any_of.map(({ label }) => label).join(" / ");
      const entry = found.get(key) ?? { paper: first.paper, label, lang: first.lang, tasks: [], day: null };
      entry.tasks.push({ id: task.id, title: titleOf(task), lang: task.lang });
      if (task.day && (entry.day === null || task.day < entry.day)) entry.day = task.day;
      found.set(key, entry);
    }
  }
  return [...found.values()].sort((a, b) => (a.day ?? "9999").localeCompare(b.day ?? "9999"));
}
