import type { InlineView } from "./api";

/** The words of a text, without what they link to or look like. */
export function plainText(content: InlineView[]): string {
  return content
    .map((piece) => {
      switch (piece.type) {
        case "text":
          return piece.text;
        case "figure":
          return piece.figure.text;
        case "break":
          return " ";
        default:
          return plainText(piece.content);
      }
    })
    .join("");
}
