import { editionFigures } from "../../../src/figures";
import { checkWorkbook } from "../../../src/jobs";
import { edition2021 } from "../../../src/statute";
import { planStandardSheets } from "../../../src/workbook";
import { BookInMemory } from "../../taskpane/bookInMemory";
import { writtenNarrative, writtenOrgan } from "../../workbook/writtenNarrative";

/** A signable workbook with one sub-heading of its own over a text, or one more under the last part. */
async function open(heading: string, address = "B9", organ: Readonly<Record<string, string>> = {}): Promise<BookInMemory> {
  const book = new BookInMemory();
  const figures = new Map([...editionFigures(edition2021).keys()].map((id) => [id, 0]));
  await book.insert(planStandardSheets(edition2021, "typed", { figures }));
  book.type("基本信息", { ...writtenOrgan, ...organ });
  book.type("正文", { ...writtenNarrative(), [address]: heading });
  return book;
}

const told = async (book: BookInMemory): Promise<string[]> =>
  (await checkWorkbook(book, "zh-CN")).findings.map(
    ({ check, text, evidence }) => `${check} ${text?.address ?? ""} ${"words" in evidence ? evidence.words : ""}`,
  );

describe.each(["B9", "B25"])("a sub-heading in %s", (address) => {
  test.each([
    ["（四）政府信息公开平台建设（{栏目数}个）", "D6", "{栏目数}"],
    ["（四）政府信息公开平台建设{#有申请}", "D6", "{#有申请}"],
    ["（四）政府信息公开平台建设{年度", "D6", "{"],
    ["（四）XX政府信息公开平台建设", "D6", "XX"],
    ["（四）____政府信息公开平台建设", "D6", "____"],
    ["（四）2024年政府信息公开平台建设", "D1", "2024年"],
    ["（四）二〇二四年政府信息公开平台建设", "D1", "二〇二四年"],
    ["（四）柳河镇人民政府信息公开平台建设", "D2", "柳河镇人民政府"],
    ["（四）柳河镇政府信息公开平台建设", "D2", "柳河镇"],
  ])("「%s」 is told at its cell", async (heading, check, words) => {
    const book = await open(heading, address);
    expect(await told(book)).toContain(`${check} ${address} ${words}`);
    const [zh, en] = [await checkWorkbook(book, "zh-CN"), await checkWorkbook(book, "en-US")];
    expect(zh.ready).toBe(false);
    expect(zh.findings.find(({ text }) => text?.address === address)?.message).toContain("的小标题");
    expect(en.findings.find(({ text }) => text?.address === address)?.message).toContain("(sub-heading)");
  });
});

test("where a tag in it waits for a field, the field is named", async () => {
  const book = await open("（四）政府信息公开平台建设，{发布信息条数}条", "B9", { A14: "发布信息条数" });
  expect((await checkWorkbook(book, "zh-CN")).findings.map(({ message }) => message).join("")).toContain("基本信息!B14");
});

test.each([
  "（四）{年度}年政府信息公开平台建设",
  "（四）2025年政府信息公开平台建设",
  "（四）青石镇政府信息公开平台建设",
  "（四）乡镇政府信息公开平台建设",
  "（四）各村镇政府信息公开平台建设",
  "（四）政府信息公开平台建设及2024年问题整改",
  "（四）政府信息公开平台建设和2026年打算",
])("「%s」 is right", async (heading) => {
  expect(await told(await open(heading))).toEqual([]);
});
