import { editionFigures } from "../../src/figures";
import { checkWorkbook } from "../../src/jobs";
import { usualJump } from "../../src/rules";
import { edition2021 } from "../../src/statute";
import { planLastYearSheet, planStandardSheets } from "../../src/workbook";
import { BookInMemory } from "../taskpane/bookInMemory";
import { writtenNarrative, writtenOrgan } from "../workbook/writtenNarrative";

const SHEET = "上年数据";
const ids = [...editionFigures(edition2021).keys()];
/** The row of last year's 结转下年度 in its sheet. */
const carriedOut = 11 + ids.findIndex((id) => String(id) === "applications.carriedOut:total");

async function open(address: string, typed: string | number | boolean): Promise<BookInMemory> {
  const book = new BookInMemory();
  const figures = new Map(ids.map((id) => [id, 0]));
  await book.insert(planStandardSheets(edition2021, "typed", { figures }));
  book.type("基本信息", writtenOrgan);
  book.type("正文", writtenNarrative());
  await book.insert([
    planLastYearSheet({ edition: edition2021, organ: writtenOrgan["B3"] ?? "", year: 2024, source: "", values: figures, narrative: [], jump: usualJump }),
  ]);
  await book.write({ sheet: SHEET, address }, typed);
  return book;
}

test.each([
  ["B3", "无", "otherOrgan", `${SHEET}!B3 的上年机关名称是“无”`],
  ["B4", 2021, "notLastYear", `${SHEET}!B4 的上年年度是 2021`],
  [`C${carriedOut}`, "无", "lastYearGaps", `在 C${carriedOut}`],
  [`C${carriedOut}`, true, "lastYearGaps", `在 C${carriedOut}`],
])("%s of 上年数据 that holds %s is told with its cell", async (address, typed, kind, words) => {
  const { problems, ready } = await checkWorkbook(await open(address, typed), "zh-CN");
  expect(ready).toBe(false);
  expect(problems).toMatchObject([{ kind, cell: { sheet: SHEET, address } }]);
  expect(problems[0]?.message).toContain(words);
  expect((await checkWorkbook(await open(address, typed), "en-US")).problems[0]?.message).toContain(address);
});

test("TRUE for its organ is an error at its cell", async () => {
  const { findings, problems } = await checkWorkbook(await open("B3", true), "zh-CN");
  expect([findings.map(({ id }) => id), problems]).toEqual([[`F1:${SHEET}!B3`], []]);
});
