import type { Edition } from "../../statute";
import { changedFigures } from "../units/differences";
import { grouped } from "../grouped";
import type { KnownRow } from "./hand/handRows";
import { isLeftOut } from "../choices/isLeftOut";
import { nameKey } from "../names/nameIndex";
import { otherWithPlace } from "../names/placeBefore";
import { areSameFigures } from "../units/sameFigure";
import { noChoices, type RollupSettings } from "../settings";
import { isUnread, type UnitOutcome, type UnitReport } from "../units/unitReport";

/**
 * Outcomes with what stands of their files under other units: a file that names another unit than the one that it was added as, of which nothing else has come. Its name may have been corrected, or another unit's file may have
 * come under its name: that is asked, unless somebody has decided on it, or nothing but the name is new. Where what the file says now is left out, or what stands of it, the one has no part in the other.
 * @param unitOf the key of the unit that a report counts as
 */
export function withBefore(
  outcomes: readonly UnitOutcome[],
  rows: readonly KnownRow[],
  unitOf: (report: UnitReport) => string,
  settings: RollupSettings,
  edition: Edition,
): UnitOutcome[] {
  const { choices = noChoices, roster } = settings;
  const stands = grouped(
    rows.filter(({ record }) => record !== undefined && record.file !== ""),
    ({ record }) => record?.file ?? "",
  );
  if (stands.size === 0) return [...outcomes];
  const { place } = choices;
  const named = (report: UnitReport): string[] => [unitOf(report), ...(place ? [otherWithPlace(unitOf(report), place)] : [])];
  const come = new Set(outcomes.flatMap((one) => (isUnread(one) ? [] : named(one))));
  const listed = roster && new Set(roster.map(({ name }) => nameKey(name)));
  return outcomes.map((outcome): UnitOutcome => {
    const [row] = (!isUnread(outcome) && stands.get(outcome.file)) || [];
    if (isUnread(outcome) || !row?.record) return outcome;
    const isOwn = ({ record }: KnownRow): boolean => nameKey(record?.organ ?? "") === nameKey(outcome.said ?? outcome.organ);
    if (rows.some((one) => isOwn(one) && isSetApart(one.record?.file ?? "", outcome.file))) return outcome;
    const { unit, record, figures } = row;
    const isOther = !isOwn(row) && !come.has(nameKey(unit)) && !come.has(nameKey(record.unit));
    if (!isOther) return outcome;
    const sent = record.figures ?? figures;
    const isOnlyName = areSameFigures(sent, outcome.figures) && areSameFigures(sent, figures) && (listed?.has(unitOf(outcome)) ?? true);
    const choice = choices.use.get(outcome.file);
    if (!isOnlyName && (choice?.kind === "leftOut" || isLeftOut({ file: outcome.file, organ: unit, kept: true }, settings))) return outcome;
    const isSure = unitOf(outcome) !== "" && (choice !== undefined || isOnlyName);
    return { ...outcome, before: { unit, isSure, byHand: changedFigures(sent, figures, edition) } };
  });
}

/** Whether a file is another one, or that which was set apart from it by a number, as another unit's file of the same name. */
const isSetApart = (file: string, from: string): boolean => file === from || (file.startsWith(from) && /^（\d+）$/u.test(file.slice(from.length)));
