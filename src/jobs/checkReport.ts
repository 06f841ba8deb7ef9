import type { Finding, Severity } from "../check";
import type { FigureId, Table } from "../statute";
import type { CellPlace } from "../workbook";

/** Where a figure of a finding stands. */
export interface FigurePlace extends CellPlace {
  readonly figure: FigureId;
}

/** A finding with its sentence and its places in the workbook. */
export interface PlacedFinding extends Finding {
  readonly message: string;
  /** The cells of `figures`, in the same order. */
  readonly cells: readonly FigurePlace[];
}

/** How far a table is filled in. Totals that a formula computes do not count. */
export interface TableProgress {
  readonly table: Table["id"];
  readonly name: string;
  readonly filled: number;
  readonly total: number;
}

/** Something about the workbook itself that keeps a part from being checked: a sheet that is missing or was changed. */
export interface Problem {
  /** Stable key, such as "missing:二 主动公开". */
  readonly id: string;
  /** What, where, and what to do. */
  readonly message: string;
  /** The sheet it speaks of, where it speaks of one. */
  readonly sheet?: string;
  /** The cell to look at, where there is one. */
  readonly cell?: CellPlace;
}

/** What one check of the workbook gives. */
export interface CheckReport {
  /** In the order of the form: table by table, the gravest of a table first. */
  readonly findings: readonly PlacedFinding[];
  readonly problems: readonly Problem[];
  /** One entry a table that could be read. */
  readonly progress: readonly TableProgress[];
  readonly counts: Readonly<Record<Severity, number>>;
}
