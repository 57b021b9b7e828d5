// What Intl writes in every language of locales/languages.toml. `node src-tauri/crates/i18n/tests/intl.mjs` writes intl.json
// beside this file anew; it wants a Node with full ICU. A test of the crate holds Rust to that table.

import fs from "node:fs";

const root = new URL("../../../../", import.meta.url);
const read = (path) => fs.readFileSync(new URL(path, root), "utf8");

const languages = [...read("locales/languages.toml").matchAll(/^tag = "(.+)"$[^]*?^locale = "(.+)"$/gmu)].map(([, tag, locale]) => [tag, locale]);

const numbers = ["0", "7", "67", "999", "1590", "1590.5", "17.95", "12345", "123456", "1234567", "-4", "0.125"];
const counts = [...Array(201).keys(), 1000, 1001, 1002, 1003, 1011, 10000, 1000000, 0.5, 1.5, 2.5].map(String);

const table = {};
for (const [tag, named] of languages) {
  const locale = `${named.replace(/-u-.*$/u, "")}-u-ca-gregory-nu-latn`;
  const number = new Intl.NumberFormat(locale);
  const rules = new Intl.PluralRules(locale);
  const plurals = {};
  for (const count of counts) (plurals[rules.select(Number(count))] ??= []).push(count);
  table[tag] = {
    numbers: Object.fromEntries(numbers.map((value) => [value, number.format(Number(value))])),
    plurals: Object.fromEntries(Object.entries(plurals).map(([category, of]) => [category, of.join(" ")])),
  };
}
const { node, icu, cldr } = process.versions;
fs.writeFileSync(new URL("intl.json", import.meta.url), `${JSON.stringify({ made_by: { node, icu, cldr }, table }, null, 1)}\n`);
