/** A piece of a page that is read in one go. */
export interface Passage {
  /** Where it stands, to be marked while it is read. */
  element: HTMLElement;
  text: string;
  lang: string;
}

const BLOCKS = "h1, h2, h3, h4, h5, h6, p, li, dt, dd, caption, tr";
/** What is on the page to be pressed or looked at, and is no part of the text. */
const ASIDE = "[aria-hidden=true], button, select, input, textarea, .screen-only";

/**
 * What is read of an element, in the order of the page: the parts that are marked with `data-read`, block by block. The
 * words are those that stand there, as they stand there.
 */
export function passagesOf(root: HTMLElement): Passage[] {
  const found: Passage[] = [];
  for (const part of root.querySelectorAll<HTMLElement>("[data-read]")) {
    // A part within a part was read with it.
    if (part.parentElement?.closest("[data-read]") && root.contains(part.parentElement.closest("[data-read]"))) continue;
    found.push(...passagesIn(part));
  }
  return found.filter((passage) => /[\p{L}\p{N}]/u.test(passage.text));
}

function passagesIn(part: HTMLElement): Passage[] {
  const found: (Passage & { cell: Element | null })[] = [];
  const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const holder = walker.currentNode.parentElement;
    const words = walker.currentNode.textContent ?? "";
    if (!holder?.checkVisibility() || holder.closest(ASIDE)) continue;
    const block = holder.closest<HTMLElement>(BLOCKS);
    const element = block && part.contains(block) ? block : part;
    const cell = holder.closest("td, th");
    const last = found.at(-1);
    if (last?.element === element) {
      last.text += (cell === last.cell ? "" : ", ") + words;
      last.cell = cell;
    } else {
      found.push({ element, text: words, lang: element.closest<HTMLElement>("[lang]")?.lang ?? "", cell });
    }
  }
  return found.map(({ element, text, lang }) => ({ element, text: plain(text), lang }));
}

/** Without the marks of direction, which some voices say, and with plain spaces. */
function plain(text: string): string {
  return text.replace(/[\u200e\u200f\u2066-\u2069]/gu, "").replace(/\s+/gu, " ").trim();
}
