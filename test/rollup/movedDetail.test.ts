import { figureIds, standingSums, updateOf } from "../../src/rollup";
import { sumFormula } from "../../src/rollup/sheets/sumFormula";
import { edition2021 } from "../../src/statute";
import { reportOf } from "./unitReports";

const ids = figureIds(edition2021);
const FIRST = ids[0] ?? "";

/** 汇总明细 with one unit, after a person has put columns before the figures and rows above the units that Excel's own formulas do not take in. */
function moved(columns: number, rows: number) {
  const detail = {
    columns: ids.map((_, index) => index + 1 + columns),
    units: [{ row: 5 + rows, unit: "清河县教育局", figures: ids.map(() => 0) }],
    totals: [],
    nameless: [],
    above: [],
    first: 5,
    last: 5 + rows,
  };
  const formula = sumFormula({ column: 1 + columns, first: 6 + rows, last: 105 + rows, fault: 2 });
  return {
    detail,
    units: { columns: {}, rows: [], above: [], last: 3 },
    record: undefined,
    places: [],
    sums: standingSums("二", [[{ kind: "blank", value: "", formula }]], detail),
  };
}

test.each([
  ["as it was made", 0, 0, "B"],
  ["with columns put in before the figures", 2, 0, "D"],
  ["with rows put in above the first unit", 0, 3, "B"],
])("汇总明细 %s: a new run sums its own figure up, over all rows of units", (_, columns, rows, letters) => {
  const standing = moved(columns, rows);
  expect(standing.sums).toMatchObject([{ index: 0, sheet: "二", address: "A1" }]);
  const { blocks } = updateOf(standing, [reportOf("清河县民政局", { [FIRST]: 7 })], { organ: "清河县人民政府", year: 2025 });
  const written = blocks.find(({ sheet }) => sheet === "二");
  expect(written?.rows[0]?.[0]).toMatchObject({ formula: expect.stringContaining(`汇总明细!${letters}6:${letters}${105 + rows}`) as string });
});

test("a formula of a person's own is none of the sums", () => {
  const { detail } = moved(0, 0);
  expect(standingSums("二", [[{ kind: "number", value: 1, formula: "=SUM(汇总明细!B6:B105)" }]], detail)).toEqual([]);
});
