import { untrack } from "svelte";
import { type Problem, type Tag, asProblem } from "./api";
import { changes } from "./changes.svelte";

/**
 * What a screen asked for. It asks again when a tag that it shows has changed, or anything else that the question
 * reads (the language, an id). The last question wins; the answer before it stays on the screen until then, unless what
 * it tells of was locked.
 */
export class Query<T> {
  data: T | null = $state.raw(null);
  problem: Problem | null = $state.raw(null);
  loading = $state(true);
  #asked = 0;
  #again = $state(0);

  /** To be made while a component starts, for it lives as long as that. */
  constructor(tags: readonly Tag[], ask: () => Promise<T>) {
    $effect(() => {
      changes.watch(tags);
      void this.#again;
      const answer = ask();
      untrack(() => void this.#wait(answer));
    });
  }

  /** Whether what is shown is the answer to the last question. */
  get settled(): boolean {
    return !this.loading && this.data !== null;
  }

  retry = (): void => {
    this.#again += 1;
  };

  async #wait(answer: Promise<T>): Promise<void> {
    this.#asked += 1;
    const mine = this.#asked;
    this.loading = true;
    try {
      const data = await answer;
      if (mine !== this.#asked) return;
      this.data = data;
      this.problem = null;
    } catch (error) {
      if (mine !== this.#asked) return;
      this.problem = asProblem(error);
      // What the person wrote is closed: nothing of it stays, here or on the screen.
      if (this.problem.code === "locked") this.data = null;
    }
    this.loading = false;
  }
}
