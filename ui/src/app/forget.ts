import { finder } from "$lib/finder.svelte";
import { notice } from "$lib/notice.svelte";
import { outside } from "$lib/outside.svelte";
import { reading } from "$lib/reading.svelte";
import { report } from "$lib/report.svelte";
import { router } from "$lib/router.svelte";
import { takeAlong } from "$lib/takealong.svelte";
import { picks } from "../features/places/picks.svelte";
import { look } from "../features/plan/look.svelte";
import { wanted } from "../features/services/wanted";
import { closeDraft } from "../features/start/draft.svelte";

/** The person's data was locked or deleted: what the window holds of it beside the screens goes too. */
export function forget(): void {
  reading.stop();
  takeAlong.close();
  outside.cancel();
  report.close();
  notice.clear();
  finder.forget();
  look.forget();
  picks.forget();
  wanted.forget();
  closeDraft();
  router.announced = "";
}
