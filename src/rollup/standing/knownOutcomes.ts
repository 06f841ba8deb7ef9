import { grouped } from "../grouped";
import type { HandRows, KnownRow } from "./hand/handRows";
import { nameKey, type NearName } from "../names/nameIndex";
import { areSameFigures } from "../units/sameFigure";
import { recordsBefore } from "./readRecord";
import type { Standing } from "./standing";
import { stateNames } from "../units/stateNames";
import { isUnread, type UnitOutcome, type UnitReport } from "../units/unitReport";

/**
 * Outcomes with what an earlier run knows of them: whether they are the same, under which name their unit stands now, whether its row is gone. A file that is left out stays that of the unit of its line.
 * @param own how the own figures are called, which no file of a unit is taken for
 */
export function knownOutcomes(outcomes: readonly UnitOutcome[], standing: Standing, hand: HandRows, own: string): UnitOutcome[] {
  const rows = standing.record?.rows ?? [];
  // A file that was moved or renamed since is the same by whose it is and what it says.
  const [byFile, byOrgan] = [grouped(rows, ({ file }) => file), grouped(rows, ({ organ }) => nameKey(organ))];
  const names = namesNow(standing, hand, own);
  const strays = unwritten(standing, hand);
  const leftAs = unitsLeft(standing, hand);
  const lost = new Map(hand.gone.map(({ record: { unit }, near }) => [nameKey(unit), near]));
  return outcomes.map((outcome) => {
    if (isUnread(outcome)) return outcome;
    const { organ, figures } = outcome;
    const before = nameKey(organ) === "" ? byFile.get(outcome.file) : byOrgan.get(nameKey(organ));
    const same = before?.filter((row) => nameKey(row.organ) === nameKey(organ) && row.figures && areSameFigures(row.figures, figures)) ?? [];
    const name = outcome.own ? undefined : (leftAs(outcome) ?? names.get(nameKey(organ)));
    const near = lost.get(nameKey(name ?? organ));
    return {
      ...outcome,
      ...(same.length > 0 && { again: true as const }),
      ...(same.some(({ state }) => state === stateNames.copy.zh) && { passedOver: true as const }),
      ...(name !== undefined && { organ: name, said: organ }),
      ...(near && { lost: withAlike(near, figures, strays) }),
    };
  });
}

/** The unit of the line in which somebody has written that a file is left out, where the file does not name that unit itself. */
function unitsLeft({ units, record }: Standing, { renamed }: HandRows): (report: UnitReport) => string | undefined {
  const recordOf = recordsBefore(record);
  const left = grouped(
    units.rows.filter(({ choice, file, unit }) => choice?.kind === "leftOut" && file !== "" && unit !== ""),
    ({ file }) => file,
  );
  return (report) => {
    const line = left.get(report.file)?.find((row) => {
      const before = recordOf(row);
      return before !== undefined && nameKey(before.organ) !== nameKey(row.unit) && nameKey(before.organ) === nameKey(report.organ);
    });
    return line && (renamed.get(nameKey(line.unit)) ?? line.unit);
  };
}

/** Without a record nobody knew the figures of a unit whose row is gone: now its file says them, and one of the rows that 汇总单位 does not name may be it. */
function unwritten({ units, record }: Standing, { rows }: HandRows): readonly KnownRow[] {
  if (record) return [];
  const written = new Set(units.rows.map(({ unit }) => nameKey(unit)));
  return rows.filter(({ unit }) => !written.has(nameKey(unit)));
}

/** Names that may be a unit, with those of rows that say the same as its file. */
function withAlike(near: readonly NearName[], figures: UnitReport["figures"], strays: readonly KnownRow[]): NearName[] {
  const alike = strays.filter(({ unit, figures: stand }) => areSameFigures(stand, figures) && !near.some(({ name }) => name === unit));
  return [...near, ...alike.map(({ unit }): NearName => ({ name: unit, how: "form" }))];
}

/** The names that people have given to units, now or before an earlier run, by the keys of those that the units' files say. */
function namesNow({ detail, units, record }: Standing, { renamed }: HandRows, own: string): ReadonlyMap<string, string> {
  const decided = new Set(units.rows.flatMap(({ file, choice }) => (choice?.kind === "asUnit" ? [file] : [])));
  const standing = new Set(detail.units.map(({ unit }) => nameKey(unit)));
  const namesIn = (states: readonly string[]) =>
    (record?.rows ?? []).flatMap(({ file, organ, unit, state }) => {
      const isOther = organ !== "" && nameKey(organ) !== nameKey(unit) && nameKey(unit) !== nameKey(own);
      const isRenamed = isOther && states.includes(state) && !decided.has(file) && !standing.has(nameKey(organ));
      return isRenamed ? [[nameKey(organ), renamed.get(nameKey(unit)) ?? unit] as const] : [];
    });
  // A unit whose files wait for somebody keeps the name that it was given.
  return new Map([...namesIn([stateNames.open.zh, stateNames.returned.zh]), ...namesIn([stateNames.added.zh]), ...renamed]);
}
