import { distance } from "fastest-levenshtein";
import type { Block } from "../../statute";
import type { Body } from "./bodies";
import type { Header } from "./header";
import { labelKeys } from "./labelKey";
import type { TextGrid } from "./textGrid";

/** A row of a block as it stands in the sheet, with the columns that hold figures right of its label. */
export interface RowFigures {
  /** Its index in the block. */
  readonly index: number;
  readonly row: number;
  /** Where its label stands: the first column, where cells side by side repeat it. */
  readonly label: number;
  /** The columns with figures that no other column's label claims, from the left to the right. */
  readonly figures: readonly number[];
}

/** How many labels of the form stand one in the other beside a row: those of one depth are printed below one another. */
export const depthOf = ({ index }: RowFigures, { rows }: Block): number => rows[index]?.path.length ?? 0;

/** Columns right of a header's last one in which figures that went astray are looked for. */
const BEYOND = 3;
/** Two labels that differ in one letter out of so many are one, mistyped. */
const LETTERS_AN_ERROR = 4;
/** What stands over a corner of a table and is no label. */
const UNIT = /^[(（]?单位/u;

/** The figures of a body's rows, wherever they stand beside their labels; columns that have labels of their own (行次, 备注) are left out. */
export function rowFigures(grid: TextGrid, { rows, labels }: Body, header: Header): RowFigures[] {
  const own = new Set(header.columns.values());
  const [first, last] = [Math.min(...own), Math.max(...own)];
  const end = endOf(grid, header, last);
  const contested = new Set(header.contested);
  return [...rows]
    .sort(([a], [b]) => a - b)
    .map(([index, row]) => {
      const label = labels.get(index) ?? header.labels.left - 1;
      const figures: number[] = [];
      for (let column = label + 1; column <= end; column++) {
        if (grid.isFigure(row, column) && (own.has(column) || contested.has(column) || !hasLabel(grid, header, column, first))) figures.push(column);
      }
      return { index, row, label: firstOf(grid, row, label, header.labels), figures };
    });
}

/** Of a label that was merged over columns, with blanks or itself below, mistyped or not, the first column. */
function firstOf(grid: TextGrid, row: number, label: number, { left }: Header["labels"]): number {
  const [text = ""] = labelKeys(grid.text(row, label));
  let first = label;
  for (let column = label - 1; column >= left; column--) {
    const [other] = labelKeys(grid.text(row, column));
    if (other === undefined) continue;
    if (distance(other, text) > Math.max(1, text.length / LETTERS_AN_ERROR)) break;
    first = column;
  }
  return first;
}

/** Up to the next column with a label: there another table or a remark begins. */
function endOf(grid: TextGrid, header: Header, last: number): number {
  for (let column = last + 1; column <= last + BEYOND; column++)
    if (!header.contested.includes(column) && hasLabel(grid, header, column, column)) return column - 1;
  return last + BEYOND;
}

/** Whether a column that is none of the form's has a label in the header; the corner of a header, repeated as it may be, and a group's label say nothing of a column. */
function hasLabel(grid: TextGrid, { block, top, bottom, labels }: Header, column: number, first: number): boolean {
  const groups = groupKeys(block);
  for (let row = top - 1; row <= bottom; row++) {
    const text = grid.text(row, column);
    if (text === "" || UNIT.test(text) || labelKeys(text).some((key) => groups.has(key))) continue;
    const isRepeated = column < first && Array.from({ length: column - labels.left }, (_, step) => grid.text(row, labels.left + step)).includes(text);
    if (!isRepeated) return true;
  }
  return false;
}

const groupsOf = new WeakMap<Block, ReadonlySet<string>>();

/** The keys of the labels that stand over several columns. */
function groupKeys(block: Block): ReadonlySet<string> {
  const known = groupsOf.get(block) ?? new Set(block.columns.flatMap(({ path }) => path.slice(0, -1).flatMap(labelKeys)));
  groupsOf.set(block, known);
  return known;
}
