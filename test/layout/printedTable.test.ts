import { printTable, type PrintedTable } from "../../src/layout";
import { edition2019, edition2021, editions } from "../../src/statute";

const printed = editions.flatMap(({ id, tables }) => tables.map((table) => ({ edition: id, id: table.id, print: printTable(table) })));
const get = (id: string, edition = edition2021): PrintedTable => {
  const table = printed.find((one) => one.id === id && one.edition === edition.id);
  if (!table) throw new Error(`no table ${id}`);
  return table.print;
};
const cell = (id: string, text: string, edition = edition2021) => get(id, edition).cells.find((one) => one.text === text);

test.each(printed)("the cells of $id of $edition cover the whole form, each place once", ({ print: { rows, columns, cells } }) => {
  const covered = Array.from({ length: rows }, () => Array<number>(columns).fill(0));
  for (const { row, column, rowSpan, columnSpan } of cells) {
    for (let r = row; r < row + rowSpan; r++) {
      for (let c = column; c < column + columnSpan; c++) (covered[r] ?? [])[c] = (covered[r]?.[c] ?? 0) + 1;
    }
  }
  expect(covered.flat().every((times) => times === 1)).toBe(true);
});

test("table 三 has the printed row spans 22, 8, 3, 5, 3", () => {
  const spans = ["三、本年度办理结果", "（三）不予公开", "（四）无法提供", "（五）不予处理", "（六）其他处理"];
  expect(spans.map((text) => cell("applications", text)?.rowSpan)).toEqual([22, 8, 3, 5, 3]);
  expect(get("applications")).toMatchObject({ rows: 28, columns: 10, labelColumns: 3, headerRows: 3 });
});

test("table 二 is four columns wide; a single column of figures spans three", () => {
  expect(get("proactiveDisclosure").columns).toBe(4);
  expect(cell("proactiveDisclosure", "第二十条第（五）项")?.columnSpan).toBe(4);
  expect(cell("proactiveDisclosure", "本年收费金额（单位：万元）")?.columnSpan).toBe(3);
});

test("table 四 has three header rows over one row of figures", () => {
  expect(get("reviewAndLitigation")).toMatchObject({ rows: 4, columns: 15, labelColumns: 0, headerRows: 3 });
  expect(cell("reviewAndLitigation", "行政诉讼")?.columnSpan).toBe(10);
});

test("the form of 2019: table 三 has the printed row spans 20, 8, 3, 5, 1", () => {
  const spans = ["三、本年度办理结果", "（三）不予公开", "（四）无法提供", "（五）不予处理", "（六）其他处理"];
  expect(spans.map((text) => cell("applications", text, edition2019)?.rowSpan)).toEqual([20, 8, 3, 5, 1]);
  expect(cell("applications", "（六）其他处理", edition2019)?.columnSpan).toBe(2);
  expect(get("applications", edition2019)).toMatchObject({ rows: 26, columns: 10, labelColumns: 3, headerRows: 3 });
});

test("the form of 2019: table 二 is four columns wide; where a block has two of figures the last spans two", () => {
  expect(get("proactiveDisclosure", edition2019)).toMatchObject({ rows: 18, columns: 4, labelColumns: 1, headerRows: 2 });
  expect(cell("proactiveDisclosure", "第二十条第（九）项", edition2019)?.columnSpan).toBe(4);
  expect(cell("proactiveDisclosure", "采购项目数量", edition2019)?.columnSpan).toBe(1);
  expect(cell("proactiveDisclosure", "采购总金额", edition2019)?.columnSpan).toBe(2);
});
