import type { Class, ProfileView, Whereabouts } from "$lib/api";
import { commands } from "$lib/api";
import { t } from "$lib/i18n/i18n.svelte";
import { NO_ANSWERS, type Question, keepProfile } from "$lib/profile.svelte";
import { type DayParts, type Fault, checkDay, checkYear, latinDigits, splitDay, writeDay } from "$lib/day";

/** The answers while they are given: as they were typed, so that nothing typed is lost, and as they are kept. */
export class Draft {
  whereabouts: Whereabouts | null = $state(null);
  landing: DayParts = $state({ day: "", month: "", year: "" });
  class: Class | null = $state(null);
  partner: boolean | null = $state(null);
  hasChildren: boolean | null = $state(null);
  childYears: string[] = $state([]);
  occupation = $state("");
  destination = $state("");
  #kept: ProfileView = NO_ANSWERS;

  async load(): Promise<this> {
    const profile = (await commands.profile()) ?? NO_ANSWERS;
    this.#kept = profile;
    this.whereabouts = profile.whereabouts;
    this.landing = splitDay(profile.landing);
    this.class = profile.class;
    this.partner = profile.partner;
    this.hasChildren = profile.children === null ? null : profile.children.length > 0;
    this.childYears = (profile.children ?? []).map(String);
    this.occupation = profile.occupation ?? "";
    this.destination = profile.destination ?? "";
    return this;
  }

  /** The question itself; who has landed is asked when that was. */
  titleOf(question: Question): string {
    const landed = question === "landing" && this.whereabouts === "in-ontario";
    return t(landed ? "start-landing-title-past" : `start-${question}-title`);
  }

  /** What is wrong with the answer to one question, as a sentence; null if it can be kept. */
  check(question: Question, thisYear: number): Fault | null {
    if (question === "landing") return checkDay(this.landing);
    if (question !== "family" || !this.hasChildren) return null;
    for (const [i, year] of this.childYears.entries()) {
      const sentence = year.trim() ? checkYear(year, thisYear) : null;
      if (sentence) return { field: `child-${i}`, sentence };
    }
    return this.childYears.some((year) => year.trim()) ? null : { field: "child-0", sentence: t("family-year-missing") };
  }

  /** Keeps the answer to one question; the others stay as they were kept. */
  async keep(question: Question, sure = false): Promise<void> {
    const profile = this.withAnswer(question);
    await keepProfile(profile, sure);
    this.#kept = profile;
  }

  /** What would be kept. */
  withAnswer(question: Question): ProfileView {
    return { ...this.#kept, ...this.#answer(question) };
  }

  #answer(question: Question): Partial<ProfileView> {
    switch (question) {
      case "stage":
        return { whereabouts: this.whereabouts };
      case "landing":
        return { landing: writeDay(this.landing) };
      case "class":
        return { class: this.class };
      case "family":
        return { partner: this.partner, children: this.#children() };
      case "occupation":
        return { occupation: this.occupation.trim() || null };
      case "destination":
        return { destination: this.destination.trim() || null };
    }
  }

  #children(): number[] | null {
    if (this.hasChildren === null) return null;
    return this.hasChildren ? this.childYears.filter((year) => year.trim()).map((year) => Number(latinDigits(year))) : [];
  }
}

let current: Promise<Draft> | null = null;

/** The draft that all pages of the start share. */
export function openDraft(): Promise<Draft> {
  current ??= new Draft().load();
  current.catch(closeDraft);
  return current;
}

export function closeDraft(): void {
  current = null;
}
