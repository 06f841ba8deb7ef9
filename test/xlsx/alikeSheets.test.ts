import fc from "fast-check";
import { readFileSync } from "node:fs";
import { unzipSync } from "fflate";
import { readBlock } from "../../src/files/reading/readBlock";
import { XlsxPackage } from "../../src/xlsx";

/** The parts of the example, whose tables are full of numbers, texts and formulas. */
const parts = unzipSync(readFileSync("assets/sample.xlsx"));
const sheetParts = Object.keys(parts).filter((name) => name.startsWith("xl/worksheets/sheet"));
const textOf = (name: string): string => new TextDecoder().decode(parts[name]);

type Markup = (name: string, xml: string) => string;

/** All that is read of the workbook whose sheets are written so, or the code of the refusal. */
function readSheets(markup: Markup): unknown {
  const changed = Object.entries(parts).map(([name, bytes]): readonly [string, Uint8Array] =>
    sheetParts.includes(name) || name === "xl/sharedStrings.xml" ? [name, new TextEncoder().encode(markup(name, textOf(name)))] : [name, bytes],
  );
  try {
    const file = new XlsxPackage(changed);
    return file.sheetNames.map((name) => {
      const { cells, merges, formats, activeCell } = file.sheet(name);
      const { values, rows, columns, styles, formulas, used, letters, cut, count } = cells;
      const area = used ?? { top: 0, left: 0, bottom: 0, right: 0 };
      const places = [rows, columns, styles].map((list) => [...list.slice(0, count)]);
      return { values, places, formulas, used, letters, cut, merges, formats, activeCell, block: readBlock(file, file.sheet(name), area) };
    });
  } catch (error) {
    return (error as { code?: string }).code ?? error;
  }
}

/** The same sheets, of which no other is the pattern: each has a comment of its own. */
let count = 0;
const alone =
  (markup: Markup): Markup =>
  (name, xml) =>
    `${markup(name, xml)}<!--${++count}-->`;

/** Writes other things in the place of some values, by the places of these among all. */
const withValues =
  (values: ReadonlyMap<number, string>): Markup =>
  (name, xml) => {
    let index = -1;
    return name === "xl/sharedStrings.xml" ? xml : xml.replaceAll(/(?<=<v>)[^<]*(?=<\/v>)/gu, (value) => values.get(++index % 400) ?? value);
  };

const written = fc.oneof(
  fc.nat(40).map(String),
  fc.constantFrom("", " 7", "1e3", "-2.50", "1.2.3", "99999", "&#49;", "&lt;", "<![CDATA[5]]>", "七", "x", "</v><v>", "<b/>", "1e999", "0x10", "\u0001"),
);

test("a sheet of the form of another that was read before says what it says by itself", () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.tuple(fc.nat(399), written), { maxLength: 4 }), { minLength: 2, maxLength: 4 }), (workbooks) => {
      for (const changes of workbooks) {
        const markup = withValues(new Map(changes));
        expect(readSheets(markup)).toEqual(readSheets(alone(markup)));
      }
    }),
    { numRuns: 40 },
  );
});

test("shared texts are those of its own workbook", () => {
  const other: Markup = (name, xml) => (name === "xl/sharedStrings.xml" ? xml.replaceAll(/(<t[^>]*>)[^<]/gu, "$1某") : xml);
  readSheets((_, xml) => xml);
  expect(readSheets(other)).toEqual(readSheets(alone(other)));
  expect(readSheets(other)).not.toEqual(readSheets((_, xml) => xml));
});

test("what is the same in digits and differs beside them is read anew: an address, a look, a formula, a merged cell", () => {
  const plain: Markup = (_, xml) => xml;
  for (const [from, to] of [
    [/<c r="D7"/u, '<c r="CZ7"'],
    [/ s="(\d+)"/gu, ' s="0"'],
    [/<f>[^<]*<\/f>/u, "<f>1+1</f>"],
    [/<mergeCell ref="[^"]*"\/>/u, ""],
  ] as const) {
    const other: Markup = (_, xml) => xml.replace(from, to);
    readSheets(plain);
    expect(readSheets(other)).toEqual(readSheets(alone(other)));
  }
});
