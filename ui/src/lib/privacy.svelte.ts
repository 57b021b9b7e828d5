import { type PrivacyState, asProblem, commands } from "./api";
import { changes } from "./changes.svelte";
import { forgetDrafts } from "./drafts";
import { i18n } from "./i18n/i18n.svelte";
import { notice } from "./notice.svelte";
import { session } from "./session.svelte";

const MINUTE = 60_000;
/** A device that slept has no timers meanwhile: the clock is looked at, and not how often a timer rang. */
const LOOK = 5_000;
/** What a person does at the window. None of it is kept, only when it last was. */
const TOUCHES = ["pointerdown", "pointermove", "keydown", "wheel", "touchstart"] as const;

/** Whether what the person writes is open, and locking it when nobody is there. */
class Privacy {
  /** As it was last told; null before that. */
  state: PrivacyState | null = $state.raw(null);
  /** How often everything was deleted while this window was open. */
  erased = $state(0);
  #touched = Date.now();
  #asked = 0;

  get locked(): boolean {
    return this.state?.locked ?? session.locked;
  }

  /** To be called once, while the window starts. */
  follow(): void {
    $effect(() => {
      changes.watch(["privacy"]);
      void this.#ask();
    });
    $effect(() => {
      const minutes = this.state?.can_lock && !this.state.locked ? this.state.lock_after : null;
      if (minutes === null) return;
      const touched = (): void => {
        this.#touched = Date.now();
      };
      touched();
      for (const touch of TOUCHES) addEventListener(touch, touched, { capture: true, passive: true });
      const timer = setInterval(() => {
        if (Date.now() - this.#touched >= minutes * MINUTE) void this.lock();
      }, LOOK);
      return () => {
        clearInterval(timer);
        for (const touch of TOUCHES) removeEventListener(touch, touched, { capture: true });
      };
    });
  }

  async lock(): Promise<void> {
    try {
      await commands.lock();
      // At once, whatever becomes of the next question.
      if (this.state) this.state = { ...this.state, locked: true };
    } catch (error) {
      const problem = asProblem(error);
      notice.say(i18n.say(`problem-${problem.code}`, problem.args));
    }
    await this.#ask();
  }

  async #ask(): Promise<void> {
    this.#asked += 1;
    const mine = this.#asked;
    // Where it cannot be told, screens that need the data say why.
    const state = await commands.privacy().catch(() => null);
    if (mine !== this.#asked || !state) return;
    if (state.locked) forgetDrafts();
    this.state = state;
  }
}

export const privacy = new Privacy();
