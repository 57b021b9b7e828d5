import type { DueView } from "./api";
import { daysAgo } from "./i18n/dates";
import { i18n, t } from "./i18n/i18n.svelte";

/** Within this many days a day is told by how far it is, beyond it by its date. */
const NEAR = 60;

/** When a task is due: on the day that the person chose, unless a law sets an earlier one. */
export function dueOf(task: { due: DueView | null; day: string | null; day_in?: number | null }): DueView | null {
  const { due, day } = task;
  if (day === null || day === due?.date) return due;
  const ago = daysAgo(day);
  return { date: day, in_days: task.day_in ?? (ago === null ? null : -ago), from_landing: 0, law: false, about: false };
}

/** A task's day in a few words, for a pill, never later than it is: "in 6 days", "by 10 January 2027", "30 days before landing". */
export function shortDue(due: DueView): string {
  if (due.date === null || due.in_days === null) return fromLanding(due);
  const days = due.in_days;
  if (due.about) return t("due-about", { date: i18n.date(due.date.slice(0, 7)) });
  if (days < -NEAR) return t("due-was", { date: i18n.date(due.date) });
  if (days < 0) return t("due-late", { days: -days });
  if (days === 0) return t("due-today");
  if (days < 14) return t("due-in-days", { days });
  if (days <= NEAR) return t("due-in-weeks", { weeks: Math.floor(days / 7) });
  return t("due-by", { date: i18n.date(due.date) });
}

/** A task's day in full. */
export function longDue(due: DueView): string {
  if (due.date === null || due.in_days === null) return fromLanding(due);
  if (due.about) return t("due-about", { date: i18n.date(due.date.slice(0, 7)) });
  return t("due-full", { date: i18n.date(due.date), when: relativeDays(due.in_days) });
}

/** Days from today, in words. */
export function relativeDays(days: number): string {
  if (days < 0) return t("days-ago", { days: -days });
  return days === 0 ? t("due-today") : t("due-in-days", { days });
}

/** A target far from landing is told in months, rounded to the earlier day; a legal one always to the day. */
function fromLanding({ from_landing: days, law }: DueView): string {
  if (days === 0) return t("due-landing-day");
  if (!law && days < -NEAR) return t("due-months-before-landing", { months: Math.ceil(-days / 30) });
  if (!law && days > NEAR) return t("due-months-after-landing", { months: Math.floor(days / 30) });
  return days < 0 ? t("due-before-landing", { days: -days }) : t("due-after-landing", { days });
}
