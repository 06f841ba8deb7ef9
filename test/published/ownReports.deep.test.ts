/** @jest-environment node */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { openFileSheets } from "../../src/files";
import type { NarrativeRow } from "../../src/workbook";
import { documentPdf, libreOfficeIsHere } from "../libreOffice";
import { asWord, bookOf, saidReports, thereAndBack, type Make } from "./ownReport";

const asPdf: Make = async (sheets) => documentPdf(await asWord(sheets));

/** Of the first line of its text LibreOffice lost the sign that hung over the end. */
const hanging = {
  figures: Array<number>(210).fill(1),
  year: 2023,
  organ: "清河县教育局",
  narrative: ["一", "五", "六"].map((section) => [
    { section, heading: "", text: "办理建议，上一页的内容，上一页的内容，上一页的内容，2023年全年，其他需要报告的事项，办理建议，公开信息。" },
  ]) as [NarrativeRow[], NarrativeRow[], NarrativeRow[]],
};

(libreOfficeIsHere ? describe : describe.skip)(`our own report comes back from its PDF${libreOfficeIsHere ? "" : ": skipped, LibreOffice is not here"}`, () => {
  test("the sample", async () => {
    const sample = await openFileSheets(new Uint8Array(readFileSync(join(__dirname, "../../assets/sample.xlsx"))));
    const [there, back] = await thereAndBack(sample, asPdf);
    expect(back).toBe(there);
  });

  // Larger figures are divided where columns are narrow, and asked about.
  test("any other", async () => {
    await fc.assert(
      fc.asyncProperty(saidReports(999), async (report) => {
        const [there, back] = await thereAndBack(await bookOf(report), asPdf);
        expect(back).toBe(there);
      }),
      { numRuns: 6, examples: [[hanging]], endOnFailure: true },
    );
  }, 600_000);
});
