// What the window's Intl writes in every language of locales/languages.toml, by the window's own ui/src/lib/i18n/dates.ts.
// `node src-tauri/crates/i18n/tests/intl.mjs` writes intl.json beside this file anew; it wants a Node with full ICU, and
// the interface's packages. A test of the crate holds Rust to that table.

import fs from "node:fs";
import { createRequire } from "node:module";

const root = new URL("../../../../", import.meta.url);
const read = (path) => fs.readFileSync(new URL(path, root), "utf8");
const typescript = createRequire(new URL("ui/package.json", root))("typescript");

const languages = [...read("locales/languages.toml").matchAll(/^tag = "(.+)"$[^]*?^locale = "(.+)"$/gmu)].map(([, tag, locale]) => [tag, locale]);
globalThis.formatLocale = (tag) => `${Object.fromEntries(languages)[tag].replace(/-u-.*$/u, "")}-u-ca-gregory-nu-latn`;

const dates = read("ui/src/lib/i18n/dates.ts").replace(/^import .*$/mu, "");
const options = { compilerOptions: { module: "ESNext", target: "ESNext" } };
const { writeDate } = await import(`data:text/javascript,${encodeURIComponent(typescript.transpileModule(dates, options).outputText)}`);

const months = Array.from({ length: 12 }, (_, month) => `2026-${String(month + 1).padStart(2, "0")}`);
const days = [...months.map((month) => `${month}-01`), "2026-11-22", "2028-02-29", "2031-12-31"];
const numbers = ["0", "7", "67", "999", "1590", "1590.5", "17.95", "12345", "123456", "1234567", "-4", "0.125"];
const counts = [...Array(201).keys(), 1000, 1001, 1002, 1003, 1011, 10000, 1000000, 0.5, 1.5, 2.5].map(String);

const table = {};
for (const [tag] of languages) {
  const locale = globalThis.formatLocale(tag);
  const number = new Intl.NumberFormat(locale);
  const rules = new Intl.PluralRules(locale);
  const plurals = {};
  for (const count of counts) (plurals[rules.select(Number(count))] ??= []).push(count);
  table[tag] = {
    days: Object.fromEntries(days.map((day) => [day, writeDate(day, tag)])),
    months: Object.fromEntries(months.map((month) => [month, writeDate(month, tag)])),
    numbers: Object.fromEntries(numbers.map((value) => [value, number.format(Number(value))])),
    plurals: Object.fromEntries(Object.entries(plurals).map(([category, of]) => [category, of.join(" ")])),
  };
}
const { node, icu, cldr } = process.versions;
fs.writeFileSync(new URL("intl.json", import.meta.url), `${JSON.stringify({ made_by: { node, icu, cldr }, table }, null, 1)}\n`);
