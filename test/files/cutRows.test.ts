import { strFromU8, unzipSync } from "fflate";
import fc from "fast-check";
import { newFileSheets, openFileSheets } from "../../src/files";
import type { CellBlock } from "../../src/workbook";
import { cutRows } from "../../src/xlsx";
import { planOf } from "../port/plans";
import { runs } from "../runs";
import { rows, workbookBytes } from "../xlsx/workbookBytes";

/** A sheet whose rows are held as texts while it is changed: it is that long. */
const ROWS = 1_500;
const plan = planOf(
  "长表",
  [
    ["单位", "数", "注"],
    ["首", 0, ""],
  ],
  { list: Array.from({ length: ROWS - 2 }, (_, index) => [`第${index}家`, index, ""]) },
);
const PART = "xl/worksheets/sheet1.xml";
const sheetXml = (file: Uint8Array): string => strFromU8(unzipSync(file)[PART] ?? new Uint8Array());
const rowsOf = (xml: string): Map<number, string> =>
  new Map([...xml.matchAll(/<row [^>]*?r="(\d+)".*?(?:<\/row>|\/>(?=<row|<\/sheetData))/gsu)].map(([row, number]) => [Number(number), row]));

let file: Uint8Array;

beforeAll(async () => {
  const sheets = newFileSheets();
  await sheets.insert([plan]);
  file = await sheets.save();
});

test("what is written into rows of a long sheet stands there, rows come in their order, and all others stay as they were, letter by letter", async () => {
  const before = rowsOf(sheetXml(file));
  expect(before.size).toBe(ROWS);
  const row = fc.oneof(fc.integer({ min: 1, max: ROWS }), fc.integer({ min: ROWS + 1, max: ROWS + 40 }));
  const value = fc.oneof(fc.nat(999), fc.constantFrom("改了", "=假的", "", "a<b&c", "\uFFFD"));
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(fc.tuple(row, value), { selector: ([at]) => at, minLength: 1, maxLength: 120 }), async (written) => {
      const sheets = await openFileSheets(file);
      await sheets.writeBlocks(written.map(([at, input]): CellBlock => ({ sheet: plan.name, address: `B${at}`, rows: [[input]] })));
      const saved = await sheets.save();
      const { blocks } = await (await openFileSheets(saved)).read(written.map(([at]) => ({ sheet: plan.name, address: `B${at}` })));
      expect(blocks.map((block) => block?.[0]?.[0]?.value)).toEqual(written.map(([, input]) => input));
      const after = rowsOf(sheetXml(saved));
      expect([...after.keys()]).toEqual([...after.keys()].sort((a, b) => a - b));
      const changed = new Set(written.map(([at]) => at));
      for (const [number, markup] of before) if (!changed.has(number)) expect(after.get(number)).toBe(markup);
    }),
    { numRuns: runs(200, 20) },
  );
}, 200_000);

test("a row is added in front of more rows than a call has places for, in a time that grows with their number", async () => {
  const long = Array.from({ length: 150_000 }, (_, index) => `<row r="${index + 2}"><c r="A${index + 2}"><v>1</v></c></row>`);
  const sheets = await openFileSheets(workbookBytes({ sheets: { 表: rows(long.join("")) } }));
  const start = process.cpuUsage();
  await sheets.write({ sheet: "表", address: "A1" }, 8);
  const { user, system } = process.cpuUsage(start);
  expect((user + system) / 1e6).toBeLessThan(30);
  const { blocks } = await (await openFileSheets(await sheets.save())).read([{ sheet: "表", address: "A1:A2" }]);
  expect(blocks[0]?.map(([cell]) => cell?.value)).toEqual([8, 1]);
}, 200_000);

test.each([
  ["what is no worksheet", "<styleSheet/>"],
  ["rows that do not say where they stand", "<worksheet><sheetData><row/></sheetData></worksheet>"],
  ["rows of which one is no number", '<worksheet><sheetData><row r="x"/></sheetData></worksheet>'],
  ["something else among the rows", '<worksheet><sheetData><row r="1"/><mc:AlternateContent xmlns:mc="urn:mc"/></sheetData></worksheet>'],
  ["names that the rows' own element declares", '<worksheet><sheetData xmlns:x="urn:x"><row r="1"/></sheetData></worksheet>'],
  ["a letter that marks are made of", '<worksheet><sheetData><row r="1"><c><is><t>\uE000</t></is></c></row></sheetData></worksheet>'],
])("of %s no row is taken out", (_, xml) => {
  expect(cutRows(xml)).toBeUndefined();
});

test("rows are taken out with what is in them, whatever the prefix, comments and what stands between them stay", () => {
  const xml = `<?xml version="1.0"?><x:worksheet xmlns:x="urn:x"><x:sheetData>
 <x:row r='3' z=">"><x:c><x:v>1</x:v></x:c></x:row><!-- <x:row r="9"/> --><x:row r="7"/></x:sheetData><x:row r="1"/></x:worksheet>`;
  expect(cutRows(xml)).toEqual({
    markup:
      '<?xml version="1.0"?><x:worksheet xmlns:x="urn:x"><x:sheetData>\n \uE0000\uE001<!-- <x:row r="9"/> -->\uE0001\uE001</x:sheetData><x:row r="1"/></x:worksheet>',
    rows: [
      { row: 2, markup: `<x:row r='3' z=">"><x:c><x:v>1</x:v></x:c></x:row>` },
      { row: 6, markup: '<x:row r="7"/>' },
    ],
  });
});
