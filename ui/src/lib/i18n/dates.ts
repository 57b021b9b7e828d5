import { CALENDAR } from "./calendar";
import { comma, formatLocale } from "./load";

/** A `YYYY-MM-DD`, `YYYY-MM` or RFC 3339 text, as the local day (or month) that it names. */
function parse(text: string): { date: Date; monthOnly: boolean } | null {
  const match = /^(\d{4})-(\d{2})(?:-(\d{2}))?(T.*)?$/.exec(text);
  if (!match) return null;
  const [, year, month, day, time] = match;
  const date = time ? new Date(text) : new Date(Number(year), Number(month) - 1, Number(day ?? 1));
  return Number.isNaN(date.getTime()) ? null : { date, monthOnly: day === undefined };
}

/** In full and in the reader's language, such as "22 November 2026"; as Rust writes it. */
export function writeDate(text: string, tag: string): string {
  const parsed = parse(text);
  if (!parsed) return text;
  const { date, monthOnly } = parsed;
  const written = CALENDAR[tag] ?? CALENDAR.en;
  const pattern = (monthOnly ? written?.months : written?.days)?.[date.getMonth()] ?? text;
  const day = String(date.getDate());
  return ordinal(pattern.replace("{dd}", day.padStart(2, "0")).replace("{d}", day).replace("{y}", String(date.getFullYear())), tag);
}

/** French writes the first of a month as an ordinal. */
function ordinal(written: string, tag: string): string {
  return tag === "fr" ? written.replace(/^1 /u, "1er ") : written;
}

/** A moment, with its day and hour. */
export function writeMoment(text: string, tag: string, seconds = false): string {
  const parsed = parse(text);
  if (!parsed) return text;
  const time = new Intl.DateTimeFormat(formatLocale(tag), { hour: "2-digit", minute: "2-digit", ...(seconds ? { second: "2-digit" } : {}), hourCycle: "h23" });
  return `${writeDate(text, tag)}${comma(tag)}${time.format(parsed.date)}`;
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
