import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { fillTemplate, noteSentence, reportModel, TemplateError, type ReportContent, type ReportModel } from "../../../src/report";
import { runs } from "../../runs";
import { bodyText, readDocx } from "../readDocx";
import { docx, p } from "../docxFixture";
import { builtInTemplate, organ, sampleContent } from "../sampleContent";
import { anyCharacter } from "../../anyCharacter";

/** Text as people and machines write it: braces, markup, characters beyond the first plane, line breaks, control characters. */
const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom("{", "}", "｛", "｝", "{年度}", "{#一}", "{/一}", "<", ">", "&", "&amp;", "]]>", "<w:p/>", "𠮷", "👨‍👩‍👧", "é", "　", " ", "\t"),
      fc.constantFrom("\n", "\r\n", "\v", "\u2028", "\u0000", "\u0007", "\u001B", "\uFFFE", "\uD842", "\uDFB7", "undefined", "constructor"),
      fc.string({ unit: anyCharacter, maxLength: 5 }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(""));

/** The title and section 一, as the built-in template has them. */
const small = docx(p("{标题}") + p("{#一}") + p("{小标题}{正文}") + p("{/一}"));

/** White space at the ends of a paragraph goes, and characters that XML reads as others are read so. */
const asRead = (text: string): string => text.replace(/\r\n?/gu, "\n");

test("any text of a clerk's stands in the document as the model has it", () => {
  fc.assert(
    fc.property(anyText, anyText, anyText, anyText, (text, heading, named, title) => {
      const model = reportModel(
        sampleContent({
          organ: { ...organ, title },
          namedFigures: new Map([[named, text]]),
          narrative: [{ section: "一", heading, text: `${text}{${named}}` }],
        }),
      );
      const paragraphs = readDocx(fillTemplate(small, model)).flatMap((block) => (block.kind === "paragraph" ? [block.text] : []));
      const expected = model.sections[0]?.paragraphs.map((paragraph) => asRead(paragraph.text)) ?? [];
      expect(paragraphs[0]).toBe(asRead(model.title));
      expect(paragraphs.slice(1)).toEqual(expected);
      for (const { zh, en } of model.notes.map(noteSentence)) expect([zh, en]).toEqual([expect.stringContaining("："), expect.stringContaining(":")]);
    }),
    { numRuns: runs(300, 40) },
  );
});

test("what the model keeps of a text is all of it but line breaks, outer white space and what no document can hold", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const model = reportModel(sampleContent({ namedFigures: new Map(), narrative: [{ section: "一", heading: "", text }] }));
      const kept = (model.sections[0]?.paragraphs ?? []).map((paragraph) => paragraph.text).join("");
      const plain = (any: string): string => any.replace(/[\s\u0085\p{Surrogate}\uFFFE\uFFFF]|[\u0000-\u001F]/gu, "");
      expect(plain(kept)).toBe(plain(text).replaceAll("{年度}", "2025"));
    }),
  );
});

test("a value that no document can hold is refused by name, whoever made the model", () => {
  const model: ReportModel = { ...reportModel(sampleContent()), vocabulary: new Map([["甲", "x\u0007"]]), title: "\uD842" };
  const fill = (): unknown => fillTemplate(docx(p("{甲}")), model);
  expect(fill).toThrow(TemplateError);
  expect(fill).toThrow(/^模板：\{甲\}：内容里有看不见的控制字符，Word 文档里不能有。\n模板：\{标题\}：/u);
});

/** Contents with any of their fields blank. */
const anyContent: fc.Arbitrary<ReportContent> = fc
  .record({
    blankOrgan: fc.boolean(),
    year: fc.constantFrom(2025, NaN, 0),
    figures: fc.boolean(),
    narrative: fc.array(
      fc.record({
        section: fc.constantFrom("引言", "一", "三", "五", "六", "七", ""),
        heading: fc.constantFrom("", "（一）主动公开", "甲"),
        text: fc.constantFrom("", "乙。", "{三.本年新收.总计}"),
      }),
      { maxLength: 5 },
    ),
  })
  .map(({ blankOrgan, year, figures, narrative }) => {
    const blank = { name: "", kind: "", year, title: "", period: "", date: "", contact: "" };
    const content = sampleContent({ organ: blankOrgan ? blank : { ...organ, year }, narrative });
    return figures ? content : { ...content, figures: new Map(), namedFigures: new Map() };
  });

test("no document says undefined, null, NaN or object, and none has a tag left but those that are reported", () => {
  fc.assert(
    fc.property(anyContent, (content) => {
      const model = reportModel(content);
      const document = fillTemplate(builtInTemplate(), model);
      const parts = Object.values(unzipSync(document)).map((part) => strFromU8(part).replace(/<[^>]*>/gu, "\n"));
      expect(parts.join("\n")).not.toMatch(/undefined|null|NaN|\[object/u);
      const left = bodyText(document).match(/\{[^}]*\}/gu) ?? [];
      expect(left).toHaveLength(model.notes.filter(({ kind }) => kind === "blankTag").length);
    }),
    { numRuns: runs(20, 4) },
  );
});
