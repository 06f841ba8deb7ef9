import fc from "fast-check";
import { tableFigures } from "../../../src/figures";
import { editions, type Edition, type FigureId, type Table } from "../../../src/statute";
import type { CellValue } from "../../../src/workbook";
import { findTables } from "../../../src/workbook/recognition/findTables";
import { TextGrid } from "../../../src/workbook/recognition/textGrid";
import { counted } from "../../runs";
import { gridChanges } from "./changes";
import { blockOf, richTable, type RichGrid } from "./richGrid";

const forms = editions.flatMap((edition) => edition.tables.map((table) => ({ edition, table })));

const find = (grid: RichGrid, { edition, table }: { edition: Edition; table: Table }) => {
  const right = Math.max(...grid.map((cells) => cells.length)) - 1;
  return findTables(new TextGrid("表", { top: 0, left: 0, bottom: grid.length - 1, right }, blockOf(grid)), edition, table);
};

const placesOf = (grid: RichGrid): ReadonlyMap<FigureId, string> =>
  new Map(grid.flatMap((cells, row) => cells.flatMap(({ figure }, column) => (figure === undefined ? [] : [[figure, `${row}:${column}`] as const]))));

const numbered = (table: Table): Map<FigureId, CellValue> => new Map(tableFigures(table).map(({ id }, index) => [id, (index * 7) % 23]));

test.each(forms.map((form) => [form.edition.id, form.table.name, form] as const))("%d %s as printed is found whole", (_id, _name, form) => {
  const [found, ...others] = find(richTable(form.table, numbered(form.table)), form);
  expect(others).toEqual([]);
  expect(found?.figures.map(({ id }) => id).sort()).toEqual([...numbered(form.table).keys()].sort());
  expect(found).toMatchObject({ changed: [], missing: [], extra: [], doubled: [] });
});

test("changed tables: no figure is ever taken from another cell, and hardly one table is not found whole", () => {
  let whole = 0;
  let refused = 0;
  fc.assert(
    fc.property(fc.constantFrom(...forms), gridChanges, (form, change) => {
      const grid = change(richTable(form.table, numbered(form.table)), form.table);
      const places = placesOf(grid);
      const found = find(grid, form);
      const wrong = found.flatMap(({ figures }) => figures.filter(({ id, row, column }) => places.get(id) !== `${row}:${column}`));
      expect(wrong).toEqual([]);
      const [one] = found;
      if (one && found.length === 1 && one.figures.length === places.size) whole++;
      else refused++;
      // What is not read is named.
      if (one && one.figures.length < places.size) expect(one.missing.length + one.doubled.length).toBeGreaterThan(0);
    }),
    counted(10_000, 150),
  );
  expect(refused).toBeLessThan(0.01 * (whole + refused));
}, 300_000);
