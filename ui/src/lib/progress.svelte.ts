import { type Progress, type UpdateReport, events } from "./api";

/** Follows the update that runs, for as long as it runs. */
class UpdateProgress {
  now: Progress | null = $state.raw(null);

  async follow(update: () => Promise<UpdateReport>): Promise<UpdateReport> {
    const stop = await events.progress.listen((event) => (this.now = event.payload));
    try {
      return await update();
    } finally {
      stop();
      this.now = null;
    }
  }
}

export const progress = new UpdateProgress();
