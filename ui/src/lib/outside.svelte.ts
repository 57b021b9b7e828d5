import { commands } from "./api";
import { Action } from "./action.svelte";

/** The address that waits for a person's yes before anything outside the window opens. */
class Outside {
  url: string | null = $state(null);
  opening = new Action();

  ask(url: string): void {
    this.opening.problem = null;
    this.url = url;
  }

  cancel(): void {
    this.url = null;
  }

  async open(): Promise<void> {
    const url = this.url;
    if (url && (await this.opening.run(() => commands.openLink(url)))) this.url = null;
  }
}

export const outside = new Outside();
