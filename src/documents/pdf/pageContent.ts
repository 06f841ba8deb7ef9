import type { GridCell } from "../document";
import { goesOnFrom, isOfFigure, OVERRUN, type Glyph, type PageMarks, type Rule } from "./marks";
import { ruledTables, type RuledTable } from "./ruledTables";
import { textLines, type TextLine } from "./textLines";

/** A table of a page, with where it begins and ends. */
export interface PageTable {
  readonly top: number;
  readonly bottom: number;
  /** Where its columns begin, and where the last one ends. */
  readonly columnsAt: readonly number[];
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly GridCell[];
}

/** What is to be read on a page: lines of text, and tables. */
export interface PageContent {
  readonly lines: readonly TextLine[];
  readonly tables: readonly PageTable[];
}

/** Puts the characters of a page into the cells of its tables, and the others into lines. */
export function pageContent({ glyphs, rules }: PageMarks): PageContent {
  const tables = ruledTables(rules);
  const inTables = new Map<RuledTable, Map<number, Glyph[]>>(tables.map((table) => [table, new Map()]));
  const others: Glyph[] = [];
  let last: Placed | undefined;
  for (const glyph of withStruckMarked(glyphs, rules).sort((one, other) => one.base - other.base || one.left - other.left)) {
    const under = cellAt(tables, glyph);
    const over = last?.at && under && last.at.table === under.table && last.at.cell !== under.cell && goesOnFrom(last.glyph, glyph) ? last.at : undefined;
    // A number that runs over a line is a part of one: neither cell has it for certain.
    const isCut = over !== undefined && isOfFigure(glyph);
    const at = isCut ? under : (over ?? under);
    if (isCut) add(inTables, over, { ...glyph, text: OVERRUN });
    if (at) add(inTables, at, isCut ? { ...glyph, text: `${OVERRUN}${glyph.text}` } : glyph);
    else others.push(glyph);
    last = { glyph, at };
  }
  const read = tables.map((table) => readTable(table, inTables.get(table) ?? new Map()));
  return {
    lines: [...textLines(others), ...read.flatMap(({ lines }) => lines)].sort((a, b) => a.base - b.base),
    tables: read.flatMap(({ table }) => table ?? []),
  };
}

/** How far above the line of a character, in its size, a rule strikes it through. */
const STRUCK = { from: 0.15, to: 0.5 };

/** The same characters; those of numbers which a ruled line strikes through say so. */
function withStruckMarked(glyphs: readonly Glyph[], rules: readonly Rule[]): Glyph[] {
  const lying = rules.filter(({ lies }) => lies);
  const isStruck = (glyph: Glyph): boolean => {
    const [x, from, to] = [(glyph.left + glyph.right) / 2, glyph.base - STRUCK.to * glyph.size, glyph.base - STRUCK.from * glyph.size];
    return isOfFigure(glyph) && lying.some((rule) => rule.at > from && rule.at < to && rule.from <= x && rule.to >= x);
  };
  return glyphs.map((glyph) => (isStruck(glyph) ? { ...glyph, text: `［${glyph.text}］` } : glyph));
}

/** A character and the cell that it is in. */
interface Placed {
  readonly glyph: Glyph;
  readonly at: CellPlace | undefined;
}

interface CellPlace {
  readonly table: RuledTable;
  readonly cell: number;
}

function add(tables: ReadonlyMap<RuledTable, Map<number, Glyph[]>>, { table, cell }: CellPlace, glyph: Glyph): void {
  const cells = tables.get(table);
  const own = cells?.get(cell);
  if (own) own.push(glyph);
  else cells?.set(cell, [glyph]);
}

/** The cell that the middle of a character lies in; of a table within a cell of another, that of the smaller one. */
function cellAt(tables: readonly RuledTable[], { left, right, base, size }: Glyph): CellPlace | undefined {
  const [x, y] = [(left + right) / 2, base - 0.35 * size];
  const around = tables.filter(({ columns, rows }) => x >= (columns[0] ?? 0) && x <= (columns.at(-1) ?? 0) && y >= (rows[0] ?? 0) && y <= (rows.at(-1) ?? 0));
  const [table] = around.sort((a, b) => areaOf(a) - areaOf(b));
  if (!table) return undefined;
  const [row, column] = [table.rows.findLastIndex((top) => top <= y), table.columns.findLastIndex((start) => start <= x)];
  const cell = table.cells.findIndex((one) => row >= one.row && row < one.row + one.rowSpan && column >= one.column && column < one.column + one.columnSpan);
  return cell === -1 ? undefined : { table, cell };
}

const areaOf = ({ columns, rows }: RuledTable): number => ((columns.at(-1) ?? 0) - (columns[0] ?? 0)) * ((rows.at(-1) ?? 0) - (rows[0] ?? 0));

/** A frame around text is no table: its lines are lines of the page. */
function readTable(table: RuledTable, glyphs: ReadonlyMap<number, readonly Glyph[]>): { readonly table?: PageTable; readonly lines: readonly TextLine[] } {
  const texts = table.cells.map((_, index) => textLines(glyphs.get(index) ?? []));
  if (table.cells.length < 2) return { lines: texts.flat() };
  const cells = table.cells.flatMap(({ isOpen, ...cell }, index): GridCell[] => {
    const text = (texts[index] ?? []).map((line) => line.text).join("\n");
    return isOpen && text === "" ? [] : [{ ...cell, text }];
  });
  if (cells.every(({ text }) => text === "")) return { lines: [] };
  return {
    table: {
      top: table.rows[0] ?? 0,
      bottom: table.rows.at(-1) ?? 0,
      columnsAt: table.columns,
      rows: table.rows.length - 1,
      columns: table.columns.length - 1,
      cells,
    },
    lines: [],
  };
}
