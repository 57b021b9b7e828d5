import { draftOf, holdDraft } from "./drafts";

/** What a form of one thing holds: brought back when the form is opened again, until it is kept or given up. */
export class Draft<T> {
  /** Whether the form began with what was typed before. */
  brought = $state(false);
  /** The fields as they were before anybody typed. */
  #first: string;

  /**
   * To be made while a component starts, after its fields. `form` names the form and the thing, such as `good:ID`; `read`
   * gives its fields, `write` puts them there.
   */
  constructor(
    private readonly form: string,
    private readonly read: () => T,
    private readonly write: (fields: T) => void,
  ) {
    this.#first = JSON.stringify(read());
    const before = draftOf(form);
    if (before !== undefined && before !== this.#first) {
      write(JSON.parse(before) as T);
      this.brought = true;
    }
    $effect(() => {
      const now = JSON.stringify(read());
      holdDraft(form, now === this.#first ? null : now);
    });
  }

  /** What is in the fields now is kept, or given up: there is nothing to bring back. */
  settle(): void {
    this.#first = JSON.stringify(this.read());
    this.brought = false;
    holdDraft(this.form, null);
  }

  /** Back to what the form would hold if nobody had typed. */
  anew(): void {
    this.write(JSON.parse(this.#first) as T);
    this.brought = false;
  }
}

/** What a form needs to know of its draft, whatever is in it. */
export type HeldDraft = Pick<Draft<unknown>, "brought" | "settle" | "anew">;
