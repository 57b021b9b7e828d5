import { SvelteMap, SvelteSet } from "svelte/reactivity";

/** How the person looks at their plan: it is so again when they come back to it. Nothing of it is kept on the disk. */
class Look {
  by: "time" | "stage" = $state("time");
  /** The member of the family whose tasks are shown; empty: everybody's. */
  who = $state("");
  opened = new SvelteSet<string>();
  /** The groups that were opened or folded by hand. */
  folded = new SvelteMap<string, boolean>();
  adding = $state(false);

  forget(): void {
    this.by = "time";
    this.who = "";
    this.opened.clear();
    this.folded.clear();
    this.adding = false;
  }
}

export const look = new Look();
