import { commands } from "$lib/api";
import { changes } from "$lib/changes.svelte";
import { i18n } from "$lib/i18n/i18n.svelte";
import { session } from "$lib/session.svelte";

/** The date of the copy, for the foot of the rail, on every screen. */
class CopyDate {
  date: string | null = $state(null);

  follow(): void {
    $effect(() => {
      changes.watch(["copy", "content"]);
      if (!session.hasContent) return;
      commands.copyState(i18n.lang).then(
        (state) => (this.date = state.content_date),
        // The rail then says only what the screen is called; the screen itself says what is wrong.
        () => (this.date = null),
      );
    });
  }
}

export const copy = new CopyDate();
