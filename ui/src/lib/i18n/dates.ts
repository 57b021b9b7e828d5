import { formatLocale } from "./load";

/** A `YYYY-MM-DD`, `YYYY-MM` or RFC 3339 text, as the local day (or month) that it names. */
function parse(text: string): { date: Date; monthOnly: boolean } | null {
  const match = /^(\d{4})-(\d{2})(?:-(\d{2}))?(T.*)?$/.exec(text);
  if (!match) return null;
  const [, year, month, day, time] = match;
  const date = time ? new Date(text) : new Date(Number(year), Number(month) - 1, Number(day ?? 1));
  return Number.isNaN(date.getTime()) ? null : { date, monthOnly: day === undefined };
}

/** In full and in the reader's language, such as "22 November 2026". */
export function writeDate(text: string, tag: string): string {
  const parsed = parse(text);
  if (!parsed) return text;
  const options: Intl.DateTimeFormatOptions = { year: "numeric", month: "long" };
  if (!parsed.monthOnly) options.day = "numeric";
  return inSentences(new Intl.DateTimeFormat(formatLocale(tag), options).format(parsed.date), tag);
}

/**
 * French writes the first of a month as an ordinal, which Intl has no sign for. Ukrainian and Russian abbreviate the word
 * "year", whose full stop would meet that of a sentence. Rust does the same.
 */
function inSentences(written: string, tag: string): string {
  switch (tag.split("-")[0]) {
    case "fr":
      return written.replace(/^1 /u, "1er ");
    case "uk":
      return written.replace(/р\.$/u, "року");
    case "ru":
      return written.replace(/г\.$/u, "года");
    default:
      return written;
  }
}

/** A moment, with its day and hour. */
export function writeMoment(text: string, tag: string, seconds = false): string {
  const parsed = parse(text);
  if (!parsed) return text;
  const time = new Intl.DateTimeFormat(formatLocale(tag), { hour: "2-digit", minute: "2-digit", ...(seconds ? { second: "2-digit" } : {}), hourCycle: "h23" });
  return `${writeDate(text, tag)}, ${time.format(parsed.date)}`;
}

/** The twelve months by name. */
export function monthNames(tag: string): string[] {
  const format = new Intl.DateTimeFormat(formatLocale(tag), { month: "long" });
  return Array.from({ length: 12 }, (_, month) => format.format(new Date(2026, month, 1)));
}

/** Days from one moment to now, by the calendar. */
export function daysAgo(text: string, now: Date = new Date()): number | null {
  const parsed = parse(text);
  if (!parsed) return null;
  const day = (date: Date) => Date.UTC(date.getFullYear(), date.getMonth(), date.getDate());
  return Math.round((day(now) - day(parsed.date)) / 86_400_000);
}
