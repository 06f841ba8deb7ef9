import fc from "fast-check";
import { readDocument } from "../../src/documents";
import { editionFigures } from "../../src/figures";
import { newFileSheets, type FileSheets } from "../../src/files";
import { createHtmlReport, createReport, importReport } from "../../src/jobs";
import { editionInForce, type FigureId } from "../../src/statute";
import { planStandardSheets, type Filling, type NarrativeRow, type ReadableSheets } from "../../src/workbook";
import { wholeText } from "../documents/documentText";
import { builtInTemplate } from "../report/sampleContent";

/** Makes the file of a report as it is published. */
export type Make = (sheets: ReadableSheets) => Promise<Uint8Array>;
export const asWord: Make = async (sheets) => (await createReport(sheets, builtInTemplate(), "zh-CN")).document;
export const asPage: Make = async (sheets) => new TextEncoder().encode((await createHtmlReport(sheets, builtInTemplate(), "zh-CN")).page);

/** A report as it is published, and the report that is made of the workbook which it was imported into: both as all that their documents say. */
export async function thereAndBack(sheets: ReadableSheets, make: Make): Promise<readonly [there: string, back: string]> {
  const imported = await importReport(await readDocument(await make(sheets)), { totals: "typed", source: "报告" });
  const book = newFileSheets();
  await book.insert(imported.plans);
  return [wholeText(await readDocument(await asWord(sheets))), wholeText(await readDocument(await asWord(book)))];
}

const words = ["办理建议", "公开信息", "更新目录", "承办会议", "上一页的内容", "2023年全年", "12件", "其他需要报告的事项"];
const sentence = fc.array(fc.constantFrom(...words), { minLength: 2, maxLength: 12 }).map((parts) => `${parts.join("，")}。`);
const row = (section: string): fc.Arbitrary<NarrativeRow[]> =>
  fc.array(fc.record({ named: fc.boolean(), text: fc.array(sentence, { minLength: 1, maxLength: 3 }) }), { minLength: 1, maxLength: 3 }).map((rows) =>
    rows.map(({ named, text }, index) => ({
      section,
      heading: named || index > 0 ? `（${"一二三".charAt(index)}）${["主动公开", "监督保障", "其他需要报告的事项"][index] ?? ""}` : "",
      text: text.join("\n"),
    })),
  );

const year = fc.integer({ min: editionInForce.firstYear, max: 2040 });
const figures = (largest: number) =>
  fc.array(fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat(largest) }), { minLength: 210, maxLength: 210 });
/** What a report says, at random. */
export const saidReports = (largest: number) =>
  fc.record({
    figures: figures(largest),
    year,
    narrative: fc.tuple(row("一"), row("五"), row("六")),
    organ: fc.constantFrom("青原县云溪镇人民政府", "清河县教育局"),
  });
type Said = ReturnType<typeof saidReports> extends fc.Arbitrary<infer Value> ? Value : never;

const fillingOf = (report: Said): Filling => ({
  organ: {
    name: report.organ,
    kind: "县级部门",
    year: report.year,
    date: `${report.year + 1}年1月15日`,
    contact: "地址：云溪路8号，电话：010-12345678",
  },
  figures: new Map([...editionFigures(editionInForce).keys()].map((id, index): readonly [FigureId, number] => [id, report.figures[index] ?? 0])),
  narrative: [{ section: "引言", heading: "", text: `${report.organ}按照条例编制本报告，统计期限为全年。` }, ...report.narrative.flat()],
});

/** A workbook of such a report. */
export async function bookOf(report: Said): Promise<FileSheets> {
  const book = newFileSheets();
  await book.insert(planStandardSheets(editionInForce, "typed", fillingOf(report)));
  return book;
}
