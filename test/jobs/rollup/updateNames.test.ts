import { newFileSheets, openFileSheets, type FileSheets } from "../../../src/files";
import { describeRollupError, rollUpFiles, RollupError } from "../../../src/jobs";
import type { RollupSettings, UnitOutcome } from "../../../src/rollup";
import { reportOf } from "../../rollup/unitReports";

const RECEIVED = "applications.received:total";
const organ = "清河县人民政府";
const units = ["清河县教育局", "清河县水利局"];
const listed: RollupSettings = { organ, year: 2025, roster: units.map((name) => ({ name, kind: "", contact: "" })) };
const own = reportOf(organ, { [RECEIVED]: 3 }, { file: "本级.xlsx", own: true });
const education = reportOf("清河县教育局", { [RECEIVED]: 5 });

async function summedUp(outcomes: readonly UnitOutcome[], given: RollupSettings): Promise<FileSheets> {
  const sheets = newFileSheets();
  await rollUpFiles(sheets, outcomes, given);
  return openFileSheets(await sheets.save());
}

test.each(["清河县政府", "河北省清河县人民政府", "县政府办"])(
  "the organ named as %j is the one of the workbook: its own figures are replaced, not added once more",
  async (name) => {
    const sheets = await summedUp([own, education], { organ, year: 2025 });
    const { added, sums } = await rollUpFiles(sheets, [{ ...own, figures: own.figures.map((said) => (said === 3 ? 4 : said)) }], { organ: name, year: 2025 });
    expect(added.map(({ unit }) => unit)).toEqual([`${organ}（本级）`, "清河县教育局"]);
    expect([...sums].find(([id]) => String(id) === RECEIVED)?.[1].value).toBe(9);
  },
);

test("another organ is refused", async () => {
  const sheets = await summedUp([education], { organ, year: 2025 });
  await expect(rollUpFiles(sheets, [education], { organ: "石桥县人民政府", year: 2025 })).rejects.toMatchObject({ code: "otherOrgan" });
});

describe("单位名单 of the workbook, changed by hand", () => {
  const { roster } = listed;
  const later = { organ, year: 2025 };

  test("counts as it stands, in another order of columns and with one unit more", async () => {
    const sheets = await summedUp([education], listed);
    await sheets.writeBlocks([
      {
        sheet: "单位名单",
        address: "A1",
        rows: [
          ["序号", "联系人", "单位名称"],
          [1, "张三", "清河县教育局"],
          [2, "", "清河县水利局"],
          [3, "", "清河县林业局"],
        ],
      },
    ]);
    const { rows, settings } = await rollUpFiles(sheets, [reportOf("清河县林业局"), reportOf("清河县审计局")], later);
    expect(settings.roster).toHaveLength((roster?.length ?? 0) + 1);
    expect(rows.map(({ unit, state }) => [unit, state])).toEqual([
      ["清河县教育局", "added"],
      ["清河县水利局", "missing"],
      ["清河县林业局", "added"],
      ["清河县审计局", "open"],
    ]);
  });

  test.each([
    ["清河县教育局", "listedTwice", /清河县教育局/u],
    ["", "listUnread", /单位名单/u],
  ])("with %j in all rows is refused, and never passed over", async (name, code, sentence) => {
    const sheets = await summedUp([education], listed);
    await sheets.writeBlocks([{ sheet: "单位名单", address: "A1", rows: [[name === "" ? "谁" : "单位"], [name], [name]] }]);
    const error = await rollUpFiles(sheets, [reportOf("清河县审计局")], later).catch((caught: unknown) => caught);
    expect(error).toMatchObject({ code });
    for (const language of ["zh-CN", "en-US"] as const) expect(error instanceof RollupError && describeRollupError(error, language)).toMatch(sentence);
  });
});
