// What is printed, as a list of pieces that the sheets are filled with: a piece is never parted.

/** Set aside is neither: a tick would say that it was done. */
export type Box = "open" | "done" | "aside";

export type Piece =
  | { kind: "heading"; text: string; lang?: string }
  | { kind: "text"; text: string; quiet?: boolean }
  | { kind: "task"; box: Box; title: string; lang: string; day: string | null; detail: string | null }
  | { kind: "row"; cells: string[]; head?: boolean; sum?: boolean };

/** Fills sheets from the top. A heading goes with what follows it, and the head of a table comes again on each sheet. */
export function fill(pieces: Piece[], heights: number[], room: number): number[][] {
  const sheets: number[][] = [[]];
  let used = 0;
  let head: number | null = null;
  const height = (i: number) => heights[i] ?? 0;
  pieces.forEach((piece, i) => {
    if (piece.kind === "row") {
      if (piece.head) head = i;
    } else head = null;
    // A heading, or the head of a table, alone at the foot is no use there.
    let together = height(i);
    for (let j = i; pieces[j]?.kind === "heading" || isHead(pieces[j]); j += 1) together += height(j + 1);
    const last = sheets.at(-1);
    if (last && last.length > 0 && used + together > room) {
      sheets.push([]);
      used = 0;
      if (head !== null && head !== i) {
        sheets.at(-1)?.push(head);
        used += height(head);
      }
    }
    sheets.at(-1)?.push(i);
    used += height(i);
  });
  return sheets;
}

function isHead(piece: Piece | undefined): boolean {
  return piece?.kind === "row" && piece.head === true;
}
