import { i18n } from "$lib/i18n/i18n.svelte";

/** A program whose times are published has a name in every language; any other is in the person's own words. */
export function programName(program: string): string {
  return i18n.has(`program-${program}`) ? i18n.word("program", program) : program;
}
