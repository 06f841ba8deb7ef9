import { sumRules } from "../rules";
import type { Edition, OrganKind } from "../statute";
import { checkEntries } from "./checkEntries";
import { checkPlausibility } from "./checkPlausibility";
import { checkRegulations } from "./checkRegulations";
import { checkSums } from "./checkSums";
import type { Entries } from "./entry";
import type { Finding, Severity } from "./finding";
import { tableFigures } from "./tableFigures";

const gravity: readonly Severity[] = ["error", "warning", "hint"];

/**
 * Runs the checks A1–A6, A8 and A9 over the entries of a report.
 * @param organKind the kind of organ that reports, where it is known
 * @returns the findings table by table, in each the gravest first, otherwise in the order of the form. A table whose
 * figures are not among the entries gives none.
 */
export function checkFigures(edition: Edition, entries: Entries, organKind?: OrganKind): Finding[] {
  const rules = sumRules(edition);
  return edition.tables.flatMap((table) =>
    [
      ...checkEntries(tableFigures(table), entries),
      ...checkSums(
        rules.filter((rule) => rule.table === table.id),
        entries,
      ),
      ...(organKind ? checkRegulations(table, entries, organKind) : []),
      ...checkPlausibility(table, entries, organKind),
    ].sort((a, b) => gravity.indexOf(a.severity) - gravity.indexOf(b.severity)),
  );
}
