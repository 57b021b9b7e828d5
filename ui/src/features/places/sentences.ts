import type { ReasonView } from "$lib/api";
import { i18n, t } from "$lib/i18n/i18n.svelte";

/** Why a place stands where it does, as a sentence. */
export function sentenceOf(reason: ReasonView): string {
  const language = reason.language === null ? "" : i18n.languageName(reason.language);
  const sentence = i18n.say(`places-why-${reason.wish}`, { standing: reason.standing, value: reason.value, count: reason.count, language });
  const time = reason.as_of === null ? [] : [t(reason.wish === "cheap-rent" ? "places-why-rent-time" : "places-why-time", { time: reason.as_of })];
  const area = reason.area === null ? [] : [t("places-why-area", { area: reason.area })];
  return [sentence, ...time, ...area].join(" ");
}

/** What can be wished for, in a few words. */
export function wishName(wish: string): string {
  return i18n.word("places-wish", wish);
}
