import type { HandRows } from "./hand/handRows";
import { nameKey } from "../names/nameIndex";
import { isLeftOut } from "../choices/isLeftOut";
import type { StandingRow } from "./readBack";
import { recordsBefore } from "./readRecord";
import { isSameFile } from "./sameFile";
import type { RollupSettings } from "../settings";
import type { Standing } from "./standing";
import { isStopped, isUnread, type UnitOutcome } from "../units/unitReport";
import { OFF_LIST, stateNames } from "../units/stateNames";
import type { UnitRow, UnitState } from "../units/unitRow";

const states = new Map(Object.entries(stateNames).map(([state, { zh }]) => [zh, state as UnitState]));

/** Rows of an earlier run whose figures stand in no sum: they stand as they are until something new comes of their files or units. A unit whose row is gone from 汇总明细 is to be decided on. */
export function carriedRows(
  { units, record }: Pick<Standing, "units" | "record">,
  { rows, gone }: Pick<HandRows, "rows" | "gone">,
  outcomes: readonly UnitOutcome[],
  settings: RollupSettings,
): UnitRow[] {
  const now = new Map(outcomes.map((outcome) => [outcome.file, outcome]));
  const recordOf = recordsBefore(record);
  // A file of the same name is that file, unless it is another unit's; one that nobody has opened is no news.
  const isNews = (row: StandingRow): boolean => {
    const [outcome, before] = [now.get(row.file), recordOf(row)];
    if (outcome === undefined) return false;
    if (isUnread(outcome)) return !isStopped(outcome);
    // What could not be read has said nothing of whose it is.
    return row.state === stateNames.unread.zh || before === undefined || isSameFile(before, outcome);
  };
  const isLeft = ({ file, unit }: Pick<UnitRow, "file" | "unit">): boolean => isLeftOut({ file, organ: unit, kept: true }, settings);
  const added = new Set(rows.map(({ record, unit }) => nameKey(record?.unit ?? unit)));
  const lost = new Set(gone.map(({ record }) => nameKey(record.unit)));
  const standing = units.rows.flatMap((row): UnitRow[] => {
    const state = states.get(row.state) ?? "open";
    const key = nameKey(row.unit);
    return state === "missing" || row.state === OFF_LIST || isNews(row) || (state === "added" && (added.has(key) || lost.has(key)))
      ? []
      : [isLeft(row) && state !== "left" ? { ...partsOf(row), ...leftOut } : { ...partsOf(row), state, kept: true }];
  });
  return [
    ...standing,
    ...gone.map(({ record: { unit, file, kind, contact }, near }): UnitRow => ({
      unit,
      file,
      kind,
      contact,
      ...(isLeft({ file, unit }) ? leftOut : { state: "open", reasons: [{ kind: "rowGone", near }] }),
    })),
  ];
}

/** How a row stands of which somebody has written down that it is left out. */
const leftOut = { state: "left", reasons: [{ kind: "leftOut" }], choice: { kind: "leftOut" } } as const satisfies Partial<UnitRow>;

const partsOf = ({ unit, file, texts }: StandingRow): Omit<UnitRow, "state"> => ({
  unit,
  file,
  kind: texts.kind ?? "",
  contact: texts.contact ?? "",
  reasons: texts.reasons ? [{ kind: "written", message: texts.reasons }] : [],
});
