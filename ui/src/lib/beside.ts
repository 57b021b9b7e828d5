/** What pages are written in first; one of them stands beside the language that is read. */
const ORIGINALS = ["en", "fr"];

/** The languages that can stand beside a page, of those that it has. */
export function besideChoices(lang: string, others: string[]): string[] {
  return ORIGINALS.filter((tag) => tag !== lang && others.includes(tag));
}
