/** The geometry of the picture of a plan: days along time, from the inline start to the inline end. */

export type Dot = { id: string; at: number; kind: "open" | "late" | "done" };
export type Span = { stage: string; label: string; from: number; to: number; here: boolean };
export type Tick = { at: number; label: string };

/** Days count less the farther they are from the landing, where most of the tasks lie. */
const near = (days: number): number => Math.sign(days) * Math.sqrt(Math.abs(days));

const PAD = 16;
/** Between two dots, and the most that stand on each other. */
export const DOT = 12;
export const STACK = 3;
/** What a number of further dots takes of the line. */
const MORE = 26;
/** One row of stages. */
export const ROW = 24;

export function axis(from: number, to: number, width: number, rtl: boolean): (days: number) => number {
  const [low, high] = [near(from), near(to)];
  const room = Math.max(width - 2 * PAD, 1);
  return (days) => {
    const part = high > low ? (near(days) - low) / (high - low) : 0.5;
    const along = PAD + part * room;
    return Math.round((rtl ? width - along : along) * 10) / 10;
  };
}

export type PlacedDot = Dot & { x: number; y: number };

/** Dots of nearly the same day stand on each other; what is beyond the tops of piles side by side is counted once. */
export function pile(dots: Dot[], x: (days: number) => number): { dots: PlacedDot[]; more: { x: number; count: number }[] } {
  const piles = new Map<number, Dot[]>();
  const rank = { late: 0, open: 1, done: 2 };
  for (const dot of dots) {
    const column = Math.round(x(dot.at) / DOT);
    piles.set(column, [...(piles.get(column) ?? []), dot]);
  }
  const placed: PlacedDot[] = [];
  const more: { from: number; to: number; count: number }[] = [];
  for (const [column, all] of [...piles].toSorted(([a], [b]) => a - b)) {
    const at = column * DOT;
    const sorted = all.toSorted((a, b) => rank[a.kind] - rank[b.kind]);
    sorted.slice(0, STACK).forEach((dot, i) => placed.push({ ...dot, x: at, y: -(i + 1) * DOT }));
    const count = sorted.length - STACK;
    const last = more.at(-1);
    if (count > 0 && last && at - last.to < MORE) [last.to, last.count] = [at, last.count + count];
    else if (count > 0) more.push({ from: at, to: at, count });
  }
  return { dots: placed, more: more.map(({ from, to, count }) => ({ x: (from + to) / 2, count })) };
}

export type PlacedSpan = Span & { start: number; end: number; row: number; at: number };

/** Stages below the line, each in the first row in which its bar and its name have room. */
export function rows(spans: Span[], x: (days: number) => number, width: number, letter: number): { spans: PlacedSpan[]; rows: number } {
  const ends: { from: number; to: number }[][] = [];
  const placed = spans.map((span) => {
    const a = x(span.from);
    const b = x(span.to);
    const [start, end] = [Math.min(a, b) - 5, Math.max(a, b) + 5];
    const half = (span.label.length * letter) / 2;
    // The name stands under its bar, and inside of the picture.
    const at = Math.min(Math.max((start + end) / 2, half + 2), Math.max(width - half - 2, half + 2));
    const [left, right] = [Math.min(start, at - half) - 6, Math.max(end, at + half) + 6];
    let row = ends.findIndex((taken) => taken.every((one) => right <= one.from || left >= one.to));
    if (row < 0) row = ends.push([]) - 1;
    ends[row]?.push({ from: left, to: right });
    return { ...span, start, end, row, at };
  });
  return { spans: placed, rows: ends.length };
}

/** Those labels that have room, the one nearest to the landing first. */
export function spaced(ticks: Tick[], x: (days: number) => number, width: number, letter: number): (Tick & { x: number })[] {
  const taken: { from: number; to: number }[] = [];
  const kept: (Tick & { x: number })[] = [];
  for (const tick of ticks.toSorted((a, b) => Math.abs(a.at) - Math.abs(b.at))) {
    const half = (tick.label.length * letter) / 2 + 8;
    const at = x(tick.at);
    if (at - half < 0 || at + half > width || taken.some((one) => at + half > one.from && at - half < one.to)) continue;
    taken.push({ from: at - half, to: at + half });
    kept.push({ ...tick, x: at });
  }
  return kept;
}
