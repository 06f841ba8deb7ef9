import { editionFigures } from "../../../src/figures";
import { checkWorkbook } from "../../../src/jobs";
import { edition2021 } from "../../../src/statute";
import { planStandardSheets } from "../../../src/workbook";
import { BookInMemory } from "../../taskpane/bookInMemory";
import { writtenNarrative, writtenOrgan } from "../../workbook/writtenNarrative";

/** A signable workbook with some cells of 基本信息 and 正文 of its own. */
async function open(organ: Readonly<Record<string, string>>, narrative: Readonly<Record<string, string>> = {}): Promise<BookInMemory> {
  const book = new BookInMemory();
  const figures = new Map([...editionFigures(edition2021).keys()].map((id) => [id, 0]));
  await book.insert(planStandardSheets(edition2021, "typed", { figures }));
  book.type("基本信息", { ...writtenOrgan, ...organ });
  book.type("正文", { ...writtenNarrative(), ...narrative });
  return book;
}

const told = async (book: BookInMemory) => {
  const { findings, ready } = await checkWorkbook(book, "zh-CN");
  return { ready, told: findings.map(({ check, text }) => `${check} ${text?.sheet ?? ""}!${text?.address ?? ""}`) };
};

describe.each([
  ["B3", "XX县青石镇人民政府", "D6"],
  ["B3", "某某镇人民政府", "D6"],
  ["B3", "临安县□□镇人民政府", "D6"],
  ["B6", "自2024年1月1日起至2024年12月31日止", "D1"],
  ["B6", "2024.1.1—2024.12.31", "D1"],
  ["B6", "2024-01-01至2024-12-31", "D1"],
  ["B6", "自2024年1月1日起至2025年12月31日止", "D1"],
  ["B6", "自XXXX年1月1日起至12月31日止", "D6"],
  ["B8", "电话 ____", "D6"],
  ["B8", "地址（请填写）", "D6"],
  ["B8", "{机关名称}办公室", "D6"],
  ["B9", "{机关名称}2024年政府信息公开工作年度报告", "D1"],
  ["B9", "XX县2025年政府信息公开工作年度报告", "D6"],
  ["B9", "{机关名}2025年政府信息公开工作年度报告", "D6"],
  ["B9", "{机关名称{年度}年政府信息公开工作年度报告", "D6"],
  ["B9", "{栏目数}{机关名称}{年度}年政府信息公开工作年度报告", "D6"],
  ["B9", "2025", "D6"],
  ["B9", "柳河镇人民政府2025年政府信息公开工作年度报告", "D2"],
  ["B9", "临安县教育局二〇二五年政府信息公开工作年度报告", "D2"],
  ["B10", "柳河镇", "D2"],
  ["B10", "××镇", "D6"],
  ["B14", "XX条", "D6"],
])("基本信息!%s that says 「%s」", (address, value, check) => {
  const narrative = { C4: "本报告由{机关名称}编制，{简称}负责，统计期限{统计期限}，联系方式{联系方式}，发布{发布信息条数}。" };

  test("is told at its cell, and not once more where a tag prints it", async () => {
    const organ = { A14: "发布信息条数", B14: "1268条", B10: "青石镇", [address]: value };
    expect(await told(await open(organ, narrative))).toEqual({ ready: false, told: [`${check} 基本信息!${address}`] });
  });

  test("is told where no tag prints it, in words that name it", async () => {
    const book = await open({ [address]: value }, { C4: "统计期限自2025年1月1日起至2025年12月31日止。" });
    const { findings } = await checkWorkbook(book, "zh-CN");
    expect(findings).toHaveLength(1);
    expect(findings[0]?.message).toMatch(/^“基本信息”里的“.+”/u);
    expect((await checkWorkbook(book, "en-US")).findings[0]?.message).toMatch(/^“.+” in 基本信息/u);
  });
});

test.each([
  ["B9", "{机关名称}{年度}年政府信息公开工作年度报告"],
  ["B9", "{简称}2025年政府信息公开工作年度报告"],
  ["B9", "青石镇政府信息公开工作年度报告"],
  ["B9", "政府信息公开工作年度报告"],
  ["B10", "青石镇"],
  ["B10", "镇政府"],
  ["B9", "临安县青石镇2025年政府信息公开工作年度报告（2026年1月）"],
  ["B6", "2025年1月1日至2025年12月31日"],
  ["B6", "2025.1.1-2025.12.31"],
  ["B8", "地址 青石路2024号，邮编 311300"],
])("基本信息!%s that says 「%s」 is right", async (address, value) => {
  expect(await told(await open({ [address]: value }))).toEqual({ ready: true, told: [] });
});

test("a year of the sentence beside the tag is told in 正文", async () => {
  const book = await open({ B6: "自2024年1月1日起至2024年12月31日止" }, { C4: "统计期限{统计期限}。2024年，共收到申请0件。" });
  expect((await told(book)).told).toEqual(["D1 基本信息!B6", "D1 正文!C4"]);
});

test.each(["1200余条", "1200多条", "1268 条", "1268条", "１２００余条", "1.2万余条"])(
  "a 要素 of 条 that says 「%s」 doubles the unit of its sentence, which is told there",
  async (value) => {
    for (const text of ["全年发布信息{发布信息条数}条，没有遗漏。", "全年发布信息{发布信息条数} 条，没有遗漏。"]) {
      const organ = { A14: "发布信息条数", B14: value, C14: "条" };
      expect((await told(await open(organ, { C6: text }))).told).toEqual(["D7 正文!C6"]);
      expect((await told(await open(organ, { C6: text.replace(/\s?条，/u, "，") }))).told).toEqual([]);
    }
  },
);

test("a long sentence is quoted around the words", async () => {
  const book = await open({}, { C6: `${"认真落实公开要求，".repeat(8)}发布信息XX条。` });
  expect((await checkWorkbook(book, "zh-CN")).findings[0]?.message).toMatch(/还有没填的空：“XX”，在“……[^”]*发布信息XX条。?”中。/u);
});

test.each([
  ["发布{发布信息条数条。", "“{”没有成对"],
  ["全年发布信息条数}条。", "“}”没有成对"],
  ["发布{}条。", "“{}”没有换成内容"],
])("a brace that no value takes the place of is told as it will be printed: %s", async (text, said) => {
  const book = await open({}, { C6: text });
  expect((await told(book)).told).toEqual(["D6 正文!C6"]);
  expect((await checkWorkbook(book, "zh-CN")).findings[0]?.message).toContain(said);
  expect((await checkWorkbook(book, "en-US")).findings[0]?.message).toContain("“");
});
