import fc from "fast-check";
import { fillTemplate, markTemplate, reportModel, TemplateError } from "../../../src/report";
import { runs } from "../../runs";
import { docx, table } from "../docxFixture";
import { bodyText, entry } from "../readDocx";
import { sampleContent } from "../sampleContent";

const model = reportModel(sampleContent());

/** Pieces of which people's slips are made, each a run of its own or part of one. */
const piece = fc.constantFrom(
  "{",
  "}",
  "{{",
  "｛",
  "｝",
  "{#",
  "{^",
  "{/",
  "{年度}",
  "{年份}",
  "{表二}",
  "{#一}",
  "{/一}",
  "{/}",
  "{#报告日期}",
  "{/报告日期}",
  "{正文}",
  "一",
  "年度",
  "甲",
  " ",
  "&lt;",
  "&amp;",
  "𠮷",
);
const run = fc
  .tuple(fc.array(piece, { minLength: 1, maxLength: 4 }), fc.boolean())
  .map(([pieces, bold]) => `<w:r>${bold ? "<w:rPr><w:b/></w:rPr>" : ""}<w:t xml:space="preserve">${pieces.join("")}</w:t></w:r>`);
const box = run.map((inner) => `<w:r><w:pict><w:txbxContent><w:p>${inner}</w:p></w:txbxContent></w:pict></w:r>`);
const paragraph = fc
  .array(fc.oneof({ weight: 9, arbitrary: run }, { weight: 1, arbitrary: box }), { maxLength: 3 })
  .map((runs) => (runs.length === 0 ? "<w:p/>" : `<w:p><w:pPr><w:jc w:val="left"/></w:pPr>${runs.join("")}</w:p>`));
const cells = fc.array(piece, { minLength: 2, maxLength: 2 }).map((row) => table([row]));
const body = fc.array(fc.oneof({ weight: 4, arbitrary: paragraph }, { weight: 1, arbitrary: cells }), { maxLength: 6 }).map((parts) => parts.join(""));

function faultsOf(template: Uint8Array): TemplateError | undefined {
  try {
    fillTemplate(template, model);
    return undefined;
  } catch (error) {
    if (error instanceof TemplateError) return error;
    throw error;
  }
}

const ids = (xml: string, element: string): string[] =>
  Array.from(xml.matchAll(new RegExp(`<w:${element} [^>]*?w:id="(\\d+)"`, "gu")), ([, id = ""]) => id).sort();

test("whatever a template's slips are, they are named, and the marked copy has a comment for each and the same text and faults", () => {
  let faulty = 0;
  fc.assert(
    fc.property(body, (content) => {
      const template = docx(content);
      const error = faultsOf(template);
      if (error === undefined) return;
      faulty++;
      expect(error.message).not.toMatch(/undefined|\[object/u);
      if (!error.faults.some((fault) => "span" in fault)) return;
      const marked = markTemplate(template, error.faults, "zh-CN");
      const xml = entry(marked, "word/document.xml");
      const comments = ids(entry(marked, "word/comments.xml"), "comment");
      expect(comments).toHaveLength(error.faults.length);
      for (const element of ["commentRangeStart", "commentRangeEnd", "commentReference"]) expect(ids(xml, element)).toEqual(comments);
      expect(bodyText(marked)).toBe(bodyText(template));
      expect(faultsOf(marked)?.message).toBe(error.message);
    }),
    { numRuns: runs(150, 25) },
  );
  expect(faulty).toBeGreaterThan(runs(50, 8));
});
