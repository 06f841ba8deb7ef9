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

const errorsOf = async (bytes: Uint8Array) => {
  const errors = await Promise.all(sheetParts(bytes).map(([name, xml]) => sheetSchemaErrors(name, xml)));
  return errors.flat();
};

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
    const [, sheet = ""] = sheetParts(new Uint8Array(readFileSync("assets/sample.xlsx"))).find(([name]) => name.endsWith("sheet1.xml")) ?? [];
    expect(await sheetSchemaErrors("sheet1.xml", sheet.replace("<sheetData>", "<sheetDate/><sheetData>"))).not.toEqual([]);
  }, 60_000);
});
