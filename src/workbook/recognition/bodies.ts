import type { Block } from "../../statute";
import type { BodyRow } from "./bodyRows";
import type { ChangedLabel } from "./header";
import { longestAscent } from "./longestAscent";
import { isOfOtherPeriod } from "./period";
import { withSubtotals } from "./subtotalRows";

/** The rows of a block as they stand below one header: one body for each copy of the block. */
export interface Body {
  /** The sheet's row of each row of the block, by its index there. */
  readonly rows: ReadonlyMap<number, number>;
  /** Where the labels stand: the first one's column, and each row's by its index. */
  readonly labelColumn: number;
  readonly labels: ReadonlyMap<number, number>;
  readonly changed: readonly ChangedLabel[];
  /** Rows with figures, or for a sum (seen before it is filled in, so that it is confirmed once), among the block's rows that the form does not have. */
  readonly extra: readonly BodyRow[];
  /** Labels that stand twice with figures: none of them is read. */
  readonly doubled: readonly (readonly [BodyRow, BodyRow])[];
}

/** Up to this row of a block, a label that comes again below the header again begins another copy, where so large a share of the rows came before. */
const FIRST_ROWS = 3;
const SEEN = 0.6;

/**
 * Cuts the labelled rows below a header into copies of the block.
 * @param headers the rows in which that header stands again
 */
export function bodiesOf(rows: readonly BodyRow[], block: Block, headers: readonly number[]): Body[] {
  return copiesOf(rows, block, headers)
    .map((copy) => bodyOf(withSubtotals(copy, block), block))
    .filter(({ rows: found }) => found.size > 0);
}

function copiesOf(rows: readonly BodyRow[], block: Block, headers: readonly number[]): BodyRow[][] {
  const copies: BodyRow[][] = [[]];
  const seen = new Set<number>();
  let last = 0;
  for (const row of rows) {
    const [index] = row.indexes;
    const again = row.indexes.length === 1 && index !== undefined && index < FIRST_ROWS && Math.max(...seen) >= index;
    if (again && row.filled && seen.size >= block.rows.length * SEEN && headers.some((header) => header > last && header < row.row)) {
      copies.push([]);
      seen.clear();
    }
    for (const one of row.indexes) seen.add(one);
    if (row.indexes.length > 0) last = row.row;
    copies.at(-1)?.push(row);
  }
  return copies;
}

function bodyOf(rows: readonly BodyRow[], block: Block): Body {
  const chosen = longestAscent(rows);
  const doubled = doublesOf(rows, chosen);
  const ambiguous = new Set(doubled.map(([, , index]) => index));
  const found = new Map<number, BodyRow>([...chosen].filter(([index]) => !ambiguous.has(index)));
  const used = new Set([...found.values(), ...doubled.flatMap(([one, other]) => [one, other])]);
  const differing = [...found].flatMap(([index, row]) => (row.differing.includes(index) ? [changedLabel(row, index, block, false)] : []));
  const taken = found.size > 0 ? takenByPlace(rows, found, ambiguous, block) : new Map<number, BodyRow>();
  for (const [index, row] of taken) found.set(index, row);
  const all = [...found.values()];
  const [first, last] = [Math.min(...all.map(({ row }) => row)), Math.max(...all.map(({ row }) => row))];
  const known = new Set([...used, ...taken.values()]);
  return {
    rows: new Map([...found].map(([index, { row }]) => [index, row])),
    labelColumn: all[0]?.column ?? 0,
    labels: new Map([...found].map(([index, { column }]) => [index, column])),
    changed: [...differing, ...[...taken].map(([index, row]) => changedLabel(row, index, block, true))],
    extra: rows.filter((row) => !known.has(row) && (row.filled || row.subtotal) && row.row > first && row.row < last),
    doubled: doubled.map(([one, other]) => [one, other]),
  };
}

/** Labels that mean one row of the block only and stand twice, with figures beside both. */
function doublesOf(rows: readonly BodyRow[], chosen: ReadonlyMap<number, BodyRow>): [BodyRow, BodyRow, number][] {
  return [...chosen].flatMap(([index, row]) => {
    const again = rows.find((other) => other !== row && other.filled && other.indexes.length === 1 && other.indexes[0] === index);
    return again && row.filled && row.indexes.length === 1 ? [[row, again, index] as [BodyRow, BodyRow, number]] : [];
  });
}

/**
 * Where as many unknown labels stand between two known ones as the form has there, they are taken for those, and named. Above the first known
 * one the header is the other end; below the last one only labels with figures can be meant.
 */
function takenByPlace(rows: readonly BodyRow[], found: ReadonlyMap<number, BodyRow>, ambiguous: ReadonlySet<number>, block: Block): Map<number, BodyRow> {
  const taken = new Map<number, BodyRow>();
  const known = [...found].map(([index, { row }]) => ({ index, row })).sort((a, b) => a.index - b.index);
  const ends = [{ index: -1, row: -1 }, ...known, { index: block.rows.length, row: Infinity }];
  for (const [position, next] of ends.entries()) {
    const last = ends[position - 1];
    const missing = last ? steps(last.index + 1, next.index) : [];
    if (!last || missing.length === 0 || missing.some((one) => ambiguous.has(one))) continue;
    const unknown = rows.filter((other) => other.row > last.row && other.row < next.row && mayBe(other, missing));
    const between = unknown.length === missing.length && next.row < Infinity ? unknown : unknown.filter(({ filled }) => filled);
    if (between.length !== missing.length) continue;
    if (missing.some((one, offset) => isOfOtherPeriod(between[offset]?.label ?? "", block.rows[one]?.path.at(-1) ?? ""))) continue;
    missing.forEach((one, offset) => {
      const other = between[offset];
      if (other) taken.set(one, other);
    });
  }
  return taken;
}

const changedLabel = ({ row, column, label }: BodyRow, index: number, block: Block, byPlace: boolean): ChangedLabel => ({
  row,
  column,
  expected: block.rows[index]?.path.at(-1) ?? "",
  found: label,
  byPlace,
});

/** A label that the form has over these very rows is none of theirs: it sums them up, or heads them. */
const mayBe = ({ indexes, over, foreign, subtotal }: BodyRow, missing: readonly number[]): boolean =>
  indexes.length === 0 && !foreign && !subtotal && !over.some(({ from, to }) => missing.some((index) => index >= from && index <= to));

const steps = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, offset) => from + offset);
