import type { Outline } from "./outline";

/** A sign of the map that should be named. */
export type Sign = { id: string; name: string; at: [number, number]; r: number };
export type Label = { id: string; name: string; x: number; y: number; anchor: "start" | "end" };

/** A letter's width and height in the drawing, near enough to keep names apart. */
const LETTER = { wide: 8.2, high: 17 };
const GAP = 4;
/** To the right or left of a sign, and how far below its middle the line of writing lies. */
const WAYS = [[1, 5], [-1, 5], [1, 20], [-1, 20], [1, -9], [-1, -9]] as const;

type Box = { left: number; top: number; right: number; bottom: number };
const overlap = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** The names of signs, the first first, each where it covers no other; one that finds no room is left to the table. */
export function labelsOf(signs: Sign[], outline: Outline, covered: Sign[] = []): Label[] {
  const taken: Box[] = covered.map(({ at: [x, y], r }) => ({ left: x - r, top: y - r, right: x + r, bottom: y + r }));
  const found: Label[] = [];
  for (const { id, name, at, r } of signs) {
    const wide = name.length * LETTER.wide;
    for (const [dx, dy] of WAYS) {
      const x = at[0] + dx * (r + GAP);
      const left = dx > 0 ? x : x - wide;
      const box = { left, top: at[1] + dy - LETTER.high, right: left + wide, bottom: at[1] + dy };
      const outside = box.left < 0 || box.right > outline.width || box.top < 0 || box.bottom > outline.height;
      if (outside || taken.some((other) => overlap(box, other))) continue;
      taken.push(box);
      found.push({ id, name, x, y: at[1] + dy, anchor: dx > 0 ? "start" : "end" });
      break;
    }
  }
  return found;
}
