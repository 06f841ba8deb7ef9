import { openFileSheets, type FileSheets } from "../../../src/files";
import { rollUpFiles } from "../../../src/jobs";
import type { Choice, RollupSettings, UnitOutcome } from "../../../src/rollup";
import { reportOf } from "../../rollup/unitReports";
import { cells, education, linesIn, RECEIVED, received, settings, summedUp, type, water } from "./standingSum";

const NEW = "清河县水务局";
const listed = (...names: string[]): Pick<RollupSettings, "roster"> => ({ roster: names.map((name) => ({ name, kind: "", contact: "" })) });

const again = async (
  sheets: FileSheets,
  outcomes: readonly UnitOutcome[],
  given: Pick<RollupSettings, "roster"> = {},
  use: readonly (readonly [string, Choice])[] = [],
): Promise<FileSheets> => {
  await rollUpFiles(sheets, outcomes, { ...settings, ...given, choices: { use: new Map(use), withErrors: false } });
  return openFileSheets(await sheets.save());
};

describe("a unit has no line as missing beside that of its file", () => {
  test("where a file that stands is decided to count as it; what a person has written there goes with it", async () => {
    let sheets = await again(await summedUp([education, water], { ...settings, ...listed(education.organ, water.organ) }), [], listed(education.organ, NEW));
    expect(await linesIn(sheets)).toContainEqual([NEW, "", "未报", ""]);
    await type(sheets, { "汇总单位!D6": "张三", "汇总单位!K6": "已电话催报。" });
    sheets = await again(sheets, [water], {}, [[water.file, { kind: "asUnit", name: NEW }]]);
    for (const outcomes of [[], [water]]) {
      expect(await linesIn(sheets)).toEqual([
        [education.organ, education.file, "已汇总", ""],
        [NEW, water.file, "已汇总", `算作“${NEW}”`],
      ]);
      expect((await cells(sheets, "汇总单位", "D5:K5"))[0]).toEqual([
        "张三",
        water.file,
        2025,
        "已汇总",
        0,
        0,
        7,
        "文件里写的名称是“清河县水利局”。已电话催报。",
      ]);
      expect((await cells(sheets, "汇总单位", "A6:L6")).flat().every((value) => value === "")).toBe(true);
      sheets = await again(sheets, outcomes);
    }
  });

  test("words that a person has written beside it stay when it reports", async () => {
    const sheets = await summedUp([education], { ...settings, ...listed(education.organ, water.organ) });
    await type(sheets, { "汇总单位!K5": "已电话催报" });
    const after = await again(sheets, [water]);
    expect((await cells(after, "汇总单位", "G5:K5"))[0]).toEqual(["已汇总", 0, 0, 7, "已电话催报"]);
  });

  test("what a run has written there itself goes", async () => {
    const office = "清河县水利局办公室";
    const sheets = await summedUp([education], { ...settings, ...listed(education.organ, water.organ, office) });
    const lines = await cells(sheets, "汇总单位", "B4:K9");
    expect(lines.find(([unit]) => unit === water.organ)?.at(-1)).toContain("两种写法");
    const after = await again(sheets, [water], {}, [[water.file, { kind: "asItIs" }]]);
    expect((await cells(after, "汇总单位", "B4:K9")).find(([unit]) => unit === water.organ)?.at(-1)).toBe("");
  });
});

test("a file that is asked about under another name, and has the old one again, has one line", async () => {
  const renamed = { ...water, organ: NEW };
  const changed = reportOf(water.organ, { [RECEIVED]: 8 });
  let sheets = await again(await summedUp(), [renamed]);
  sheets = await again(sheets, [changed]);
  expect(await linesIn(sheets)).toContainEqual([water.organ, water.file, "待定", ""]);
  sheets = await again(sheets, [water]);
  for (const outcomes of [[], [water]]) {
    expect(await linesIn(sheets)).toEqual([
      [education.organ, education.file, "已汇总", ""],
      [water.organ, water.file, "已汇总", ""],
    ]);
    expect((await received(sheets)).sum).toBe(12);
    sheets = await again(sheets, outcomes);
  }
});
