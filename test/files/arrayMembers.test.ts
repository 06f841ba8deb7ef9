import { openFileSheets } from "../../src/files";
import type { CellContent } from "../../src/workbook";
import { rows, workbookBytes } from "../xlsx/workbookBytes";

const block = async (cells: string): Promise<CellContent[]> => {
  const { blocks } = await (await openFileSheets(workbookBytes({ sheets: { 表: rows(cells) } }))).read([{ sheet: "表", address: "A1:B3" }]);
  return (blocks[0] ?? []).flat();
};
const row = (number: number, ...cells: string[]): string => `<row r="${number}">${cells.join("")}</row>`;
const first = (kind: string, area: string): string => `<c r="A1"><f t="${kind}" ref="${area}">B1:B3*2</f><v>2</v></c>`;

describe("cells that another cell's formula fills hold a formula too:", () => {
  test.each(["array", "dataTable"])("with results, of the kind %s", async (kind) => {
    const [one, beside, two, , three] = await block(
      row(1, first(kind, "A1:A3"), "<c r='B1'><v>1</v></c>") + row(2, "<c r='A2'><v>4</v></c>") + row(3, "<c r='A3'><v>6</v></c>"),
    );
    expect([one, two, three].map((cell) => [cell?.value, cell?.formula !== undefined])).toEqual([
      [2, true],
      [4, true],
      [6, true],
    ]);
    expect(beside?.formula).toBeUndefined();
  });

  test("without results, and where the file leaves them out", async () => {
    const cells = await block(row(1, first("array", "A1:B2")) + row(2, '<c r="A2" s="1"/>'));
    expect(cells.map(({ kind }) => kind)).toEqual(["number", "uncomputed", "uncomputed", "uncomputed", "blank", "blank"]);
  });

  test("but for one that fills its own cell alone, and areas larger than any form", async () => {
    for (const area of ["A1", "A1:A1", "A1:XFD1048576", "nowhere"])
      expect((await block(row(1, first("array", area)) + row(2, "<c r='A2'><v>4</v></c>")))[2]).toEqual({ kind: "number", value: 4 });
  });

  test("an own formula stays", async () => {
    expect((await block(row(1, first("array", "A1:A3")) + row(2, "<c r='A2'><f>1+1</f><v>2</v></c>")))[2]).toMatchObject({ formula: "=1+1" });
  });
});
