import type { BoundWords, NarrativeRowView, UnboundNumber } from "../../../jobs";

/** A stretch of a printed text: plain, from a tag, or a number that no tag binds. */
export type Piece =
  | { readonly kind: "plain"; readonly start: number; readonly words: string }
  | { readonly kind: "bound"; readonly start: number; readonly words: string; readonly bound: BoundWords }
  | { readonly kind: "unbound"; readonly start: number; readonly words: string; readonly unbound: UnboundNumber };

/** A row of 正文 cut into pieces, one behind the other; together they are the whole text. A number that need not be linked is plain. */
export function piecesOf({ text, bound, unbound }: NarrativeRowView): Piece[] {
  const marked = [
    ...bound.filter(({ cells }) => cells.length > 0).map((one) => ({ start: one.start, end: one.end, piece: { kind: "bound", bound: one } as const })),
    ...unbound.filter(({ isLeft }) => !isLeft).map((one) => ({ start: one.start, end: one.end, piece: { kind: "unbound", unbound: one } as const })),
  ].sort((a, b) => a.start - b.start);
  const pieces: Piece[] = [];
  let read = 0;
  for (const { start, end, piece } of marked) {
    if (start < read) continue;
    if (start > read) pieces.push({ kind: "plain", start: read, words: text.slice(read, start) });
    pieces.push({ ...piece, start, words: text.slice(start, end) });
    read = end;
  }
  return read < text.length ? [...pieces, { kind: "plain", start: read, words: text.slice(read) }] : pieces;
}
