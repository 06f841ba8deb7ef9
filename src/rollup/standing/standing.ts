import { cellAddress } from "../../address";
import type { CellPlace } from "../../workbook";
import type { Block } from "./cellTexts";
import type { StandingDetail, StandingUnits } from "./readBack";
import type { StandingRecord } from "./readRecord";
import { summedRows, type SummedRows } from "../sheets/sumFormula";

/** A workbook of an earlier run, as it stands now. */
export interface Standing {
  readonly detail: StandingDetail;
  readonly units: StandingUnits;
  readonly sums: readonly StandingSum[];
  /** `undefined` where it is gone. */
  readonly record: StandingRecord | undefined;
  /** Where the figures of the standard sheets stand, in the order of the form, and what stands there. */
  readonly places: readonly (StandingPlace | undefined)[];
}

/** A figure's cell in the standard sheets. */
export interface StandingPlace extends CellPlace {
  /** "" where it is blank. */
  readonly stands: string;
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
    cells.flatMap(({ formula }, column): StandingSum[] => {
      const rows = formula === undefined ? undefined : summedRows(formula);
      const index = rows ? columns.indexOf(rows.column) : -1;
      return rows && index >= 0 ? [{ sheet, address: cellAddress({ row, column }), index, rows }] : [];
    }),
  );
}
