/** A page that somebody reports a mistake on. */
export type Page = { kind: string; id: string; lang: string };

/** The dialog in which a mistake is reported, or the questions about Portage are answered. */
class Report {
  page: Page | null = $state.raw(null);
  survey = $state(false);

  show(page: Page): void {
    this.page = page;
  }

  ask(): void {
    this.survey = true;
  }

  close(): void {
    this.page = null;
    this.survey = false;
  }
}

export const report = new Report();
