import type { Rectangle } from "../address";

/** Some rows of an asked area. */
export interface Piece {
  readonly sheet: string;
  /** Which of the asked areas. */
  readonly area: number;
  readonly rectangle: Rectangle;
}

/**
 * Cells of one round trip. Excel on the web answers 5 MB at most, and a cell comes as value, as formula and as shown: figures and
 * labels have a few bytes, long texts a thousand.
 */
const CELLS = 35_000;

/** The pieces, cut by rows where they are large, as batches of one round trip each: at least one, and every row in its order. */
export function batchesOf(pieces: readonly Piece[]): Piece[][] {
  const batches: Piece[][] = [];
  let batch: Piece[] = [];
  for (const piece of pieces.flatMap(cut)) {
    if (batch.length > 0 && cellsIn([...batch, piece]) > CELLS) {
      batches.push(batch);
      batch = [];
    }
    batch.push(piece);
  }
  return [...batches, batch];
}

function cut(piece: Piece): Piece[] {
  const { left, right } = piece.rectangle;
  return rowsOf(piece, Math.max(1, Math.floor(CELLS / (right - left + 1))));
}

function rowsOf(piece: Piece, size: number): Piece[] {
  const { top, bottom } = piece.rectangle;
  return Array.from({ length: Math.ceil((bottom - top + 1) / size) }, (_, part) => {
    const first = top + part * size;
    return { ...piece, rectangle: { ...piece.rectangle, top: first, bottom: Math.min(bottom, first + size - 1) } };
  });
}

/** A batch as two; as one where it asks for a single row. */
export function halves(batch: readonly Piece[]): Piece[][] {
  const [first, ...others] = batch;
  if (!first) return [];
  const { top, bottom } = first.rectangle;
  const middle = Math.ceil(batch.length / 2);
  return others.length > 0 ? [batch.slice(0, middle), batch.slice(middle)] : rowsOf(first, Math.ceil((bottom - top + 1) / 2)).map((half) => [half]);
}

export const cellsIn = (pieces: readonly Piece[]): number =>
  pieces.reduce((sum, { rectangle: { top, left, bottom, right } }) => sum + (bottom - top + 1) * (right - left + 1), 0);
