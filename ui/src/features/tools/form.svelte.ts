import type { FieldKind, FieldView } from "$lib/api";
import { type DayParts, latinDigits, splitDay, writeDay } from "$lib/day";

/** What stands in a field: text, choices, parts of a day, levels by ability, entries of a list. */
export type Held = string | string[] | boolean | null | DayParts | Record<string, string>;

type Json = string | number | boolean | null | Json[] | { [name: string]: Json };

/** The answers of a form, by the paths of its fields. */
export class Answers {
  held: Record<string, Held> = $state({});

  /** Takes in a form. What the person has typed stays; new fields begin with what is known or usual. */
  take(fields: FieldView[]): void {
    for (const field of fields) {
      if (field.kind.type === "group") {
        const inner = read(field.value);
        this.take(field.kind.fields.map((each) => ({ ...each, value: inner && typeof inner === "object" && !Array.isArray(inner) && each.name in inner ? JSON.stringify(inner[each.name]) : each.value })));
      } else if (!(field.path in this.held)) {
        this.held[field.path] = begin(field.kind, read(field.value));
      }
    }
  }

  /** Whether a field is asked, as other answers stand. */
  shown(field: FieldView): boolean {
    const condition = field.shown_if;
    if (!condition) return true;
    const value = this.held[condition.path];
    return condition.is.some((is) => (is === "given" ? value !== null && value !== "" : is === "yes" ? value === true : is === "no" ? value === false : value === is));
  }

  /** The kind of a field, where another answer decides on it. */
  kind(kind: FieldKind): FieldKind | null {
    if (kind.type !== "by") return kind;
    const chosen = this.held[kind.path];
    const found = kind.kinds.find((each) => each.value === chosen);
    return found ? this.kind(found.kind) : null;
  }

  /** The input as the tool reads it. A field that is not asked is null. */
  input(fields: FieldView[]): { [name: string]: Json } {
    return Object.fromEntries(fields.map((field) => [field.name, this.shown(field) ? this.#value(field) : null]));
  }

  #value(field: FieldView): Json {
    if (field.kind.type === "group") {
      const inner = this.input(field.kind.fields);
      const empty = Object.values(inner).every((value) => value === null || value === false);
      return empty && !field.needed ? null : inner;
    }
    const kind = this.kind(field.kind) ?? field.kind;
    return write(kind, this.held[field.path] ?? null);
  }
}

function read(json: string | null): Json {
  return json === null ? null : (JSON.parse(json) as Json);
}

/** What a field of a kind shows for a value. */
function begin(kind: FieldKind, value: Json): Held {
  switch (kind.type) {
    case "yes":
      return typeof value === "boolean" ? value : null;
    case "many":
    case "list":
      return Array.isArray(value) ? value.map(String) : [];
    case "day":
    case "month":
      return splitDay(typeof value === "string" ? value : null);
    case "abilities": {
      const levels = value && typeof value === "object" && !Array.isArray(value) ? value : {};
      return Object.fromEntries(kind.abilities.map((ability) => [ability.value, String(levels[ability.value] ?? "")]));
    }
    default:
      return value === null ? "" : String(value);
  }
}

function write(kind: FieldKind, held: Held): Json {
  switch (kind.type) {
    case "yes":
      return typeof held === "boolean" ? held : null;
    case "many":
      return Array.isArray(held) ? held : [];
    case "list":
      return Array.isArray(held) ? held.filter((each) => each.trim() !== "").map((each) => write(kind.of, each)) : [];
    case "day":
    case "month":
      // In a list a day or month is one line of text.
      if (typeof held === "string") return held.trim() === "" ? null : latinDigits(held.trim());
      return typeof held === "object" && held !== null && "year" in held ? dayOf(held as DayParts, kind.type) : null;
    case "abilities": {
      const levels = Object.entries((held ?? {}) as Record<string, string>).map(([ability, level]) => [ability, number(level)] as const);
      return levels.every(([, level]) => level === null) ? null : Object.fromEntries(levels);
    }
    case "whole":
    case "decimal":
    case "money":
    case "by":
      return number(typeof held === "string" ? held : "");
    case "noc":
      return typeof held === "string" && held.trim() !== "" ? latinDigits(held) : null;
    default:
      return typeof held === "string" && held !== "" ? held : null;
  }
}

/** A number as it was typed, in any digits and with a point or a comma; what is none goes on as text and is refused. */
function number(text: string): Json {
  const latin = latinDigits(text).replace(/[\s\u00a0\u202f$]/gu, "").replace("٫", ".").replace(",", ".");
  if (latin === "") return null;
  const value = Number(latin);
  return Number.isFinite(value) ? value : text;
}

function dayOf(parts: DayParts, type: "day" | "month"): Json {
  if (!parts.year.trim() && !parts.month && !parts.day.trim()) return null;
  // What is not whole is refused by the tool, which says what may stand here.
  return writeDay(type === "month" ? { ...parts, day: "" } : parts) ?? "";
}
