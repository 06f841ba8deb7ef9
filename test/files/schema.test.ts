import fc from "fast-check";
import { newFileSheets, openFileSheets, type FileSheets } from "../../src/files";
import { insertSheets } from "../../src/jobs";
import { edition2019, edition2021 } from "../../src/statute";
import { saveXlsx } from "../../workbench/src/xlsx";
import { partsOf } from "../../workbench/test/xlsx/package";
import { randomBook } from "../../workbench/test/xlsx/randomBook";
import { schemaErrors, sheetSchemaIsHere, type SchemaName } from "../../workbench/test/xlsx/sheetSchema";
import { runs } from "../runs";
import { anyFilling } from "./filledReport";

/** Which schema speaks of a part; what the package itself is made of has its schemas elsewhere. */
const schemas: readonly (readonly [RegExp, SchemaName])[] = [
  [/^xl\/(workbook|styles|sharedStrings|worksheets\/sheet\d+)\.xml$/, "sml.xsd"],
  [/^xl\/theme\/theme\d+\.xml$/, "dml-main.xsd"],
  [/^docProps\/app\.xml$/, "shared-documentPropertiesExtended.xsd"],
];
const packaging = /^(\[Content_Types\]\.xml|docProps\/core\.xml|(.*\/)?_rels\/[^/]*\.rels)$/;

async function faults(file: FileSheets): Promise<string[]> {
  const parts = Object.entries(partsOf(await file.save()));
  const found: string[] = [];
  for (const [pattern, schema] of schemas) {
    const own = parts.filter(([name]) => pattern.test(name));
    found.push(...(await schemaErrors(schema, own)));
  }
  const known = [packaging, ...schemas.map(([pattern]) => pattern)];
  return [...found, ...parts.filter(([name]) => !known.some((pattern) => pattern.test(name))).map(([name]) => `${name}: no schema`)];
}

(sheetSchemaIsHere ? describe : describe.skip)("the schema of OOXML (skipped where ../shared/ooxml-xsd is not at hand)", () => {
  test.each([edition2021, edition2019])(
    "accepts every part of a new workbook in the form of $id, filled and changed",
    async (edition) => {
      await fc.assert(
        fc.asyncProperty(anyFilling(edition), fc.constantFrom("typed" as const, "formula" as const), async (filling, totals) => {
          const file = newFileSheets();
          await insertSheets(file, { totals, edition, filling });
          await file.write({ sheet: "基本信息", address: "B7" }, 12);
          await file.write({ sheet: "三 依申请公开", address: "D6" }, "=cmd");
          await file.write({ sheet: "三 依申请公开", address: "Z99" }, "\u0007 响铃");
          expect(await faults(file)).toEqual([]);
        }),
        { numRuns: runs(2, 1), endOnFailure: true },
      );
    },
    120_000,
  );

  test("accepts every part of any workbook into which sheets were inserted", async () => {
    await fc.assert(
      fc.asyncProperty(randomBook, async (book) => {
        const file = await openFileSheets(await saveXlsx(book));
        await insertSheets(file, { totals: "formula" });
        await file.write({ sheet: "基本信息", address: "B3" }, "=1+1");
        expect(await faults(file)).toEqual([]);
      }),
      { numRuns: runs(4, 1), endOnFailure: true },
    );
  }, 120_000);
});
