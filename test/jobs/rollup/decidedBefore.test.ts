import { rollUpFiles } from "../../../src/jobs";
import { reasonSentence, type Rollup, type RollupSettings, type UnitOutcome } from "../../../src/rollup";
import { reportOf } from "../../rollup/unitReports";
import { cells, education, RECEIVED, received, settings, summedUp, type } from "./standingSum";

const audit = (said: number, errors = 1): UnitOutcome => reportOf("清河县审计局", { [RECEIVED]: said }, { errors });
const file = "清河县审计局.xlsx";
const using: RollupSettings = { ...settings, choices: { use: new Map([[file, { kind: "asItIs" }]]), withErrors: false } };
const rowOf = ({ rows }: Rollup) => rows.find((row) => row.file === file);

/** Of a file with an error that somebody has had added as it is. */
const accepted = () => summedUp([education, audit(9)], using);

test("a file that was added as it is counts on while it says what it said", async () => {
  const sheets = await accepted();
  for (let run = 0; run < 2; run++) expect(rowOf(await rollUpFiles(sheets, [audit(9)], settings))?.state).toBe("added");
  expect((await received(sheets)).sum).toBe(14);
});

test("one that says other figures than when that was decided is decided on anew, in the workbook too", async () => {
  const sheets = await accepted();
  for (let run = 0; run < 2; run++) {
    const row = rowOf(await rollUpFiles(sheets, [audit(9999)], settings));
    expect(row).toMatchObject({ state: "returned" });
    expect(row?.choice).toBeUndefined();
    if (run === 0) expect(row?.reasons.map(({ kind }) => kind)).toEqual(["errors", "decidedBefore"]);
    expect((await received(sheets)).sum).toBe("缺1家，其余5");
    expect((await cells(sheets, "汇总单位", "G4:L4")).flat()).toMatchObject({ 0: "退回", 5: "" });
  }
  expect(rowOf(await rollUpFiles(sheets, [audit(9999)], using))?.state).toBe("added");
  expect((await received(sheets)).sum).toBe(10_004);
});

test("also where it was written under 处理 beside a file that came back", async () => {
  const sheets = await summedUp([education, audit(9)]);
  await type(sheets, { "汇总单位!L4": "照数汇入" });
  expect(rowOf(await rollUpFiles(sheets, [audit(9999)], settings))?.state).toBe("returned");
  const again = await summedUp([education, audit(9)]);
  await type(again, { "汇总单位!L4": "照数汇入" });
  expect(rowOf(await rollUpFiles(again, [audit(9)], settings))?.state).toBe("added");
});

test("a corrected file needs no decision, and whose a file is stays decided", async () => {
  const sheets = await accepted();
  expect(rowOf(await rollUpFiles(sheets, [audit(8, 0)], settings))).toMatchObject({ state: "added", reasons: [{ kind: "replaced" }] });
  const as: RollupSettings = { ...settings, choices: { use: new Map([["x.xlsx", { kind: "asUnit", name: "清河县审计局" }]]), withErrors: false } };
  const named = (said: number): UnitOutcome => reportOf("", { [RECEIVED]: said }, { file: "x.xlsx" });
  const other = await summedUp([education, named(9)], as);
  await rollUpFiles(other, [named(10)], settings);
  expect((await received(other)).sum).toBe(15);
});

test("is told in both languages", () => {
  expect(reasonSentence({ kind: "decidedBefore" }, "zh-CN")).toBe("上次定的“照数汇入”是按另外的数定的，这次数不同，请重新定。");
  expect(reasonSentence({ kind: "decidedBefore" }, "en-US")).toContain("decide anew");
});
