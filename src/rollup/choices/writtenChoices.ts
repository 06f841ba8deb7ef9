import { grouped } from "../grouped";
import { nameKey } from "../names/nameIndex";
import type { Choices, LeftOut } from "../reason";
import type { StandingRow } from "../standing/readBack";
import { organsBefore, recordKey } from "../standing/readRecord";
import type { Standing } from "../standing/standing";
import { stateNames } from "../units/stateNames";
import { areSameFigures } from "../units/sameFigure";
import { isUnread, type UnitOutcome } from "../units/unitReport";

/**
 * What was decided of files now, with what stands in 汇总单位 from before or was written there since. What is said now goes before, of another file of the same unit too. What was decided of a file holds for none of the
 * same name that says otherwise whose it is; that it is added as it is, for none that says other figures than then.
 */
export function writtenChoices({ units, record }: Pick<Standing, "units" | "record">, outcomes: readonly UnitOutcome[], { use, ...others }: Choices): Choices {
  const organs = new Map(outcomes.flatMap((one) => (isUnread(one) ? [] : [[one.file, one.organ] as const])));
  const before = organsBefore(record);
  const unitsOf = new Map(units.rows.map(({ file, unit }) => [file, unit]));
  const decided = new Set([...use].map(([file, choice]) => nameKey(choice.kind === "asUnit" ? choice.name : unitsOf.get(file) || (organs.get(file) ?? ""))));
  const isOfThatFile = (row: StandingRow): boolean => {
    const [now, then] = [organs.get(row.file), before(row)];
    return now === undefined || then === undefined || nameKey(now) === nameKey(then);
  };
  const written = units.rows.flatMap((row) => {
    const { choice, file, unit } = row;
    if (!choice || file === "" || !isOfThatFile(row)) return [];
    return choice.kind !== "asUnit" && decided.has(nameKey(unit)) ? [] : [{ ...row, choice }];
  });
  // Whose a file is stays decided where another one of that unit is chosen.
  const named = written.flatMap(({ file, unit, choice, state }) =>
    choice.kind === "asUnit" && nameKey(choice.name) === nameKey(unit) && !use.has(file) && (decided.has(nameKey(unit)) || state === stateNames.copy.zh)
      ? [file]
      : [],
  );
  const isOther = saysOther(record, outcomes);
  const ended = new Set(written.flatMap((row) => (row.choice.kind === "asItIs" && isOther(row) ? [row.file] : [])));
  const done = new Set(written.flatMap(({ file, state }) => (state === stateNames.added.zh && !use.has(file) && !ended.has(file) ? [file] : [])));
  const standing = written.filter(({ file }) => !ended.has(file));
  return {
    ...others,
    use: new Map([...standing.map(({ file, choice }) => [file, choice] as const), ...use]),
    done,
    ended,
    named: new Set(named),
    leftOut: leftOutOf(standing, units.rows),
  };
}

function leftOutOf(written: readonly StandingRow[], all: readonly StandingRow[]): ReadonlyMap<string, LeftOut> {
  const left = grouped(
    written.filter(({ choice }) => choice?.kind === "leftOut"),
    ({ unit }) => nameKey(unit),
  );
  const byUnit = grouped(all, ({ unit }) => nameKey(unit));
  return new Map(
    [...left].map(([unit, rows]) => {
      const isNew = rows.some(({ state }) => state !== stateNames.left.zh);
      return [
        unit,
        {
          files: rows.map(({ file }) => file),
          seen: new Set((byUnit.get(unit) ?? []).flatMap(({ file, state }) => (isNew || state === stateNames.added.zh ? [file] : []))),
        },
      ];
    }),
  );
}

/** Whether a file says other figures now than an earlier run has read in it. */
function saysOther(record: Standing["record"], outcomes: readonly UnitOutcome[]): (row: StandingRow) => boolean {
  const now = new Map(outcomes.flatMap((one) => (isUnread(one) ? [] : [[one.file, one.figures] as const])));
  const then = new Map((record?.rows ?? []).map((row) => [recordKey(row), row.figures]));
  return (row) => {
    const [said, before] = [now.get(row.file), then.get(recordKey(row))];
    return said !== undefined && before !== undefined && !areSameFigures(said, before);
  };
}
