import { summaryLines } from "../../../src/cli/commands/rollup/summary";
import { toldRollup } from "../../../src/cli/tasks/toldRollup";
import { textsFor } from "../../../src/cli/texts";
import { rollupZh } from "../../../src/taskpane/texts/rollupZh";
import { newFileSheets, openFileSheets } from "../../../src/files";
import { rollUpFiles } from "../../../src/jobs";
import { STOPPED, type Rollup, type RollupSettings, type UnitOutcome } from "../../../src/rollup";
import { cells, education, settings, water } from "./standingSum";

const AUDIT = "清河县审计局";
const stopped = (file: string): UnitOutcome => ({ file, fault: { code: STOPPED, message: textsFor("zh-CN").rollup.notRead } });
const listed: RollupSettings = { ...settings, roster: [education.organ, water.organ, AUDIT, "清河县司法局"].map((name) => ({ name, kind: "", contact: "" })) };
const told = (rollup: Rollup, language: "zh-CN" | "en-US"): string =>
  summaryLines({ ...toldRollup(rollup, { held: { wrong: [], unread: [] }, copied: [] }, false, language), returns: [] }, true, textsFor(language));

test("files that nobody has opened are neither reported nor unreadable, in 汇总单位 and on the command line", async () => {
  const sheets = newFileSheets();
  const note = async () => (await cells(sheets, "汇总单位", "A2")).flat()[0];
  const damaged: UnitOutcome = { file: "坏.xlsx", fault: { code: "damaged", message: "打不开。" } };
  const rollup = await rollUpFiles(sheets, [education, damaged, stopped(water.file), stopped(`${AUDIT}.xlsx`), stopped("不知道.xlsx")], listed);
  expect(await note()).toBe("应报 4 家，已报 1 家，未报 1 家，还没有读 2 家；已汇总 1，退回 0，待定 0，读不出 1，还没有读 3。");
  expect(told(rollup, "zh-CN")).toContain("应报 4 家，已报 1 家，未报 1 家，还没有读 2 家\n已汇总 1 家，读不出 1 份，还没有读 3 份\n");
  expect(told(rollup, "en-US")).toContain("4 units are due, 1 came, 1 missing, 2 not read yet\n1 unit added, 1 unreadable, 3 not read yet\n");
  const again = await openFileSheets(await sheets.save());
  await rollUpFiles(again, [education, damaged, water], listed);
  expect((await cells(again, "汇总单位", "A2")).flat()[0]).toBe(
    "应报 4 家，已报 2 家，未报 1 家，还没有读 1 家；已汇总 2，退回 0，待定 0，读不出 1，还没有读 2。",
  );
});

test("a unit that stands counts as reported while its file of now is not opened, and that is told", async () => {
  const sheets = newFileSheets();
  await rollUpFiles(sheets, [education, water], listed);
  const rollup = await rollUpFiles(sheets, [education, stopped(water.file)], listed);
  expect((await cells(sheets, "汇总单位", "A2")).flat()[0]).toBe("应报 4 家，已报 2 家，未报 2 家；已汇总 2，退回 0，待定 0，读不出 0。");
  expect(told(rollup, "zh-CN")).toContain("已汇总 2 家，还没有读 1 份\n");
});

test("command and pane say the same of such a file", () => {
  expect(rollupZh.notRead).toBe(textsFor("zh-CN").rollup.notRead);
});
