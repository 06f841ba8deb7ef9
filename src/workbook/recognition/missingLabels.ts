import type { Block, Edition, Table } from "../../statute";
import type { BlockCopy } from "./blockCopy";
import { strayLabel, type StrayLabel } from "./strayLabels";
import type { TextGrid } from "./textGrid";

/** A label of the form that is not there. */
export interface MissingLabel {
  readonly axis: "row" | "column";
  readonly label: string;
  /** Where it stands, out of its order; `undefined` where it stands nowhere. */
  readonly stray: StrayLabel | undefined;
}

/** A block of a table, and where it stands, if anywhere. */
interface PlacedBlock {
  readonly block: Block;
  readonly copy: BlockCopy | undefined;
}

/** The blocks of a table with their copies. */
export const placedBlocks = (table: Table, copies: readonly BlockCopy[]): PlacedBlock[] =>
  table.blocks.map((block) => ({ block, copy: copies.find(({ header }) => header.block === block) }));

/** The labels of a table that were not found in their order. Of a block whose rows stand where they should it is the header that is missing. */
export function missingLabels(grid: TextGrid, edition: Edition, table: Table, copies: readonly BlockCopy[]): MissingLabel[] {
  const placed = placedBlocks(table, copies);
  const missing = placed.flatMap(({ block, copy }, at): MissingLabel[] => {
    const rows = block.rows.flatMap(({ path }, index): MissingLabel[] =>
      copy && isThere(copy, index)
        ? []
        : [{ axis: "row", label: path.at(-1) ?? "", stray: strayLabel(grid, edition, table, { block, copy, axis: "row", index }) }],
    );
    if (!copy && rows.every(({ stray }) => stray && isInOrder(stray, at, placed)))
      return block.columns.map(({ path }) => ({ axis: "column", label: path.join("／"), stray: undefined }));
    const columns = block.columns.flatMap(({ path }, index): MissingLabel[] =>
      isColumnTold(copy, index)
        ? []
        : [{ axis: "column", label: path.join("／"), stray: strayLabel(grid, edition, table, { block, copy, axis: "column", index }) }],
    );
    return [...rows, ...columns];
  });
  // Blocks may have the same header.
  return missing.filter(
    ({ axis, label, stray }, index) => stray !== undefined || missing.findIndex((one) => one.axis === axis && one.label === label) === index,
  );
}

/** Whether a label stands below the blocks that the form has before its own, the one at a place, and above those behind it. */
const isInOrder = ({ row }: StrayLabel, at: number, placed: readonly PlacedBlock[]): boolean =>
  placed.every(({ copy }, other) => {
    const rows = [...(copy?.body.rows.values() ?? [])];
    return other < at ? rows.every((one) => one < row) : rows.every((one) => one > row);
  });

/** Whether a column was found, or is told with others: its header, all that could not be made sure, a label that stands twice. */
const isColumnTold = (copy: BlockCopy | undefined, index: number): boolean =>
  copy === undefined || copy.alignment.columns.size === 0 || copy.alignment.columns.has(index) || copy.header.doubled.has(index);

const isThere = ({ body }: BlockCopy, index: number): boolean => body.rows.has(index) || body.doubled.some(([{ indexes }]) => indexes.includes(index));
