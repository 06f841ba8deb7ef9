import { cellAddress } from "../../address";
import { figureLabel } from "../../figures";
import { DETAIL_SHEET, figureIds, readDetail, standingSums, type ReportedFigure } from "../../rollup";
import { editions } from "../../statute";
import { sheetNamed, type CellPlace, type ReadableSheets } from "../../workbook";
import { fromA1 } from "./fromA1";

/** What a unit has in a sum, and where that stands in 汇总明细. */
export interface UnitShare {
  readonly unit: string;
  readonly said: ReportedFigure;
  readonly cell: CellPlace;
}

/** A sum, and the units behind it: the largest first, then those that say no number. */
export interface SumBehind {
  readonly cell: CellPlace;
  /** What the figure is called. */
  readonly figure: string;
  readonly units: readonly UnitShare[];
}

/** The units behind a cell that sums up 汇总明细; `undefined` where it does not, or nobody can tell. */
export async function unitsBehind(sheets: ReadableSheets, cell: CellPlace): Promise<SumBehind | undefined> {
  const { sheetNames, blocks } = await sheets.read([cell]);
  const sheet = sheetNamed(sheetNames, DETAIL_SHEET);
  // Most cells that people stand in are no sums, and 汇总明细 is large.
  if (sheet === undefined || !blocks[0]?.[0]?.[0]?.formula?.includes(DETAIL_SHEET)) return undefined;
  const block = await fromA1(sheets, sheet);
  for (const edition of editions) {
    const detail = readDetail(block, edition);
    const [sum] = detail ? standingSums(cell.sheet, blocks[0], detail) : [];
    const figure = sum && figureIds(edition)[sum.index];
    if (!detail || !sum || !figure) continue;
    const units = detail.units.map(({ unit, figures, row }) => ({
      unit,
      said: figures[sum.index] ?? null,
      cell: { sheet, address: cellAddress({ row, column: sum.rows.column }) },
    }));
    return { cell, figure: figureLabel(figure), units: units.sort((a, b) => weightOf(b) - weightOf(a)) };
  }
  return undefined;
}

const weightOf = ({ said }: UnitShare): number => (typeof said === "number" ? said : -Infinity);
