import type { CellContent } from "../../src/workbook";
import type { SheetBlock } from "../../src/workbook/reading/sheetBlock";
import { withUnchanged } from "../../src/workbook/reading/unchanged";

const area = { top: 0, left: 0, bottom: 0, right: 0 };
const sheetOf = (cell: CellContent): SheetBlock => ({ sheet: "三", area, isWhole: true, block: [[cell]] });

const cells: readonly CellContent[] = [
  { kind: "blank", value: "" },
  { kind: "blank", value: "", hides: true },
  { kind: "blank", value: "", formula: "=A1" },
  { kind: "text", value: "1" },
  { kind: "text", value: "2" },
  { kind: "number", value: 1 },
  { kind: "number", value: 1, shown: "1万" },
  { kind: "number", value: 1, formula: "=A1" },
  { kind: "number", value: 1, formula: "=A1", isArray: true },
  { kind: "truth", value: true },
  { kind: "error", value: "#N/A" },
  { kind: "picture", value: "#N/A" },
  { kind: "uncomputed", value: "", formula: "=A1" },
  { kind: "uncomputed", value: "", formula: "=A1", format: "0%" },
  { kind: "uncomputed", value: "", formula: "=A1", format: "0.00" },
];

test("a sheet is given again as it was where its cells say the same, and anew whatever of them differs", () => {
  for (const [one, before] of cells.entries()) {
    for (const [other, now] of cells.entries()) {
      const known = sheetOf(before);
      const read = sheetOf({ ...now });
      expect(withUnchanged([read], [known])[0]).toBe(one === other ? known : read);
    }
  }
});
