import { type Problem, type SearchView, asProblem, commands } from "./api";

/** How long nothing is typed before the question is asked. */
const PAUSE = 90;

/** The search: what is typed, and the answer to what was typed last. Older answers that come late are dropped. */
class Finder {
  query = $state("");
  view: SearchView | null = $state.raw(null);
  /** The question that `view` answers. */
  answered = $state("");
  problem: Problem | null = $state.raw(null);
  #asked = 0;

  settled = $derived(this.query.trim() === this.answered);

  clear(): void {
    this.query = "";
    document.getElementById("search-input")?.focus();
  }

  /** Nothing was ever asked. */
  forget(): void {
    this.#asked += 1;
    this.query = "";
    this.#answer("", null, null);
  }

  /** Asks once the typing rests; returns what stops the waiting. */
  ask(query: string, lang: string): () => void {
    const words = query.trim();
    this.#asked += 1;
    const mine = this.#asked;
    if (!words) {
      this.#answer("", null, null);
      return () => undefined;
    }
    const timer = setTimeout(() => void this.#find(words, lang, mine), PAUSE);
    return () => clearTimeout(timer);
  }

  async #find(words: string, lang: string, mine: number): Promise<void> {
    try {
      const view = await commands.search(words, lang);
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
}

export const finder = new Finder();
