import { openFileSheets, type FileSheets } from "../../../src/files";
import { checkWorkbook, rollUpFiles } from "../../../src/jobs";
import type { UnitReport } from "../../../src/rollup";
import { reportOf } from "../../rollup/unitReports";
import { COLUMN, RECEIVED, settings, summedUp, type } from "./standingSum";

/** A unit of so many applications, all of persons, which are granted. */
const sound = (organ: string, count: number): UnitReport =>
  reportOf(
    organ,
    Object.fromEntries(
      ["received", "granted", "outcomesTotal"].flatMap((row) => ["naturalPerson", "total"].map((column) => [`applications.${row}:${column}`, count])),
    ),
  );
const education = sound("清河县教育局", 5);
const wrong = (organ: string, total: number): UnitReport => {
  const one = sound(organ, 3);
  return {
    ...one,
    figures: reportOf(organ, { [RECEIVED]: total }).figures.map((said, index) => (said === 0 ? (one.figures[index] ?? null) : said)),
    errors: 1,
  };
};
const taking = { ...settings, choices: { use: new Map(), withErrors: true } };

const faultsOf = async (sheets: FileSheets, language: "zh-CN" | "en-US" = "zh-CN") =>
  (await checkWorkbook(await openFileSheets(await sheets.save()), language)).faults;

test("a right formula over a unit's wrong figures is the unit's fault, and that is said with its row", async () => {
  const faults = await faultsOf(await summedUp([education, wrong("清河县审计局", 4)], taking));
  expect(faults.map(({ message, suspects }) => [message, suspects])).toEqual([
    [
      "J6「本年新收·总计」与各项之和不等：公式没有错，各单位的数加得对；是单位自己报的数不平：清河县审计局（汇总明细第 6 行，差 1）。请让单位改好重报，或在“汇总明细”里改对。",
      [],
    ],
  ]);
  expect(faults[0]?.findings.length).toBeGreaterThan(0);
  const english = await faultsOf(await summedUp([education, wrong("清河县审计局", 4)], taking), "en-US");
  expect(english[0]?.message).toContain("figures of units do not add up themselves: 清河县审计局 (row 6 of 汇总明细, by 1).");
});

test("several units are named", async () => {
  const [fault] = await faultsOf(await summedUp([education, wrong("清河县审计局", 4), wrong("清河县统计局", 1)], taking));
  expect(fault?.message).toMatch(/清河县审计局（汇总明细第 \d 行，差 1）、清河县统计局（汇总明细第 \d 行，差 2）。/u);
});

test("a sum that a person has typed over is no unit's fault", async () => {
  const sheets = await summedUp([education, sound("清河县审计局", 3)]);
  await type(sheets, { "三 依申请公开!J6": 9 });
  const [fault] = await faultsOf(sheets);
  expect(fault?.message).toContain("J6「本年新收·总计」");
  expect(fault?.message).not.toContain("公式没有错");
});

test("once the unit's figure is corrected in 汇总明细 nothing is told any more", async () => {
  const sheets = await summedUp([education, wrong("清河县审计局", 4)], taking);
  await type(sheets, { [`汇总明细!${COLUMN}6`]: 3 });
  expect(await faultsOf(sheets)).toEqual([]);
  await rollUpFiles(sheets, [wrong("清河县审计局", 4)], settings);
  expect(await faultsOf(sheets)).toEqual([]);
});
