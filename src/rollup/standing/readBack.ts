import type { CellContent } from "../../workbook";
import { comparable } from "../../workbook";
import type { Edition } from "../../statute";
import { figureHeads, headText, type FigureHead } from "../sheets/figureHeads";
import { reportedIn, textIn, type Block } from "./cellTexts";
import { UNIT_HEAD } from "../sheets/detailRows";
import { readChoice } from "../choices/choiceWords";
import type { Choice } from "../reason";
import { columnNames, unitColumns, type UnitColumn } from "../sheets/unitsSheet";
import { isTotal } from "../names/totalNames";
import type { ReportedFigure } from "../units/unitReport";

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
  /** Rows that sum others up, and rows of figures without a name: no units. */
  readonly totals: readonly StandingUnit[];
  readonly nameless: readonly StandingUnit[];
  /** The first cell of each row above the heads. */
  readonly above: readonly { readonly text: string; readonly isFormula: boolean }[];
  /** The first row below the heads, and the last that holds anything. */
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
  const rows = block.slice(first).flatMap((cells, index): StandingUnit[] => {
    const [unit, figures] = [textIn(cells[0]), columns.map((column) => reportedIn(cells[column]))];
    return unit === "" && figures.every((said) => said === null) ? [] : [{ row: first + index, unit, figures }];
  });
  return {
    columns,
    units: rows.filter(({ unit }) => unit !== "" && !isTotal(unit)),
    totals: rows.filter(({ unit }) => isTotal(unit)),
    nameless: rows.filter(({ unit }) => unit === ""),
    above: block.slice(0, head).map(([cell]) => ({ text: textIn(cell), isFormula: cell?.formula !== undefined })),
    first,
    last: rows.at(-1)?.row ?? first - 1,
  };
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
  /** What stands in its columns, as texts. */
  readonly texts: Readonly<Partial<Record<UnitColumn, string>>>;
}

/** 汇总单位 as it stands: the columns that are still there, from 0. */
export interface StandingUnits {
  readonly columns: Readonly<Partial<Record<UnitColumn, number>>>;
  readonly rows: readonly StandingRow[];
  readonly last: number;
  /** The texts of the first column above the heads, row by row. */
  readonly above: readonly string[];
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
        texts: Object.fromEntries(columnNames.map((column) => [column, at(cells, column)])),
      },
    ];
  });
  return { columns, rows, last: rows.at(-1)?.row ?? head, above: block.slice(0, head).map(([cell]) => textIn(cell)) };
}
