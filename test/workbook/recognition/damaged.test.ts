import fc from "fast-check";
import { tableFigures } from "../../../src/figures";
import { editions, type FigureId } from "../../../src/statute";
import type { CellValue } from "../../../src/workbook";
import { findTables } from "../../../src/workbook/recognition/findTables";
import { TextGrid } from "../../../src/workbook/recognition/textGrid";
import { runs } from "../../runs";
import { gridChanges } from "./changes";
import { damage } from "./damage";
import { blockOf, richTable, type RichGrid } from "./richGrid";

const forms = editions.flatMap((edition) => edition.tables.map((table) => ({ edition, table })));
const width = (grid: RichGrid): number => Math.max(0, ...grid.map((cells) => cells.length));

test("whatever is taken out of a table, doubled, exchanged or mislabelled in it, a figure is read from a cell of its own or not at all", () => {
  fc.assert(
    fc.property(fc.constantFrom(...forms), fc.array(damage, { minLength: 1, maxLength: 3 }), fc.option(gridChanges), ({ edition, table }, damages, change) => {
      const values = new Map<FigureId, CellValue>(tableFigures(table).map(({ id }, index) => [id, index + 20]));
      const damaged = damages.reduce((grid: RichGrid, one) => one(grid), richTable(table, values));
      const grid = change ? change(damaged, table) : damaged;
      const found = findTables(new TextGrid("表", { top: 0, left: 0, bottom: grid.length - 1, right: width(grid) - 1 }, blockOf(grid)), edition, table);
      // Where an unknown label was taken for the form's by its place, or a line is too many, a person is told so.
      if (found.some(({ changed, extra }) => changed.some(({ byPlace }) => byPlace) || extra.length > 0)) return;
      const wrong = found.flatMap(({ figures }) =>
        figures.filter(({ id, row, column }) => {
          const cell = grid[row]?.[column];
          return cell?.figure !== undefined && cell.figure !== id;
        }),
      );
      expect(wrong).toEqual([]);
    }),
    { numRuns: runs(3_000, 80) },
  );
}, 200_000);
