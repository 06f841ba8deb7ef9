import type { Block } from "../../statute";
import { holdsFigures } from "./figureRow";
import type { Header } from "./header";
import type { LabelMatcher } from "./labelMatcher";
import type { TextGrid } from "./textGrid";

/** A row of the sheet beside the columns of labels of a header, and which rows of the block its label may mean (none: unknown). */
export interface BodyRow {
  readonly row: number;
  /** Where its own label stands. */
  readonly column: number;
  readonly label: string;
  readonly indexes: readonly number[];
  /** Those of them that the form words otherwise. */
  readonly differing: readonly number[];
  /** The rows of the block, from the first to the last, over which the form has this label; most labels stand over none. */
  readonly over: readonly { readonly from: number; readonly to: number }[];
  /** Whether its label is one of another block's rows, or of the table's in another edition. */
  readonly foreign: boolean;
  /** Whether it sums others up in a table of the clerk's own: see `withSubtotals`. */
  readonly subtotal: boolean;
  /** Whether figures stand in its cells. */
  readonly filled: boolean;
}

/** Rows without a label of the block that may stand within a table: titles and headers of the next page, rows put in. Behind more it is over. */
const GAP = 20;

/** The rows with a label below a header, at most down to `end`. Labels cut over columns or over two rows are put together. */
export function bodyRows(grid: TextGrid, matcher: LabelMatcher, header: Header, end: number): BodyRow[] {
  const { block, labels, bottom } = header;
  const filledAt = (row: number): boolean => holdsFigures(grid, header, row);
  const rows: BodyRow[] = [];
  let last = bottom;
  for (let row = bottom + 1; row <= end && row - last <= GAP; row++) {
    const texts = grid.textsOf(row).filter(({ column }) => column >= labels.left && column <= labels.right);
    const rightmost = texts.at(-1);
    if (rightmost === undefined) continue;
    // Beside a label of a row that another edition has, what stands left of it is its group.
    const isOther = !matcher.meanings(rightmost.text).some(({ role }) => role === "row") && matcher.isRowOfOtherEdition(rightmost.text);
    const own = isOther ? undefined : labelIn(texts, matcher, block);
    if (own) {
      rows.push({ row, ...own, over: [], foreign: false, subtotal: false, filled: filledAt(row) });
      last = row;
      continue;
    }
    const cut = cutLabel(grid, matcher, block, rightmost, filledAt);
    if (cut) {
      rows.push({ ...cut, column: rightmost.column, over: [], foreign: false, subtotal: false, filled: filledAt(cut.row) });
      last = ++row;
    } else {
      const over = matcher
        .meanings(rightmost.text)
        .flatMap((meaning) => (meaning.role === "over" && meaning.block === block && meaning.of === "rows" ? [meaning] : []));
      rows.push({
        row,
        column: rightmost.column,
        label: rightmost.text,
        indexes: [],
        differing: [],
        over,
        foreign: matcher.meanings(rightmost.text).some(({ role }) => role === "row") || isOther,
        subtotal: false,
        filled: filledAt(row),
      });
    }
  }
  return rows;
}

type Label = Pick<BodyRow, "column" | "label" | "indexes" | "differing">;

interface Text {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** The label of a row: the rightmost text that means one, alone or put together with the texts right of it. */
function labelIn(texts: readonly Text[], matcher: LabelMatcher, block: Block): Label | undefined {
  for (const length of [1, 2, 3]) {
    for (let from = texts.length - length; from >= 0; from--) {
      const parts = texts.slice(from, from + length);
      // Only what is no label by itself may be a part of one.
      if (length > 1 && parts.some(({ text }) => matcher.meanings(text).length > 0)) continue;
      const label = parts.map(({ text }) => text).join("");
      const meant = rowsMeant(matcher, block, label);
      const [first] = parts;
      if (first && meant.indexes.length > 0) return { column: first.column, label, ...meant };
    }
  }
  return undefined;
}

/** A label that goes on in the row below; its figures stand in the one of the two rows that has any. */
function cutLabel(
  grid: TextGrid,
  matcher: LabelMatcher,
  block: Block,
  { row, column, text }: Text,
  filledAt: (row: number) => boolean,
): Pick<BodyRow, "row" | "label" | "indexes" | "differing"> | undefined {
  const below = grid.text(row + 1, column);
  if (below === "" || (filledAt(row) && filledAt(row + 1)) || matcher.meanings(text).length > 0 || matcher.meanings(below).length > 0) return undefined;
  const label = text + below;
  const meant = rowsMeant(matcher, block, label);
  return meant.indexes.length === 0 ? undefined : { row: filledAt(row + 1) ? row + 1 : row, label, ...meant };
}

function rowsMeant(matcher: LabelMatcher, block: Block, text: string): Pick<BodyRow, "indexes" | "differing"> {
  const meant = matcher.meanings(text).flatMap((meaning) => (meaning.role === "row" && meaning.block === block ? [meaning] : []));
  return { indexes: meant.map(({ index }) => index), differing: meant.filter(({ differs }) => differs).map(({ index }) => index) };
}
