import type { ServiceQuery } from "$lib/api";

export const NOTHING: ServiceQuery = {
  topic: null,
  language: null,
  french: false,
  city: null,
  postal: null,
  within: null,
  open: null,
  for_me: false,
  way: null,
  wheelchair: false,
  free: false,
  saved: false,
  offset: 0,
  limit: null,
};

/** How a list was left. */
type Left = { filter: ServiceQuery; mapped: boolean; untouched: boolean };

/**
 * What the person looked for, by the step of the history. It is kept in the memory of the window alone: no address and no
 * history holds it, for "back" reaches those after a lock too.
 */
class Wanted {
  #left = new Map<number, Left>();

  at(step: number): Left | null {
    return this.#left.get(step) ?? null;
  }

  keep(step: number, left: Left): void {
    this.#left.set(step, left);
  }

  forget(): void {
    this.#left.clear();
  }
}

export const wanted = new Wanted();
