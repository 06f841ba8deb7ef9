import { openFileSheets } from "../../../src/files";
import { rollUpFiles } from "../../../src/jobs";
import type { UnitReport } from "../../../src/rollup";
import { ids, reportOf } from "../../rollup/unitReports";
import { COLUMN, linesIn, RECEIVED, received, settings, summedUp, type } from "./standingSum";

/** Numbers by which a row is known under whatever name. */
const telling = Object.fromEntries(ids.filter((id) => id !== RECEIVED).map((id, index) => [id, index]));
const education = reportOf("清河县教育局", { [RECEIVED]: 5 });
const [OLD, NEW] = ["清河县水利局", "清河县水务局"];
const first = reportOf(OLD, { ...telling, [RECEIVED]: 7 });
const second = reportOf(OLD, { ...telling, [RECEIVED]: 70 }, { file: "第二稿.xlsx" });

test.each<[UnitReport, UnitReport, number]>([
  [first, second, 500],
  [second, first, 70],
])("a unit that was renamed and corrected by hand keeps its name, and what was corrected, while one of two drafts is chosen", async (chosen, other, figure) => {
  let sheets = await summedUp([education, first]);
  await type(sheets, { "汇总明细!A7": NEW, [`汇总明细!${COLUMN}7`]: 500 });
  const again = async (use: ReadonlyMap<string, { readonly kind: "asItIs" }>): Promise<void> => {
    await rollUpFiles(sheets, [first, second], { ...settings, choices: { use, withErrors: false } });
    sheets = await openFileSheets(await sheets.save());
  };
  await again(new Map());
  expect((await linesIn(sheets)).slice(1)).toEqual([
    [NEW, first.file, "待定", ""],
    [NEW, second.file, "待定", ""],
  ]);
  for (const use of [new Map([[chosen.file, { kind: "asItIs" as const }]]), new Map<string, never>()]) {
    await again(use);
    expect(await linesIn(sheets)).toContainEqual([NEW, chosen.file, "已汇总", "照数汇入"]);
    expect(await linesIn(sheets)).toContainEqual([NEW, other.file, "重复", ""]);
    expect(await received(sheets)).toEqual({
      sum: 5 + figure,
      rows: [
        [education.organ, 5],
        [NEW, figure],
      ],
    });
  }
  await again(new Map([[first.file, { kind: "asItIs" }]]));
  expect((await received(sheets)).rows).toContainEqual([NEW, 500]);
});
