import { nameKey } from "./names/nameIndex";
import type { Choices } from "./reason";
import type { StandingRow } from "./readBack";
import { organsBefore } from "./readRecord";
import type { Standing } from "./standing";
import { stateNames } from "./stateNames";
import { isUnread, type UnitOutcome } from "./unitReport";

/**
 * What was decided of files now, with what stands in 汇总单位 from before or was written there since. What is said now goes before, of another file of the same unit too. What was decided of a file holds for none of the
 * same name that says otherwise whose it is.
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
  const written = units.rows.flatMap((row) =>
    row.choice && row.file !== "" && !decided.has(nameKey(row.unit)) && isOfThatFile(row) ? [{ ...row, choice: row.choice }] : [],
  );
  const done = new Set(written.flatMap(({ file, state }) => (state === stateNames.added.zh && !use.has(file) ? [file] : [])));
  return { ...others, use: new Map([...written.map(({ file, choice }) => [file, choice] as const), ...use]), done };
}
