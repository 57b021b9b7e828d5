import type { BinderView, PlanView, SavedPage, TaskState, TaskView } from "$lib/api";
import { nameOf } from "$lib/binder";
import { dueOf, longDue } from "$lib/due";
import { i18n, t } from "$lib/i18n/i18n.svelte";
import { plainText } from "$lib/plain";
import type { MessageId } from "$lib/messages";
import { titleOf } from "$lib/tasks";
import type { Box, Piece } from "./sheets";

export const WHAT = ["plan", "documents", "goods", "results", "binder"] as const;
export type What = (typeof WHAT)[number];

/** What the sheets are made of. */
type Kept = { plan: PlanView; binder: BinderView; saved: SavedPage[] };

export function piecesOf(what: What, { plan, binder, saved }: Kept): Piece[] {
  switch (what) {
    case "plan":
      return planPieces(plan, binder);
    case "documents":
      return documentPieces(binder);
    case "goods":
      return goodsPieces(binder);
    case "results":
      return resultPieces(binder);
    case "binder":
      return [
        ...familyPieces(binder),
        ...documentPieces(binder),
        ...applicationPieces(binder),
        ...goodsPieces(binder),
        ...appointmentPieces(binder),
        ...questionPieces(binder),
        ...(binder.results.length > 0 ? resultPieces(binder) : []),
        ...savedPieces(saved),
        ...planPieces(plan, binder),
      ];
  }
}

const joined = (parts: (string | null | undefined)[]): string | null => parts.filter(Boolean).join(" · ") || null;
const heading = (text: string): Piece => ({ kind: "heading", text });
const boxOf = (state: TaskState): Box => (state === "open" || state === "done" ? state : "aside");

/** The words that an officer reads, beside the person's own where those are neither English nor French. */
function official(id: MessageId): string {
  const english = i18n.lang === "en" || i18n.lang === "fr" ? null : i18n.english(id);
  return english ? `${t(id)} / ${english}` : t(id);
}

/** Tasks in another language than the window: said once, or whoever gets the paper wonders. */
function otherLanguage(langs: string[]): Piece[] {
  const other = langs.find((lang) => lang !== i18n.lang);
  return other ? [{ kind: "text", text: t("print-other-language", { language: i18n.languageName(other) }), quiet: true }] : [];
}

function planPieces(plan: PlanView, binder: BinderView): Piece[] {
  const tasks = new Map(plan.stages.flatMap((stage) => stage.tasks).map((task) => [task.id, task]));
  const own = new Map(plan.own.map((task) => [task.id, task]));
  const papers = (task: TaskView) => task.papers && t("print-papers", { papers: i18n.list(task.papers.lines.map((line) => line.any_of.map(({ label }) => label).join(" / "))) });
  const left = plan.left.map((task): Piece => ({ kind: "task", box: boxOf(task.state), title: titleOf(task), lang: task.lang, day: null, detail: joined([task.state === "open" ? null : t(`task-state-${task.state}`), task.note]) }));
  // What lies behind and was never done is of no use on paper; that there is some is said.
  const earlier = plan.groups.filter(({ group }) => group === "earlier").flatMap(({ tasks: ids }) => ids.filter((id) => tasks.get(id)?.state === "open")).length;
  const groups = plan.groups.filter(({ group }) => group !== "earlier").flatMap(({ group, tasks: ids }) => [
    heading(t(`group-${group}`)),
    ...ids.flatMap((id): Piece[] => {
      const task = tasks.get(id);
      const mine = own.get(id);
      if (task) {
        const due = dueOf(task);
        const open = task.state === "open";
        const detail = joined([nameOf(binder, task.note.who), task.note.note, task.state === "open" ? plainText(task.why) : t(`task-state-${task.state}`), open ? papers(task) : null]);
        return [{ kind: "task", box: boxOf(task.state), title: titleOf(task), lang: task.lang, day: due && open ? longDue(due) : null, detail }];
      }
      if (!mine) return [];
      const { title, day, note, who } = mine.entry;
      return [{ kind: "task", box: mine.state === "open" ? "open" : "done", title, lang: i18n.lang, day: day && i18n.date(day), detail: joined([nameOf(binder, who), note]) }];
    }),
  ]);
  return [
    ...otherLanguage(plan.stages.flatMap((stage) => stage.tasks.map(({ lang }) => lang))),
    ...groups,
    ...(earlier > 0 ? [{ kind: "text", text: t("print-earlier", { count: earlier }), quiet: true } as const] : []),
    ...(left.length > 0 ? [heading(t("plan-left")), ...left] : []),
  ];
}

function familyPieces(binder: BinderView): Piece[] {
  if (binder.family.length === 0) return [];
  const rows = binder.family.map(({ entry }): Piece => ({
    kind: "row",
    cells: [entry.name, t(`role-${entry.role}`), entry.birth_date ? i18n.date(entry.birth_date) : entry.birth_year ? String(entry.birth_year) : ""],
  }));
  return [heading(t("binder-family")), { kind: "row", head: true, cells: [t("member-name"), t("member-role"), t("member-birth")] }, ...rows];
}

function documentPieces(binder: BinderView): Piece[] {
  const rows = binder.documents.map(({ label, entry, expires_in }): Piece => {
    const over = expires_in !== null && expires_in < 0;
    const until = entry.expires && (over ? t("expiry-late", { date: i18n.date(entry.expires) }) : i18n.date(entry.expires));
    return { kind: "row", cells: [label, over ? "" : t(`document-state-${entry.state}`), nameOf(binder, entry.whose) ?? "", until ?? "", joined([entry.place, entry.note]) ?? ""] };
  });
  const head: Piece = { kind: "row", head: true, cells: [t("document-what"), t("document-state"), t("document-whose"), t("document-expires"), t("document-place")] };
  return [heading(t("binder-documents")), ...otherLanguage(binder.documents.map(({ lang }) => lang)), ...(rows.length > 0 ? [head, ...rows] : [{ kind: "text", text: t("documents-empty"), quiet: true } as const])];
}

function goodsPieces(binder: BinderView): Piece[] {
  return binder.goods.flatMap(({ list, goods, total }): Piece[] => [
    heading(`${official("binder-goods")}: ${official(`goods-${list}`)}`),
    { kind: "text", text: t(`goods-${list}-text`), quiet: true },
    { kind: "row", head: true, cells: [official("good-item"), official("good-serial"), official("good-value")] },
    ...goods.map(({ entry, value }): Piece => ({ kind: "row", cells: [joined([entry.item, entry.kind === "jewellery" ? t("goods-jewellery") : null, entry.note]) ?? "", entry.serial ?? "", value ?? t("good-no-value")] })),
    { kind: "row", sum: true, cells: [t("goods-total", { count: total.items }), "", total.without_value === total.items && total.items > 0 ? t("good-no-value") : total.value] },
    ...(total.without_value > 0 ? [{ kind: "text", text: t("goods-without-value", { count: total.without_value }), quiet: true } as const] : []),
    ...(goods.length > 0 ? [signed()] : []),
  ]);
}

/** Where a list is signed. */
const signed = (): Piece => ({ kind: "row", cells: [`${official("print-name")}:`, `${official("print-signature")}:`, `${official("print-day")}:`] });

function applicationPieces(binder: BinderView): Piece[] {
  if (binder.applications.length === 0) return [];
  return [
    heading(t("binder-applications")),
    ...binder.applications.flatMap(({ entry }): Piece[] => [
      { kind: "text", text: joined([i18n.has(`program-${entry.program}`) ? i18n.word("program", entry.program) : entry.program, entry.filed_on && t("application-filed", { date: i18n.date(entry.filed_on) }), entry.way && t(`way-${entry.way}`), entry.number, entry.note]) ?? "" },
      ...entry.events.map((event): Piece => ({ kind: "row", cells: [event.on ? i18n.date(event.on) : "", t(`event-${event.kind}`), event.note ?? ""] })),
    ]),
  ];
}

function appointmentPieces(binder: BinderView): Piece[] {
  const coming = binder.appointments.filter(({ in_days }) => in_days >= 0);
  const people = binder.contacts.map(({ entry }): Piece => ({ kind: "row", cells: [entry.name, entry.what_for ?? "", joined([entry.phone, entry.email, entry.address, entry.note]) ?? ""] }));
  return [
    ...(coming.length > 0 ? [heading(t("binder-appointments"))] : []),
    ...coming.flatMap(({ entry, papers }): Piece[] => [
      { kind: "text", text: joined([i18n.date(entry.date), entry.time && `${entry.time} (${entry.zone})`, entry.what, nameOf(binder, entry.who), entry.place, entry.note]) ?? "" },
      ...papers.lines.map((line): Piece => ({ kind: "task", box: line.ready ? "done" : "open", title: line.any_of.map(({ label }) => label).join(" / "), lang: i18n.lang, day: null, detail: null })),
    ]),
    ...(people.length > 0 ? [heading(t("contacts-title")), ...people] : []),
  ];
}

function savedPieces(saved: SavedPage[]): Piece[] {
  if (saved.length === 0) return [];
  return [heading(t("binder-saved")), ...saved.map(({ title, saved_on }): Piece => ({ kind: "row", cells: [title, "", i18n.date(saved_on)] }))];
}

function questionPieces(binder: BinderView): Piece[] {
  if (binder.questions.length === 0) return [];
  return [
    heading(t("binder-questions")),
    ...binder.questions.map(({ entry }): Piece => ({ kind: "task", box: entry.answered ? "done" : "open", title: entry.text, lang: i18n.lang, day: null, detail: joined([entry.whom, entry.answer]) })),
  ];
}

function resultPieces(binder: BinderView): Piece[] {
  if (binder.results.length === 0) return [heading(t("binder-results")), { kind: "text", text: t("results-empty"), quiet: true }];
  return [
    heading(t("binder-results")),
    { kind: "text", text: t("print-results-note") },
    ...otherLanguage(binder.results.map(({ entry }) => entry.lang)),
    ...binder.results.map(({ entry, rules }): Piece => {
      // Each title stands by itself: it may be in a language of the other direction.
      const used = entry.rules.map(({ effective_from }, i) => `\u2068${rules[i]?.text ?? ""}\u2069. ${t("tools-in-force", { date: i18n.date(effective_from) })}`);
      return { kind: "row", cells: [[i18n.word("tool", `${entry.tool}-question`), ...used].join("\n"), entry.outcome, i18n.date(entry.on)] };
    }),
  ];
}
