import { type Progress, events } from "./api";

/** How far the update that runs has come, whoever began it. */
class UpdateProgress {
  now: Progress | null = $state.raw(null);

  async listen(): Promise<void> {
    await events.progress.listen((event) => (this.now = event.payload));
  }

  /** What the one before said is not said of the next. */
  clear(): void {
    this.now = null;
  }
}

export const progress = new UpdateProgress();
