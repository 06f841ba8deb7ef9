import type { PrintedTable } from "../../layout";
import type { Position } from "../address";
import type { CellContent } from "../cell";
import { comparable, textOf } from "./labelText";

type Block = readonly (readonly CellContent[])[];

/** A printed label that does not stand where the table has it. */
export interface LabelDifference extends Position {
  readonly expected: string;
  readonly found: string;
}

/** Where the printed table starts in a block, and the labels that differ there. */
export interface TableLocation extends Position {
  readonly differences: readonly LabelDifference[];
  /** Whether a label that differs stands elsewhere: rows or columns were put in, taken out or moved within the table. */
  readonly shifted: boolean;
}

/** The share of a table's labels that may differ before a place is no longer taken for the table. */
const TOLERATED = 0.2;

/**
 * Finds a printed table in a block by its labels, wherever it was moved to as a whole. Where labels differ, the best place
 * is given with the differences; `undefined` where nothing like the table is there.
 */
export function locateTable(printed: PrintedTable, block: Block): TableLocation | undefined {
  const labels = labelsOf(printed);
  const grid = block.map((cells) => cells.map((cell) => comparable(textOf(cell))));
  let best: { readonly place: Position; readonly differing: readonly Label[] } | undefined;
  for (const place of placesOf(block)) {
    const differing = labels.filter(
      (label) => !label.wordings.includes(grid[place.row + label.row]?.[place.column + label.column] ?? ""),
    );
    if (best === undefined || differing.length < best.differing.length) best = { place, differing };
    if (differing.length === 0) break;
  }
  if (best === undefined || best.differing.length > labels.length * TOLERATED) return undefined;
  const { place } = best;
  const written = new Set(grid.flat());
  const isUnique = (wording: string): boolean => labels.filter(({ wordings }) => wordings.includes(wording)).length === 1;
  return {
    ...place,
    shifted: best.differing.some(({ wordings }) => wordings.some((wording) => isUnique(wording) && written.has(wording))),
    differences: best.differing.map(({ row, column, text }) => {
      const at = { row: place.row + row, column: place.column + column };
      return { ...at, expected: text, found: textOf(block[at.row]?.[at.column]) };
    }),
  };
}

/** A printed label with the wordings that mean it, as they are compared. */
interface Label extends Position {
  readonly text: string;
  readonly wordings: readonly string[];
}

const labels = new WeakMap<PrintedTable, readonly Label[]>();

function labelsOf(printed: PrintedTable): readonly Label[] {
  const known =
    labels.get(printed) ??
    printed.cells
      .filter(({ text }) => text !== "")
      .map(({ row, column, text, variants = [] }) => ({ row, column, text, wordings: [text, ...variants].map(comparable) }));
  labels.set(printed, known);
  return known;
}

/** Every place of a block in reading order. Blocks are a little larger than the table, so there are few. */
function placesOf(block: Block): Position[] {
  return block.flatMap((cells, row) => cells.map((_, column) => ({ row, column })));
}
