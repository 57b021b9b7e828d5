import { type Paper, type SystemView, commands } from "./api";
import { session } from "./session.svelte";

/** What the system that the window runs on allows. */
class System {
  /** Until it is known, what every system can do. */
  view: SystemView = $state.raw({ pdf: false, notifications: true, starts: null });
  #asked = false;

  async ask(): Promise<void> {
    if (this.#asked) return;
    this.#asked = true;
    await this.askAgain();
  }

  async askAgain(): Promise<void> {
    this.view = await commands.system().catch(() => this.view);
  }
}

export const system = new System();

/** What the person chose, else what is usual where they are: letter in Ontario, A4 in nearly every other place. */
export async function paperHere(): Promise<Paper> {
  if (session.settings.paper) return session.settings.paper;
  // Whoever locked their data prints as most people do.
  const profile = await commands.profile().catch(() => null);
  return profile?.whereabouts === "in-ontario" ? "letter" : "a4";
}
