import { i18n, t } from "./i18n/i18n.svelte";

/** A day as it is typed: any part may be missing or wrong. */
export type DayParts = { day: string; month: string; year: string };

/** A sentence about one field. */
export type Fault = { field: string; sentence: string };

/** Digits of any script as the ones that a computer counts with. */
export function latinDigits(text: string): string {
  return text.trim().replace(/\p{Nd}/gu, (digit) => {
    // Every script keeps its ten digits in a row that starts at a multiple of ten code points from its zero.
    const code = digit.codePointAt(0) ?? 0;
    let zero = code;
    while (zero > code - 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
    return String(code - zero);
  });
}

export function splitDay(text: string | null): DayParts {
  const [year = "", month = "", day = ""] = latinDigits(text ?? "").split("-");
  return { year, month: month && String(Number(month)), day: day && String(Number(day)) };
}

/** `YYYY-MM-DD`, or `YYYY-MM` where the day is not known, or null where nothing is. */
export function writeDay(parts: DayParts): string | null {
  const { year, month, day } = parts;
  if (!latinDigits(year) || !month) return null;
  const written = `${latinDigits(year)}-${month.padStart(2, "0")}`;
  return latinDigits(day) ? `${written}-${latinDigits(day).padStart(2, "0")}` : written;
}

export function checkDay(parts: DayParts): Fault | null {
  const day = latinDigits(parts.day);
  const year = latinDigits(parts.year);
  if (!day && !parts.month && !year) return null;
  if (!parts.month) return { field: "month", sentence: t("landing-month-missing") };
  if (!year) return { field: "year", sentence: t("landing-year-missing") };
  if (!/^(19|20)\d\d$/.test(year)) return { field: "year", sentence: t("landing-year-odd", { year }) };
  if (!day) return null;
  const month = Number(parts.month);
  const last = new Date(Number(year), month, 0).getDate();
  if (!/^\d+$/.test(day) || Number(day) < 1 || Number(day) > last) {
    const name = i18n.date(`${year}-${parts.month.padStart(2, "0")}`);
    return { field: "day", sentence: t("landing-day-odd", { day, month: name, last }) };
  }
  return null;
}

/** The same where the month alone is not enough. */
export function checkWholeDay(parts: DayParts): Fault | null {
  const wrong = checkDay(parts);
  if (wrong || latinDigits(parts.day) || !parts.month) return wrong;
  return { field: "day", sentence: t("day-missing") };
}

/** What is wrong with a whole day in a form where it is called `name`. */
export function dayFault(name: string, parts: DayParts): Fault | null {
  const wrong = checkWholeDay(parts);
  return wrong && { field: `${name}-${wrong.field}`, sentence: wrong.sentence };
}

/** A sentence if this cannot be the year of birth of a child who comes along. */
export function checkYear(text: string, thisYear: number): string | null {
  const year = latinDigits(text);
  const possible = /^\d{4}$/.test(year) && Number(year) <= thisYear + 1 && Number(year) > thisYear - 80;
  return possible ? null : t("family-year-odd", { year: text.trim() });
}

/** The day on the clock of this device, as `YYYY-MM-DD`. */
export function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
}
