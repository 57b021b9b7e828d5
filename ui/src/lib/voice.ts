import { type Reads, commands, events } from "./api";

/** What becomes of a passage: `cut` where something else is spoken in its place. */
export type Spoke = "began" | "ended" | "cut" | "failed";

/** How long the window may take to learn of its voices. */
const VOICES_COME = 2000;
const SLOWLY = 0.7;

/**
 * The window's voices that speak on this device. Others send what they read to a server, and are not taken, whatever their
 * language.
 */
async function own(): Promise<SpeechSynthesisVoice[]> {
  if (typeof speechSynthesis === "undefined") return [];
  if (speechSynthesis.getVoices().length === 0) {
    await new Promise((resolve) => {
      speechSynthesis.addEventListener("voiceschanged", resolve, { once: true });
      setTimeout(resolve, VOICES_COME);
    });
  }
  return speechSynthesis.getVoices().filter((voice) => voice.localService);
}

/** Voices of the system, and the window's where the system gives its voices to it. */
class Voices {
  #known = new Map<string, Promise<Reads | null>>();
  #window: SpeechSynthesisVoice[] = [];
  #told: (number: number, how: Spoke) => void = () => undefined;
  /** What the system was asked last: it is asked one thing after the other, so that silence comes before the next words. */
  #asked: Promise<unknown> = Promise.resolve();

  async listen(told: (number: number, how: Spoke) => void): Promise<void> {
    this.#told = told;
    await events.spoken.listen(({ payload }) => told(payload.number, payload.how));
  }

  /** Who reads a language; null where nobody does. */
  find(lang: string): Promise<Reads | null> {
    let found = this.#known.get(lang);
    if (!found) {
      found = this.#ask(lang).catch(() => null);
      this.#known.set(lang, found);
    }
    return found;
  }

  async #ask(lang: string): Promise<Reads | null> {
    const system = await commands.voiceFor(lang, []);
    if (system) return system;
    this.#window = await own();
    return commands.voiceFor(lang, this.#window.map((voice) => voice.lang));
  }

  /** Reads in place of what was read before; false where nobody does. */
  async speak(number: number, text: string, lang: string, slowly: boolean): Promise<boolean> {
    const by = await this.find(lang);
    if (by?.by === "system") return this.#inTurn(() => commands.speak(number, text, lang, slowly));
    const voice = by ? this.#window[by.at] : undefined;
    if (!voice) return false;
    const words = new SpeechSynthesisUtterance(text);
    words.voice = voice;
    words.lang = voice.lang;
    words.rate = slowly ? SLOWLY : 1;
    words.onstart = () => this.#told(number, "began");
    words.onend = () => this.#told(number, "ended");
    words.onerror = ({ error }) => this.#told(number, error === "canceled" || error === "interrupted" ? "cut" : "failed");
    speechSynthesis.cancel();
    speechSynthesis.speak(words);
    return true;
  }

  hush(): void {
    if (this.#window.length > 0) speechSynthesis.cancel();
    // Who does not answer does not speak.
    void this.#inTurn(() => commands.hush()).catch(() => undefined);
  }

  #inTurn<T>(ask: () => Promise<T>): Promise<T> {
    const answer = this.#asked.then(ask);
    this.#asked = answer.catch(() => undefined);
    return answer;
  }
}

export const voices = new Voices();
