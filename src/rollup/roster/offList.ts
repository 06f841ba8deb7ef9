import { byHand } from "../settling/byHand";
import { listIndex } from "../settling/claim";
import { ownName, type RollupSettings } from "../settings";
import type { UnitRow } from "../units/unitRow";

/** Units that an earlier run has added, or a person has typed, and that the list has not, or no longer: they count on, and every run tells so. */
export function offList(rows: readonly UnitRow[], settings: RollupSettings): UnitRow[] {
  if (!settings.roster) return [...rows];
  const listed = listIndex(settings);
  return rows.map((row) => {
    const { kept: _, ...rest } = row;
    const { report, state, unit, reasons, choice } = row;
    // Somebody has decided on what is added and never stood there.
    if (!report || state !== "added" || (!report.kept && choice) || unit === ownName(settings.organ) || listed.exact(unit) !== undefined) return row;
    const known = new Set(reasons.map(({ kind }) => kind));
    return { ...rest, reasons: [...byHand(report).filter(({ kind }) => !known.has(kind)), ...reasons, { kind: "offList", near: listed.near(unit) }] };
  });
}
