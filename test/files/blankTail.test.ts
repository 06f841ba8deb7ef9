import { openFileSheets } from "../../src/files";
import { rows, workbookBytes } from "../xlsx/workbookBytes";

const ROWS = 100_000;

/** A number in A1 and B2, and a hundred thousand rows below as writers leave them that were formatted and never filled in. */
const withTail = (row: (number: number) => string): Uint8Array =>
  workbookBytes({
    sheets: {
      表: rows(
        `<row r="1"><c r="A1"><v>1</v></c></row><row r="2" hidden="1"><c r="B2"><v>2</v></c></row>${Array.from({ length: ROWS }, (_, index) => row(index + 3)).join("")}`,
      ),
    },
  });

test.each<[string, (number: number) => string]>([
  ["cells", (number) => `<row r="${number}"><c r="A${number}" s="11"/><c r="J${number}" s="11"/></row>`],
  ["cells with two tags", (number) => `<row r="${number}"><c r="A${number}" s="11"></c></row>`],
  ["cells with an empty value", (number) => `<row r="${number}"><c r="A${number}" s="11"><v></v></c></row>`],
  ["rows without cells", (number) => `<row r="${number}" s="11" customFormat="1" ht="14" customHeight="1"/>`],
  ["hidden rows", (number) => `<row r="${number}" hidden="1"><c r="A${number}" s="11"/></row>`],
])("a hundred thousand formatted blank rows below are no part of the sheet: %s", async (_, row) => {
  const sheets = await openFileSheets(withTail(row));
  expect(await sheets.survey()).toEqual([{ name: "表", visible: true, used: { top: 0, left: 0, bottom: 1, right: 1 } }]);
  expect((await sheets.read([{ sheet: "表", address: "A1:B3" }])).blocks[0]?.map((cells) => cells.map(({ value }) => value))).toEqual([
    [1, ""],
    ["", 2],
    ["", ""],
  ]);
  expect(await sheets.hiddenLines([{ sheet: "表", address: "A1:B2" }])).toEqual([{ rows: [1], columns: [] }]);
});
