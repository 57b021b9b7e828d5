type Undo = () => unknown;

/** One short sentence that says what just happened, with a way back where there is one. */
class Notice {
  text = $state("");
  undo: Undo | null = $state.raw(null);

  say(text: string, undo: Undo | null = null): void {
    this.text = text;
    this.undo = undo;
  }

  clear(): void {
    this.text = "";
    this.undo = null;
  }
}

export const notice = new Notice();
