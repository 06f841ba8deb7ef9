import { cellAddress } from "../address";
import { figureNamed } from "../figures";
import type { CellBlock, CellInput } from "../workbook";
import { lastSummedRow } from "./detailSheet";
import { grouped } from "./grouped";
import { nameKey } from "./names/nameIndex";
import type { StandingRow } from "./readBack";
import type { Rollup } from "./rollUp";
import { DETAIL_SHEET, UNITS_SHEET } from "./sheetNames";
import type { Standing } from "./standing";
import { planSum } from "./sumFormula";
import { figureIds } from "./unitLine";
import { columnNames, unitCells } from "./unitsSheet";
import type { UnitRow } from "./unitRow";

/** Names of sheets as the workbook spells them. */
export interface SheetSpelling {
  readonly detail: string;
  readonly units: string;
}

/**
 * Plans what is written into a workbook by a new run: rows of units of which something new has come, and the sums. Units that were there before keep their rows; a unit that is added no longer has its figures taken out, so that its sums
 * are incomplete and say so.
 */
export function updatesOf(rollup: Rollup, standing: Standing, names: SheetSpelling = { detail: DETAIL_SHEET, units: UNITS_SHEET }): CellBlock[] {
  const before = new Set(standing.units.rows.map(({ unit }) => nameKey(unit)));
  const news = rollup.rows.filter(({ report, state, unit }) => !report?.kept && !(state === "missing" && before.has(nameKey(unit))));
  const { blocks, last } = detailBlocks(news, standing, names.detail);
  return [...blocks, ...unitBlocks(news, standing, rollup, names.units), ...sumBlocks(rollup, standing, last + 1)];
}

/** All sums anew, with what they give now, over further rows where there are more; a row whose figures were taken out is missing in each. */
function sumBlocks({ edition, sums, added }: Rollup, { sums: standing, detail }: Standing, needed: number): CellBlock[] {
  const ids = figureIds(edition);
  const known = new Set(added.map(({ unit }) => nameKey(unit)));
  const emptied = detail.units.filter(({ unit }) => !known.has(nameKey(unit))).map(({ unit }) => ({ unit, said: null }));
  return standing.flatMap(({ sheet, address, index, rows }): CellBlock[] => {
    const figure = figureNamed(ids[index] ?? "");
    const sum = figure && sums.get(figure);
    if (!sum) return [];
    // A row that was put in above all others is one of the units' too.
    const over = { ...rows, first: Math.min(rows.first, detail.first + 1), last: needed <= rows.last ? rows.last : lastSummedRow(needed) };
    return [{ sheet, address, rows: [[planSum(over, { ...sum, gaps: [...sum.gaps, ...emptied] })]] }];
  });
}

function detailBlocks(news: readonly UnitRow[], { detail }: Standing, sheet: string): { readonly blocks: CellBlock[]; readonly last: number } {
  const rows = new Map(detail.units.map(({ unit, row }) => [nameKey(unit), row]));
  const added = new Map(news.filter(({ state }) => state === "added").map((row) => [nameKey(row.unit), row]));
  let last = detail.last;
  const blocks = [...new Map(news.map((row) => [nameKey(row.unit), row])).values()].flatMap(({ unit }): CellBlock[] => {
    const report = added.get(nameKey(unit))?.report;
    const standing = rows.get(nameKey(unit));
    if (standing === undefined && !report) return [];
    const row = standing ?? ++last;
    const figures = sideBySide(detail.columns.map((column, index) => ({ column, cell: report?.figures[index] ?? "" }))).map(({ column, cells }): CellBlock => ({
      sheet,
      address: cellAddress({ row, column }),
      rows: [cells],
    }));
    return standing === undefined ? [{ sheet, address: cellAddress({ row, column: 0 }), rows: [[unit]] }, ...figures] : figures;
  });
  return { blocks, last };
}

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

/** A unit's rows take the places of those that it or its file had; what is left over is emptied. */
function unitBlocks(news: readonly UnitRow[], { units }: Standing, { edition }: Rollup, sheet: string): CellBlock[] {
  const keyOf = ({ unit, file }: { readonly unit: string; readonly file: string }): string => (unit === "" ? `\0${file}` : nameKey(unit));
  const free = new Set(units.rows);
  let last = units.last;
  const take = (rows: readonly StandingRow[] = []): StandingRow | undefined => {
    const found = rows.find((row) => free.has(row));
    if (found) free.delete(found);
    return found;
  };
  const byFile = grouped(
    units.rows.filter(({ file }) => file !== ""),
    ({ file }) => file,
  );
  const byKey = grouped(units.rows, keyOf);
  const places = news.map((row) => take(byFile.get(row.file)) ?? take(byKey.get(keyOf(row))));
  const keys = new Set(news.map(keyOf));
  const blocks = news.flatMap((row, index) => {
    const place = places[index]?.row ?? ++last;
    return cellsAt(place, unitCells(row, place, edition), places[index] !== undefined);
  });
  return [
    ...blocks,
    ...[...free]
      .filter((row) => keys.has(keyOf(row)))
      .flatMap(({ row }) =>
        cellsAt(
          row,
          columnNames.map(() => ""),
          true,
        ),
      ),
  ];

  /** 序号 of a row that is there stays, and so does what a person has written under 处理 unless something was decided now. */
  function cellsAt(row: number, cells: readonly CellInput[], isThere: boolean): CellBlock[] {
    return columnNames.flatMap((name, index): CellBlock[] => {
      const column = units.columns[name];
      const cell = name === "number" ? row - units.last + units.rows.length : (cells[index] ?? "");
      if (column === undefined || (isThere && (name === "number" || (name === "choice" && cell === "")))) return [];
      return [{ sheet, address: cellAddress({ row, column }), rows: [[cell]] }];
    });
  }
}
