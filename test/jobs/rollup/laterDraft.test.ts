import { openFileSheets } from "../../../src/files";
import { rollUpFiles } from "../../../src/jobs";
import type { Rollup, RollupSettings, UnitOutcome } from "../../../src/rollup";
import { reportOf } from "../../rollup/unitReports";
import { cells, RECEIVED, received, settings, summedUp, type } from "./standingSum";

const draft = (number: number): UnitOutcome => reportOf("清河县教育局", { [RECEIVED]: 10 + number }, { file: `第${number}稿.xlsx` });
const [one, two, three] = [draft(1), draft(2), draft(3)];
const using = (file: string): RollupSettings => ({ ...settings, choices: { use: new Map([[file, { kind: "asItIs" }]]), withErrors: false } });
const states = ({ rows }: Rollup): string[] => rows.map(({ file, state, reasons }) => `${file} ${state} ${reasons.map(({ kind }) => kind).join(" ")}`.trim());

/** Both drafts, of which the second was chosen. */
async function chosen() {
  const sheets = await summedUp([one, two], using("第2稿.xlsx"));
  expect((await received(sheets)).sum).toBe(12);
  return sheets;
}

test("an old choice decides about the drafts that were there, run after run", async () => {
  const sheets = await chosen();
  for (let run = 0; run < 2; run++) expect(states(await rollUpFiles(sheets, [one, two], settings))).toEqual(["第1稿.xlsx copy notChosen", "第2稿.xlsx added"]);
});

test("one that was not there is asked about, run after run, and the chosen one counts on", async () => {
  let sheets = await chosen();
  for (let run = 0; run < 2; run++) {
    const asked = await rollUpFiles(sheets, [one, two, three], settings);
    expect(states(asked)).toEqual(["第1稿.xlsx copy notChosen", "第2稿.xlsx added", "第3稿.xlsx open twice"]);
    expect((await received(sheets)).sum).toBe(12);
    sheets = await openFileSheets(await sheets.save());
  }
  expect(states(await rollUpFiles(sheets, [one, two, three], using("第2稿.xlsx")))[2]).toBe("第3稿.xlsx copy notChosen");
  expect(states(await rollUpFiles(sheets, [one, two, three], settings))[2]).toBe("第3稿.xlsx copy notChosen");
});

test.each([
  ["given", true],
  ["written under 处理", false],
])("what is decided of it then goes before the old choice: %s", async (_, isGiven) => {
  const sheets = await chosen();
  await rollUpFiles(sheets, [one, two, three], settings);
  if (!isGiven) {
    const row = (await cells(sheets, "汇总单位", "E4:E8")).findIndex(([file]) => file === "第3稿.xlsx") + 4;
    await type(sheets, { [`汇总单位!L${row}`]: "照数汇入" });
  }
  const again = await openFileSheets(await sheets.save());
  const rollup = await rollUpFiles(again, [one, two, three], isGiven ? using("第3稿.xlsx") : settings);
  expect(states(rollup).map((line) => line.split(" ")[1])).toEqual(["copy", "copy", "added"]);
  expect((await received(again)).sum).toBe(13);
  const last = await openFileSheets(await again.save());
  expect(states(await rollUpFiles(last, [one, two, three], settings)).map((line) => line.split(" ")[1])).toEqual(["copy", "copy", "added"]);
});

test("a draft that was passed over and says something else now is asked about", async () => {
  const sheets = await chosen();
  const changed = { ...draft(7), file: "第1稿.xlsx" };
  expect(states(await rollUpFiles(sheets, [changed, two], settings))).toEqual(["第1稿.xlsx open twice", "第2稿.xlsx added"]);
});

test("a choice that was written for drafts that wait for it decides about those", async () => {
  const sheets = await summedUp([one, two, reportOf("清河县水利局")]);
  await type(sheets, { "汇总单位!L4": "照数汇入" });
  const rollup = await rollUpFiles(sheets, [one, two], settings);
  expect(states(rollup).slice(0, 2)).toEqual(["第1稿.xlsx added", "第2稿.xlsx copy notChosen"]);
});
