import { sumRules } from "../rules";
import type { Edition, OrganKind } from "../statute";
import { tableFigures, type Entries } from "../figures";
import type { Severity } from "../findings";
import { checkEntries } from "./checkEntries";
import { checkPlausibility } from "./implausible/check";
import { checkRegulations } from "./regulations/check";
import { checkStale } from "./stale/check";
import { checkSums } from "./sum/check";
import type { Finding } from "./evidence";
import { fillTotals, type UnfilledTotals } from "./unfilled/fillTotals";

const gravity: readonly Severity[] = ["error", "warning", "hint"];

/**
 * Runs the checks A1–A6, A8, A9 and F2 over the entries of a report.
 * Totals that nobody filled in are one finding; all other checks take them for filled.
 * @param organKind the kind of organ that reports, where it is known
 * @returns the findings table by table, in each the gravest first, otherwise in the order of the form. A table whose
 * figures are not among the entries gives none.
 */
export function checkFigures(edition: Edition, entries: Entries, organKind?: OrganKind): Finding[] {
  const rules = sumRules(edition);
  const { unfilled, entries: filled } = fillTotals(edition, entries);
  return edition.tables.flatMap((table) =>
    [
      ...checkStale(tableFigures(table), entries),
      ...checkEntries(tableFigures(table), entries),
      ...unfilled.filter((one) => one.table === table.id).map(unfilledFinding),
      ...checkSums(
        rules.filter((rule) => rule.table === table.id),
        filled,
      ),
      ...(organKind ? checkRegulations(table, entries, organKind) : []),
      ...checkPlausibility(edition, table, filled, organKind),
    ].sort((a, b) => gravity.indexOf(a.severity) - gravity.indexOf(b.severity)),
  );
}

function unfilledFinding({ check, isWholeLine, totals }: UnfilledTotals): Finding {
  const line = !isWholeLine ? "some" : check === "A1" ? "column" : "row";
  return {
    id: `${check}:unfilled`,
    check,
    severity: "error",
    figures: totals.map(({ figure }) => figure),
    evidence: { kind: "unfilled", line, totals: totals.map(({ figure, sum }) => ({ figure, value: sum })) },
  };
}
