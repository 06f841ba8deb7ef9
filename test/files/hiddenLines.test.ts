import { openFileSheets } from "../../src/files";
import { alteredWorkbook, firstSheet, rows, workbookBytes } from "../xlsx/workbookBytes";

const hiddenIn = async (bytes: Uint8Array, address: string) => (await openFileSheets(bytes)).hiddenLines([{ sheet: "表", address }]);
const shown = '<row r="2"><c r="A2"><v>1</v></c></row>';

test("a sheet may hide all rows that it does not speak of", async () => {
  const sheet = (format: string) => `<sheetFormatPr defaultRowHeight="15"${format}/>${rows(`${shown}<row r="3" hidden="1"/>`)}`;
  expect(await hiddenIn(workbookBytes({ sheets: { 表: sheet(' zeroHeight="1"') } }), "A1:B4")).toEqual([{ rows: [0, 2, 3], columns: [] }]);
  expect(await hiddenIn(workbookBytes({ sheets: { 表: sheet(' zeroHeight="0"') } }), "A1:B4")).toEqual([{ rows: [2], columns: [] }]);
});

test("columns hidden to the edge of the sheet, rows without numbers, and elements under a prefix are understood", async () => {
  const sheet = `<cols><col min="3" max="16384" hidden="1" width="0"/></cols>${rows('<row/><row hidden="1"/><row/>')}`;
  expect(await hiddenIn(workbookBytes({ sheets: { 表: sheet } }), "A1:E4")).toEqual([{ rows: [1], columns: [2, 3, 4] }]);
  const prefixed = alteredWorkbook(
    (parts) => ({
      ...parts,
      [firstSheet]: (parts[firstSheet] ?? "").replace("xmlns=", "xmlns:x=").replaceAll(/<(\/?)(?=[a-z])/gu, "<$1x:"),
    }),
    { sheets: { 表: sheet } },
  );
  expect(await hiddenIn(prefixed, "A1:E4")).toEqual([{ rows: [1], columns: [2, 3, 4] }]);
});

test("a damaged sheet is refused by name", async () => {
  const broken = alteredWorkbook((parts) => ({ ...parts, [firstSheet]: (parts[firstSheet] ?? "").slice(0, -20) }), { sheets: { 表: rows(shown) } });
  await expect(hiddenIn(broken, "A1")).rejects.toMatchObject({ code: "damaged", message: expect.stringContaining(firstSheet) as string });
  await expect((await openFileSheets(broken)).survey()).rejects.toMatchObject({ code: "damaged", message: expect.stringContaining(firstSheet) as string });
});
