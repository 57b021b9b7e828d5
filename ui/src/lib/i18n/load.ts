import { FluentBundle, FluentResource } from "@fluent/bundle";

// One lazy piece a file: a language is only read once it is chosen.
const files = import.meta.glob<string>("../../../../locales/*/*.ftl", { query: "?raw", import: "default" });

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
  const bundle = new FluentBundle(formatLocale(tag));
  for (const text of await Promise.all(own.map((path) => files[path]?.()))) {
    if (text) bundle.addResource(new FluentResource(text), { allowOverrides: true });
  }
  return bundle;
}

/** The family that each script is drawn with first; what stands behind one of them is read where a letter asks for it. */
const FAMILIES = ["Noto Sans", "Vazirmatn", "Noto Sans Devanagari", "Noto Sans Gurmukhi", "Noto Sans Tamil", "Noto Sans Ethiopic", "Noto Sans SC", "Noto Sans KR"];
/** A letter of each language whose own name is in a file of its own (`fonts-first.css`). */
const BEHIND_THE_NAME: Record<string, string> = { "zh-Hans": "的", ko: "다" };

/**
 * Reads the letters that a language is written with before anything is shown in it: text that comes later, or that
 * changes its width, moves what a person is about to press. A font that cannot be read holds nothing up.
 */
export async function loadLetters(tag: string): Promise<void> {
  const name = new Intl.DisplayNames([tag], { type: "language" }).of(tag) ?? "";
  const sample = `Aa ${name} ${BEHIND_THE_NAME[tag] ?? ""}`;
  const families = FAMILIES.map((family) => `"${family}"`).join(", ");
  const wanted = ["400", "600"].map((weight) => document.fonts.load(`${weight} 1rem ${families}`, sample));
  const late = new Promise((resolve) => setTimeout(resolve, 600));
  await Promise.race([Promise.allSettled(wanted), late]);
}

/** By language, the locale that locales/languages.toml names for it: both sides write numbers and dates alike. */
const locales = new Map<string, string>();

export function learnLocales(languages: { tag: string; locale: string }[]): void {
  for (const { tag, locale } of languages) locales.set(tag, locale.replace(/-u-.*$/u, ""));
}

/**
 * The locale by which numbers and dates are written. Digits and calendar are those of Canadian papers in every
 * language, for people compare what they read here with those.
 */
export function formatLocale(tag: string): string {
  return `${locales.get(tag) ?? tag}-u-ca-gregory-nu-latn`;
}
