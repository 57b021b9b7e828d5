import { SvelteSet } from "svelte/reactivity";

/** The places that the person puts side by side, in the order in which they picked them. Nothing of it is kept. */
class Picks {
  /** As many as fit side by side. */
  readonly most = 4;
  #ids = new SvelteSet<string>();

  get ids(): string[] {
    return [...this.#ids];
  }

  get full(): boolean {
    return this.#ids.size >= this.most;
  }

  has(id: string): boolean {
    return this.#ids.has(id);
  }

  add(id: string): void {
    if (!this.full) this.#ids.add(id);
  }

  take(id: string): void {
    this.#ids.delete(id);
  }

  forget(): void {
    this.#ids.clear();
  }
}

export const picks = new Picks();
