// What was typed into forms and not yet kept. It lives as long as the window, in its memory and nowhere else, and ends
// when the person's data is locked or deleted.

import { commands } from "./api";

/** By form, as text, so that nothing of a form that is gone holds on to it. */
const held = new Map<string, { fields: string; asks: boolean }>();
let noted = false;

export const draftOf = (form: string): string | undefined => held.get(form)?.fields;

const anyAsks = (): boolean => [...held.values()].some((draft) => draft.asks);

/** Without fields, there is nothing to bring back. What does not `ask` is brought back, but holds up no closing window. */
export function holdDraft(form: string, fields: string | null, asks = true): void {
  if (fields === null) held.delete(form);
  else held.set(form, { fields, asks });
  if (noted !== anyAsks()) noteDrafts();
}

/** To be called when nobody may see any more what was written. */
export function forgetDrafts(): void {
  held.clear();
  if (noted) noteDrafts();
}

/** Tells the other side whether it should ask before the window closes. */
export function noteDrafts(): void {
  noted = anyAsks();
  // Unheard, the window closes without a question, as any window does.
  void commands.noteDrafts(noted).catch(() => undefined);
}
