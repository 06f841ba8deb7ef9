import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readHtmlFile } from "../../src/documents";
import { readPublished } from "../../src/published";
import { readEntry } from "../../src/figures";
import { figuresOfPage, pagesAtHand, pagesFolder, readPages } from "../cases/pages";

const name = pagesAtHand ? "page of a published report" : "pages of published reports are not at hand: skipped";
const pages = readPages();

(pagesAtHand ? describe.each(pages.map(({ expected }) => [expected.id, expected] as const)) : describe.skip.each([["", undefined] as const]))(
  `${name} %s`,
  (id, expected) => {
    test("every figure is right, or blank and named; title and text are the report's", async () => {
      if (!expected) throw new Error("no page");
      const report = await readPublished(await readHtmlFile(readFileSync(join(pagesFolder, `${id}.html`))));
      const right = figuresOfPage({ expected, year: expected.year });
      const named = new Set(report.notes.flatMap(({ figures = [] }) => figures));
      for (const [figure, value] of report.figures) expect([figure, value]).toEqual([figure, right.get(figure)]);
      for (const [figure, value] of right) {
        const isNumber = readEntry(typeof value === "number" || typeof value === "string" ? value : "", "amount").state === "number";
        expect([figure, report.figures.has(figure) || named.has(figure)]).toEqual([figure, true]);
        if (isNumber) expect([figure, report.figures.get(figure)]).toEqual([figure, value]);
      }
      expect([report.organ, report.year]).toEqual([expected.organ, expected.year]);
      const sections = new Set(report.filling.narrative?.flatMap(({ section, text }) => (text === "" ? [] : [section])));
      for (const section of ["引言", "一", "五"]) expect(sections).toContain(section);
      expect(report.filling.organ).toMatchObject({ contact: expect.stringContaining("0591-12345678") as unknown });
    });
  },
);
