import { readReport } from "../../../src/workbook";
import { cells, COLUMN, received, summedUp, type } from "./standingSum";
import type { CellInput } from "../../../src/workbook";

/** What a person does to 汇总明细 after the sum was made, before any further run. */
test.each<[string, Readonly<Record<string, CellInput>>, unknown]>([
  ["a figure corrected", { [`汇总明细!${COLUMN}7`]: 8 }, 13],
  ["a figure emptied", { [`汇总明细!${COLUMN}7`]: "" }, "缺1家，其余5"],
  ["a figure as a text", { [`汇总明细!${COLUMN}7`]: "7件" }, "缺1家，其余5"],
  ["a name cleared", { "汇总明细!A7": "" }, "汇总明细有数没有写单位"],
  ["a name cleared beside another's blank figure", { "汇总明细!A7": "", [`汇总明细!${COLUMN}6`]: "" }, "汇总明细有数没有写单位"],
  ["one unit more", { "汇总明细!A8": "清河县气象局", [`汇总明细!${COLUMN}8`]: 3 }, 15],
  ["a row of totals", { "汇总明细!A8": "合计", [`汇总明细!${COLUMN}8`]: { formula: `=SUM(${COLUMN}6:${COLUMN}7)` } }, "汇总明细有合计行，请删去"],
  [
    "a unit below the rows that are summed up",
    { "汇总明细!A107": "清河县气象局", [`汇总明细!${COLUMN}107`]: 3 },
    "汇总明细有的行不在相加的范围里，请再汇总一次",
  ],
  ["a row of totals among the units", { "汇总明细!A7": "县直小计" }, "汇总明细有合计行，请删去"],
])("%s: the sum says so at once, here and where it is read", async (_, typed, sum) => {
  const sheets = await summedUp();
  await type(sheets, typed);
  expect((await received(sheets)).sum).toBe(sum);
  const { entries } = await readReport(sheets);
  const entry = [...entries].find(([id]) => String(id) === "applications.received:total")?.[1];
  expect(entry).toMatchObject(typeof sum === "number" ? { state: "number", value: sum } : { state: "text", text: sum });
  expect((await cells(sheets, "汇总明细", "A2"))[0]?.[0]).toBe(String(sum).includes("请") ? String(sum).replace("汇总明细", "") : "");
});
