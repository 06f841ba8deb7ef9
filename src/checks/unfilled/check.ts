import type { Summand } from "../../figures";
import type { Finding } from "../../findings";
import type { CheckedTable, UnfilledTotals } from "../checkedTable";

/** Totals that all stand at 0 beside parts that are filled in: one thing that was forgotten. */
export interface UnfilledEvidence {
  readonly kind: "unfilled";
  /** A whole column 总计 or row （七）, or some totals of one kind. */
  readonly line: "column" | "row" | "some";
  /** The totals with what they should be; without a value where that is in doubt. */
  readonly totals: readonly Summand[];
  readonly doubt?: UnfilledTotals["doubt"];
}

/** Totals that nobody filled in, of one kind one finding: all other checks take them for filled. */
export const checkUnfilled = ({ table, unfilled }: CheckedTable): Finding<UnfilledEvidence>[] =>
  unfilled.filter((one) => one.table === table.id).map(findingOf);

function findingOf({ check, isWholeLine, totals, doubt }: UnfilledTotals): Finding<UnfilledEvidence> {
  const line = !isWholeLine ? "some" : check === "A1" ? "column" : "row";
  return {
    id: `${check}:unfilled`,
    check,
    severity: "error",
    figures: totals.map(({ figure }) => figure),
    evidence: { kind: "unfilled", line, totals: totals.map(({ figure, sum }) => ({ figure, value: sum })), ...(doubt && { doubt }) },
  };
}
