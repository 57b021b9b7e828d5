import { type Problem, asProblem } from "./api";

/** Something that a person set going: whether it runs, and what stopped it. */
export class Action {
  running = $state(false);
  problem: Problem | null = $state.raw(null);

  /** Runs it, unless it already runs. True if it went through. */
  async run(work: () => Promise<unknown>): Promise<boolean> {
    if (this.running) return false;
    this.running = true;
    this.problem = null;
    try {
      await work();
      return true;
    } catch (error) {
      this.problem = asProblem(error);
      return false;
    } finally {
      this.running = false;
    }
  }
}
