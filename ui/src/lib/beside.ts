/** What pages are written in first. */
const ORIGINALS = ["en", "fr"];

/** The languages that can stand beside a page, of those that it has: the ones that it was written in first. */
export function besideChoices(lang: string, others: string[]): string[] {
  const there = [...new Set(others)].filter((tag) => tag !== lang);
  return [...ORIGINALS.filter((tag) => there.includes(tag)), ...there.filter((tag) => !ORIGINALS.includes(tag))];
}
