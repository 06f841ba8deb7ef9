import type { ConditionalRule, Sheet } from "hucre";
import type { CSSProperties } from "react";
import { contains, parseRange, type Position, type Rectangle } from "../../address";
import { calculate, isErrorCode, moveFormula, openFormula, type CellValue, type SheetContent } from "../../formulas";
import type { XlsxPackage } from "../../xlsx";
import { changedLook } from "./cellLook";

/** Cells of a workbook above which no conditional format is computed: the engine takes a copy of them all. */
const MOST_CELLS = 200_000;
/** Where in its sheet a format's formula is computed: no report has anything there. */
const ASIDE = { row: 1_048_000, column: 16_000 };
const ACROSS = 300;

/** A conditional format by formula. */
interface Flag {
  readonly areas: readonly Rectangle[];
  readonly anchor: Position;
  readonly formula: string;
  readonly look: CSSProperties;
  readonly stops: boolean;
}

/** The looks that conditional formats give to the cells of a sheet, computed for those that are seen. */
export class FlagLooks {
  private readonly flags: readonly Flag[];
  private values: readonly SheetContent[] | "tooMany" | undefined;
  private readonly known = new Map<string, CSSProperties | undefined>();

  constructor(
    private readonly file: XlsxPackage,
    private readonly sheet: Pick<Sheet, "name" | "conditionalRules">,
    theme: readonly string[],
  ) {
    this.flags = flagsOf(sheet.conditionalRules ?? [], theme);
  }

  /** The looks of the cells of an area by "row,column"; cells under no format that holds are left out. */
  within(area: Rectangle): ReadonlyMap<string, CSSProperties> {
    const under = cellsUnder(this.flags, area);
    const open = under.filter(({ key }) => !this.known.has(key));
    if (open.length > 0) this.compute(open);
    return new Map(
      under.flatMap(({ key }): [string, CSSProperties][] => {
        const look = this.known.get(key);
        return look ? [[key, look]] : [];
      }),
    );
  }

  private compute(cells: readonly FlaggedCell[]): void {
    const values = (this.values ??= valuesOf(this.file));
    for (const { key } of cells) this.known.set(key, undefined);
    if (values === "tooMany") return;
    const asked = cells.flatMap(({ key, cell, flags }) => flags.map((flag) => ({ key, flag, formula: formulaAt(flag, cell) })));
    const place = (index: number): Position => ({ row: ASIDE.row + Math.floor(index / ACROSS), column: ASIDE.column + (index % ACROSS) });
    const at = values.findIndex(({ name }) => name === this.sheet.name);
    const results = calculate(
      values.map((one, index) =>
        index === at ? { ...one, content: [...one.content, ...asked.map(({ formula }, number) => [place(number), { formula }] as const)] } : one,
      ),
      this.file
        .definedNames()
        .filter(({ name }) => !name.startsWith("_xlnm."))
        .map(({ name, text, sheet }) => ({ name, formula: openFormula(text), ...(sheet !== undefined && { sheet }) })),
    );
    const given = new Map((results[at] ?? []).map(([{ row, column }, value]) => [(row - ASIDE.row) * ACROSS + column - ASIDE.column, value]));
    const stopped = new Set<string>();
    for (const [index, { key, flag }] of asked.entries()) {
      if (stopped.has(key) || !holds(given.get(index))) continue;
      // Of several the first has the last word.
      this.known.set(key, { ...flag.look, ...this.known.get(key) });
      if (flag.stops) stopped.add(key);
    }
  }
}

interface FlaggedCell {
  readonly key: string;
  readonly cell: Position;
  readonly flags: readonly Flag[];
}

function cellsUnder(flags: readonly Flag[], { top, left, bottom, right }: Rectangle): FlaggedCell[] {
  const found: FlaggedCell[] = [];
  if (flags.length === 0) return found;
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      const over = flags.filter(({ areas }) => areas.some((area) => contains(area, { row, column })));
      if (over.length > 0) found.push({ key: `${row},${column}`, cell: { row, column }, flags: over });
    }
  }
  return found;
}

function flagsOf(rules: readonly ConditionalRule[], theme: readonly string[]): Flag[] {
  const ordered = rules.filter(({ type }) => type === "expression").sort((one, other) => one.priority - other.priority);
  return ordered.flatMap(({ range, formula, style = {}, stopIfTrue = false }) => {
    const areas = range.split(/\s+/u).flatMap((address) => parseRange(address) ?? []);
    const [text] = [formula].flat();
    if (areas.length === 0 || text === undefined) return [];
    const anchor = { row: Math.min(...areas.map(({ top }) => top)), column: Math.min(...areas.map(({ left }) => left)) };
    return [{ areas, anchor, formula: openFormula(text), look: changedLook(style, theme), stops: stopIfTrue }];
  });
}

/** The formula as it reads in a cell; it is computed elsewhere, so that what asks where it stands is answered here. */
const formulaAt = ({ formula, anchor }: Flag, cell: Position): string =>
  moveFormula(formula, anchor, cell)
    .replace(/\bROW\(\)/giu, String(cell.row + 1))
    .replace(/\bCOLUMN\(\)/giu, String(cell.column + 1));

/** All that stands in the workbook as it was computed when it was saved. */
function valuesOf(file: XlsxPackage): SheetContent[] | "tooMany" {
  const sheets = file.sheetNames.map((name) => ({ name, cells: file.sheet(name).cells }));
  if (sheets.reduce((sum, { cells }) => sum + cells.count, 0) > MOST_CELLS) return "tooMany";
  return sheets.map(({ name, cells }) => ({
    name,
    content: cells.values.map((value, index) => [{ row: cells.rows[index] ?? 0, column: cells.columns[index] ?? 0 }, constantOf(value)] as const),
  }));
}

const constantOf = (value: string | number | boolean | null): CellValue =>
  value === "" ? null : typeof value === "string" && isErrorCode(value) ? { error: value } : value;

const holds = (value: CellValue | undefined): boolean => value === true || (typeof value === "number" && value !== 0);
