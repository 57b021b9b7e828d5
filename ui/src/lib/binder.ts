import { type BinderView, commands } from "./api";
import { holdDraft } from "./drafts";
import { t } from "./i18n/i18n.svelte";
import { notice } from "./notice.svelte";
import { router } from "./router.svelte";

/** The parts of the binder, in the order in which they stand. */
export const PARTS = ["documents", "applications", "goods", "appointments", "questions", "results", "saved", "family"] as const;
export type BinderPart = (typeof PARTS)[number];

/** From so many days before its last day on, a paper is worth a look. */
export const EXPIRES_SOON = 183;

/** Lets an entry go and returns to where it was listed; the way back keeps the same one, with all that names it. */
export async function letGo(kind: string, id: string, name: string): Promise<void> {
  await commands.dropEntry(kind, id);
  holdDraft(`${kind}:${id}`, null);
  notice.carry(t("notice-entry-deleted", { name }), async () => {
    await commands.putEntryBack(kind, id);
    notice.clear();
  });
  router.back();
}

/** What was kept is said on the list that opens next. */
export function kept(): void {
  notice.carry(t("notice-entry-kept"));
  router.back();
}

/** How a member of the family is called; null where nobody is named or they are gone. */
export function nameOf(binder: BinderView, id: string | null): string | null {
  return binder.family.find((member) => member.id === id)?.entry.name ?? null;
}

/** The family as answers of a list, with nobody first. */
export function familyOptions(binder: BinderView, nobody: string): { value: string; label: string }[] {
  return [{ value: "", label: nobody }, ...binder.family.map(({ id, entry }) => ({ value: id, label: entry.name }))];
}
