/** The dialog of what can be taken along, which the plan and the binder open. */
class TakeAlong {
  from: "plan" | "binder" | null = $state(null);

  show(from: "plan" | "binder"): void {
    this.from = from;
  }

  close(): void {
    this.from = null;
  }
}

export const takeAlong = new TakeAlong();
