import type { Position } from "../../address";
import type { Block, Edition, Table } from "../../statute";
import { searchArea } from "./anchors";
import type { BlockCopy } from "./blockCopy";
import { errorsIn, type ErrorBeside } from "./errorsBeside";
import { tableLabels, type TableLabels } from "./formLabels";
import { longestAscent, type Meant } from "./longestAscent";
import type { TextGrid } from "./textGrid";

/** A label of the form that stands in another place than its order there gives it. */
export interface StrayLabel extends Position {
  readonly axis: "row" | "column";
  readonly label: string;
  /** The label that the form has before it; "" where it is the first. */
  readonly after: string;
}

/** What a sheet has of a table that cannot be put together. */
export interface LabelTrace {
  /** Labels that come in another order than in the form. */
  readonly stray: readonly StrayLabel[];
  /** Labels that stand nowhere. */
  readonly missing: readonly string[];
  /** Error values where its labels would be. */
  readonly errors: readonly ErrorBeside[];
  /** The first label of columns, where they stand below one another. */
  readonly upright: Position | undefined;
}

type Axis = StrayLabel["axis"];

interface PlacedLabel extends Position, Meant {}

/** So many rows of a sheet are looked at for error values where too few labels say where the table is. */
const LOOKED_AT = 60;
/** From so many columns on labels below one another are no header. */
const SEVERAL = 4;

/** Holds the labels that a sheet has against the form. */
export function traceOf(grid: TextGrid, edition: Edition, table: Table): LabelTrace {
  const labels = tableLabels(edition, table);
  const lines = table.blocks.flatMap((block) => (["column", "row"] as const).map((axis) => ({ block, axis, placed: placedLabels(grid, labels, block, axis) })));
  const orders = lines.map(({ block, axis, placed }) => orderOf(placed, table, block, axis));
  const upright = lines.find(
    ({ block, axis, placed }) =>
      axis === "column" && block.columns.length >= SEVERAL && placed.length > 2 && new Set(placed.map(({ column }) => column)).size < 3,
  );
  return {
    stray: [...table.blocks.flatMap((block) => strayGroups(grid, labels, block)), ...orders.flatMap(({ stray }) => stray)],
    missing: [...new Set(orders.flatMap(({ missing }) => missing))],
    errors: errorsIn(grid, searchArea(grid, labels) ?? { ...grid.area, bottom: Math.min(grid.area.bottom, grid.area.top + LOOKED_AT) }),
    upright: upright?.placed[0],
  };
}

/**
 * Where the label of a line stands that was not found in its order; `undefined` where it stands nowhere.
 * @param copy the block as it was found; `undefined` where it was not
 */
export function strayLabel(
  grid: TextGrid,
  edition: Edition,
  table: Table,
  { block, copy, axis, index }: { readonly block: Block; readonly copy: BlockCopy | undefined; readonly axis: Axis; readonly index: number },
): StrayLabel | undefined {
  const at = placedLabels(grid, tableLabels(edition, table), block, axis).find((one) => one.indexes.includes(index) && (!copy || isElsewhere(one, copy, axis)));
  return at && asStray(at, index, table, block, axis);
}

function isElsewhere({ row, column }: Position, { header, body, alignment }: BlockCopy, axis: Axis): boolean {
  if (axis === "column") return row >= header.top && row <= header.bottom && ![...alignment.columns.values()].includes(column);
  return row > header.bottom && column < Math.min(...header.columns.values()) && ![...body.rows.values()].includes(row);
}

/** The labels of a block's lines that stand in a sheet, in its order. A row's label that a column has too, 「其他」, stands among columns only beside others. */
function placedLabels({ rows }: TextGrid, { meanings }: TableLabels, block: Block, axis: Axis): PlacedLabel[] {
  const placed = rows.flatMap((texts) => {
    const meant = texts.map(({ row, column, keys }) => ({ row, column, all: keys.flatMap((key) => meanings.get(key) ?? []) }));
    const own = meant.flatMap(({ row, column, all }) => {
      const indexes = [...new Set(all.flatMap((one) => (one.role === axis && one.block === block ? [one.index] : [])))].sort((a, b) => a - b);
      return indexes.length > 0 ? [{ row, column, indexes, isRowToo: axis === "column" && all.some(({ role }) => role === "row") }] : [];
    });
    return own.length === 1 && own[0]?.isRowToo ? [] : own;
  });
  return axis === "row" ? placed : placed.sort((a, b) => a.column - b.column || a.row - b.row);
}

function orderOf(placed: readonly PlacedLabel[], table: Table, block: Block, axis: Axis): Pick<LabelTrace, "stray" | "missing"> {
  const inOrder = longestAscent(placed);
  const used = new Set(inOrder.values());
  const stray = new Map<number, StrayLabel>();
  for (const one of placed) {
    const index = used.has(one) ? undefined : one.indexes.find((other) => !inOrder.has(other) && !stray.has(other));
    if (index !== undefined) stray.set(index, asStray(one, index, table, block, axis));
  }
  const missing = linesOf(block, axis).flatMap(({ path }, index) => (inOrder.has(index) || stray.has(index) ? [] : path.slice(-1)));
  return { stray: [...stray.values()], missing };
}

/** Labels over columns that stand left of one that the form has before them. */
function strayGroups({ rows }: TextGrid, { meanings }: TableLabels, block: Block): StrayLabel[] {
  const groups = rows.flatMap((texts) =>
    texts.flatMap(({ row, column, text, keys }) =>
      keys
        .flatMap((key) => meanings.get(key) ?? [])
        .flatMap((one) =>
          one.role === "over" && one.of === "columns" && one.block === block ? [{ row, column, label: text, from: one.from, to: one.to }] : [],
        )
        .slice(0, 1),
    ),
  );
  return groups.flatMap(({ row, column, label, from }) => {
    const before = groups.find((other) => other.column > column && other.to < from);
    return before ? [{ row, column, axis: "column" as const, label, after: before.label }] : [];
  });
}

const linesOf = (block: Block, axis: Axis): Block["rows"] | Block["columns"] => (axis === "row" ? block.rows : block.columns);

function asStray({ row, column }: Position, index: number, table: Table, block: Block, axis: Axis): StrayLabel {
  const above = axis === "row" ? table.blocks.slice(0, table.blocks.indexOf(block)).flatMap((one) => one.rows) : [];
  const lines = [...above, ...linesOf(block, axis)];
  const at = above.length + index;
  return { row, column, axis, label: lines[at]?.path.at(-1) ?? "", after: lines[at - 1]?.path.at(-1) ?? "" };
}
