// Makes the files of assets/fonts from the packages beside this file: see README.md.

import { copyFile, readFile, readdir, stat, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import subsetFont from "subset-font";

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const PACKAGES = at("./node_modules/");
const FONTS = at("../../assets/fonts/");
const FACES = at("../src/app/fonts-cut.css");

/** Files that are taken as they are: a whole script each, with every rule by which its letters join. */
const WHOLE = [
  ["@fontsource-variable/noto-sans", "noto-sans-latin-wght-normal"],
  ["@fontsource-variable/noto-sans", "noto-sans-latin-wght-italic"],
  ["@fontsource-variable/noto-sans", "noto-sans-latin-ext-wght-normal"],
  ["@fontsource-variable/noto-sans", "noto-sans-vietnamese-wght-normal"],
  ["@fontsource-variable/noto-sans", "noto-sans-cyrillic-wght-normal"],
  ["@fontsource-variable/noto-sans", "noto-sans-cyrillic-wght-italic"],
  ["@fontsource-variable/noto-sans-arabic", "noto-sans-arabic-arabic-wght-normal"],
  ["@fontsource-variable/noto-sans-devanagari", "noto-sans-devanagari-devanagari-wght-normal"],
  ["@fontsource-variable/noto-sans-gurmukhi", "noto-sans-gurmukhi-gurmukhi-wght-normal"],
  ["@fontsource-variable/noto-sans-tamil", "noto-sans-tamil-tamil-wght-normal"],
];

/** The characters of two tables of bytes: rows `first` to `last`, 94 cells a row. */
function table(encoding, first, last) {
  const decoder = new TextDecoder(encoding);
  const cells = [];
  for (let row = first; row <= last; row += 1) for (let cell = 0xa1; cell <= 0xfe; cell += 1) cells.push(decoder.decode(Uint8Array.of(row, cell)));
  return cells.join("").replaceAll("\uFFFD", "");
}

function range(first, last) {
  return String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, i) => first + i));
}

const HAN = /[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF]/u;
const HANGUL = /\p{Script=Hangul}/u;
const ETHIOPIC = /\p{Script=Ethiopic}/u;
/** What Chinese draws in the width of a character, and Latin does not. */
const HAN_STOPS = "\u2014\u201C\u201D\u2026、。《》「」『』【】〈〉〔〕！（），．：；？￥";

/**
 * Scripts that are too large to be taken whole. Each keeps what Portage says, and what people are likely to type or to
 * meet in what is synced later: the 3,755 most common characters of Chinese (GB 2312, level 1), the 2,350 syllables that
 * Korean is written with (KS X 1001). The heavier weight holds what Portage says and no more; for another character an
 * engine thickens the lighter one: its face says which characters it holds.
 */
const CUT = [
  {
    from: ["@fontsource/noto-sans-sc", "noto-sans-sc-chinese-simplified-400-normal"],
    to: "noto-sans-sc-400-normal",
    own: HAN,
    more: HAN_STOPS + table("gb18030", 0xb0, 0xd7),
  },
  {
    from: ["@fontsource/noto-sans-sc", "noto-sans-sc-chinese-simplified-600-normal"],
    to: "noto-sans-sc-600-normal",
    family: "Noto Sans SC",
    weight: 600,
    own: HAN,
    more: HAN_STOPS,
  },
  {
    from: ["@fontsource/noto-sans-kr", "noto-sans-kr-korean-400-normal"],
    to: "noto-sans-kr-400-normal",
    own: HANGUL,
    more: range(0x3131, 0x3163) + table("euc-kr", 0xb0, 0xc8),
  },
  {
    from: ["@fontsource/noto-sans-kr", "noto-sans-kr-korean-600-normal"],
    to: "noto-sans-kr-600-normal",
    family: "Noto Sans KR",
    weight: 600,
    own: HANGUL,
    more: "",
  },
  // The first block: Tigrinya needs 240 of its 358 letters, and those left out would save next to nothing.
  {
    from: ["@fontsource-variable/noto-sans-ethiopic", "noto-sans-ethiopic-ethiopic-wght-normal"],
    to: "noto-sans-ethiopic-wght-normal",
    own: ETHIOPIC,
    more: range(0x1200, 0x137f),
  },
];

/**
 * The letters of the first screen and of the menus in which people choose their language, in files of their own, so
 * that they do not read a whole script for a name.
 */
const FIRSTS = [
  { family: "Noto Sans SC", tag: "zh-Hans", name: "简体中文", own: HAN, from: CUT[0].from, bold: CUT[1].from, to: "noto-sans-sc-first" },
  { family: "Noto Sans KR", tag: "ko", name: "한국어", own: HANGUL, from: CUT[2].from, bold: CUT[3].from, to: "noto-sans-kr-first" },
];

const woff2 = ([name, file]) => `${PACKAGES}${name}/files/${file}.woff2`;

/** Every character that Portage says in any language. */
async function said() {
  const letters = new Set();
  for (const root of ["../../locales/", "../../assets/content/"]) {
    for (const entry of await readdir(at(root), { recursive: true, withFileTypes: true })) {
      if (!entry.isFile() || !/\.(ftl|toml|md|csv|json|ndjson)$/u.test(entry.name)) continue;
      for (const letter of await readFile(`${entry.parentPath}/${entry.name}`, "utf8")) letters.add(letter);
    }
  }
  return [...letters];
}

async function cut(from, letters, to) {
  const text = [...new Set(letters)].sort().join("");
  const bytes = await subsetFont(await readFile(from), text, { targetFormat: "woff2", preserveNameIds: [13, 14] });
  await writeFile(`${FONTS}${to}.woff2`, bytes);
}

function face(family, weight, file, letters) {
  const spans = [];
  for (const point of letters.map((letter) => letter.codePointAt(0)).sort((a, b) => a - b)) {
    const last = spans.at(-1);
    if (last && last[1] >= point - 1) last[1] = point;
    else spans.push([point, point]);
  }
  const hex = (point) => point.toString(16).toUpperCase();
  const points = spans.map(([first, last]) => (first === last ? `U+${hex(first)}` : `U+${hex(first)}-${hex(last)}`));
  return `@font-face {
  font-family: "${family}";
  font-weight: ${weight};
  font-display: block;
  src: url("$fonts/${file}.woff2") format("woff2");
  unicode-range: ${points.join(", ")};
}
`;
}

for (const [name, file] of WHOLE) await copyFile(woff2([name, file]), `${FONTS}${file}.woff2`);

const all = await said();
let css = "/* Written by ui/fonts/cut.mjs: what the heavier weights hold, and the letters with which people choose their language. */\n\n";
for (const { from, to, own, more, family, weight } of CUT) {
  const letters = [...all.filter((letter) => own.test(letter)), ...more];
  await cut(woff2(from), letters, to);
  if (family) css += face(family, weight, to, letters);
}
for (const { family, tag, name, own, from, bold, to } of FIRSTS) {
  const title = /^language-title = (.*)$/mu.exec(await readFile(at(`../../locales/${tag}/ui.ftl`), "utf8"))?.[1] ?? "";
  const letters = [...new Set(name + title)].filter((letter) => own.test(letter)).sort();
  for (const [weight, source] of [[400, from], [600, bold]]) {
    const file = `${to}-${weight}-normal`;
    await cut(woff2(source), letters, file);
    css += face(family, weight, file, letters);
  }
}
await writeFile(FACES, css);

let total = 0;
for (const file of (await readdir(FONTS)).filter((each) => each.endsWith(".woff2")).sort()) {
  const { size } = await stat(`${FONTS}${file}`);
  total += size;
  console.log(`${String(Math.round(size / 1024)).padStart(6)} KB  ${file}`);
}
console.log(`${String(Math.round(total / 1024)).padStart(6)} KB  in all`);
