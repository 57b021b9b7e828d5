import type { FieldKind, FieldView } from "$lib/api";
import { type DayParts, latinDigits, splitDay, writeDay } from "$lib/day";
import { readCents } from "$lib/money";

/** What stands in a field: text, a choice or several, yes or no, parts of a day, levels by ability, entries of a list. */
export type Held = string | string[] | boolean | null | DayParts | DayParts[] | Record<string, string>;

type Json = string | number | boolean | null | Json[] | { [name: string]: Json };

/** The answers to a form, by the paths of its fields. */
export class Answers {
  held: Record<string, Held> = $state({});
  /** What stood in each field when the answer was asked for. */
  #asked: Record<string, string> = $state.raw({});

  /** Takes in a form. What the person has typed stays; a new field begins with what is known or usual. */
  take(fields: FieldView[]): void {
    for (const field of fields) {
      if (field.kind.type === "group") {
        const inner = read(field.value);
        this.take(inner === null ? field.kind.fields : field.kind.fields.map((each) => ({ ...each, value: partOf(inner, each.name) ?? each.value })));
      } else if (!(field.path in this.held)) {
        this.held[field.path] = begin(field.kind, read(field.value));
      }
    }
  }

  /** Puts an input in place of everything that stands in the form. */
  fill(fields: FieldView[], input: string): void {
    const whole = read(input);
    for (const field of fields) this.#put(field, partOf(whole, field.name) ?? "null");
  }

  /** All that stands in the form, to be brought back. */
  get text(): string {
    return JSON.stringify(this.held);
  }

  /** Brings back what stood here before; what the form no longer asks is left behind. */
  bring(text: string): void {
    const before = JSON.parse(text) as Record<string, Held>;
    for (const path of Object.keys(this.held)) if (before[path] !== undefined) this.held[path] = before[path];
  }

  /** Takes back what was filled in or typed; what is usual stays. */
  empty(fields: FieldView[]): void {
    for (const field of fields) {
      if (field.kind.type === "group") this.empty(field.kind.fields);
      else this.held[field.path] = begin(field.kind, field.known ? null : read(field.value));
    }
  }

  #put(field: FieldView, json: string): void {
    if (field.kind.type === "group") {
      const inner = read(json);
      for (const each of field.kind.fields) this.#put(each, partOf(inner, each.name) ?? "null");
    } else this.held[field.path] = begin(field.kind, read(json));
  }

  /** Whether a field is asked, as other answers stand. */
  shown(field: FieldView): boolean {
    const condition = field.shown_if;
    if (!condition) return true;
    const value = this.held[condition.path] ?? null;
    return condition.is.some((is) => (is === "given" ? !isEmpty(value) : is === "yes" ? value === true : is === "no" ? value === false : value === is));
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
      // What begins with a value of its own does not count as told.
      const told = field.kind.fields.some((each) => this.shown(each) && JSON.stringify(inner[each.name]) !== JSON.stringify(read(each.known ? null : each.value)));
      return told || field.needed ? inner : null;
    }
    return write(this.kind(field.kind) ?? field.kind, this.held[field.path] ?? null);
  }

  /** Remembers what stands in the form now. */
  mark(): void {
    this.#asked = Object.fromEntries(Object.entries(this.held).map(([path, held]) => [path, JSON.stringify(held)]));
  }

  /** Whether anything has changed since the answer was asked for. */
  get moved(): boolean {
    return Object.entries(this.held).some(([path, held]) => this.#asked[path] !== JSON.stringify(held));
  }

  /** Whether a field, one around it or one in it has changed since the answer was asked for. */
  changed(path: string): boolean {
    return Object.entries(this.held).some(
      ([own, held]) => (own === path || path.startsWith(`${own}.`) || own.startsWith(`${path}.`)) && this.#asked[own] !== JSON.stringify(held),
    );
  }
}

function read(json: string | null | undefined): Json {
  return json === null || json === undefined ? null : (JSON.parse(json) as Json);
}

function partOf(whole: Json, name: string): string | null {
  if (!isObject(whole)) return null;
  const part = whole[name];
  return part === undefined ? null : JSON.stringify(part);
}

function isObject(value: unknown): value is { [name: string]: Json } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isEmpty(held: Held): boolean {
  if (held === null || typeof held === "boolean") return held === null;
  if (typeof held === "string" || Array.isArray(held)) return held.length === 0;
  return Object.values(held).every((part) => part === "");
}

/** What a field of a kind shows for a value. */
function begin(kind: FieldKind, value: Json): Held {
  switch (kind.type) {
    case "yes":
      return typeof value === "boolean" ? value : null;
    case "many":
      return Array.isArray(value) ? value.map(String) : [];
    case "list":
      return (Array.isArray(value) ? value : []).map((each) => begin(kind.of, each)) as string[] | DayParts[];
    case "day":
    case "month":
      return splitDay(typeof value === "string" ? value : null);
    case "abilities": {
      const levels = isObject(value) ? value : {};
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
      return Array.isArray(held) ? (held as string[]) : [];
    case "list":
      return Array.isArray(held) ? held.filter((each) => !isEmpty(each)).map((each) => write(kind.of, each)) : [];
    case "day":
    case "month":
      return dayOf(held as DayParts, kind.type);
    case "abilities": {
      const levels = Object.entries((held ?? {}) as Record<string, string>).map(([ability, level]) => [ability, number(level)] as const);
      return levels.every(([, level]) => level === null) ? null : Object.fromEntries(levels);
    }
    case "money":
      return amount(typeof held === "string" ? held : "");
    case "whole":
    case "decimal":
    case "by":
      return number(typeof held === "string" ? held : "");
    case "noc":
      return typeof held === "string" && held.trim() !== "" ? latinDigits(held) : null;
    default:
      return typeof held === "string" && held !== "" ? held : null;
  }
}

/** A number as it was typed, in any digits and with a point or a comma; what is none goes on as text and is refused. */
export function number(text: string): Json {
  const plain = latinDigits(text).replace(/[\s\u00a0\u202f]/gu, "").replace(/[,\u066b]/gu, ".");
  if (plain === "") return null;
  return /^-?\d+(\.\d*)?$/.test(plain) ? Number(plain) : text;
}

/** An amount as it was typed. */
function amount(text: string): Json {
  const cents = readCents(text);
  return cents === null ? null : Number.isNaN(cents) ? text : cents / 100;
}

function dayOf(parts: DayParts | null, type: "day" | "month"): Json {
  if (parts === null || isEmpty(parts)) return null;
  // What is not whole is refused by the tool, which says what may stand here.
  return writeDay(type === "month" ? { ...parts, day: "" } : parts) ?? "";
}
