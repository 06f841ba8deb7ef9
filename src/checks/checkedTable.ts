import type { Entries } from "../figures";
import type { SumCheckId, SumRule } from "../rules";
import type { Edition, FigureId, OrganKind, Table } from "../statute";

/** Totals of one kind (the column 总计, the row （七）) that nobody has filled in. */
export interface UnfilledTotals {
  readonly check: SumCheckId;
  readonly table: SumRule["table"];
  /** Whether none of this kind is filled in, so that the whole line stands empty. */
  readonly isWholeLine: boolean;
  /** The totals that are 0 beside parts that are not, with what they should be; `undefined` where that is in doubt. */
  readonly totals: readonly { readonly figure: FigureId; readonly sum: number | undefined }[];
  /** Why some are in doubt: parts stand in sums that do not hold, or all numbers may have been typed one cell too early; `alone`: no other sum says what they are. */
  readonly doubt?: "parts" | "shift" | "alone";
}

/** A table of a report as its checks see it. */
export interface CheckedTable {
  readonly edition: Edition;
  readonly table: Table;
  /** The sum rules of the table. */
  readonly rules: readonly SumRule[];
  readonly entries: Entries;
  /** The entries where totals that nobody filled in are what they should be. */
  readonly filled: Entries;
  readonly unfilled: readonly UnfilledTotals[];
  /** The kind of organ that reports, where it is known. */
  readonly organKind: OrganKind | undefined;
}
