import { newFileSheets, openFileSheets } from "../../../src/files";
import { heldSums, rollUpFiles, wrongSumList } from "../../../src/jobs";
import { rollUp, type ReportedFigure, type UnitReport } from "../../../src/rollup";
import { ids, reportOf, unitNames } from "../../rollup/unitReports";
import { cells, RECEIVED, settings } from "./standingSum";

/** Units of which every figure is another number. */
const units = unitNames
  .slice(0, 6)
  .map((name, unit): UnitReport => ({ ...reportOf(name), figures: ids.map((_, index) => 1 + ((index * 7 + unit * 131) % 997)) }));
const rollup = rollUp(units, settings);
const [left, other] = [units[1], units[4]];
const sumOf = (index: number): number => units.reduce((sum, { figures }) => sum + Number(figures[index]), 0);
const without = (...gone: readonly (UnitReport | undefined)[]): number[] =>
  ids.map((_, index) => gone.reduce((sum, one) => sum - Number(one?.figures[index]), sumOf(index)));

describe("what explains many figures at once stands before all of them", () => {
  const n = ids.length;
  test.each<[string, readonly number[], string, string]>([
    [
      "a unit that was left out",
      without(left),
      `${n} 个数与各单位合计不一致，都可能是同一个原因：漏加了${left?.organ}。请先核对。`,
      `${n} figures are not the sum of the units, all of them perhaps for one reason: ${left?.organ} was left out. Look at that first.`,
    ],
    [
      "that, and one figure wrong beside it",
      without(left).map((sum, index) => (index === 5 ? sum + 1_000_003 : sum)),
      `${n} 个数与各单位合计不一致，其中 ${n - 1} 个可能是同一个原因：漏加了${left?.organ}。请先核对。`,
      `${n - 1} of them perhaps for one reason`,
    ],
    [
      "a unit that was added twice",
      ids.map((_, index) => sumOf(index) + Number(left?.figures[index])),
      `都可能是同一个原因：${left?.organ}加了两次。`,
      "was added twice",
    ],
    ["two units that were left out", without(left, other), `都可能是同一个原因：漏加了${left?.organ}，并且漏加了${other?.organ}。`, "was left out and"],
  ])("%s", (_, stated, zh, en) => {
    expect(heldSums(rollup, stated, "zh-CN").cause).toContain(zh);
    expect(heldSums(rollup, stated, "en-US").cause).toContain(en);
  });

  test.each<[string, readonly number[]]>([
    ["one figure", without().map((sum, index) => (index === 5 ? sum + 3 : sum))],
    ["figures that have nothing in common", without().map((sum, index) => (index < 9 ? sum + 100_003 * (index + 1) : sum))],
    ["nothing", without()],
  ])("not where %s is wrong", (_, stated) => {
    expect(heldSums(rollup, stated, "zh-CN").cause).toBeUndefined();
  });
});

describe("figures of which the office has typed no number", () => {
  const place = ids.findIndex((id) => id === RECEIVED);
  const stated = without().map((sum, index): ReportedFigure => (index === place ? "约500" : index === 0 ? null : sum));

  test("are told: they agree with nothing", () => {
    const { wrong, notCompared } = heldSums(rollup, stated, "zh-CN");
    expect(wrong).toEqual([]);
    expect(notCompared).toMatch(/^填的表里 2 个数没有填或读不出，没有与各单位合计核对（.+；本年新收·总计：约500）。$/u);
    expect(heldSums(rollup, stated, "en-US").notCompared).toMatch(/^2 figures of the table .+ are blank or cannot be read and were not compared/u);
    expect(heldSums(rollup, without(), "zh-CN").notCompared).toBeUndefined();
  });

  test("stand in 汇总核对 too, with what the units come to", async () => {
    const sheets = newFileSheets();
    await rollUpFiles(sheets, units, settings, (sum) => [wrongSumList(sum, heldSums(sum, stated, "zh-CN"))]);
    const saved = await openFileSheets(await sheets.save());
    expect((await cells(saved, "汇总核对", "A2:E6")).map((row) => row.slice(0, 5))).toEqual([
      ["共 0 个数。可能的原因是算出来的，请对照各单位的表核对。另有 2 个数没有填或读不出，没有核对，列在最后。", "", "", "", ""],
      ["项目", "填的数", "各单位合计", "相差", "可能的原因"],
      [expect.any(String), "", sumOf(0), "", "没有填，没有核对。"],
      ["本年新收·总计", "约500", sumOf(place), "", "读不出，没有核对。"],
      ["", "", "", "", ""],
    ]);
  });
});
