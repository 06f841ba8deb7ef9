import { cellAddress, columnNumber } from "../address";
import type { Edition } from "../statute";
import type { CellPlace } from "../workbook";
import { sumFormula, type SummedRows } from "./sumFormula";
import type { Block, StandingDetail, StandingUnits } from "./readBack";
import { nameKey } from "./names/nameIndex";
import { ownName, type RollupSettings } from "./settings";
import type { Choices } from "./reason";
import type { UnitReport } from "./unitReport";
import { stateNames } from "./stateNames";

/** A workbook of an earlier run, as it stands now. */
export interface Standing {
  readonly detail: StandingDetail;
  readonly units: StandingUnits;
  readonly sums: readonly StandingSum[];
}

/** The units that an earlier run has added, with what a person may have corrected since: they count until a new file of them comes. */
export function keptReports({ detail, units }: Pick<Standing, "detail" | "units">, edition: Edition, { organ, year }: RollupSettings): UnitReport[] {
  const added = new Map(units.rows.filter(({ state }) => state === stateNames.added.zh).map((row) => [nameKey(row.unit), row]));
  return detail.units.map(({ unit, figures }) => {
    const row = added.get(nameKey(unit));
    return {
      file: row?.file ?? "",
      ...(nameKey(unit) === nameKey(ownName(organ)) && { own: true as const }),
      organ: unit,
      year,
      edition: edition.id,
      figures,
      errors: row?.errors ?? 0,
      warnings: row?.warnings ?? 0,
      kept: true,
    };
  });
}

/** What was decided of files, with what somebody has written down beside them since; what is said now goes before. */
export function withWritten({ units }: Standing, { use, withErrors }: Choices): Choices {
  const written = units.rows.flatMap(({ file, choice }) => (choice && file !== "" ? [[file, choice] as const] : []));
  return { use: new Map([...written, ...use]), withErrors };
}

/** A cell that an earlier run has made a sum over 汇总明细, and nobody has changed since. */
export interface StandingSum extends CellPlace {
  /** The place of its figure in the form. */
  readonly index: number;
  readonly rows: SummedRows;
}

/** The sums over 汇总明细 of a sheet, wherever its columns have moved to since. */
export function standingSums(sheet: string, block: Block, { columns }: Pick<StandingDetail, "columns">): StandingSum[] {
  return block.flatMap((cells, row) =>
    cells.flatMap(({ formula = "" }, column): StandingSum[] => {
      const [, letters = "", from, to] = /!([A-Z]+)(\d+):[A-Z]+(\d+)\)=/u.exec(formula) ?? [];
      const rows = { column: columnNumber(letters), first: Number(from), last: Number(to) };
      const index = columns.indexOf(rows.column);
      return index >= 0 && formula === sumFormula(rows) ? [{ sheet, address: cellAddress({ row, column }), index, rows }] : [];
    }),
  );
}
