// What was typed into forms and not yet kept. It lives as long as the window, in its memory and nowhere else, and ends
// when the person's data is locked or deleted.

/** By form, as text, so that nothing of a form that is gone holds on to it. */
const held = new Map<string, string>();

export const draftOf = (form: string): string | undefined => held.get(form);

/** Without fields, there is nothing to bring back. */
export function holdDraft(form: string, fields: string | null): void {
  if (fields === null) held.delete(form);
  else held.set(form, fields);
}

/** To be called when nobody may see any more what was written. */
export function forgetDrafts(): void {
  held.clear();
}
