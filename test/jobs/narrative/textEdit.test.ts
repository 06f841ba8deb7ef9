import { bindNumber, insertTag, NarrativeError } from "../../../src/jobs";
import { edition2021 } from "../../../src/statute";
import { planStandardSheets } from "../../../src/workbook";
import { BookInMemory } from "../../taskpane/bookInMemory";

let book: BookInMemory;

beforeEach(async () => {
  book = new BookInMemory();
  await book.insert(planStandardSheets(edition2021, "typed"));
  book.type("正文", { C6: "全年收到申请 16 件。" });
});

const at = (sheet: string, address: string) => book.select([{ sheet, address }]);
const text = async (address: string) => (await book.read([{ sheet: "正文", address }])).blocks[0]?.[0]?.[0]?.value;
const refused = (code: string) => expect.objectContaining({ constructor: NarrativeError, code }) as unknown;

test("a tag goes behind the text of the selected cell, into a blank one too", async () => {
  await at("正文", "C6");
  const edit = await insertTag(book, "句.结转");
  expect(edit).toEqual({ place: { sheet: "正文", address: "C6" }, put: "{句.结转}" });
  expect(await text("C6")).toBe("全年收到申请 16 件。{句.结转}");
  await at("正文", "C8");
  await insertTag(book, "机关名称");
  expect(await text("C8")).toBe("{机关名称}");
});

test.each([
  ["三 依申请公开", "D6"],
  ["正文", "A6"],
  ["正文", "D6"],
  ["正文", "C3"],
  ["正文", "C1"],
  ["基本信息", "B3"],
])("nothing is put into %s!%s", async (sheet, address) => {
  await at(sheet, address);
  const before = (await book.read([{ sheet, address }])).blocks;
  await expect(insertTag(book, "年度")).rejects.toEqual(refused("elsewhere"));
  expect((await book.read([{ sheet, address }])).blocks).toEqual(before);
});

test("a number is replaced by a tag where it stands, and not once the text was changed", async () => {
  const place = { sheet: "正文", address: "C6" };
  const number = { sourceStart: 7, sourceEnd: 9, number: "16" };
  await bindNumber(book, place, number, "三.本年新收.总计");
  expect(await text("C6")).toBe("全年收到申请 {三.本年新收.总计} 件。");
  await expect(bindNumber(book, place, number, "三.本年新收.总计")).rejects.toEqual(refused("changed"));
});

test("a formula is left alone; behind a number a tag makes a text", async () => {
  const sheets = {
    ...portOf(book),
    read: async (areas: Parameters<BookInMemory["read"]>[0]) => {
      const read = await book.read(areas);
      return { ...read, blocks: read.blocks.map((block) => block?.map((row) => row.map((cell) => (cell.value === 16 ? { ...cell, formula: "=8+8" } : cell)))) };
    },
  };
  book.type("正文", { C8: 16, C9: 17 });
  await at("正文", "C8");
  await expect(insertTag(sheets, "年度")).rejects.toEqual(refused("formula"));
  await at("正文", "C9");
  await insertTag(sheets, "年度");
  expect(await text("C9")).toBe("17{年度}");
});

const portOf = (of: BookInMemory) => ({ write: of.write.bind(of), activeCell: of.activeCell.bind(of) });
