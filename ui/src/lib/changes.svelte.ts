import { type Tag, events } from "./api";

/** Counts, for each tag, how often what stands under it has changed; whoever reads a count reads again after it. */
class Changes {
  #counts: Record<Tag, number> = $state({ content: 0, copy: 0, plan: 0, binder: 0, privacy: 0, saved: 0, settings: 0, sync: 0 });

  async listen(): Promise<void> {
    await events.changed.listen((event) => {
      for (const tag of event.payload.tags) this.#counts[tag] += 1;
    });
  }

  watch(tags: readonly Tag[]): void {
    for (const tag of tags) void this.#counts[tag];
  }
}

export const changes = new Changes();
