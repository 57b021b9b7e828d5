import { type Problem, type Settings, asProblem, commands } from "./api";
import { changes } from "./changes.svelte";
import { followConnection } from "./connection";
import { i18n } from "./i18n/i18n.svelte";
import { learnLanguages } from "./i18n/load";
import { notice } from "./notice.svelte";
import { progress } from "./progress.svelte";

const FRESH: Settings = { language: null, beside: null, theme: "system", text_percent: 100, lock_after: 15, paper: null, remind_at: null, survey: false, own_digits: false, read_slowly: false, recent_searches: false };

/** What the window knows from its first moment on: settings, languages, and whether there is anything to show. */
class Session {
  /** Whoever reads one of them asks again only when that one changes. */
  settings: Settings = $state({ ...FRESH });
  /** Whether a language was chosen, or the system's is one of ours. */
  languageKnown = $state(false);
  hasContent = $state(false);
  hasProfile = $state(false);
  /** Whether the person's data waited for its passphrase when the window started. */
  locked = $state(false);
  version = $state("");
  problem: Problem | null = $state.raw(null);
  started = $state(false);
  /** Once for the life of the window, however often it begins anew. */
  #listening = false;

  /** Also after the person's data was opened or deleted. */
  async start(): Promise<void> {
    this.problem = null;
    try {
      await this.#listen();
      const boot = await commands.boot();
      i18n.languages = boot.languages;
      learnLanguages(boot.languages);
      Object.assign(this.settings, boot.settings);
      this.hasContent = boot.has_content;
      this.hasProfile = boot.has_profile;
      this.locked = boot.locked;
      this.version = boot.version;
      this.languageKnown = boot.language !== null;
      await i18n.use(boot.language ?? "en");
      await i18n.useOwnDigits(boot.settings.own_digits);
      this.#show();
    } catch (error) {
      await i18n.use("en");
      this.problem = asProblem(error);
    }
    this.started = true;
  }

  async #listen(): Promise<void> {
    if (this.#listening) return;
    await Promise.all([changes.listen(), progress.listen()]);
    this.#listening = true;
    followConnection();
  }

  /** Keeps a changed setting, and shows it at once. */
  async change(part: Partial<Settings>): Promise<void> {
    const settings = { ...this.settings, ...part };
    await commands.saveSettings(settings);
    Object.assign(this.settings, settings);
    await i18n.useOwnDigits(settings.own_digits);
    this.#show();
  }

  async chooseLanguage(tag: string): Promise<void> {
    // Shown first: a person who cannot read the screen must not wait for the disk.
    await i18n.use(tag);
    this.languageKnown = true;
    await this.change({ language: tag });
  }

  /** The same from a menu, which has no place for a problem: it is said in the notice. */
  async switchLanguage(tag: string): Promise<void> {
    await this.#orSay(this.chooseLanguage(tag));
  }

  /** Puts a second language beside the first on every page that has both; null: none. */
  async readBeside(tag: string | null): Promise<void> {
    await this.#orSay(this.change({ beside: tag }));
  }

  async #orSay(done: Promise<void>): Promise<void> {
    try {
      await done;
    } catch (error) {
      const problem = asProblem(error);
      notice.say(i18n.say(`problem-${problem.code}`, problem.args));
    }
  }

  #show(): void {
    const { dataset } = document.documentElement;
    dataset.theme = this.settings.theme;
    dataset.text = String(this.settings.text_percent);
  }
}

export const session = new Session();
