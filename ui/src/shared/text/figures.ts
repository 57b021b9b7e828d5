import { getContext, setContext } from "svelte";
import type { BlockView, FigureView, InlineView } from "$lib/api";

/** The figures of a page in reading order, each once. */
export function figuresOf(summary: InlineView[], blocks: BlockView[]): FigureView[] {
  const found = new Map<string, FigureView>();

  function inText(content: InlineView[]): void {
    for (const piece of content) {
      if (piece.type === "figure") found.set(piece.figure.id, found.get(piece.figure.id) ?? piece.figure);
      else if ("content" in piece) inText(piece.content);
    }
  }

  function inBlocks(pieces: BlockView[]): void {
    for (const block of pieces) {
      if (block.type === "list") block.items.forEach(inBlocks);
      else if (block.type === "callout" || block.type === "untranslated") inBlocks(block.content);
      else if (block.type === "table") [block.head, ...block.rows].flat().forEach(inText);
      else inText(block.content);
    }
  }

  inText(summary);
  inBlocks(blocks);
  return [...found.values()];
}

const NOTED = Symbol("the figures that a list on the page tells about");
type Noted = () => FigureView[];

/** Says to the figures inside that a list at the end of the printed page tells about these. */
export function noteFigures(figures: Noted): void {
  setContext(NOTED, figures);
}

/** How to get the number of a figure in that list; none where there is no list or the figure is not in it. */
export function useNoteOf(): (figure: FigureView) => number | null {
  const noted = getContext<Noted | undefined>(NOTED);
  return (figure) => {
    const at = noted?.().findIndex((one) => one.id === figure.id) ?? -1;
    return at < 0 ? null : at + 1;
  };
}
