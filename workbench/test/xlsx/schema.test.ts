import fc from "fast-check";
import { readFileSync } from "node:fs";
import { runs } from "../../../test/runs";
import { saveXlsx } from "../../src/xlsx";
import { partsOf } from "./package";
import { randomBook } from "./randomBook";
import { sheetSchemaErrors, sheetSchemaIsHere } from "./sheetSchema";

/** Everything that SpreadsheetML's schema speaks of: not relations, properties and the theme. */
const sheetParts = (bytes: Uint8Array) =>
  Object.entries(partsOf(bytes)).filter(([name]) => /^xl\/(workbook|styles|sharedStrings|worksheets\/sheet\d+)\.xml$/.test(name));

const errorsOf = (bytes: Uint8Array) => sheetSchemaErrors(sheetParts(bytes));

(sheetSchemaIsHere ? describe : describe.skip)("the schema of SpreadsheetML (skipped where ../shared/ooxml-xsd is not at hand)", () => {
  test("accepts every part of the sample", async () => {
    const bytes = new Uint8Array(readFileSync("assets/sample.xlsx"));
    expect(sheetParts(bytes)).toHaveLength(8);
    expect(await errorsOf(bytes)).toEqual([]);
  }, 60_000);

  test("accepts whatever a book holds", async () => {
    await fc.assert(
      fc.asyncProperty(randomBook, async (book) => {
        expect(await errorsOf(await saveXlsx(book))).toEqual([]);
      }),
      { numRuns: runs(4, 1), endOnFailure: true },
    );
  }, 120_000);

  test("refuses a sheet that says something unknown", async () => {
    const parts = sheetParts(new Uint8Array(readFileSync("assets/sample.xlsx")));
    const spoiled = parts.map(([name, xml]) => [name, name.endsWith("sheet2.xml") ? xml.replace("<sheetData>", "<sheetDate/><sheetData>") : xml] as const);
    expect(await sheetSchemaErrors(spoiled)).toContainEqual(expect.stringMatching(/^xl_worksheets_sheet2\.xml:.*sheetDate/u));
  }, 60_000);
});
