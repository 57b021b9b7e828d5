import { tick } from "svelte";
import { t } from "./i18n/i18n.svelte";
import { notice } from "./notice.svelte";
import type { Passage } from "./passages";
import { session } from "./session.svelte";
import { type Spoke, voices } from "./voice";

/**
 * A page that is read aloud, passage by passage. Going on after a pause begins the passage again: not every voice can stop
 * within one, and who paused has lost the thread.
 */
class Reading {
  state: "silent" | "reading" | "paused" = $state("silent");
  /** Whose button it was. */
  owner: object | null = $state.raw(null);
  #passages: Passage[] = [];
  #at = 0;
  /** The last passage that a voice was given; what is told of others is of no interest any more. */
  #number = 0;
  #listening: Promise<void> | null = null;

  async start(owner: object, passages: Passage[]): Promise<void> {
    this.stop();
    if (passages.length === 0) return;
    this.owner = owner;
    this.#passages = passages;
    await this.#read();
  }

  pause(): void {
    if (this.state !== "reading") return;
    this.state = "paused";
    this.#number += 1;
    voices.hush();
  }

  goOn(): Promise<void> {
    return this.#read();
  }

  stop(): void {
    if (this.state === "silent") return;
    if (this.state === "reading") voices.hush();
    this.#mark(null);
    this.state = "silent";
    this.owner = null;
    this.#number += 1;
    this.#passages = [];
    this.#at = 0;
  }

  /** To be called when who began it leaves the screen. */
  stopFor(owner: object): void {
    if (this.owner === owner) this.stop();
  }

  async readSlowly(slowly: boolean): Promise<void> {
    await session.change({ read_slowly: slowly });
    if (this.state === "reading") await this.#read();
  }

  async #read(): Promise<void> {
    const passage = this.#passages[this.#at];
    // The page has changed under it.
    if (!passage?.element.isConnected) {
      this.stop();
      return;
    }
    this.state = "reading";
    this.#number += 1;
    const mine = this.#number;
    this.#mark(passage.element);
    this.#listening ??= voices.listen((number, how) => this.#told(number, how));
    await this.#listening;
    // Words of another language that has no voice are read by that of the page.
    const lang = (await voices.find(passage.lang)) ? passage.lang : (this.#passages[0]?.lang ?? passage.lang);
    if (mine !== this.#number) return;
    const begun = await voices.speak(mine, passage.text, lang, session.settings.read_slowly).catch(() => false);
    if (!begun) this.#told(mine, "failed");
    // It was stopped before the voice had it.
    else if (this.state !== "reading") voices.hush();
  }

  #told(number: number, how: Spoke): void {
    if (number !== this.#number || this.state !== "reading") return;
    if (how === "ended") {
      this.#at += 1;
      if (this.#at < this.#passages.length) void this.#read();
      else this.stop();
    } else if (how === "cut") {
      this.state = "paused";
    } else if (how === "failed") {
      this.stop();
      notice.say(t("listen-failed"));
    }
  }

  #mark(element: HTMLElement | null): void {
    for (const { element: marked } of this.#passages) {
      marked.removeAttribute("data-reading");
      if (marked.getAttribute("aria-current") === "true") marked.removeAttribute("aria-current");
    }
    if (!element) return;
    element.setAttribute("data-reading", "");
    element.setAttribute("aria-current", "true");
    void tick().then(() => element.scrollIntoView({ block: "nearest" }));
  }
}

export const reading = new Reading();
