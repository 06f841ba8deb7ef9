import { acrossSheets, readReference, type Position, type Reference } from "../../address";
import type { CellContent } from "../cell";
import { Kept } from "../kept";
import type { SheetBlock } from "../reading/sheetBlock";
import { isArray } from "./argument";
import { sizeOf, type CellsOfFormula, type Extent } from "./cellsOfFormula";
import { evaluate } from "./evaluate";
import { valuesOf } from "./lifted";
import { parsed } from "./parsed";
import { kept, NoValue, unknown, type Value, type Values } from "./values";

/** What a formula gives over the cells as they stand. */
export interface FreshValue {
  readonly value: number | string | boolean;
  /** Whether it was computed through: no cell that it takes has a formula whose own result had to be believed. */
  readonly isCertain: boolean;
}

/** What was found for a formula once, or why there is nothing. */
type Found = FreshValue | NoValue;

/** So many cells are computed one by one in a formula, about so many are kept as they were read, and so deep do totals of totals go. */
const MOST = { cells: 200_000, keptCells: 50_000, depth: 100 };

const SUBTOTAL = /SUBTOTAL\s*\(|AGGREGATE\s*\(/iu;

/**
 * What the formulas of a workbook give over the cells as they stand, whatever results they show: in Excel and in files alike, and without asking Excel to
 * compute, which would change the workbook. Where what Excel would show is not certain nothing is said.
 */
export class FreshValues {
  /** By their names as they are spelt and in small letters: formulas ask for the sheets of thousands of cells. */
  private readonly sheets: ReadonlyMap<string, SheetBlock>;
  private readonly found = new Map<string, Found>();
  private readonly open = new Set<string>();
  /** The values of areas, as formulas of a form take the same ones over and over: those in which nothing had to be believed. */
  private readonly areas = new Map<string, Values>();
  private keptCells = 0;
  /** The sheets, in small letters, that formulas took cells of so far. */
  readonly taken = new Set<string>();
  /** Whether the formula that is being computed takes a result that had to be believed. */
  private believes = false;

  /** @param sheetNames all sheets, in their order */
  constructor(
    sheets: readonly SheetBlock[],
    private readonly sheetNames: readonly string[],
  ) {
    this.sheets = new Map([...sheets.map((sheet) => [sheet.sheet, sheet] as const), ...sheets.map((sheet) => [sheet.sheet.toLowerCase(), sheet] as const)]);
  }

  /** @returns `undefined` where the cell has no formula, or it cannot be told what Excel would show */
  of(sheet: string, position: Position): FreshValue | undefined {
    const found = this.foundAt(sheet, position);
    return found instanceof NoValue ? undefined : found;
  }

  /** Whether the formula of a cell takes its own result, or one that does. */
  isCircular(sheet: string, position: Position): boolean {
    const found = this.foundAt(sheet, position);
    return found instanceof NoValue && found.why === "circular";
  }

  private foundAt(sheet: string, position: Position): Found | undefined {
    const cell = this.content(sheet, position);
    return cell?.formula === undefined ? undefined : this.compute(sheet, position, cell);
  }

  private known(sheet: string): SheetBlock | undefined {
    return this.sheets.get(sheet) ?? this.sheets.get(sheet.toLowerCase());
  }

  private content(sheet: string, { row, column }: Position): CellContent | undefined {
    const known = this.known(sheet);
    return known?.block[row - known.area.top]?.[column - known.area.left];
  }

  private compute(sheet: string, position: Position, cell: CellContent): Found {
    const key = `${sheet.toLowerCase()}!${position.row},${position.column}`;
    const before = this.found.get(key);
    if (before) return before;
    if (this.open.has(key)) return new NoValue("circular");
    if (this.open.size > MOST.depth) return new NoValue("unknown");
    const outer = this.believes;
    this.open.add(key);
    this.believes = false;
    const found = this.attempt(sheet, cell);
    this.open.delete(key);
    this.believes ||= outer;
    this.found.set(key, found);
    return found;
  }

  private attempt(sheet: string, { formula = "", isArray: inArray }: CellContent): Found {
    try {
      const tree = parsed(formula) ?? unknown();
      const given = evaluate(tree, this.cellsOf(sheet), inArray === true || this.known(sheet)?.spills === true ? "formula" : "single");
      // Of several values the first is shown where the formula stands.
      const result = isArray(given) ? (given[0]?.[0] ?? null) : given;
      return { value: typeof result === "number" ? kept(result) : (result ?? 0), isCertain: !this.believes };
    } catch (error) {
      if (error instanceof NoValue) return error;
      throw error;
    }
  }

  private cellsOf(sheet: string): CellsOfFormula {
    return {
      refer: (text) => this.refer(text, sheet),
      across: (text) => acrossSheets(text, this.sheetNames),
      values: (reference, extent) => this.values(reference, extent ?? this.extent(reference)),
      allValues: (reference) => this.values(reference, sizeOf(reference)),
      subtotalled: (reference, includesHidden) => this.subtotalled(reference, includesHidden),
    };
  }

  private refer(text: string, from: string): Reference {
    const reference = references.of(`${text.length} ${text}${from}`, () => readReference(text, from)) ?? unknown();
    this.taken.add(reference.sheet.toLowerCase());
    return reference;
  }

  /** How much of a reference, from its first cell on, holds anything. */
  private extent({ sheet, rectangle }: Reference): Extent {
    const { area, isWhole } = this.known(sheet) ?? unknown();
    const size = sizeOf({ sheet, rectangle });
    if (isWhole !== true) return size;
    return {
      rows: Math.max(0, Math.min(size.rows, area.bottom - rectangle.top + 1)),
      columns: Math.max(0, Math.min(size.columns, area.right - rectangle.left + 1)),
    };
  }

  private values({ sheet, rectangle: { top, left } }: Reference, { rows, columns }: Extent): Values {
    if (rows * columns > MOST.cells) return unknown();
    const read = (): Values => valuesOf(rows, columns, (row, column) => this.value(sheet, { row: top + row, column: left + column }));
    if (rows * columns <= 1) return read();
    const key = `${sheet.toLowerCase()}!${top},${left} ${rows},${columns}`;
    const before = this.areas.get(key);
    if (before) return before;
    const outer = this.believes;
    this.believes = false;
    try {
      const values = read();
      this.keepCertain(key, values, rows * columns);
      return values;
    } finally {
      this.believes ||= outer;
    }
  }

  private keepCertain(key: string, values: Values, size: number): void {
    if (this.believes) return;
    if (this.keptCells + size > MOST.keptCells) {
      this.areas.clear();
      this.keptCells = 0;
    }
    this.keptCells += size;
    this.areas.set(key, values);
  }

  private value(sheet: string, position: Position): Value {
    const { isWhole, block, area } = this.known(sheet) ?? unknown();
    const cell = block[position.row - area.top]?.[position.column - area.left];
    if (!cell) return isWhole === true ? null : unknown();
    if (cell.kind === "picture") return unknown();
    if (cell.formula === undefined) return typedValue(cell);
    const found = this.compute(sheet, position, cell);
    if (!(found instanceof NoValue)) {
      if (!found.isCertain) this.believes = true;
      return found.value;
    }
    if (found.why !== "unknown" || cell.kind === "uncomputed" || cell.kind === "error") throw found;
    this.believes = true;
    return cell.value;
  }

  private subtotalled({ sheet, rectangle }: Reference, includesHidden: boolean): Values {
    const { hiddenRows } = this.known(sheet) ?? unknown();
    const isHidden = (row: number): boolean => hiddenRows?.includes(row) ?? unknown();
    const { rows, columns } = this.extent({ sheet, rectangle });
    return Array.from({ length: rows }, (_, index) => rectangle.top + index).flatMap((row) => {
      // Whether a filter has hidden it is not known, and decides.
      if (isHidden(row)) return includesHidden ? unknown() : [];
      const cells = Array.from({ length: columns }, (_, index) => ({ row, column: rectangle.left + index }));
      return [cells.filter((cell) => !SUBTOTAL.test(this.content(sheet, cell)?.formula ?? "")).map((cell) => this.value(sheet, cell))];
    });
  }
}

/** The totals of all workbooks of a form add up the same cells. */
const references = new Kept<Reference | undefined>(1000, 80);

/** What stands in a cell without a formula. */
function typedValue(cell: CellContent): Value {
  switch (cell.kind) {
    case "blank":
      return cell.hides ? unknown() : null;
    case "error":
      throw new NoValue("error");
    case "picture":
    case "uncomputed":
      return unknown();
    case "number":
    case "text":
    case "truth":
      return cell.value;
  }
}
