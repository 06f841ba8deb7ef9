import fc from "fast-check";
import { openFileSheets } from "../../src/files";
import { parseRange, positionsOf, type Position } from "../../src/address";
import { BLANK_CELL, cellContent, uncomputedCell, type CellContent } from "../../src/workbook";
import type { Sheet } from "../../workbench/src/engine";
import { isError } from "../../workbench/src/engine";
import { formatCellText } from "../../workbench/src/engine/cellText";
import { saveXlsx } from "../../workbench/src/xlsx";
import { randomBook } from "../../workbench/test/xlsx/randomBook";
import { runs } from "../runs";

const ADDRESS = "A1:Z60";

/** What a saved sheet shows in a cell; of one that a merged cell covers, only whether it holds something. */
function shown(sheet: Sheet, cell: Position): CellContent {
  const isCovered = sheet.state.merges.some(
    ({ top, left, bottom, right }) =>
      cell.row >= top && cell.row <= bottom && cell.column >= left && cell.column <= right && (cell.row > top || cell.column > left),
  );
  const content = held(sheet, cell);
  if (!isCovered) return content;
  return content.kind === "blank" ? BLANK_CELL : { kind: "blank", value: "", hides: true };
}

/** What a cell holds. Errors that formulas give are not in the file (`saveXlsx`), so they have not been computed. */
function held(sheet: Sheet, cell: Position): CellContent {
  const formula = sheet.content(cell).formula ?? undefined;
  const value = sheet.value(cell);
  const { numberFormat } = sheet.style(cell);
  const format = numberFormat === "General" ? undefined : numberFormat;
  if (formula !== undefined && (value === null || isError(value))) return uncomputedCell(formula, { format });
  const text = typeof value === "number" && format !== undefined ? formatCellText(value, format, "zh-CN") : undefined;
  return cellContent(isError(value) ? value.error : (value ?? ""), { formula, shown: text });
}

test("a book that the embedded Excel saves reads as it shows it, cell by cell", async () => {
  await fc.assert(
    fc.asyncProperty(randomBook, async (book) => {
      const sheets = await openFileSheets(await saveXlsx(book));
      const { sheetNames, blocks } = await sheets.read(book.sheets.map(({ name }) => ({ sheet: name, address: ADDRESS })));
      expect(sheetNames).toEqual(book.sheets.map(({ name }) => name));
      const area = parseRange(ADDRESS);
      if (!area) throw new Error("no area");
      expect(blocks.map((block) => block?.flat())).toEqual(book.sheets.map((sheet) => positionsOf(area).map((cell) => shown(sheet, cell))));
    }),
    { numRuns: runs(60, 10) },
  );
});
