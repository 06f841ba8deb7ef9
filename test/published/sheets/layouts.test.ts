/** @jest-environment node */
import fc from "fast-check";
import { readHtml } from "../../../src/documents";
import { importWorkbook } from "../../../src/jobs";
import { toFilling } from "../../../src/interchange";
import { readPublished } from "../../../src/published";
import { readCases } from "../../cases/readCase";
import { counted } from "../../runs";
import { layouts, type Layout } from "../layouts/layout";
import { renderPage, type GivenReport } from "../layouts/renderPage";
import { layBook, type BookLooks } from "./layBook";

const given = readCases().map((report): GivenReport => {
  const { edition, filling } = toFilling(report);
  return { organ: "清河县教育局", year: report.year, edition, figures: filling.figures ?? new Map() };
});

/** Where a page cuts a table across merged cells, or where cells moved and the last one is blank, rows end elsewhere than they show: a page tells that and a sheet does not. */
const pasted = layouts.map((layout): Layout => ({
  ...layout,
  nested: "none",
  spans: (layout.spans === "kept" && layout.cut.length > 0) || (layout.spans === "dropped" && layout.figures === "nothing") ? "blank" : layout.spans,
}));
const looks: fc.Arbitrary<BookLooks> = fc.record({
  sheets: fc.constantFrom("one", "sections", "tabs"),
  gap: fc.constantFrom(0, 1, 2),
  left: fc.constantFrom(0, 1, 3),
  texts: fc.boolean(),
});

test("reports in layouts of all kinds, pasted into a workbook, give the figures that the page gives, none of them wrong, and the same text", async () => {
  const all = { figures: 0, read: 0 };
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...given.keys()), pasted, looks, async (index, layout, how) => {
      const report = given[index];
      if (!report) throw new RangeError(`No report ${index}`);
      const page = await readHtml(renderPage(report, layout).html);
      const right = await readPublished(page);
      const read = await importWorkbook(await layBook(page, how), { totals: "typed", source: "年报.xlsx" });
      expect([...read.figures].filter(([id, value]) => right.figures.get(id) !== value)).toEqual([]);
      expect([read.organ, read.year]).toEqual([right.organ, right.year]);
      expect(read.filling.narrative).toEqual(right.filling.narrative);
      all.figures += right.figures.size;
      all.read += read.figures.size;
    }),
    { ...counted(300, 24), endOnFailure: true },
  );
  expect(all.read / all.figures).toBeGreaterThanOrEqual(0.99);
}, 3_600_000);
