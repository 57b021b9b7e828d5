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

/** Where the person said they are. It is kept in the memory of the window alone: no address or history holds it. */
class Wanted {
  postal: string | null = $state(null);

  forget(): void {
    this.postal = null;
  }
}

export const wanted = new Wanted();
