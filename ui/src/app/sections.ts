import type { Route } from "$lib/router.svelte";

const SECTIONS = ["home", "guides", "plan", "tools", "places", "services", "binder", "search", "changes", "copy", "settings", "credits", "start", "lock"] as const;
export type Section = (typeof SECTIONS)[number];

/** What is read whoever sits there. Every other screen shows something of the person, a screen to come among them. */
const PUBLIC = ["guides", "tools", "places", "services", "search", "changes", "copy", "settings", "credits"];

export function isPublic(route: Route): boolean {
  // An answer of a tool that the binder keeps.
  if (route.name === "tools" && route.rest.length > 1) return false;
  return PUBLIC.includes(route.name);
}

/** The part of the window that an address belongs to; an address that leads nowhere leads home. */
export function sectionOf(route: Route): Section {
  if (route.name === "answers") return "settings";
  if (route.name === "print") return route.rest[0] === "plan" ? "plan" : "binder";
  return SECTIONS.find((section) => section === route.name) ?? "home";
}
