import type { Claim } from "../settling/claim";
import { nameKey } from "../names/nameIndex";
import { areSameFigures } from "../units/sameFigure";
import { noChoices, type RollupSettings } from "../settings";
import type { AddedUnit } from "../units/unitRow";
import { unitsSummedUp } from "./unitsSummedUp";

/**
 * The claims with a question for those of files that say what other units come to: a table that was summed up already, or the sums of all taken for the own figures; nothing where there are none. Who says that a file is added as it is
 * has answered; who says which unit it is of has not.
 * @param added how units stand without that question
 */
export function sumsAsked(claims: readonly Claim[], added: readonly AddedUnit[], { roster = [], choices = noChoices }: RollupSettings): Claim[] | undefined {
  const kinds = new Map(roster.map(({ name, kind }) => [name, kind]));
  const isDecided = ({ report, reasons }: AddedUnit): boolean =>
    report.kept === true || choices.use.get(report.file)?.kind === "asItIs" || reasons.some(({ kind }) => kind === "typedAlike");
  const sums = unitsSummedUp(
    added,
    (unit) => !isDecided(unit),
    ({ unit }) => kinds.get(unit) ?? "",
  );
  if (sums.size === 0) return undefined;
  const byUnit = new Map([...sums].map(([row, parts]) => [nameKey(row.unit), { row, parts }]));
  return claims.map((claim): Claim => {
    const { report, choice, open } = claim;
    const sum = byUnit.get(nameKey(claim.unit));
    if (!sum || report.kept || choice?.kind === "asItIs" || !areSameFigures(report.figures, sum.row.report.sent ?? sum.row.report.figures)) return claim;
    return { ...claim, open: [...open, { kind: "sumOfUnits", units: sum.parts.map(({ unit }) => unit) }] };
  });
}
