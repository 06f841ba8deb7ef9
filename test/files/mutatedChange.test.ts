import { strToU8, zipSync } from "fflate";
import fc from "fast-check";
import { openFileSheets } from "../../src/files";
import { SheetsError } from "../../src/workbook";
import { XlsxError } from "../../src/xlsx";
import { planOf } from "../port/plans";
import { rows, workbookParts } from "../xlsx/workbookBytes";
import { counted, runs } from "../runs";

const sound = workbookParts({
  sheets: {
    一: `${rows('<row r="1"><c r="A1" t="s"><v>1</v></c><c r="B1" s="1"><f t="shared" si="0" ref="B1:B2">D1+1</f><v>1</v></c></row><row r="2"><c r="B2"><f t="shared" si="0"/><v>1</v></c></row>')}<mergeCells count="1"><mergeCell ref="A4:B5"/></mergeCells>`,
    二: rows('<row r="1"><c r="A1" t="inlineStr"><is><r><t>一</t></r></is></c><c r="B1"><f t="array" ref="B1:B2">一!B1:B2</f><v>1</v></c></row>'),
  },
  strings: "<si><t>甲</t></si><si><r><t>乙</t></r></si>",
  styles: '<fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="49"/></cellXfs>',
});

const edit = fc.record({
  part: fc.constantFrom(...Object.keys(sound)),
  // Not `fc.double`: nearly all of what it gives is next to 0 or 1.
  from: fc.nat(9_999).map((place) => place / 10_000),
  length: fc.nat(30),
  instead: fc.constantFrom(
    "",
    "<",
    ">",
    '"',
    "&",
    "<row>",
    '<row r="-1">',
    '<c r="A1">',
    '<c r="ZZZZ1"/>',
    "<v>",
    "1e999",
    "-1",
    "99999999999",
    "<xf/>",
    "<sheets/>",
    '<f t="shared" si="0"/>',
  ),
});

async function edited(edits: readonly { readonly part: string; readonly from: number; readonly length: number; readonly instead: string }[]) {
  const parts = { ...sound };
  for (const { part, from, length, instead } of edits) {
    const xml = parts[part] ?? "";
    const at = Math.floor(from * xml.length);
    parts[part] = xml.slice(0, at) + instead + xml.slice(at + length);
  }
  return openFileSheets(zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])), { level: 0 }));
}

/** What a change of another cell must leave: constants, and that a formula is one. */
async function constants(file: Awaited<ReturnType<typeof openFileSheets>>) {
  const { sheetNames } = await file.read([]);
  const { blocks } = await file.read(sheetNames.map((sheet) => ({ sheet, address: "A1:C6" })));
  return { sheetNames, cells: blocks.flatMap((block) => block?.flat() ?? []).map(({ value, formula }) => (formula ? "=" : value)) };
}

test("of any damaged file a change is refused, or it leaves everything else that could be read", async () => {
  let written = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 2 }), async (edits) => {
      try {
        const file = await edited(edits);
        const before = await constants(file);
        await file.write({ sheet: before.sheetNames[0] ?? "", address: "D1" }, 5);
        await file.insert([planOf("新", [["文字", { formula: "=1+1" }]], { formats: [{ address: "A1", bold: true }] })]);
        const after = await constants(await openFileSheets(await file.save()));
        expect(after.sheetNames).toEqual([...before.sheetNames, "新"]);
        expect(after.cells.slice(0, before.cells.length)).toEqual(before.cells);
        expect(after.cells.slice(before.cells.length, before.cells.length + 2)).toEqual(["文字", "="]);
        written++;
      } catch (error) {
        if (!(error instanceof XlsxError) && !(error instanceof SheetsError)) throw error;
      }
    }),
    { ...counted(600, 120), examples: [[[{ part: "xl/worksheets/sheet1.xml", from: 0.6272, length: 0, instead: ">" }]]] },
  );
  expect(written).toBeGreaterThan(runs(10, 2));
}, 120_000);
