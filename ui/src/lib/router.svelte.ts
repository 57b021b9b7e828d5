// Screens are addresses after the hash, such as `#/guides/ohip`. Nothing that a person typed is ever part of one.

import { tick } from "svelte";
import { commands } from "./api";

export type Route = { name: string; rest: string[]; path: string };

function read(): Route {
  const path = location.hash.replace(/^#\/?/, "");
  const [name = "", ...rest] = path.split("/").map(decodeURIComponent);
  return { name: name || "home", rest: rest.filter(Boolean), path: path || "home" };
}

export function href(...parts: string[]): string {
  return `#/${parts.map(encodeURIComponent).join("/")}`;
}

class Router {
  route: Route = $state.raw(read());
  /** What a reader is told when another screen has opened. */
  announced = $state("");
  /** Whether the screen that opens should take the focus: not at the very start, when nobody went anywhere. */
  #moved = false;
  /** The route whose screen has had the focus. */
  #entered: Route | null = null;
  #entry = 0;
  #newest = 0;
  #scroll = new Map<number, number>();
  #restore = 0;

  constructor() {
    history.scrollRestoration = "manual";
    history.replaceState({ entry: 0 }, "");
    addEventListener("scroll", () => this.#scroll.set(this.#entry, scrollY), { passive: true });
    addEventListener("hashchange", () => this.#follow());
  }

  #follow(): void {
    const known: unknown = (history.state as { entry?: unknown } | null)?.entry;
    if (typeof known === "number") {
      this.#entry = known;
      this.#restore = this.#scroll.get(known) ?? 0;
    } else {
      this.#newest += 1;
      this.#entry = this.#newest;
      this.#restore = 0;
      history.replaceState({ entry: this.#entry }, "");
    }
    this.#moved = true;
    delete document.documentElement.dataset.ready;
    this.route = read();
  }

  go(...parts: string[]): void {
    location.hash = href(...parts);
  }

  /** Goes on without leaving a step behind that "back" would return to. */
  replace(...parts: string[]): void {
    const state: unknown = history.state;
    location.replace(href(...parts));
    history.replaceState(state, "");
  }

  /** The number of the step in the history, under which a screen may keep how it was left. */
  get step(): number {
    return this.#entry;
  }

  /** Writes another address over that of this step; the screen is made anew for it. */
  rename(...parts: string[]): void {
    history.replaceState(history.state, "", href(...parts));
    this.route = read();
  }

  back(): void {
    if (this.#entry > 0) history.back();
    else this.go("home");
  }

  /**
   * A screen calls this once it shows what it is about: focus and scroll move there, and tests may look. A screen
   * with a place of its own for the focus gets it even at the very start.
   */
  async arrived(screen: string, label: string, focus: () => void, own: boolean): Promise<void> {
    await tick();
    if (this.#moved || (own && this.#entered !== this.route)) {
      scrollTo(0, this.#restore);
      focus();
      if (this.#moved) this.announced = label;
      this.#moved = false;
      this.#entered = this.route;
    }
    document.documentElement.dataset.ready = screen;
    // For whoever starts the app to see whether it starts; a person does not miss it.
    void commands.ready(screen).catch(() => undefined);
  }
}

export const router = new Router();
