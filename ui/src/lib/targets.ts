import type { TargetView } from "./api";
import { href } from "./router.svelte";

/** Where a target leads: a screen of this window, or an address outside that is asked about first. */
export function addressOf(target: TargetView): { href: string; outside: boolean } {
  switch (target.type) {
    case "guide":
      return { href: href("guides", target.id), outside: false };
    case "task":
      return { href: href("plan", target.id), outside: false };
    case "service":
      return { href: href("services", target.id), outside: false };
    case "tool":
      return { href: href("tools", target.id), outside: false };
    case "place":
      return { href: href("places", target.id), outside: false };
    case "web":
      return { href: target.url, outside: true };
    case "phone":
      return { href: `tel:${target.number.replace(/[^+\d,;]/g, "")}`, outside: true };
    case "mail":
      return { href: `mailto:${target.address}`, outside: true };
  }
}

/** The host of a web address, which people can compare with what they know; else the address itself. */
export function hostOf(url: string): string {
  try {
    return new URL(url).host || url;
  } catch {
    return url;
  }
}
