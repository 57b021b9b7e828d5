/** Puts a floating card under what it belongs to, else above it, and always inside the window. */
export function place(card: HTMLElement, anchor: Element): void {
  const gap = 6;
  const margin = 8;
  const at = anchor.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  // The inline start is that of the card: a page may be in a language that runs against that of the window.
  const start = getComputedStyle(card).direction === "rtl" ? clientWidth - at.right : at.left;
  const below = at.bottom + gap;
  const above = at.top - card.offsetHeight - gap;
  const block = below + card.offsetHeight + margin < clientHeight ? below : Math.max(margin, above);
  const inline = Math.max(margin, Math.min(start, clientWidth - card.offsetWidth - margin));
  card.style.insetInlineStart = `${inline}px`;
  card.style.insetBlockStart = `${block}px`;
}
