import fc from "fast-check";
import { checkText } from "../../src/narrative/text";
import { expandedNarrative, reportTerms, type ReportContent } from "../../src/report";
import { edition2021, type FigureId } from "../../src/statute";
import { suggestedNarrative } from "../../src/workbook";
import { numberedFigures, sampleContent } from "../report/sampleContent";

/** Reports in which each figure is 0 as often as not. */
const anyFigures: fc.Arbitrary<ReadonlyMap<FigureId, string>> = fc
  .array(fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 99_999 })), { minLength: numberedFigures.size, maxLength: numberedFigures.size })
  .map((values) => new Map([...numberedFigures.keys()].map((id, index) => [id, String(values[index])])));

/** 正文 as the sheet suggests it, and every ready sentence in one of its own. */
function contentOf(figures: ReadonlyMap<FigureId, string>): ReportContent {
  const content = sampleContent({ figures, namedFigures: new Map([["信息处理费金额", "0"]]) });
  const sentences = reportTerms(content).sentences.map(({ name }) => `全年{${name}}。`);
  return { ...content, narrative: [...suggestedNarrative(edition2021), { section: "一", heading: "（一）主动公开", text: sentences.join("\n") }] };
}

test("whatever the figures are, the ready text is in order: nothing that the checks of the text speak of", () => {
  fc.assert(
    fc.property(anyFigures, (figures) => {
      const content = contentOf(figures);
      const passages = expandedNarrative(content).map(({ row, section, heading, text }) => ({
        row,
        section,
        heading: heading.text,
        text: text.text,
        spans: text.spans,
      }));
      expect(passages.map(({ text }) => text).join("")).not.toMatch(/[{}]|undefined|NaN|(?<!\d)0件/u);
      const about = checkText(passages, { organ: content.organ.name, year: content.organ.year }).filter(
        ({ evidence }) => evidence.kind === "narrative" && evidence.words !== "" && passages.some(({ text }) => text.includes(evidence.words)),
      );
      expect(about).toEqual([]);
    }),
  );
});
