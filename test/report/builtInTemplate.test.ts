import { buildTemplate } from "../../scripts/report-template/buildTemplate";
import { printTable } from "../../src/layout";
import { figureTag, fillTemplate, reportModel } from "../../src/report";
import { edition2021 } from "../../src/statute";
import { bodyText, entry, entryNames, readDocx, type ReadTable } from "./readDocx";
import { builtInTemplate, numberedFigures, organ, sampleContent } from "./sampleContent";
import { wordSchemaErrors, wordSchemaIsHere } from "./wordSchema";

const filled = fillTemplate(builtInTemplate(), reportModel(sampleContent()));
const tablesOf = (document: Uint8Array): ReadTable[] => readDocx(document).filter((block) => block.kind === "table");

describe("the committed template", () => {
  test("is what the script builds", async () => {
    expect(Buffer.from(await buildTemplate(edition2021)).equals(builtInTemplate())).toBe(true);
  });

  test("has every figure's tag in its cell, and merges as the form does", () => {
    const expected = edition2021.tables.map((table) =>
      printTable(table).cells.map(({ row, column, rowSpan, columnSpan, text, figure }) => {
        return { row, column, rowSpan, columnSpan, text: figure ? `{${figureTag(table, figure)}}` : text };
      }),
    );
    expect(tablesOf(builtInTemplate()).map(({ cells }) => cells)).toEqual(expected);
  });

  test("repeats the headers of 三 and 四; 二 has four headers, each of whose blocks stays on one page", () => {
    expect(tablesOf(builtInTemplate()).map(({ headerRows }) => headerRows)).toEqual([0, 3, 3]);
    const [two = ""] = entry(builtInTemplate(), "word/document.xml").match(/<w:tbl>.*?<\/w:tbl>/su) ?? [];
    const rows = two.match(/<w:tr>.*?<\/w:tr>/gsu) ?? [];
    expect(rows.map((row) => row.includes("<w:keepNext/>"))).toEqual([3, 2, 3, 2].flatMap((kept) => [...Array.from({ length: kept }, () => true), false]));
  });

  test("keeps tables 三 and 四 on one page each, 三 with its rows drawn closer", () => {
    const [, three = "", four = ""] = entry(builtInTemplate(), "word/document.xml").match(/<w:tbl>.*?<\/w:tbl>/gsu) ?? [];
    for (const table of [three, four]) {
      const kept = (table.match(/<w:tr>.*?<\/w:tr>/gsu) ?? []).map((row) => row.includes("<w:keepNext/>"));
      expect(kept).toEqual(kept.map((_, index) => index < kept.length - 1));
    }
    expect([three, four].map((table) => table.includes('w:lineRule="exact"'))).toEqual([true, false]);
  });

  test("has room for six digits in table 三 and five in table 四 in 五号, where a digit is 105 twips wide", () => {
    const columns = Array.from(entry(builtInTemplate(), "word/document.xml").matchAll(/<w:tblGrid>(.*?)<\/w:tblGrid>/gu), ([, grid = ""]) =>
      Array.from(grid.matchAll(/w:w="(\d+)"/gu), ([, width]) => Number(width)),
    );
    const margins = 2 * 20;
    expect(columns[1]?.slice(3).filter((width) => width < 6 * 105 + margins)).toEqual([]);
    expect(columns[2]?.filter((width) => width < 5 * 105 + margins)).toEqual([]);
    expect(columns.map((widths) => widths.reduce((sum, width) => sum + width))).toEqual([8844, 8844, 8844]);
  });

  test("lets no row be cut in two", () => {
    const rows = entry(builtInTemplate(), "word/document.xml").match(/<w:tr>.*?<\/w:tr>/gsu) ?? [];
    expect(rows).toHaveLength(14 + 28 + 4);
    expect(rows.filter((row) => !row.includes("<w:cantSplit/>"))).toEqual([]);
  });

  test("has the page of GB/T 9704—2012: A4, margins 37, 26, 35 and 28 mm", () => {
    const [, ...twips] = /w:pgMar w:top="(\d+)" w:right="(\d+)" w:bottom="(\d+)" w:left="(\d+)"/u.exec(entry(builtInTemplate(), "word/document.xml")) ?? [];
    expect(twips.map((twip) => Math.round((Number(twip) / 1440) * 25.4))).toEqual([37, 26, 35, 28]);
    expect(entry(builtInTemplate(), "word/document.xml")).toMatch(/<w:pgSz w:w="11905" w:h="16837"|<w:pgSz w:w="11906" w:h="16838"/u);
  });

  test("names no author and no program", () => {
    const properties = ["docProps/core.xml", "docProps/app.xml", "docProps/custom.xml"].map((name) => entry(builtInTemplate(), name));
    expect(properties.join("").replace(/<[^>]*>/gu, "")).toBe("{标题}zh-CN");
  });
});

describe("the filled template", () => {
  test("has every figure in its own cell", () => {
    const cells = tablesOf(filled).flatMap((table) => table.cells.map(({ text }) => text));
    const figures = cells.filter((text) => /^\d+$/u.test(text));
    expect(figures).toEqual([...numberedFigures.values()]);
    expect(figures).toHaveLength(10 + 175 + 15);
  });

  test("is this text, in these styles", () => {
    const paragraphs = readDocx(filled).flatMap((block) => (block.kind === "paragraph" ? [[block.style, block.text]] : [["table"]]));
    expect(paragraphs).toEqual([
      ["Title", "青原县云溪镇人民政府\n2025年政府信息公开工作年度报告"],
      ["BodyText", "青原县云溪镇人民政府编制了2025年的报告。"],
      ["Heading1", "一、总体情况"],
      ["Heading2", "（一）主动公开"],
      ["BodyText", "全年发布信息1268条。"],
      ["BodyText", "栏目都按时更新。"],
      ["Heading1", "二、主动公开政府信息情况"],
      ["table"],
      ["Heading1", "三、收到和处理政府信息公开申请情况"],
      ["table"],
      ["Heading1", "四、政府信息公开行政复议、行政诉讼情况"],
      ["table"],
      ["Heading1", "五、存在的主要问题及改进情况"],
      ["Heading2", "（一）存在的主要问题"],
      ["BodyText", "解读形式比较单一。"],
      ["Heading1", "六、其他需要报告的事项"],
      ["Heading2", "（一）收取信息处理费情况"],
      ["BodyText", "没有收取信息处理费。"],
      ["Closing", ""],
      ["Closing", "青原县云溪镇人民政府"],
      ["Date", "2026年1月15日"],
    ]);
  });

  test("has no signature without a date, and empty cells where figures are missing", () => {
    const content = sampleContent({ organ: { ...organ, date: "" }, figures: new Map(), narrative: [], namedFigures: new Map() });
    const document = fillTemplate(builtInTemplate(), reportModel(content));
    expect(readDocx(document).at(-1)).toMatchObject({ style: "Heading1", text: "六、其他需要报告的事项" });
    expect(bodyText(document)).not.toMatch(/undefined|null|NaN|object|[{}]/u);
  });

  test("has the report's title as the document's title", () => {
    expect(entry(filled, "docProps/core.xml")).toContain("<dc:title>青原县云溪镇人民政府2025年政府信息公开工作年度报告</dc:title>");
  });

  test("is the same bytes for the same report", () => {
    expect(Buffer.from(fillTemplate(builtInTemplate(), reportModel(sampleContent()))).equals(filled)).toBe(true);
  });
});

(wordSchemaIsHere ? describe : describe.skip)("ISO 29500's schema (skipped where ../shared is absent)", () => {
  const parts = entryNames(filled).filter((name) => /^word\/(?:theme\/)?[^/]+\.xml$/u.test(name));

  test("knows all the parts there are", () => {
    expect(parts).toEqual(expect.arrayContaining(["word/document.xml", "word/styles.xml", "word/footer1.xml", "word/fontTable.xml", "word/settings.xml"]));
  });

  test("accepts every part of the template and of the filled document", async () => {
    const documents = { template: builtInTemplate(), filled };
    const named = Object.entries(documents).flatMap(([document, bytes]) => parts.map((name) => [`${document}/${name}`, entry(bytes, name)] as const));
    expect(await wordSchemaErrors(Object.fromEntries(named))).toEqual([]);
  });

  test("refuses a document that is not right", async () => {
    const spoiled = entry(filled, "word/document.xml").replace("<w:cantSplit/>", "<w:cantSplit/><w:noSuch/>");
    expect(await wordSchemaErrors({ right: entry(filled, "word/document.xml"), spoiled })).toContainEqual(expect.stringMatching(/^spoiled:.*noSuch/u));
    const spoiledTheme = entry(filled, "word/theme/theme1.xml").replace("<a:themeElements>", "<a:noSuch/><a:themeElements>");
    expect(await wordSchemaErrors({ "spoiled/theme/1": spoiledTheme })).toContainEqual(expect.stringMatching(/^spoiled_theme_1:.*noSuch/u));
  });
});
