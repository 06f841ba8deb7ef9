import { distance } from "fastest-levenshtein";
import type { Block } from "../../statute";
import type { Rectangle } from "../../address";
import type { Meaning } from "./formLabels";
import { standsUnderGroups } from "./headerGroups";
import { labelKeys } from "./labelKey";
import type { LabelMatcher } from "./labelMatcher";
import { longestAscent, type Meant } from "./longestAscent";
import { isOfOtherPeriod } from "./period";
import type { TextGrid } from "./textGrid";

/** A label of the form that reads otherwise in the sheet. */
export interface ChangedLabel {
  readonly row: number;
  readonly column: number;
  readonly expected: string;
  readonly found: string;
  /** Whether it is nothing like the form's label and was taken for it by its place alone. */
  readonly byPlace: boolean;
}

/** Column headers of a block as they stand in a sheet, from the left to the right. */
export interface Header {
  readonly block: Block;
  /** The first and the last of its rows. */
  readonly top: number;
  readonly bottom: number;
  /** The sheet's column of each column of the block, by its index there. */
  readonly columns: ReadonlyMap<number, number>;
  readonly changed: readonly ChangedLabel[];
  /** Columns of the sheet with labels of two columns of the block over one another: none of the block's. */
  readonly contested: readonly number[];
  /** Columns of the block whose label stands over several columns of the sheet that hold something: none of these is read. */
  readonly doubled: ReadonlyMap<number, readonly number[]>;
  /** How many headers of this block stand left of it in the same rows. */
  readonly ordinal: number;
  /** The columns of the sheet in which its row labels may stand. */
  readonly labels: { readonly left: number; readonly right: number };
}

/** The rows of one header. */
interface Band {
  readonly top: number;
  readonly bottom: number;
}

/** Rows without a label of the header that may stand between two with one: put in, or a part of a label cut in two. */
const GAP = 6;
/** Rows of a header, with rows put in; more are a list that has such words in it. */
const HIGHEST = 15;
/** Rows below a header in which a column must hold something to be one of a table's. */
const LOOKED_BELOW = 30;
/** The share of a block's columns that a header must have. */
const SHARE = 0.6;

/** Finds all headers of a block in an area, from the top to the bottom, in the same rows from the left to the right. */
export function findHeaders(grid: TextGrid, matcher: LabelMatcher, block: Block, area: Rectangle): Header[] {
  return bandsOf(grid, matcher, block, area)
    .filter(({ top, bottom }) => bottom - top < HIGHEST)
    .flatMap((band) => headersIn(band, grid, matcher, block, area));
}

const isColumnLabel = (meaning: Meaning, block: Block): boolean =>
  meaning.block === block && (meaning.role === "column" || (meaning.role === "over" && meaning.of === "columns"));

/** Whether a row has a label over columns or, where the block has several, two different labels of columns: a 「总计」 may stand anywhere. */
function isHeaderRow(meanings: readonly (readonly Meaning[])[], block: Block): boolean {
  const labels = meanings.flatMap((own) => own.filter((meaning) => isColumnLabel(meaning, block)).slice(0, 1));
  const columns = new Set(labels.flatMap((meaning) => ("index" in meaning ? [meaning.index] : [])));
  return columns.size >= Math.min(2, block.columns.length) || labels.some(({ role }) => role === "over");
}

/** Runs of rows with labels of columns. A row with a row's label ends a run; a label that may be both does not. */
function bandsOf(grid: TextGrid, matcher: LabelMatcher, block: Block, area: Rectangle): Band[] {
  const bands: Band[] = [];
  let open: Band | undefined;
  for (let row = area.top; row <= area.bottom; row++) {
    const meanings = grid.textsOf(row).map(({ text }) => matcher.meanings(text));
    const isHeader = isHeaderRow(meanings, block);
    const isBody = meanings.some((own) => own.length > 0 && own.every(({ role }) => role === "row"));
    if (open && (isBody || row - open.bottom > GAP)) {
      bands.push(open);
      open = undefined;
    }
    if (isHeader && !isBody) open = { top: open?.top ?? row, bottom: row };
  }
  return open ? [...bands, open] : bands;
}

function headersIn(band: Band, grid: TextGrid, matcher: LabelMatcher, block: Block, area: Rectangle): Header[] {
  const labelled: LabelledColumn[] = [];
  const contested: number[] = [];
  for (let column = area.left; column <= area.right; column++) {
    const indexes = columnIndexes(band, column, grid, matcher, block);
    if (indexes === undefined) contested.push(column);
    else if (indexes.length > 0) labelled.push({ column, indexes });
  }
  let left = area.left;
  const isUsed = (column: number): boolean =>
    Array.from({ length: LOOKED_BELOW }, (_, step) => band.bottom + 1 + step).some((row) => !grid.isBlank(row, column));
  return copiesOf(labelled, block)
    .flatMap((copy) => {
      const { chain, doubled } = chainOf(copy, isUsed);
      if (chain.size < block.columns.length * SHARE || !standsUnderGroups(chain, { ...band, left, right: Math.max(...chain.values()) }, grid, matcher, block))
        return [];
      const { columns, changed: byPlace } = withChangedLabels(chain, { ...band, left }, grid, matcher, block);
      const changed = [...differingLabels(chain, band, grid, matcher, block), ...byPlace];
      const first = Math.min(...columns.values());
      const labels = { left, right: first - 1 };
      const last = Math.max(...columns.values());
      left = last + 1;
      return [{ block, ...band, columns, changed, doubled, contested: contested.filter((column) => column >= labels.left && column <= last + 1), labels }];
    })
    .map((header, ordinal) => ({ ...header, ordinal }));
}

/** The labels that are understood and worded otherwise than in the form. */
function differingLabels(chain: ReadonlyMap<number, number>, { top, bottom }: Band, grid: TextGrid, matcher: LabelMatcher, block: Block): ChangedLabel[] {
  return [...chain].flatMap(([index, column]) => {
    for (let row = bottom; row >= top; row--) {
      const found = grid.text(row, column);
      const meaning = matcher.meanings(found).find((one) => one.role === "column" && one.block === block && one.index === index);
      if (meaning)
        return "differs" in meaning && meaning.differs ? [{ row, column, expected: block.columns[index]?.path.at(-1) ?? "", found, byPlace: false }] : [];
    }
    return [];
  });
}

/** Which columns of the block the label in a column of the sheet may mean, `undefined` where two mean others; a label may be cut over two or three rows. */
function columnIndexes({ top, bottom }: Band, column: number, grid: TextGrid, matcher: LabelMatcher, block: Block): number[] | undefined {
  const textsIn = (from: number, to: number): string[] =>
    Array.from({ length: to - from + 1 }, (_, step) => grid.text(from + step, column)).filter((text) => text !== "");
  const meant = (text: string): number[] =>
    matcher.meanings(text).flatMap((meaning) => (meaning.role === "column" && meaning.block === block ? [meaning.index] : []));
  // The rows beside the header may hold a part of a label, but not a whole one: a row 「总计」 just above or below is a row of the table.
  const whole = textsIn(top, bottom)
    .map(meant)
    .filter((indexes) => indexes.length > 0);
  // Labels of two columns over one another: nothing tells which of them the figures below are of.
  const [first, ...others] = whole;
  if (first) {
    const agreed = first.filter((index) => others.every((indexes) => indexes.includes(index)));
    return agreed.length > 0 ? agreed : undefined;
  }
  // Only what is no label by itself may be a part of one: a group's label and a word below it would be near another label.
  const parts = textsIn(top - 1, bottom + 1).map((text) => (matcher.meanings(text).length === 0 ? text : undefined));
  const joined = parts.flatMap((_, from) =>
    [2, 3].flatMap((length) => {
      const run = parts.slice(from, from + length);
      return run.length === length && run.every((part) => part !== undefined) ? [run.join("")] : [];
    }),
  );
  return [...new Set(joined.flatMap(meant))];
}

/** A column of the sheet whose label means columns of the block. */
interface LabelledColumn extends Meant {
  readonly column: number;
}

/** Up to this column of a block, a label that comes again begins another copy of the block, where most of the columns came before. */
const FIRST_COLUMNS = 3;

/** Cuts labelled columns into copies of the block, from the left to the right. */
function copiesOf(labelled: readonly LabelledColumn[], { columns }: Block): LabelledColumn[][] {
  const copies: LabelledColumn[][] = [];
  let last = Infinity;
  for (const one of labelled) {
    const [next, first] = [Math.min(...one.indexes.filter((index) => index > last)), Math.min(...one.indexes)];
    const copy = copies.at(-1);
    const beginsAnew = next === Infinity && first < FIRST_COLUMNS && copy !== undefined && copy.length >= columns.length * SHARE;
    if (!copy || beginsAnew) {
      copies.push([one]);
      last = first;
    } else {
      copy.push(one);
      if (next < Infinity) last = next;
    }
  }
  return copies;
}

/**
 * The column of the sheet of each column of the block, by its index there. A label that stands twice, over columns that both hold something, is
 * doubled: nothing tells which of the two is meant.
 */
function chainOf(copy: readonly LabelledColumn[], isUsed: (column: number) => boolean): { chain: Map<number, number>; doubled: Map<number, number[]> } {
  const chosen = longestAscent(copy);
  const taken = new Set(chosen.values());
  const doubled = new Set(copy.flatMap((one) => (taken.has(one) || !isUsed(one.column) ? [] : one.indexes)));
  const placesOf = (index: number): number[] => copy.filter((one) => one.indexes.includes(index)).map(({ column }) => column);
  return {
    chain: new Map([...chosen].flatMap(([index, { column }]) => (doubled.has(index) ? [] : [[index, column] as const]))),
    doubled: new Map([...chosen.keys()].flatMap((index) => (doubled.has(index) ? [[index, placesOf(index)] as const] : []))),
  };
}

/**
 * Where as many unknown labels stand between two known ones, or left of the first, as the form has there, they are taken for those, and
 * named.
 */
function withChangedLabels(
  chain: ReadonlyMap<number, number>,
  { top, bottom, left }: Band & { readonly left: number },
  grid: TextGrid,
  matcher: LabelMatcher,
  block: Block,
): { columns: Map<number, number>; changed: ChangedLabel[] } {
  const columns = new Map(chain);
  const changed: ChangedLabel[] = [];
  const known = [{ index: -1, column: left - 1 }, ...[...chain].map(([index, column]) => ({ index, column })).sort((a, b) => a.index - b.index)];
  for (const [position, next] of known.entries()) {
    const last = known[position - 1];
    const missing = last ? next.index - last.index - 1 : 0;
    if (!last) continue;
    const unknown: ChangedLabel[] = [];
    for (let column = last.column + 1; column < next.column; column++) {
      const row = unknownText(grid, matcher, column, top, bottom);
      const expected = block.columns[last.index + 1 + unknown.length]?.path.at(-1) ?? "";
      if (row !== undefined) unknown.push({ row, column, expected, found: grid.text(row, column), byPlace: true });
    }
    if (missing === 0) {
      const isWhole = (row: number): boolean => labelKeys(grid.text(row, next.column))[0] === labelKeys(block.columns[next.index]?.path.at(-1) ?? "")[0];
      const rows = Array.from({ length: bottom - top + 1 }, (_, step) => top + step);
      if (!rows.some(isWhole) && unknown.some(({ found }) => isLike(found, block.columns[next.index]?.path.at(-1) ?? ""))) columns.delete(next.index);
      continue;
    }
    if (unknown.length !== missing) continue;
    unknown.forEach((label, offset) => columns.set(last.index + 1 + offset, label.column));
    changed.push(...unknown);
  }
  return { columns, changed };
}

/** A label cut in two may have its first half, over the figures, so mistyped that only the second is known: then neither is trusted. */
function isLike(text: string, label: string): boolean {
  const [key = "", wanted = ""] = [labelKeys(text)[0], labelKeys(label)[0]];
  return distance(key, wanted) <= wanted.length / 2;
}

/** The lowest text of a column in a header that is no label of the form; none of a column of another period, 「上年制发件数」, which the form has nowhere. */
function unknownText(grid: TextGrid, matcher: LabelMatcher, column: number, top: number, bottom: number): number | undefined {
  for (let row = bottom; row >= top; row--) {
    const text = grid.text(row, column);
    if (text !== "" && matcher.meanings(text).length === 0) return isOfOtherPeriod(text, "") ? undefined : row;
  }
  return undefined;
}
