/** @jest-environment node */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { openFileSheets } from "../../src/files";
import { documentPdf, libreOfficeIsHere } from "../libreOffice";
import { asWord, bookOf, saidReports, thereAndBack, type Make } from "./ownReport";

const asPdf: Make = async (sheets) => documentPdf(await asWord(sheets));

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
      { numRuns: 6, endOnFailure: true },
    );
  }, 600_000);
});
