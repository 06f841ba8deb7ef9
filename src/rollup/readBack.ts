import type { CellContent } from "../workbook";
import { comparable } from "../workbook";
import type { Edition } from "../statute";
import { figureHeads, headText, type FigureHead } from "./figureHeads";
import { UNIT_HEAD } from "./detailSheet";
import type { Choice } from "./reason";
import { unitColumns, type UnitColumn } from "./unitsSheet";
import type { ReportedFigure } from "./unitReport";
import { readChoice } from "./words";

/** A sheet's cells from A1 on. */
export type Block = readonly (readonly CellContent[])[];

/** A unit's row of 汇总明细 as it stands there, with what a person may have corrected. */
export interface StandingUnit {
  /** From 0. */
  readonly row: number;
  readonly unit: string;
  readonly figures: readonly ReportedFigure[];
}

/** 汇总明细 as it stands: where each figure of the form has its column, from 0. */
export interface StandingDetail {
  readonly columns: readonly number[];
  readonly units: readonly StandingUnit[];
  /** The first row below the heads, and the last that holds a unit. */
  readonly first: number;
  readonly last: number;
}

/** Reads 汇总明细 back by its heads; `undefined` where they are not all there. */
export function readDetail(block: Block, edition: Edition): StandingDetail | undefined {
  const head = block.findIndex(([cell]) => textIn(cell) === UNIT_HEAD);
  if (head < 0) return undefined;
  const heads = headsIn(block, head);
  const columns = figureHeads(edition).map((one) => heads.indexOf(comparable(headText(one))));
  if (columns.includes(-1)) return undefined;
  const first = head + 3;
  const units = block.slice(first).flatMap((cells, index): StandingUnit[] => {
    const unit = textIn(cells[0]);
    return unit === "" ? [] : [{ row: first + index, unit, figures: columns.map((column) => reportedIn(cells[column])) }];
  });
  return { columns, units, first, last: units.at(-1)?.row ?? first - 1 };
}

/** What stands over each column, table and row told once for all that they cover. */
function headsIn(block: Block, head: number): string[] {
  let [table, row] = ["", ""];
  return (block[head] ?? []).map((cell, column) => {
    const [ofTable, ofRow, own] = [textIn(cell), textIn(block[head + 1]?.[column]), textIn(block[head + 2]?.[column])];
    if (ofTable !== "") [table, row] = [ofTable, ""];
    if (ofRow !== "") row = ofRow;
    return comparable(headText({ table, row, column: own } as FigureHead));
  });
}

/** A row of 汇总单位 as it stands there. */
export interface StandingRow {
  /** From 0. */
  readonly row: number;
  readonly unit: string;
  readonly file: string;
  readonly state: string;
  readonly errors: number;
  readonly warnings: number;
  readonly choice: Choice | undefined;
}

/** 汇总单位 as it stands: the columns that are still there, from 0. */
export interface StandingUnits {
  readonly columns: Readonly<Partial<Record<UnitColumn, number>>>;
  readonly rows: readonly StandingRow[];
  readonly last: number;
}

/** Reads 汇总单位 back by its heads; `undefined` where unit, file or state have none. */
export function readUnits(block: Block): StandingUnits | undefined {
  const head = block.findIndex((cells) => cells.some((cell) => textIn(cell) === unitColumns.state));
  const labels = block[head]?.map(textIn) ?? [];
  const columns: Partial<Record<UnitColumn, number>> = Object.fromEntries(
    Object.entries(unitColumns).flatMap(([column, label]) => (labels.includes(label) ? [[column, labels.indexOf(label)] as const] : [])),
  );
  if ([columns.unit, columns.file, columns.state].includes(undefined)) return undefined;
  const at = (cells: readonly CellContent[], column: UnitColumn): string => textIn(cells[columns[column] ?? -1]);
  const rows = block.slice(head + 1).flatMap((cells, index): StandingRow[] => {
    const [unit, file] = [at(cells, "unit"), at(cells, "file")];
    if (unit === "" && file === "") return [];
    return [
      {
        row: head + 1 + index,
        unit,
        file,
        state: at(cells, "state"),
        errors: Number(at(cells, "errors")) || 0,
        warnings: Number(at(cells, "warnings")) || 0,
        choice: readChoice(at(cells, "choice")),
      },
    ];
  });
  return { columns, rows, last: rows.at(-1)?.row ?? head };
}

/** The texts of a block, for a list that people keep. */
export const textsIn = (block: Block): string[][] => block.map((cells) => cells.map(textIn));

/** A number counts as the formulas over it count it: what is typed as a text is none. */
function reportedIn(cell: CellContent | undefined): ReportedFigure {
  if (cell?.kind === "number") return cell.value;
  const text = textIn(cell);
  return text === "" ? null : text;
}

function textIn(cell: CellContent | undefined): string {
  switch (cell?.kind) {
    case "text":
    case "error":
      return cell.value.trim();
    case "number":
      return String(cell.value);
    case "truth":
      return String(cell.value).toUpperCase();
    default:
      return "";
  }
}
