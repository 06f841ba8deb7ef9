import { strToU8, zipSync } from "fflate";
import fc from "fast-check";
import { openFileSheets } from "../../src/files";
import { XlsxError } from "../../src/xlsx";
import { rows, workbookBytes, workbookParts } from "../xlsx/workbookBytes";
import { runs } from "../runs";

const workbook = {
  sheets: {
    一: `${rows('<row r="1"><c r="A1" t="s"><v>1</v></c><c r="B1" s="1"><v>44575</v></c></row><row r="2"><c r="A2"><f>1+1</f><v>2</v></c></row>')}<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>`,
    二: rows('<row r="1"><c r="A1" t="inlineStr"><is><r><t>一</t></r><r><t>二</t></r></is></c><c r="B1" t="d"><v>2026-01-15</v></c></row>'),
  },
  strings: "<si><t>甲</t></si><si><r><t>乙</t></r><rPh><t>Yi</t></rPh></si>",
  styles: '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>',
  properties: ' date1904="1"',
};
const parts = workbookParts(workbook);
const deflated = workbookBytes(workbook);
const stored = zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])), { level: 0 });

/** Opens and reads; an `XlsxError` is a good answer, any other error is none. */
async function openOrRefuse(bytes: Uint8Array): Promise<void> {
  try {
    const sheets = await openFileSheets(bytes);
    const { sheetNames } = await sheets.read([]);
    await sheets.read(sheetNames.map((sheet) => ({ sheet, address: "A1:C3" })));
  } catch (error) {
    if (!(error instanceof XlsxError)) throw error;
  }
}

const changes = (length: number) => fc.array(fc.tuple(fc.nat(length - 1), fc.nat(255)), { minLength: 1, maxLength: 12 });

test.each([
  ["deflated", deflated],
  ["stored", stored],
])("bytes changed anywhere in a %s file: it opens or is refused", async (_name, bytes) => {
  await fc.assert(
    fc.asyncProperty(changes(bytes.length), async (changed) => {
      const mutated = bytes.slice();
      for (const [at, byte] of changed) mutated[at] = byte;
      await openOrRefuse(mutated);
    }),
    { numRuns: runs(300, 60) },
  );
});

/** A piece of a part taken out, doubled, or replaced by what XML is made of. */
const edit = fc.record({
  part: fc.constantFrom(...Object.keys(parts)),
  // Not `fc.double`: nearly all of what it gives is next to 0 or 1.
  from: fc.nat(9_999).map((place) => place / 10_000),
  length: fc.nat(40),
  instead: fc.oneof(
    fc.constantFrom(
      "",
      "<",
      ">",
      "</",
      "/>",
      '"',
      "'",
      "&",
      "&#x110000;",
      "&#0;",
      "<!--",
      "<![CDATA[",
      "<?",
      "<row>",
      "</row>",
      '<c r="A1">',
      "<v>",
      "1e999",
      "-1",
      "99999999999",
      "%E4%",
      "http://[",
      "\0",
    ),
    fc.string({ maxLength: 8 }),
  ),
});

test("parts edited anywhere: the file opens or is refused", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 3 }), async (edits) => {
      const edited = { ...parts };
      for (const { part, from, length, instead } of edits) {
        const xml = edited[part] ?? "";
        const at = Math.floor(from * xml.length);
        edited[part] = xml.slice(0, at) + instead + xml.slice(at + length);
      }
      await openOrRefuse(zipSync(Object.fromEntries(Object.entries(edited).map(([name, xml]) => [name, strToU8(xml)]))));
    }),
    { numRuns: runs(1_000, 150) },
  );
});
