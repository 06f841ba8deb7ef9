/** @jest-environment node */
import { readDocument } from "../../../src/documents";
import { cells, grids } from "../documentText";
import { drawText, writePdf } from "./writePdf";

const COLUMNS = [100, 220, 260, 300, 340];

/** A table of rows of 20 from a height on, its first column for labels. */
const rows = (top: number, texts: readonly (readonly string[])[]): string[] =>
  texts.flatMap((row, index) =>
    row.flatMap((text, column) => {
      const [left = 0, right = 0, y] = [COLUMNS[column], COLUMNS[column + 1], top - 20 * (index + 1)];
      return [`${left} ${y} ${right - left} 20 re S`, ...(text === "" ? [] : [drawText({ x: left + 2, y: y + 6, size: 8, text })])];
    }),
  );

/** The rows on both sides of the end of a page, as they are read. */
async function around(last: readonly string[], first: readonly string[], header: readonly (readonly string[])[] = []): Promise<string[]> {
  const pages = [
    rows(160, [["项目", "个人", "企业", "总计"], ["1.信访举报", "4", "5", "9"], last]),
    rows(780, [...header, first, ["3.重复申请", "1", "2", "3"]]),
  ];
  const document = await readDocument(writePdf(pages.map((orders) => ({ width: 600, height: 800, orders }))));
  const [above = [], below = []] = grids(document).map((grid) => cells(grid));
  return [...above.slice(8), ...below.slice(4 * header.length, 4 * header.length + 4)].map((cell) => cell.replace(/^\d,\d ?/u, ""));
}

describe("a row that the end of a page cuts through", () => {
  test.each([
    ["a figure goes on", ["2.缺少材料的申请", "3", "97", "11"], ["", "", "", "3"], ["2.缺少材料的申请", "3", "97", "11［…］", "", "", "", "［…］3"]],
    ["its label goes on too", ["2.缺少材料", "3", "97", "11"], ["的申请", "", "", "3"], ["2.缺少材料", "3", "97", "11［…］", "的申请", "", "", "［…］3"]],
    [
      "all figures go on",
      ["2.缺少材料", "3", "97", "11"],
      ["的申请", "1", "0", "3"],
      ["2.缺少材料", "3［…］", "97［…］", "11［…］", "的申请", "［…］1", "［…］0", "［…］3"],
    ],
    ["one stands below wholly", ["2.缺少材料", "3", "", "11"], ["", "", "8", "3"], ["2.缺少材料", "3", "", "11［…］", "", "", "［…］8", "［…］3"]],
    ["a row without labels", ["", "3", "97", "11"], ["", "", "", "3"], ["", "3", "97", "11［…］", "", "", "", "［…］3"]],
  ])("%s: neither part is a figure", async (_, last, first, expected) => {
    expect(await around(last, first)).toEqual(expected);
  });

  test("the header may stand on the next page again", async () => {
    expect(await around(["2.缺少材料", "3", "97", "11"], ["的申请", "", "", "3"], [["项目", "个人", "企业", "总计"]])).toContain("11［…］");
  });

  test("another part of the table begins with labels of its own", async () => {
    expect(await around(["规范性文件", "3", "97", "11"], ["行政许可", "", "", "3"], [["项目", "个人", "企业", "处理决定"]])).toContain("11");
  });

  test.each([
    ["a label with a number of its own", ["2.缺少材料", "3", "97", "11"], ["3.其他", "", "", "3"]],
    ["labels without numbers and all figures", ["缺少材料", "3", "97", "11"], ["重复申请", "1", "2", "3"]],
    ["a figure below the label, as the row has lost a cell before it", ["", "（一）甲", "97", "11"], ["（二）乙", "1", "2", ""]],
    ["a longer figure than the one above", ["（六）其他处理", "3", "97", "11"], ["总计", "45", "2", "3"]],
    ["a label and nothing above its figure", ["2.缺少材料", "3", "97", ""], ["的申请", "", "", "3"]],
  ])("%s: a row of its own is read as it is", async (_, last, first) => {
    expect(await around(last, first)).toEqual([...last, ...first]);
  });
});
