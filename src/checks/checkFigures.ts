import { tableFigures, type Entries } from "../figures";
import type { Finding, Severity } from "../findings";
import { sumRules, type JumpMeasure } from "../rules";
import type { Edition, OrganKind } from "../statute";
import type { CheckedTable } from "./checkedTable";
import type { NamedOrgan } from "./organKind/check";
import { figureChecks, firstTableChecks, organChecks, tableChecks, yearChecks, type CheckEvidence } from "./registry";
import { fillTotals } from "./unfilled/fillTotals";

const gravity: readonly Severity[] = ["error", "warning", "hint"];

/**
 * Runs the checks of the tables over the entries of a report.
 * Totals that nobody filled in are one finding; all other checks take them for filled.
 * @param organKind the kind of organ that reports, where it is known
 * @returns the findings table by table, in each the gravest first, otherwise in the order of the form. A table whose
 * figures are not among the entries gives none.
 */
export function checkFigures(edition: Edition, entries: Entries, organKind?: OrganKind): Finding<CheckEvidence>[] {
  const allRules = sumRules(edition);
  const { unfilled, entries: filled } = fillTotals(edition, entries);
  return edition.tables.flatMap((table) => {
    const rules = allRules.filter((rule) => rule.table === table.id);
    return checkTable({ edition, table, rules, entries, filled, unfilled, organKind });
  });
}

function checkTable(checked: CheckedTable): Finding<CheckEvidence>[] {
  const found: Finding<CheckEvidence>[] = [
    ...firstTableChecks.flatMap((check) => check(checked)),
    ...ofEachFigure(checked),
    ...tableChecks.flatMap((check): Finding<CheckEvidence>[] => check(checked)),
  ];
  return found.sort((a, b) => gravity.indexOf(a.severity) - gravity.indexOf(b.severity));
}

/** Hundreds of figures, of which hardly any has a finding. */
function ofEachFigure({ table, entries }: CheckedTable): Finding<CheckEvidence>[] {
  const found: Finding<CheckEvidence>[] = [];
  for (const figure of tableFigures(table)) {
    const entry = entries.get(figure.id);
    for (const check of figureChecks) found.push(...check(figure, entry));
  }
  return found;
}

/** Runs the checks of this year's entries beside last year's. */
export const checkYears = (edition: Edition, entries: Entries, lastYear: Entries, jump?: JumpMeasure): Finding<CheckEvidence>[] =>
  yearChecks.flatMap((check): Finding<CheckEvidence>[] => check(edition, entries, lastYear, jump));

/** Runs the checks of what 基本信息 says of the organ. */
export const checkOrgan = (organ: NamedOrgan): Finding<CheckEvidence>[] => organChecks.flatMap((check) => check(organ));
