import { openFileSheets, type FileSheets } from "../../../src/files";
import { rollUpFiles } from "../../../src/jobs";
import { handChangeSentence, reasonSentence, type Rollup } from "../../../src/rollup";
import { packageOf, partsOf } from "../../../workbench/test/xlsx/package";
import { reportOf } from "../../rollup/unitReports";
import { COLUMN, education, RECEIVED, received, settings, summedUp, type, water } from "./standingSum";

const PLACE = `汇总明细!${COLUMN}7`;
const audit = reportOf("清河县审计局", { [RECEIVED]: 9 });
const told = ({ rows, changes }: Rollup): string[] => [
  ...changes.map((change) => handChangeSentence(change, "zh-CN")),
  ...rows.flatMap(({ unit, reasons, kept }) =>
    kept || reasons.length === 0 ? [] : [`${unit} ${reasons.map((reason) => reasonSentence(reason, "zh-CN")).join("")}`],
  ),
];
const AS_TEXT = (said: string): string => `“汇总明细”里 1 个数存成了文本（本年新收·总计：${said}），没有算进合计。请改成数字。`;

describe("a number that was typed into 汇总明细 as a text", () => {
  test.each([
    ["7", AS_TEXT("7")],
    ["7 ", AS_TEXT("7")],
    ["７", AS_TEXT("７")],
    ["7件", AS_TEXT("7件")],
    ["8", AS_TEXT("8")],
  ])("%j is called that: neither blank nor corrected", async (typed, sentence) => {
    const sheets = await summedUp();
    await type(sheets, { [PLACE]: typed });
    const rollup = await rollUpFiles(sheets, [education, water], settings);
    expect(told(rollup)).toEqual([`清河县水利局 ${sentence}`]);
    expect((await received(sheets)).sum).toBe("缺1家，其余5");
  });

  test("also where nothing new comes of its unit", async () => {
    const sheets = await summedUp();
    await type(sheets, { [PLACE]: "7" });
    const rollup = await rollUpFiles(sheets, [audit], settings);
    expect(told(rollup)).toEqual([`清河县水利局：${AS_TEXT("7")}`]);
    expect(rollup.changes.map((change) => handChangeSentence(change, "en-US"))).toEqual([
      "清河县水利局: 1 figure of 汇总明细 is stored as a text (本年新收·总计: 7) and not in the sums. Make it a number.",
    ]);
  });

  test("is no correction where a changed file takes its place", async () => {
    const sheets = await summedUp();
    await type(sheets, { [PLACE]: "7" });
    const rollup = await rollUpFiles(sheets, [reportOf("清河县水利局", { [RECEIVED]: 70 })], settings);
    expect(told(rollup)).toEqual(["清河县水利局 换成新报的数，改了 1 个（本年新收·总计：7 改为 70）。"]);
  });

  test("words that are no number stay a figure that cannot be read", async () => {
    const sheets = await summedUp();
    await type(sheets, { [PLACE]: "约7" });
    expect(told(await rollUpFiles(sheets, [education, water], settings))).toEqual([
      "清河县水利局 1 个数没有填或读不出（本年新收·总计），不当作 0，这些合计不全。“汇总明细”里手工改过 1 个数（本年新收·总计：文件里 7，现在 约7），照改过的汇入。",
    ]);
  });
});

describe("a formula in 汇总明细 of which another program has stored no result", () => {
  /** As that program writes it: the formula alone. */
  async function withoutResult(formula: string): Promise<FileSheets> {
    const sheets = await summedUp();
    await type(sheets, { [PLACE]: { formula } });
    const parts = Object.entries(partsOf(await sheets.save())).map(
      ([name, xml]) => [name, xml.replaceAll(/(<c r="R7"[^>]*>(?:<f>[^<]*<\/f>))<v>[^<]*<\/v>/g, "$1")] as const,
    );
    return openFileSheets(packageOf(Object.fromEntries(parts)));
  }

  test("counts by what it gives, where that can be told", async () => {
    const sheets = await withoutResult("=3+4+1");
    expect((await received(sheets)).rows[1]?.[1]).toBe("");
    const rollup = await rollUpFiles(sheets, [education], settings);
    expect(told(rollup)).toEqual(["清河县水利局：“汇总明细”里手工改过 1 个数（本年新收·总计：文件里 7，现在 8），照改过的汇入。"]);
    expect((await received(sheets)).sum).toBe(13);
  });

  test("is named where it cannot, with what to do", async () => {
    const sheets = await withoutResult("=FORECAST(1,2,3)");
    const rollup = await rollUpFiles(sheets, [education], settings);
    expect(told(rollup)).toEqual([
      "清河县水利局：“汇总明细”里 1 个公式没有结果（本年新收·总计：=FORECAST(1,2,3)），没有算进合计。请在 Excel 或 WPS 里打开、保存一次，或改填数字。",
    ]);
    expect((await received(sheets)).sum).toBe("缺1家，其余5");
  });
});
