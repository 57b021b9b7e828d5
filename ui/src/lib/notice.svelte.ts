type Undo = () => unknown;

/** One short sentence that says what just happened, with a way back where there is one. */
class Notice {
  text = $state("");
  undo: Undo | null = $state.raw(null);

  /** Whether it is said on the way to another screen, and still holds there. */
  #carried = false;

  say(text: string, undo: Undo | null = null): void {
    this.text = text;
    this.undo = undo;
  }

  /** Says it on the screen that opens next. */
  carry(text: string, undo: Undo | null = null): void {
    this.say(text, undo);
    this.#carried = true;
  }

  /** Another screen opens: what was said belongs to the one before. */
  leave(): void {
    if (!this.#carried) this.clear();
    this.#carried = false;
  }

  clear(): void {
    this.text = "";
    this.undo = null;
  }
}

export const notice = new Notice();
