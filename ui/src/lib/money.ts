import { latinDigits } from "./day";

/**
 * An amount as people write it, in cents: "1,200.50", "1 200,50", "١٬٢٠٠". Null where nothing is written, NaN where it is
 * no amount.
 */
export function readCents(text: string): number | null {
  const plain = latinDigits(text).replace(/[\s\u00a0\u202f$’'\u066c]/gu, "").replace(/\u066b/gu, ".").replace(/CAD/giu, "");
  if (!plain) return null;
  if (!/^\d[\d.,]*$/.test(plain)) return Number.NaN;
  // The last sign parts off the cents if one or two digits follow it; any other stands between thousands.
  const [, whole = "", cents = ""] = /^(.*?)(?:[.,](\d{1,2}))?$/.exec(plain) ?? [];
  const groups = whole.split(/[.,]/);
  if (groups.length > 1 && groups.slice(1).some((group) => group.length !== 3)) return Number.NaN;
  return Number(groups.join("")) * 100 + Number(cents.padEnd(2, "0"));
}

/** Cents as they are typed into a field. */
export function writeCents(cents: number | null): string {
  if (cents === null) return "";
  return cents % 100 === 0 ? String(cents / 100) : (cents / 100).toFixed(2);
}
