import { type Problem, type SearchFilter, type SearchView, type SuggestionView, asProblem, commands } from "./api";
import { session } from "./session.svelte";

/** How long nothing is typed before the question is asked. */
const PAUSE = 90;

const NO_FILTER: SearchFilter = { kind: null, place: null, level: null, language: null };

/** The search: what is typed, and the answer to what was typed last. Older answers that come late are dropped. */
class Finder {
  query = $state("");
  filter: SearchFilter = $state.raw(NO_FILTER);
  view: SearchView | null = $state.raw(null);
  /** The question that `view` answers. */
  answered = $state("");
  problem: Problem | null = $state.raw(null);
  /** How what is typed may go on. */
  suggestions: SuggestionView[] = $state.raw([]);
  /** The suggestion that Enter would take; none: -1. */
  active = $state(-1);
  #asked = 0;
  #suggested = 0;

  settled = $derived(this.query.trim() === this.answered);
  filtered = $derived(Object.values(this.filter).some((value) => value !== null));

  clear(): void {
    this.query = "";
    this.putAway();
    this.#focusBox();
  }

  /** Asks something that was not typed: a suggestion, what was meant, what was looked for lately. */
  take(text: string): void {
    this.query = text;
    this.keep();
    this.#focusBox();
  }

  choose(part: Partial<SearchFilter>): void {
    this.filter = { ...this.filter, ...part };
  }

  showAll(): void {
    this.filter = NO_FILTER;
  }

  /** The suggestions go until more is typed. */
  putAway(): void {
    this.#suggested += 1;
    this.suggestions = [];
    this.active = -1;
  }

  /** The question led somewhere: no suggestion is needed any more, and it is kept, if the person wants that. */
  keep(): void {
    this.putAway();
    const words = this.query.trim();
    // What cannot be kept is typed again; that is no reason to disturb anybody.
    if (words && session.settings.recent_searches) void commands.keepSearch(words).catch(() => undefined);
  }

  /** Nothing was ever asked. */
  forget(): void {
    this.#asked += 1;
    this.query = "";
    this.filter = NO_FILTER;
    this.putAway();
    this.#answer("", null, null);
  }

  /** Asks once the typing rests; returns what stops the waiting. */
  ask(query: string, lang: string, filter: SearchFilter): () => void {
    const words = query.trim();
    this.#asked += 1;
    const mine = this.#asked;
    if (!words) {
      this.filter = NO_FILTER;
      this.#answer("", null, null);
      return () => undefined;
    }
    const timer = setTimeout(() => void this.#find(words, lang, filter, mine), PAUSE);
    return () => clearTimeout(timer);
  }

  /** Without a pause: a suggestion is of use only while one types. */
  async suggest(typed: string, lang: string): Promise<void> {
    this.#suggested += 1;
    const mine = this.#suggested;
    // Without suggestions, one types on.
    const found = typed.trim() ? await commands.suggest(typed, lang).catch(() => []) : [];
    if (mine !== this.#suggested) return;
    this.suggestions = found;
    this.active = -1;
  }

  async #find(words: string, lang: string, filter: SearchFilter, mine: number): Promise<void> {
    try {
      const view = await commands.search(words, lang, filter);
      if (mine === this.#asked) this.#answer(words, view, null);
    } catch (error) {
      if (mine === this.#asked) this.#answer(words, null, asProblem(error));
    }
  }

  #answer(answered: string, view: SearchView | null, problem: Problem | null): void {
    this.answered = answered;
    this.view = view;
    this.problem = problem;
  }

  #focusBox(): void {
    document.getElementById("search-input")?.focus();
  }
}

export const finder = new Finder();
