import fc from "fast-check";
import { tableFigures } from "../../../src/figures";
import { printTable } from "../../../src/layout";
import { editions, figureId, type FigureId, type Table } from "../../../src/statute";
import type { CellValue } from "../../../src/workbook";
import { findTables } from "../../../src/workbook/recognition/findTables";
import { TextGrid } from "../../../src/workbook/recognition/textGrid";
import { counted, runs } from "../../runs";
import { blank, blockOf, richTable, type RichCell, type RichGrid } from "./richGrid";

/** Tables with groups of columns, where borders can be dragged and columns be a column off. */
const forms = editions.flatMap((edition) => edition.tables.filter(({ id }) => id !== "proactiveDisclosure").map((table) => ({ edition, table })));
const applications = forms.filter(({ table }) => table.id === "applications");
const part = fc.nat(999).map((place) => place / 1000);
const width = (grid: RichGrid): number => Math.max(...grid.map((cells) => cells.length));

/** Figures of a table that is filled in, zeros left blank or not. */
const valuesOf = (table: Table): fc.Arbitrary<Map<FigureId, CellValue>> => {
  const ids = tableFigures(table).map(({ id }) => id);
  return fc
    .tuple(
      fc.array(fc.nat(30), { minLength: ids.length, maxLength: ids.length }),
      fc.constantFrom(0, 0, 0.3, 0.8),
      fc.array(part, { minLength: ids.length, maxLength: ids.length }),
    )
    .map(([numbers, blanks, chances]) => new Map(ids.map((id, index) => [id, (chances[index] ?? 0) < blanks ? "" : (numbers[index] ?? 0)])));
};

/** What was read from cells that hold a figure, or another one, than their own; blank cells say nothing. */
function readOf(grid: RichGrid, { edition, table }: (typeof forms)[number]) {
  const found = findTables(new TextGrid("表", { top: 0, left: 0, bottom: grid.length - 1, right: width(grid) - 1 }, blockOf(grid)), edition, table);
  const filled = grid.flatMap((cells) => cells.flatMap(({ figure, value }) => (figure !== undefined && value !== "" ? [figure] : [])));
  const read = found.flatMap(({ figures }) => figures);
  const wrong = read.filter(({ id, row, column }) => {
    const cell = grid[row]?.[column] ?? blank;
    return cell.value !== "" && cell.figure !== id;
  });
  const [one] = found;
  return {
    found,
    wrong,
    isWhole: found.length === 1 && filled.every((id) => read.some((figure) => figure.id === id)),
    isNamed: one === undefined || one.missing.length + one.unaligned.length + one.doubled.length > 0,
  };
}

/** The label of a group moved a column to the left or right, as where its merged border was dragged. */
const draggedBorder = fc.tuple(part, fc.constantFrom(-1, 1)).map(([which, by]) => (grid: RichGrid, table: Table): RichGrid => {
  const { cells, headerRows } = printTable(table);
  const groups = cells.filter(
    ({ row, column, columnSpan, rowSpan, figure }) => row < headerRows && columnSpan > 1 && row + rowSpan < headerRows && figure === undefined && column > 0,
  );
  const chosen = groups[Math.floor(which * groups.length)];
  if (!chosen) return grid;
  return grid.map((line, row) => {
    if (row !== chosen.row) return line;
    const label = line[chosen.column] ?? blank;
    return line.map((cell, column) => (column === chosen.column ? blank : column === chosen.column + by && cell.value === "" ? label : cell));
  });
});

// Where hardly anything is filled in, figures may be as right a column further: such a row is asked about and not read.
test("a merged border of the header a column off: every figure is read from its own cell, or what is not is named", () => {
  let [whole, all] = [0, 0];
  fc.assert(
    fc.property(
      fc.constantFrom(...forms).chain((form) => fc.tuple(fc.constant(form), valuesOf(form.table), draggedBorder)),
      ([form, values, drag]) => {
        const { wrong, isWhole, isNamed } = readOf(drag(richTable(form.table, values), form.table), form);
        expect(wrong).toEqual([]);
        expect(isWhole || isNamed).toBe(true);
        if ([...values.values()].every((value) => value !== "")) expect(isWhole).toBe(true);
        all++;
        if (isWhole) whole++;
      },
    ),
    counted(300, 25),
  );
  expect(whole).toBeGreaterThan(0.97 * all);
});

/**
 * Cut in two below a row: the second half has lost the cells that are merged with the first half's, and all right of them has moved to the
 * left; or also what a label's merged cells cover; its header may stand above it again, whole or without its corner.
 */
const cutInTwo = ({ told }: { readonly told: boolean }) =>
  fc
    .record({ at: part, covered: fc.boolean(), header: fc.constantFrom("none", "whole", "bare"), gap: fc.nat(3) })
    .map(({ at, covered, header, gap }) => (grid: RichGrid, table: Table): RichGrid | undefined => {
      const { headerRows, cells } = printTable(table);
      const cut = headerRows + 1 + Math.floor(at * (grid.length - headerRows - 2));
      const spanned = (row: number, column: number): boolean =>
        cells.some(
          (one) =>
            one.figure === undefined &&
            one.row < cut &&
            one.row + one.rowSpan > row &&
            one.column <= column &&
            one.column + one.columnSpan > column &&
            row >= cut,
        );
      const beside = (row: number, column: number): boolean =>
        covered &&
        cells.some(
          (one) => one.figure === undefined && one.row <= row && one.row + one.rowSpan > row && column > one.column && one.column + one.columnSpan > column,
        );
      const second = grid.slice(cut).map((line, offset) => line.filter((_, column) => !spanned(cut + offset, column) && !beside(cut + offset, column)));
      // Labels that stand where they did do not tell that figures beside them have moved; only a full row that has moved as far does.
      const filled = second.map((line, offset) => ({
        moved: grid[cut + offset]?.filter((_, column) => beside(cut + offset, column)).length ?? 0,
        figures: line.filter(({ figure, value }) => figure !== undefined && value !== "").length,
      }));
      const isTold = filled.every(({ moved, figures }) => moved === 0 || figures === 0 || filled.some((other) => other.moved === moved && other.figures === 7));
      // A blank first half is as one that is still to be filled in: nothing tells whether totals are.
      if (!told && !grid.slice(0, cut).some((line) => line.some(({ figure, value }) => figure !== undefined && value !== ""))) return undefined;
      if (told && (!isTold || (covered && !filled.some(({ figures }) => figures === 7)))) return undefined;
      const labels = cells.find(({ row, column }) => row === 0 && column === 0)?.columnSpan ?? 0;
      const again = header === "none" ? [] : grid.slice(0, headerRows).map((line) => (header === "bare" ? line.slice(labels) : line));
      return [...grid.slice(0, cut), ...Array.from({ length: gap }, () => []), ...again, ...second];
    });

test("a table cut in two whose second half lacks merged cells: a figure is read from its own cell or not at all, and what is not read is named", () => {
  let [whole, all] = [0, 0];
  fc.assert(
    fc.property(
      fc.constantFrom(...applications).chain((form) => fc.tuple(fc.constant(form), valuesOf(form.table), cutInTwo({ told: true }))),
      ([form, values, cut]) => {
        const grid = cut(richTable(form.table, values), form.table);
        if (grid === undefined) return;
        const { wrong, isWhole, isNamed } = readOf(grid, form);
        expect(wrong).toEqual([]);
        expect(isWhole || isNamed).toBe(true);
        all++;
        if (isWhole) whole++;
      },
    ),
    counted(1_000, 60),
  );
  expect(whole).toBeGreaterThan(0.4 * all);
});

/** Figures whose totals of rows are right, zeros left blank: as sparse as clerks' tables are. */
const sparseValues = (table: Table): fc.Arbitrary<Map<FigureId, CellValue>> => {
  const { rows = [], columns = [] } = table.blocks[0] ?? {};
  return fc.array(fc.tuple(fc.nat(20), fc.nat(9)), { minLength: rows.length * columns.length, maxLength: rows.length * columns.length }).map(
    (cells) =>
      new Map(
        rows.flatMap((row, r) => {
          const parts = columns.slice(0, -1).map((_, c) => {
            const [number = 0, chance = 0] = cells[r * columns.length + c] ?? [];
            return chance < 2 ? number : 0;
          });
          const all = [...parts, parts.reduce((sum, value) => sum + value, 0)];
          return all.map((value, c) => [figureId(row, columns[c] ?? { id: "" }), value === 0 ? "" : value] as const);
        }),
      ),
  );
};

test("a second half of few figures, whose labels stand where they did: a row whose total is right is read from its own cells or not at all", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...applications).chain((form) => fc.tuple(fc.constant(form), sparseValues(form.table), cutInTwo({ told: false }))),
      ([form, values, cut]) => {
        const grid = cut(richTable(form.table, values), form.table);
        if (grid === undefined) return;
        const { wrong, isWhole, isNamed } = readOf(grid, form);
        expect(wrong).toEqual([]);
        expect(isWhole || isNamed).toBe(true);
      },
    ),
    { numRuns: runs(1_000, 150) },
  );
});

/** The header a column off over its figures: as a whole, or from one of its columns on. */
const movedHeader = fc.record({ from: part, by: fc.constantFrom(-1, 1, 2) }).map(({ from, by }) => (grid: RichGrid, table: Table): RichGrid => {
  const { headerRows, cells } = printTable(table);
  const labels = cells.find(({ row, column }) => row === 0 && column === 0 && table.id === "applications")?.columnSpan ?? 0;
  const first = labels + Math.floor(from * (width(grid) - labels));
  return grid.map((line, row): readonly RichCell[] => {
    if (row >= headerRows) return by < 0 && labels === 0 ? [blank, ...line] : line;
    if (by > 0) return [...line.slice(0, first), ...Array.from({ length: by }, () => blank), ...line.slice(first)];
    return labels === 0 ? line : [...line.slice(0, labels - 1), ...line.slice(labels)];
  });
});

test("a header that stands beside its figures: a full table is read in order or not at all", () => {
  let [whole, all] = [0, 0];
  fc.assert(
    fc.property(
      fc.constantFrom(...forms).chain((form) => fc.tuple(fc.constant(form), valuesOf(form.table), movedHeader)),
      ([form, values, move]) => {
        fc.pre([...values.values()].every((value) => value !== ""));
        const { wrong, isWhole, found } = readOf(move(richTable(form.table, values), form.table), form);
        expect(wrong).toEqual([]);
        if (isWhole) expect(found[0]?.shifted.length).toBeGreaterThan(0);
        all++;
        if (isWhole) whole++;
      },
    ),
    counted(300, 30),
  );
  expect(whole).toBeGreaterThan(0.5 * all);
});

/** One line of the header a column off over its figures, as where a cell was deleted or put in beside its labels. */
const movedLine = fc.record({ which: part, by: fc.constantFrom(-1, 1) }).map(({ which, by }) => (grid: RichGrid, table: Table): RichGrid => {
  const { headerRows, cells } = printTable(table);
  const labels = cells.find(({ row, column }) => row === 0 && column === 0 && table.id === "applications")?.columnSpan ?? 0;
  const moved = Math.floor(which * headerRows);
  return grid.map((line, row): readonly RichCell[] => {
    if (row !== moved) return line;
    const first = line.findIndex(({ value }, column) => column >= labels && value !== "");
    if (first < 0 || first + by < 0) return line;
    return by > 0 ? [...line.slice(0, first), blank, ...line.slice(first)] : [...line.slice(0, first - 1), ...line.slice(first)];
  });
});

test("one line of a header a column off: a full table is read in order or not at all, and what is not read is named", () => {
  let [whole, all] = [0, 0];
  fc.assert(
    fc.property(
      fc.constantFrom(...forms).chain((form) => fc.tuple(fc.constant(form), valuesOf(form.table), movedLine)),
      ([form, values, move]) => {
        fc.pre([...values.values()].every((value) => value !== ""));
        const { wrong, isWhole, isNamed } = readOf(move(richTable(form.table, values), form.table), form);
        expect(wrong).toEqual([]);
        expect(isWhole || isNamed).toBe(true);
        all++;
        if (isWhole) whole++;
      },
    ),
    counted(600, 50),
  );
  expect(whole).toBeGreaterThan(0.2 * all);
});

test("a full 表三 with right sums whose second line of labels stands a column off is read in order, and told", () => {
  for (const form of applications) {
    for (const by of [-1, 1]) {
      const { rows = [], columns = [] } = form.table.blocks[0] ?? {};
      const values = new Map(
        rows.flatMap((row, r) =>
          columns.map(
            (column, c) => [figureId(row, column), c < columns.length - 1 ? r + c : [0, 1, 2, 3, 4, 5].reduce((sum, at) => sum + r + at, 0)] as const,
          ),
        ),
      );
      const { headerRows } = printTable(form.table);
      const grid = richTable(form.table, values).map((line, row): readonly RichCell[] => {
        if (row !== headerRows - 1) return line;
        return by > 0 ? [blank, ...line] : line.slice(1);
      });
      const { wrong, isWhole, found } = readOf(grid, form);
      expect({ wrong, isWhole, shifted: found[0]?.shifted.length }).toEqual({ wrong: [], isWhole: true, shifted: rows.length });
    }
  }
});
