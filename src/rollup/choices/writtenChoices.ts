import { grouped } from "../grouped";
import { nameKey } from "../names/nameIndex";
import type { Choice, Choices, LeftOut } from "../reason";
import type { StandingRow } from "../standing/readBack";
import { recordsBefore, type RecordedRow } from "../standing/readRecord";
import { isSameFile } from "../standing/sameFile";
import type { Standing } from "../standing/standing";
import { stateNames } from "../units/stateNames";
import { areSameFigures } from "../units/sameFigure";
import { isUnread, type UnitOutcome } from "../units/unitReport";

/** A line of 汇总单位 under the name that its unit has now, with what is decided there. */
interface Line extends StandingRow {
  readonly choice: Choice;
  /** What an earlier run has written of it. */
  readonly record: RecordedRow | undefined;
  /** That nobody has written what is decided: it is what was, before the file was left out. */
  readonly isBack: boolean;
}

/**
 * What was decided of files now, with what stands in 汇总单位 from before or was written there since. What is said now goes before, of another file of the same unit too. What was decided of a file holds for none of the
 * same name that says otherwise whose it is; that it is added as it is, for none that says other figures than then. That a line is left out holds for what stands of it, whatever its file says now.
 * @param renamed units that a person has renamed in 汇总明细 since, by the keys of their old names
 */
export function writtenChoices(
  { units, record }: Pick<Standing, "units" | "record">,
  outcomes: readonly UnitOutcome[],
  { use, ...others }: Choices,
  renamed: ReadonlyMap<string, string>,
): Choices {
  const now = new Map(outcomes.flatMap((one) => (isUnread(one) ? [] : [[one.file, one] as const])));
  const lines = linesOf(units.rows, recordsBefore(record), renamed);
  const unitsOf = new Map(lines.map(({ file, unit }) => [file, unit]));
  const come = new Set(outcomes.map(({ file }) => file));
  // What is said of a file that has not come changes nothing of its unit.
  const decided = new Set(
    [...use].flatMap(([file, choice]) =>
      come.has(file) ? [nameKey(choice.kind === "asUnit" ? choice.name : unitsOf.get(file) || (now.get(file)?.organ ?? ""))] : [],
    ),
  );
  const isOfThatFile = ({ file, record: then }: Pick<Line, "file" | "record">): boolean => {
    const outcome = now.get(file);
    return outcome === undefined || then === undefined || isSameFile(then, outcome);
  };
  const standing = lines.filter((line): line is Line => isDecided(line) && (line.choice.kind === "asUnit" || !decided.has(nameKey(line.unit))));
  const written = standing.filter(isOfThatFile);
  // Whose a file is stays decided where another one of that unit is chosen, and where it is left out no longer.
  const named = written.flatMap(({ file, unit, choice, state, isBack }) =>
    choice.kind === "asUnit" &&
    nameKey(choice.name) === nameKey(unit) &&
    !use.has(file) &&
    (isBack || decided.has(nameKey(unit)) || state === stateNames.copy.zh)
      ? [file]
      : [],
  );
  const isOther = ({ file, record: then }: Line): boolean => {
    const said = now.get(file)?.figures;
    return said !== undefined && then?.figures !== undefined && !areSameFigures(said, then.figures);
  };
  const ended = new Set(written.flatMap((line) => (line.choice.kind === "asItIs" && isOther(line) ? [line.file] : [])));
  const done = new Set(written.flatMap(({ file, state }) => (state === stateNames.added.zh && !use.has(file) && !ended.has(file) ? [file] : [])));
  const holding = written.filter(({ file }) => !ended.has(file));
  return {
    ...others,
    use: new Map([...holding.map(({ file, choice }) => [file, choice] as const), ...use]),
    done,
    ended,
    named: new Set(named),
    leftOut: leftOutOf(standing, lines),
  };
}

type UndecidedLine = Omit<Line, "choice"> & { readonly choice: Choice | undefined };

const isDecided = (line: UndecidedLine): line is Line => line.choice !== undefined && line.file !== "";

/** All lines as they count now: what a file was decided to count as goes with the unit's new name, and holds again where it is left out no longer. */
function linesOf(rows: readonly StandingRow[], recordOf: (row: StandingRow) => RecordedRow | undefined, renamed: ReadonlyMap<string, string>): UndecidedLine[] {
  return rows.map((row): UndecidedLine => {
    const unit = renamed.get(nameKey(row.unit)) ?? row.unit;
    const [record, asUnit] = [recordOf(row), { kind: "asUnit", name: unit } as const];
    const isOwn = row.choice?.kind === "asUnit" && nameKey(row.choice.name) === nameKey(row.unit);
    const isLeft = row.state === stateNames.left.zh && row.choice === undefined && row.unit !== "";
    const isBack = isLeft && record?.figures !== undefined && nameKey(record.organ) !== nameKey(row.unit);
    return { ...row, unit, record, isBack, choice: isOwn || isBack ? asUnit : row.choice };
  });
}

function leftOutOf(lines: readonly Line[], all: readonly StandingRow[]): ReadonlyMap<string, LeftOut> {
  const left = grouped(
    lines.filter(({ choice }) => choice.kind === "leftOut"),
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
