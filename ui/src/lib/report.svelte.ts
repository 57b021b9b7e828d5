/** A page that somebody reports a mistake on. */
export type Page = { kind: string; id: string; lang: string };

/** The dialog in which a mistake or what was not found is reported, or the questions about Portage are answered. */
class Report {
  page: Page | null = $state.raw(null);
  survey = $state(false);
  /** What was looked for and not found. */
  missing: string | null = $state(null);

  show(page: Page): void {
    this.page = page;
  }

  ask(): void {
    this.survey = true;
  }

  tell(missing: string): void {
    this.missing = missing;
  }

  close(): void {
    this.page = null;
    this.missing = null;
    this.survey = false;
  }
}

export const report = new Report();
