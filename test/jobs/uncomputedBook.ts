import { newFileSheets, type FileSheets } from "../../src/files";
import { insertSheets } from "../../src/jobs";
import { tableFigures } from "../../src/figures";
import { edition2021, type FigureId } from "../../src/statute";
import { cellContent, type CellContent, type ReadableSheets, type Snapshot } from "../../src/workbook";

export const SHEET = "三 依申请公开";
const all = edition2021.tables.flatMap(tableFigures);

/** A workbook with totals by formula and these figures, all others 0. */
export async function filledBook(figures: ReadonlyMap<FigureId, number>, year = 2025): Promise<FileSheets> {
  const sheets = newFileSheets();
  await insertSheets(sheets, {
    totals: "formula",
    filling: { organ: { name: "石桥镇人民政府", year }, figures: new Map(all.map(({ id }) => [id, figures.get(id) ?? 0])) },
  });
  return sheets;
}

/** The sheet of applications seen through a change of its cells, as where nobody computes. */
export function seenThrough(
  sheets: FileSheets,
  change: (cell: CellContent, row: number, column: number) => CellContent,
  calculation?: Snapshot["calculation"],
): ReadableSheets {
  return {
    survey: () => sheets.survey(),
    hiddenLines: (areas) => sheets.hiddenLines(areas),
    read: async (areas) => {
      const { sheetNames, blocks } = await sheets.read(areas);
      const seen = blocks.map((block, index) =>
        areas[index]?.sheet === SHEET ? block?.map((cells, row) => cells.map((cell, column) => change(cell, row, column))) : block,
      );
      return { sheetNames, blocks: seen, ...(calculation && { calculation }) };
    },
  };
}

/** Whatever a formula gives shows this number. */
export const kept =
  (value: number) =>
  (cell: CellContent): CellContent =>
    cell.kind === "number" && cell.formula !== undefined ? cellContent(value, { formula: cell.formula }) : cell;
