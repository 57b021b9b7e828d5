import { commands } from "$lib/api";
import { i18n, t } from "$lib/i18n/i18n.svelte";
import { notice } from "$lib/notice.svelte";
import { session } from "$lib/session.svelte";

/** Makes a place the destination; the sentence that says so has the way back. */
export async function choosePlace(id: string, name: string): Promise<void> {
  const before = await commands.choosePlace(id, i18n.lang);
  session.hasProfile = true;
  notice.say(t("places-chosen-said", { name }), async () => {
    await commands.putDestinationBack(before);
    session.hasProfile = before.answered;
  });
}

/** Takes the destination out of the answers. */
export async function unchoosePlace(id: string): Promise<void> {
  await commands.putDestinationBack({ answered: true, destination: null });
  notice.say(t("places-unchosen"), () => commands.choosePlace(id, i18n.lang));
}
