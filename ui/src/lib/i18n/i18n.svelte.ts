import type { FluentBundle } from "@fluent/bundle";
import type { LanguageView } from "../api";
import type { MessageArgs, MessageId } from "../messages";
import { monthNames, writeDate, writeMoment } from "./dates";
import { digits } from "./digits.svelte";
import { comma, forgetBundles, formatLocale, loadBundle, loadLetters } from "./load";

const SOURCE = "en";

type Values = Record<string, string | number>;
/** The values that a message needs, from the type that is generated from its text. */
type ArgsOf<Id extends MessageId> = Id extends keyof MessageArgs ? [args: MessageArgs[Id]] : [];

/** The language of the window: its messages, its direction, and how it writes dates and numbers. */
class I18n {
  /** The tag of the language that is shown. */
  lang = $state(SOURCE);
  languages: LanguageView[] = $state.raw([]);
  #bundles: FluentBundle[] = $state.raw([]);
  /** The messages of languages that a page is in, for the words of Portage that stand among its own. */
  #others: ReadonlyMap<string, FluentBundle> = $state.raw(new Map());

  direction = $derived(this.directionOf(this.lang));
  months = $derived(monthNames(this.lang));
  #number = $derived(new Intl.NumberFormat(formatLocale(this.lang)));
  #names = $derived(new Intl.DisplayNames([formatLocale(this.lang)], { type: "language" }));

  /** Shows another language, without a restart; the old one stays until the new one is read. */
  async use(tag: string): Promise<void> {
    // English stands behind every language, for a message that it lacks.
    const [bundles] = await Promise.all([Promise.all([...new Set([tag, SOURCE])].map(loadBundle)), loadLetters(tag)]);
    this.#bundles = bundles;
    this.lang = tag;
    document.documentElement.lang = tag;
    document.documentElement.dir = this.direction;
  }

  /** Writes numbers in the language's own digits, or in Western ones. */
  async useOwnDigits(own: boolean): Promise<void> {
    if (digits.own === own) return;
    digits.own = own;
    forgetBundles();
    const others = [...this.#others.keys()];
    this.#others = new Map();
    await Promise.all([this.use(this.lang), this.learn(others)]);
  }

  /** Reads messages and letters of the languages that a page is about to be shown in. */
  async learn(tags: string[]): Promise<void> {
    const wanted = tags.filter((tag) => tag !== this.lang && this.languages.some((language) => language.tag === tag));
    const read = await Promise.all(wanted.map(async (tag) => [tag, (await Promise.all([loadBundle(tag), loadLetters(tag)]))[0]] as const));
    if (read.some(([tag]) => !this.#others.has(tag))) this.#others = new Map([...this.#others, ...read]);
  }

  /** Whether `in` answers in this language. */
  knows(tag: string): boolean {
    return tag === this.lang || this.#others.has(tag);
  }

  /** A message in the language of a page; in that of the window as long as it was not learnt. */
  in<Id extends MessageId>(tag: string, id: Id, ...args: ArgsOf<Id>): string {
    const bundle = tag === this.lang ? undefined : this.#others.get(tag);
    const pattern = bundle?.getMessage(id)?.value;
    return bundle && pattern ? bundle.formatPattern(pattern, args[0], []) : this.t(id, ...args);
  }

  has(id: string): boolean {
    return this.#bundles.some((bundle) => bundle.getMessage(id)?.value);
  }

  t<Id extends MessageId>(id: Id, ...args: ArgsOf<Id>): string {
    return this.#format(id, null, args[0]) ?? id;
  }

  /** A message whose name comes from data. */
  say(id: string, args?: Values): string {
    return this.#format(id, null, args) ?? id;
  }

  /** An attribute of a message, such as the safe part of a problem. */
  attribute(id: string, name: string, args?: Values): string | null {
    return this.#format(id, name, args);
  }

  /** The message for a word that comes from data; the word itself where there is none. */
  word(prefix: string, value: string, args?: Values): string {
    return this.#format(`${prefix}-${value}`, null, args) ?? value;
  }

  /** A message in English, for who reads a paper beside the person. */
  english(id: MessageId): string | null {
    const bundle = this.#bundles.at(-1);
    const pattern = bundle?.getMessage(id)?.value;
    return bundle && pattern ? bundle.formatPattern(pattern, null, []) : null;
  }

  #format(id: string, attribute: string | null, args?: Values): string | null {
    for (const bundle of this.#bundles) {
      const message = bundle.getMessage(id);
      const pattern = attribute === null ? message?.value : message?.attributes[attribute];
      if (pattern) return bundle.formatPattern(pattern, args, []);
    }
    return null;
  }

  directionOf(tag: string): "ltr" | "rtl" {
    return this.languages.find((language) => language.tag === tag)?.direction ?? guessDirection(tag);
  }

  /** What an element must say whose text is not in the language of the window. */
  attributesOf(tag: string | null | undefined): { lang?: string; dir?: "ltr" | "rtl" } {
    return tag && tag !== this.lang ? { lang: tag, dir: this.directionOf(tag) } : {};
  }

  date(text: string): string {
    return writeDate(text, this.lang);
  }

  moment(text: string, seconds = false): string {
    return writeMoment(text, this.lang, seconds);
  }

  /** A full hour of a day, from 0 to 23. */
  hour(hour: number): string {
    return new Intl.DateTimeFormat(formatLocale(this.lang), { hour: "numeric", minute: "2-digit", timeZone: "UTC" }).format(Date.UTC(2000, 0, 1, hour));
  }

  /** What a clock shows, from `09:30`. */
  clock(time: string): string {
    const [hours, minutes] = time.split(":").map(Number);
    return new Intl.DateTimeFormat(formatLocale(this.lang), { hour: "numeric", minute: "2-digit", timeZone: "UTC" }).format(Date.UTC(2000, 0, 1, hours, minutes));
  }

  /** The weekday of a `YYYY-MM-DD`. */
  weekday(date: string): string {
    return new Intl.DateTimeFormat(formatLocale(this.lang), { weekday: "long", timeZone: "UTC" }).format(new Date(`${date}T00:00:00Z`));
  }

  number(value: number): string {
    return this.#number.format(value);
  }

  /** A size of data, such as "4 KB". */
  bytes(count: number): string {
    const [value, unit] =
      count < 1000 ? [count, "byte"] : count < 1_000_000 ? [count / 1000, "kilobyte"] : [count / 1_000_000, "megabyte"];
    // The short form of a byte has no plural: "320 byte".
    const unitDisplay = unit === "byte" ? "long" : "short";
    const options: Intl.NumberFormatOptions = { style: "unit", unit, unitDisplay, maximumFractionDigits: value < 10 ? 1 : 0 };
    return new Intl.NumberFormat(formatLocale(this.lang), options).format(value);
  }

  /** Things in a row, without an "and": no list of Intl is without one in every language. */
  list(words: string[]): string {
    return words.join(comma(this.lang));
  }

  /** A language, named in the language that is shown, or in another one that was learnt. */
  languageName(tag: string, lang = this.lang): string {
    if (lang !== this.lang && this.#others.has(lang)) return new Intl.DisplayNames([formatLocale(lang)], { type: "language" }).of(tag) ?? tag;
    // Some engines call Mandarin "Chinese", which says nothing beside Cantonese.
    return tag === "cmn" ? this.say("language-cmn") : (this.#names.of(tag) ?? tag);
  }

  /** A language, named in itself. */
  ownName(tag: string): string {
    const listed = this.languages.find((language) => language.tag === tag)?.name;
    return listed ?? new Intl.DisplayNames([tag], { type: "language" }).of(tag) ?? tag;
  }
}

/** For languages that services speak but the window does not: they are not in its list. */
function guessDirection(tag: string): "ltr" | "rtl" {
  return /^(ar|fa|prs|ur|ps|he|yi|sd|ug|ckb|dv)\b/.test(tag) ? "rtl" : "ltr";
}

export const i18n = new I18n();
export const t = <Id extends MessageId>(id: Id, ...args: ArgsOf<Id>): string => i18n.t(id, ...args);
