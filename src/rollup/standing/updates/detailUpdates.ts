import { cellAddress } from "../../../address";
import type { CellBlock, CellInput } from "../../../workbook";
import { FIRST_UNIT_ROW, lastSummedRow } from "../../sheets/detailRows";
import type { HandRows } from "../hand/handRows";
import { leftUnits } from "../../choices/leftUnits";
import { nameKey } from "../../names/nameIndex";
import type { RollupOver } from "../../rollUpOver";
import { isSameFigure } from "../../units/sameFigure";
import type { Standing } from "../standing";
import type { UnitReport } from "../../units/unitReport";
import type { UnitRow } from "../../units/unitRow";

/** What is written into 汇总明细, and the last row that holds a unit then, from 0. */
export interface DetailUpdates {
  readonly blocks: readonly CellBlock[];
  readonly last: number;
}

/**
 * Rows of units of which something new has come: their figures, or blanks where no file of them is added any more, without the name where that is left out. Names that people have written stay; a row whose file counts as another unit now is that unit's, or none.
 */
export function detailUpdates({ rollup, hand, moved, vacant }: RollupOver, news: readonly UnitRow[], { detail }: Standing, sheet: string): DetailUpdates {
  const at = (row: number, column: number, first: CellInput, ...others: readonly CellInput[]): CellBlock => ({
    sheet,
    address: cellAddress({ row, column }),
    rows: [[first, ...others]],
  });
  const standing = new Map([...detail.units, ...detail.nameless].map(({ row, figures }) => [row, figures]));
  const figuresAt = (row: number, report: UnitReport | undefined): CellBlock[] => {
    const stands = standing.get(row);
    const cells = detail.columns.flatMap((column, index) => {
      const said = report?.figures[index] ?? null;
      return stands && isSameFigure(stands[index], said) ? [] : [{ column, cell: said ?? "" }];
    });
    return sideBySide(cells).map(({ column, cells: [first = "", ...others] }) => at(row, column, first, ...others));
  };
  const rows = new Map(hand.rows.flatMap(({ unit, row }) => (moved.has(nameKey(unit)) ? [] : [[nameKey(unit), row] as const])));
  const free = new Map([...moved.values()].map(({ row, to }) => [to, row]));
  const added = new Map(rollup.added.map((row) => [nameKey(row.unit), row.report]));
  const left = leftUnits(rollup);
  const taken = new Set<number>();
  let last = detail.last;
  const blocks = [...new Map(news.map((row) => [nameKey(row.unit), row])).values()].flatMap(({ unit }): CellBlock[] => {
    const report = added.get(nameKey(unit));
    const known = rows.get(nameKey(unit));
    if (known !== undefined && left.has(nameKey(unit))) return [at(known, 0, ""), ...figuresAt(known, undefined)];
    if (known !== undefined) return report?.kept ? [] : figuresAt(known, report);
    if (!report || unit === "") return [];
    const row = free.get(nameKey(unit)) ?? ++last;
    taken.add(row);
    return [at(row, 0, unit), ...figuresAt(row, report)];
  });
  const cleared = [...moved.values()].filter(({ row }) => !taken.has(row)).flatMap(({ row }) => [at(row, 0, ""), ...figuresAt(row, undefined)]);
  const vacated = [...vacant].map((row) => at(row, 0, ""));
  return { blocks: [...blocks, ...cleared, ...vacated, ...namesBack(hand, at)], last };
}

/** Units whose names were cleared get them back. */
const namesBack = ({ rows }: HandRows, at: (row: number, column: number, first: CellInput) => CellBlock): CellBlock[] =>
  rows.flatMap(({ row, unit, isNameless }) => (isNameless ? [at(row, 0, unit)] : []));

/** The rows that are to be summed up, from 1, where the last one in use is that. */
export const summedFrom = ({ first }: Standing["detail"], rows: { readonly first: number; readonly last: number }, last: number) => ({
  // A row that was put in above all others is one of the units' too.
  first: Math.min(rows.first, first + 1),
  last: last + 1 <= rows.last ? rows.last : lastSummedRow(last + 2 - FIRST_UNIT_ROW),
});

/** Cells of a row in as few runs as they stand side by side. */
function sideBySide(cells: readonly { readonly column: number; readonly cell: CellInput }[]): { readonly column: number; readonly cells: CellInput[] }[] {
  const runs: { readonly column: number; readonly cells: CellInput[] }[] = [];
  for (const { column, cell } of cells) {
    const run = runs.at(-1);
    if (run && run.column + run.cells.length === column) run.cells.push(cell);
    else runs.push({ column, cells: [cell] });
  }
  return runs;
}
