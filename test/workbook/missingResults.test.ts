import { uncomputedCell } from "../../src/workbook";
import { withMissingResults } from "../../src/workbook/reading/missingResults";

/** A sheet of one column of formulas without results. */
const sheetOf = (sheet: string, rows: number) => ({
  sheet,
  area: { top: 0, left: 0, bottom: rows - 1, right: 0 },
  block: Array.from({ length: rows }, () => [uncomputedCell("=1+1")]),
  isWhole: true,
});

test("a register of any number of formulas takes no time, and the tables behind it are computed", () => {
  const sheets = [sheetOf("台账一", 2_000), sheetOf("台账二", 2_500), sheetOf("表二", 30), sheetOf("表三", 300)];
  const { contents, computed } = withMissingResults(
    sheets,
    sheets.map(({ sheet }) => sheet),
  );
  expect(Object.fromEntries(contents.map(({ sheet, block }) => [sheet, block[0]?.[0]?.kind]))).toEqual({
    台账一: "number",
    台账二: "uncomputed",
    表二: "number",
    表三: "number",
  });
  expect(computed).toHaveLength(2_330);
});

test("where every result is there nothing is made anew", () => {
  const sheets = [{ ...sheetOf("表", 1), block: [[{ kind: "number", value: 2, formula: "=1+1" } as const]] }];
  expect(withMissingResults(sheets, ["表"]).contents).toBe(sheets);
});
