import type { BinderView, PlanView, TaskView } from "$lib/api";
import { nameOf } from "$lib/binder";
import { dueOf, longDue } from "$lib/due";
import { i18n, t } from "$lib/i18n/i18n.svelte";
import { plainText } from "$lib/plain";
import { titleOf } from "$lib/tasks";
import type { Piece } from "./sheets";

export const WHAT = ["plan", "documents", "goods", "binder"] as const;
export type What = (typeof WHAT)[number];

export function piecesOf(what: What, plan: PlanView, binder: BinderView): Piece[] {
  switch (what) {
    case "plan":
      return planPieces(plan, binder);
    case "documents":
      return documentPieces(binder);
    case "goods":
      return goodsPieces(binder);
    case "binder":
      return [
        ...documentPieces(binder),
        ...applicationPieces(binder),
        ...goodsPieces(binder),
        ...appointmentPieces(binder),
        ...questionPieces(binder),
        ...planPieces(plan, binder),
      ];
  }
}

const joined = (parts: (string | null | undefined)[]): string | null => parts.filter(Boolean).join(" · ") || null;
const heading = (text: string): Piece => ({ kind: "heading", text });

function planPieces(plan: PlanView, binder: BinderView): Piece[] {
  const tasks = new Map(plan.stages.flatMap((stage) => stage.tasks).map((task) => [task.id, task]));
  const own = new Map(plan.own.map((task) => [task.id, task]));
  const papers = (task: TaskView) => task.papers && t("print-papers", { papers: i18n.list(task.papers.lines.map((line) => line.any_of.map(({ label }) => label).join(" / "))) });
  const left = plan.left.map((task): Piece => ({ kind: "task", box: task.state === "open" ? "open" : "done", title: titleOf(task), lang: task.lang, day: null, detail: joined([task.state === "open" ? null : t(`task-state-${task.state}`), task.note]) }));
  // What lies behind and was never done is of no use on paper.
  const groups = plan.groups.filter(({ group }) => group !== "earlier").flatMap(({ group, tasks: ids }) => [
    heading(t(`group-${group}`)),
    ...ids.flatMap((id): Piece[] => {
      const task = tasks.get(id);
      const mine = own.get(id);
      if (task) {
        const due = dueOf(task);
        const open = task.state === "open";
        const detail = joined([nameOf(binder, task.note.who), task.note.note, task.state === "open" ? plainText(task.why) : t(`task-state-${task.state}`), open ? papers(task) : null]);
        return [{ kind: "task", box: open ? "open" : "done", title: titleOf(task), lang: task.lang, day: due && open ? longDue(due) : null, detail }];
      }
      if (!mine) return [];
      const { title, day, note, who } = mine.entry;
      return [{ kind: "task", box: mine.state === "open" ? "open" : "done", title, lang: i18n.lang, day: day && i18n.date(day), detail: joined([nameOf(binder, who), note]) }];
    }),
  ]);
  return left.length > 0 ? [...groups, heading(t("plan-left")), ...left] : groups;
}

function documentPieces(binder: BinderView): Piece[] {
  const rows = binder.documents.map(({ label, entry }): Piece => ({
    kind: "row",
    cells: [label, t(`document-state-${entry.state}`), nameOf(binder, entry.whose) ?? "", entry.expires ? i18n.date(entry.expires) : "", joined([entry.place, entry.note]) ?? ""],
  }));
  const head: Piece = { kind: "row", head: true, cells: [t("document-what"), t("document-state"), t("document-whose"), t("document-expires"), t("document-place")] };
  return [heading(t("binder-documents")), ...(rows.length > 0 ? [head, ...rows] : [{ kind: "text", text: t("documents-empty"), quiet: true } as const])];
}

function goodsPieces(binder: BinderView): Piece[] {
  return binder.goods.flatMap(({ list, goods, total }): Piece[] => [
    heading(t(`goods-${list}`)),
    { kind: "text", text: t(`goods-${list}-text`), quiet: true },
    { kind: "row", head: true, cells: [t("good-item"), t("good-serial"), t("good-value")] },
    ...goods.map(({ entry, value }): Piece => ({ kind: "row", cells: [joined([entry.item, entry.kind === "jewellery" ? t("goods-jewellery") : null, entry.note]) ?? "", entry.serial ?? "", value ?? t("good-no-value")] })),
    { kind: "row", sum: true, cells: [t("goods-total", { count: total.items }), "", total.value] },
  ]);
}

function applicationPieces(binder: BinderView): Piece[] {
  if (binder.applications.length === 0) return [];
  return [
    heading(t("binder-applications")),
    ...binder.applications.flatMap(({ entry }): Piece[] => [
      { kind: "text", text: joined([i18n.has(`program-${entry.program}`) ? i18n.word("program", entry.program) : entry.program, entry.filed_on && t("application-filed", { date: i18n.date(entry.filed_on) }), entry.number]) ?? "" },
      ...entry.events.map((event): Piece => ({ kind: "row", cells: [event.on ? i18n.date(event.on) : "", t(`event-${event.kind}`), event.note ?? ""] })),
    ]),
  ];
}

function appointmentPieces(binder: BinderView): Piece[] {
  const coming = binder.appointments.filter(({ in_days }) => in_days >= 0);
  const people = binder.contacts.map(({ entry }): Piece => ({ kind: "row", cells: [entry.name, entry.what_for ?? "", joined([entry.phone, entry.email, entry.address]) ?? ""] }));
  return [
    ...(coming.length > 0 ? [heading(t("binder-appointments"))] : []),
    ...coming.flatMap(({ entry, papers }): Piece[] => [
      { kind: "text", text: joined([`${i18n.date(entry.date)}${entry.time ? `, ${entry.time}` : ""}`, entry.what, entry.place]) ?? "" },
      ...papers.lines.map((line): Piece => ({ kind: "task", box: line.ready ? "done" : "open", title: line.any_of.map(({ label }) => label).join(" / "), lang: i18n.lang, day: null, detail: null })),
    ]),
    ...(people.length > 0 ? [heading(t("contacts-title")), ...people] : []),
  ];
}

function questionPieces(binder: BinderView): Piece[] {
  if (binder.questions.length === 0) return [];
  return [
    heading(t("binder-questions")),
    ...binder.questions.map(({ entry }): Piece => ({ kind: "task", box: entry.answered ? "done" : "open", title: entry.text, lang: i18n.lang, day: null, detail: joined([entry.whom, entry.answer]) })),
  ];
}
