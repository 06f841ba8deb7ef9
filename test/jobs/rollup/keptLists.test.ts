import { openFileSheets, type FileSheets } from "../../../src/files";
import { heldSums, rollUpFiles, wrongSumList } from "../../../src/jobs";
import { figureIds, type Rollup } from "../../../src/rollup";
import { edition2021 } from "../../../src/statute";
import { reportOf } from "../../rollup/unitReports";
import { cells, education, RECEIVED, settings, summedUp, type, water } from "./standingSum";

const SHEET = "汇总核对";
const PERSON = "applications.received:naturalPerson";
const BUSINESS = "applications.received:business";

/** Sums up again with what the office has typed of some figures, the others as they come to. */
async function heldAgainst(sheets: FileSheets, stated: Readonly<Record<string, number>>, outcomes = [education, water]): Promise<FileSheets> {
  const lists = (rollup: Rollup) => {
    const typed = figureIds(edition2021).map((id) => stated[id] ?? rollup.sums.get(id)?.value ?? null);
    return [wrongSumList(rollup, heldSums(rollup, typed, "zh-CN"))];
  };
  await rollUpFiles(sheets, outcomes, settings, lists);
  return openFileSheets(await sheets.save());
}

const columnOf = async (sheets: FileSheets, address: string, sheet = SHEET) => (await cells(sheets, sheet, address)).map(([value]) => value);
const WHERE = { person: "本年新收·自然人", total: "本年新收·总计" };

test("a list in which nobody has written is written anew", async () => {
  let sheets = await heldAgainst(await summedUp(), { [RECEIVED]: 99, [PERSON]: 98 });
  expect(await columnOf(sheets, "A4:A6")).toEqual([WHERE.person, WHERE.total, ""]);
  sheets = await heldAgainst(sheets, { [RECEIVED]: 97 });
  expect(await cells(sheets, SHEET, "A2:B5")).toMatchObject([[expect.stringMatching(/^共 1 个数/u), ""], expect.anything(), [WHERE.total, 97], ["", ""]]);
});

test("what a person has written below it and beside its rows stays, each beside its own", async () => {
  let sheets = await heldAgainst(await summedUp(), { [RECEIVED]: 99, [PERSON]: 98 });
  await type(sheets, { [`${SHEET}!A8`]: "以上已核", [`${SHEET}!F4`]: "问过自然人", [`${SHEET}!F5`]: "问过总计" });
  sheets = await openFileSheets(await sheets.save());
  sheets = await heldAgainst(sheets, { [RECEIVED]: 97, [BUSINESS]: 96 });
  expect(await cells(sheets, SHEET, "A4:B9")).toEqual([
    [WHERE.person, 98],
    [WHERE.total, 97],
    ["", ""],
    ["", ""],
    ["以上已核", ""],
    [expect.stringContaining("本年新收·"), 96],
  ]);
  expect(await columnOf(sheets, "F4:F5")).toEqual(["问过自然人", "问过总计"]);
  const [gone] = await columnOf(sheets, "E4");
  expect(gone).toMatch(/^（这次核对没有再发现不一致）./u);
  expect(await columnOf(sheets, "A2")).toEqual([expect.stringMatching(/^共 2 个数/u)]);
  sheets = await heldAgainst(sheets, { [RECEIVED]: 97, [BUSINESS]: 96 });
  expect(await columnOf(sheets, "E4")).toEqual([gone]);
  expect(await columnOf(sheets, "A4:A10")).toEqual([WHERE.person, WHERE.total, "", "", "以上已核", expect.any(String), ""]);
});

test("where nothing is wrong any more they stay too", async () => {
  let sheets = await heldAgainst(await summedUp(), { [RECEIVED]: 99 });
  await type(sheets, { [`${SHEET}!A6`]: "以上已核" });
  sheets = await heldAgainst(await openFileSheets(await sheets.save()), {});
  expect(await columnOf(sheets, "A2:A6")).toEqual([expect.stringMatching(/^共 0 个数/u), "项目", WHERE.total, "", "以上已核"]);
});

test("a sheet into which a person has put a column stays, and the list stands beside it, there again the next time", async () => {
  let sheets = await heldAgainst(await summedUp(), { [RECEIVED]: 99 });
  await type(sheets, { [`${SHEET}!C3`]: "我的栏" });
  const before = await cells(sheets, SHEET, "A1:F6");
  for (const stated of [95, 94]) {
    sheets = await heldAgainst(await openFileSheets(await sheets.save()), { [RECEIVED]: stated });
    expect(await cells(sheets, `${SHEET} (2)`, "A4:B4")).toEqual([[WHERE.total, stated]]);
  }
  expect(await cells(sheets, SHEET, "A1:F6")).toEqual(before);
  expect((await sheets.read([])).sheetNames.filter((name) => name.startsWith(SHEET))).toEqual([SHEET, `${SHEET} (2)`]);
});

test("汇总记录 whose heads were changed is written anew with all units", async () => {
  const third = reportOf("清河县审计局", { [RECEIVED]: 9 });
  const sheets = await summedUp([education, water, third]);
  await type(sheets, { "汇总记录!A2": "" });
  await rollUpFiles(sheets, [education], settings);
  expect(await columnOf(sheets, "C3:C6", "汇总记录")).toEqual([third.organ, education.organ, water.organ, ""]);
});
