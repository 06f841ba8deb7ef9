import { createReport, type CreatedReport } from "../../src/jobs";
import { readReport } from "../../src/workbook";
import { readDocx, type ReadBlock, type ReadTable } from "../report/readDocx";
import { builtInTemplate } from "../report/sampleContent";
import { readCase, readSeed, seedIsHere, seedNarrative } from "../report/seed";
import { openReport } from "./openReport";

const describeSeed = seedIsHere ? describe : describe.skip;

/** White space and the width of characters are no difference. */
const plain = (text: string): string => text.normalize("NFKC").replace(/\s+/gu, "");

/** Texts of the form that the published report prints otherwise, each with its reason. */
const differences = {
  /** The organ chose the heading that some published reports have; the form of 2021 prints this one. */
  headingFour: ["四、因政府信息公开工作被申请行政复议、提起行政诉讼情况", "四、政府信息公开行政复议、行政诉讼情况"],
  /** 总计 is a column beside 申请人情况 there; the form prints it under 申请人情况, so it comes one header row later. */
  totalColumn: ["申请人情况 总计 自然人 法人或其他组织", "申请人情况 自然人 法人或其他组织 总计"],
} as const;

interface DocumentSection {
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly tables: readonly ReadTable[];
}

function sectionsOf(blocks: readonly ReadBlock[]): DocumentSection[] {
  const sections: { heading: string; paragraphs: string[]; tables: ReadTable[] }[] = [];
  for (const block of blocks) {
    if (block.kind === "table") sections.at(-1)?.tables.push(block);
    else if (block.style === "Heading1") sections.push({ heading: block.text, paragraphs: [], tables: [] });
    else sections.at(-1)?.paragraphs.push(block.text);
  }
  return sections;
}

/**
 * Fills the workbook as its clerk would have and makes the report. The title says 年度 twice, so it is given as 报告标题; the
 * report bears no date, so no signature is printed; it has no introduction, so ours is cleared with the rest of 正文.
 */
async function reportOfWorkbook(title: string): Promise<CreatedReport> {
  const report = await openReport();
  const { organ, year, figures } = readCase();
  report.paste("基本信息", "B3", [[organ], ["乡镇"], [String(year)]]);
  report.paste("基本信息", "B9", [[title]]);
  const { places } = await readReport(report.sheets);
  for (const [id, value] of figures) {
    const place = places.get(id);
    if (place) report.type(place.sheet, place.address, value);
  }
  report.user.clearContents(report.book.sheet("正文"), { top: 3, left: 0, bottom: 62, right: 3 });
  report.paste(
    "正文",
    "A4",
    seedNarrative().map(({ section, heading, text }) => [section, heading, text]),
  );
  return createReport(report.sheets, builtInTemplate(), "zh-CN");
}

describeSeed("the published report that the project was started with (skipped where ../shared is absent)", () => {
  const seed = seedIsHere ? readSeed() : { title: "", sections: [] };
  let created: CreatedReport;
  let blocks: readonly ReadBlock[];
  let sections: readonly DocumentSection[];

  beforeAll(async () => {
    created = await reportOfWorkbook(seed.title);
    blocks = readDocx(created.document);
    sections = sectionsOf(blocks);
  });

  test("it is named after the organ and the year", () => {
    expect(created.fileName).toBe("招远市金岭镇人民政府2023年政府信息公开工作年度报告.docx");
  });

  test("nothing is to be said about it", () => {
    expect(created.notes).toEqual([]);
  });

  test("the title stands first, the first section right below it", () => {
    expect(blocks.slice(0, 2)).toMatchObject([{ style: "Title", text: seed.title.replace("镇人民政府", "$&\n") }, { style: "Heading1" }]);
  });

  test("the six headings are the same but for the fourth, which is the form's", () => {
    const [printed, form] = differences.headingFour;
    expect(seed.sections).toHaveLength(6);
    expect(sections.map(({ heading }) => plain(heading))).toEqual(seed.sections.map(({ heading }) => plain(heading === printed ? form : heading)));
    expect(seed.sections.map(({ heading }) => heading)).toContain(printed);
  });

  test.each([0, 4, 5])("section %i has the same sub-headings and paragraphs", (index) => {
    const expected = seed.sections[index]?.lines ?? [];
    expect(expected.length).toBeGreaterThan(2);
    expect(sections[index]?.paragraphs.map(plain)).toEqual(expected.map(plain));
    expect(sections[index]?.tables).toEqual([]);
  });

  test.each([1, 2, 3])("section %i has the same table, cell by cell", (index) => {
    const cells = (seed.sections[index]?.lines ?? [])
      .flatMap((line) => line.split("\t"))
      .map(plain)
      .filter((text) => text !== "");
    const [printed, form] = differences.totalColumn;
    const expected = cells.join(" ").replace(printed, form).split(" ");
    expect(cells.join(" ").includes(printed)).toBe(index === 2);
    expect(sections[index]?.tables).toHaveLength(1);
    expect(sections[index]?.tables[0]?.cells.map(({ text }) => plain(text))).toEqual(expected);
    expect(sections[index]?.paragraphs).toEqual([]);
  });
});
