import { grouped } from "../../grouped";
import { nameKey } from "../../names/nameIndex";
import type { StandingRow } from "../readBack";
import { recordKey } from "../recordKey";
import type { RecordedRow } from "../readRecord";
import type { RollupOver } from "../../rollUpOver";
import { isSameFile } from "../sameFile";
import { OFF_LIST, stateNames } from "../../units/stateNames";
import type { UnitRow } from "../../units/unitRow";

/** Where the lines of a new run are written in 汇总单位. */
export interface Seats {
  /** Which standing line each new one takes: that of its file, or else of its unit. */
  readonly places: ReadonlyMap<UnitRow, StandingRow>;
  /** Lines of files, or typed ones, that have lost their place to another file of the unit, `by` which. */
  readonly left: readonly { readonly row: StandingRow; readonly by: string }[];
  /** Lines that say nothing more, as `to` says it: of a unit as missing that has reported, or of a file that counts as another unit and has that one's line. */
  readonly gone: readonly { readonly row: StandingRow; readonly to: UnitRow }[];
}

/** Finds the places of the lines of a new run among those that stand. */
export function seated(
  news: readonly UnitRow[],
  all: readonly UnitRow[],
  rows: readonly StandingRow[],
  recordOf: (row: StandingRow) => RecordedRow | undefined,
  { moved, renamed }: { readonly moved: RollupOver["moved"]; readonly renamed: RollupOver["hand"]["renamed"] },
): Seats {
  const free = new Set(rows);
  const staying = new Set(all.flatMap((row) => (row.kept ? [recordKey(row)] : [])));
  const counting = new Set(all.flatMap((row) => (row.kept && row.report ? [recordKey(row)] : [])));
  const stays = (row: StandingRow): boolean => staying.has(recordKey(row));
  const keyOf = ({ unit, file }: { readonly unit: string; readonly file: string }): string => (unit === "" ? `\0${file}` : nameKey(unit));
  // A person may have renamed its unit in 汇总明细 since.
  const keyNow = (row: StandingRow): string => keyOf({ ...row, unit: renamed.get(nameKey(row.unit)) ?? row.unit });
  const [byFile, byUnit] = [grouped(rows, ({ file }) => file), grouped(rows, keyNow)];
  const movedTo = (row: StandingRow): string | undefined => (row.state === stateNames.added.zh ? moved.get(nameKey(row.unit))?.to : undefined);
  const places = new Map<UnitRow, StandingRow>();
  const take = (row: UnitRow, candidates: readonly StandingRow[] = []): void => {
    const found = places.has(row) ? undefined : candidates.find((one) => free.has(one));
    if (!found) return;
    free.delete(found);
    places.set(row, found);
  };
  // A file of the same name may be another unit's.
  const isOf = (one: StandingRow, { unit, report }: UnitRow): boolean => {
    const record = recordOf(one);
    if (movedTo(one) === nameKey(unit) || one.state === stateNames.unread.zh) return true;
    return one.unit === "" || !record || !report || isSameFile(record, report);
  };
  for (const row of news)
    if (row.file !== "")
      take(
        row,
        byFile.get(row.file)?.filter((one) => keyNow(one) === keyOf(row)),
      );
  for (const row of news)
    if (row.file !== "")
      take(
        row,
        byFile.get(row.file)?.filter((one) => !counting.has(recordKey(one)) && isOf(one, row)),
      );
  for (const row of news)
    take(
      row,
      byUnit.get(keyOf(row))?.filter((one) => !stays(one)),
    );
  // A row without a file that is added is one that was typed.
  const replacing = (row: StandingRow): string => by.get(keyNow(row)) ?? by.get(movedTo(row) ?? "") ?? "";
  const isReplaced = (row: StandingRow): boolean => (row.file !== "" || row.state === stateNames.added.zh) && !stays(row) && replacing(row) !== "";
  const by = new Map(news.flatMap((row) => (row.file === "" || row.state === "left" ? [] : [[keyOf(row), row.file] as const])));
  const isOfFile = ({ file }: StandingRow, row: UnitRow): boolean => file !== "" && file === row.file;
  const goneTo = (row: StandingRow): UnitRow | undefined => {
    if (stays(row)) return undefined;
    if (isWaiting(row)) return all.find((one) => one.state !== "missing" && one.unit !== "" && keyOf(one) === keyNow(row));
    return replacing(row) === row.file ? news.find((one) => isOfFile(row, one)) : undefined;
  };
  const gone = [...free].flatMap((row) => [goneTo(row)].flatMap((to) => (to ? [{ row, to }] : [])));
  const went = new Set(gone.map(({ row }) => row));
  return { places, left: [...free].flatMap((row) => (isReplaced(row) && !went.has(row) ? [{ row, by: replacing(row) }] : [])), gone };
}

/** Whether a line says that nothing has come of its unit. */
const isWaiting = ({ file, state }: StandingRow): boolean => file === "" && (state === stateNames.missing.zh || state === OFF_LIST);
