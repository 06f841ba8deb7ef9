/** @jest-environment node */
import fc from "fast-check";
import { readDocument, readHtml, type SourceDocument } from "../../src/documents";
import { toFilling } from "../../src/interchange";
import { readPublished } from "../../src/published";
import { readCases } from "../cases/readCase";
import { writeDocx } from "../documents/docx/writeDocx";
import { layPdf, type PdfLooks } from "../documents/pdf/layPdf";
import { counted } from "../runs";
import { layouts, randomNumbers, type Layout } from "./layouts/layout";
import { renderPage, type GivenReport } from "./layouts/renderPage";

const given = readCases().map((report): GivenReport => {
  const { edition, filling } = toFilling(report);
  return { organ: "清河县教育局", year: report.year, edition, figures: filling.figures ?? new Map() };
});

const LONGEST = 3_600_000;

/** Tables within tables are a page's; what comes out of them is laid out again. */
const paper = layouts.map((layout): Layout => ({ ...layout, nested: "none" }));
const looks: fc.Arbitrary<PdfLooks> = fc.record({
  rules: fc.constantFrom("lines", "shapes", "frames"),
  size: fc.constantFrom(7, 8, 9),
  bold: fc.boolean(),
  apart: fc.boolean(),
});
type Write = (document: SourceDocument, layout: Layout, looks: PdfLooks) => Uint8Array;

/**
 * A report in any layout says the same in another format as it does as a page: the same figures, no wrong one, and hardly one less.
 */
describe.each<[string, Write, ReturnType<typeof counted>]>([
  ["Word document", (document, { seed }) => writeDocx(document, randomNumbers(seed)), counted(400, 16)],
  ["PDF", (document, _, how) => layPdf(document, how), counted(300, 10)],
])("reports in layouts of all kinds as a %s", (_, write, tries) => {
  test(
    "give the figures that the page gives, none of them wrong",
    async () => {
      const all = { figures: 0, read: 0 };
      await fc.assert(
        fc.asyncProperty(fc.constantFrom(...given.keys()), paper, looks, async (index, layout, how) => {
          const report = given[index];
          if (!report) throw new RangeError(`No report ${index}`);
          const page = await readHtml(renderPage(report, layout).html);
          const right = (await readPublished(page)).figures;
          const read = (await readPublished(await readDocument(write(page, layout, how)))).figures;
          expect([...read].filter(([id, value]) => right.get(id) !== value)).toEqual([]);
          all.figures += right.size;
          all.read += read.size;
        }),
        { ...tries, endOnFailure: true },
      );
      expect(all.read / all.figures).toBeGreaterThanOrEqual(0.99);
    },
    LONGEST,
  );
});
