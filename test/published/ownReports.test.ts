import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { openFileSheets } from "../../src/files";
import { runs } from "../runs";
import { asPage, asWord, bookOf, saidReports, thereAndBack } from "./ownReport";

describe.each([
  ["Word document", asWord],
  ["page", asPage],
])("our own report comes back from its %s to the same figures and the same text", (_, make) => {
  test("the sample", async () => {
    const sample = await openFileSheets(new Uint8Array(readFileSync(join(__dirname, "../../assets/sample.xlsx"))));
    const [there, back] = await thereAndBack(sample, make);
    expect(back).toBe(there);
  });

  test("any other", async () => {
    await fc.assert(
      fc.asyncProperty(saidReports(99_999), async (report) => {
        const [there, back] = await thereAndBack(await bookOf(report), make);
        expect(back).toBe(there);
      }),
      { numRuns: runs(40, 2) },
    );
  }, 600_000);
});
