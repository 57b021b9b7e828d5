import { FluentBundle, FluentResource } from "@fluent/bundle";
import type { LanguageView } from "../api";

// One lazy piece a file: a language is only read once it is chosen.
const files = import.meta.glob<string>("../../../../locales/*/*.ftl", { query: "?raw", import: "default" });

declare global {
  interface Window {
    /** Set by tests alone: what becomes of every text of a message, such as one that is half as long again. */
    portageWords?: (text: string) => string;
  }
}

const loaded = new Map<string, Promise<FluentBundle>>();

/** The messages of one language. */
export function loadBundle(tag: string): Promise<FluentBundle> {
  let bundle = loaded.get(tag);
  if (!bundle) {
    bundle = read(tag);
    loaded.set(tag, bundle);
  }
  return bundle;
}

async function read(tag: string): Promise<FluentBundle> {
  const own = Object.keys(files).filter((path) => path.includes(`/locales/${tag}/`));
  const bundle = new FluentBundle(formatLocale(tag), { transform: window.portageWords });
  for (const text of await Promise.all(own.map((path) => files[path]?.()))) {
    if (text) bundle.addResource(new FluentResource(text), { allowOverrides: true });
  }
  return bundle;
}

/** A letter of each language whose own name is in a file of its own (`fonts-cut.css`). */
const BEHIND_THE_NAME: Record<string, string> = { "zh-Hans": "的", ko: "다" };

/**
 * Reads the letters that a language is written with before anything is shown in it: text that comes later, or that
 * changes its width, moves what a person is about to press. A font that cannot be read holds nothing up.
 */
export async function loadLetters(tag: string): Promise<void> {
  const { name = "", fonts = [] } = known.get(tag) ?? {};
  const families = fonts.map((family) => `"${family}"`).join(", ") || "sans-serif";
  const sample = `Aa ${name} ${BEHIND_THE_NAME[tag] ?? ""}`;
  const wanted = ["400", "600"].map((weight) => document.fonts.load(`${weight} 1rem ${families}`, sample));
  const late = new Promise((resolve) => setTimeout(resolve, 600));
  await Promise.race([Promise.allSettled(wanted), late]);
}

/** What locales/languages.toml says of each language. */
const known = new Map<string, LanguageView>();

export function learnLanguages(languages: LanguageView[]): void {
  for (const language of languages) known.set(language.tag, language);
}

/** What stands between the things of a list, with its space. */
export function comma(tag: string): string {
  return known.get(tag)?.comma ?? ", ";
}

/**
 * The locale by which numbers and dates are written, the same on both sides. Digits and calendar are those of Canadian
 * papers in every language, for people compare what they read here with those.
 */
export function formatLocale(tag: string): string {
  const locale = known.get(tag)?.locale.replace(/-u-.*$/u, "") ?? tag;
  return `${locale}-u-ca-gregory-nu-latn`;
}
