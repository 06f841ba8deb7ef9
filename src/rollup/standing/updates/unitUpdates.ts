import { cellAddress } from "../../../address";
import type { CellBlock, CellInput } from "../../../workbook";
import { grouped } from "../../grouped";
import type { HandChange } from "../hand/handChange";
import { handWords } from "../hand/handWords";
import { nameKey } from "../../names/nameIndex";
import type { StandingRow } from "../readBack";
import { recordKey, type RecordedRow } from "../readRecord";
import type { Rollup } from "../../rollUp";
import type { RollupOver } from "../../rollUpOver";
import type { Standing } from "../standing";
import { OFF_LIST, stateNames } from "../../units/stateNames";
import { whoseOnly } from "../../settling/twice";
import type { UnitRow } from "../../units/unitRow";
import { unreadChoices } from "../../choices/unreadChoices";
import { columnNames, noteOf, notePattern, unitCells, type UnitColumn } from "../../sheets/unitsSheet";

/** What is written into 汇总单位, and what a person had written there. */
export interface UnitUpdates {
  readonly blocks: readonly CellBlock[];
  readonly changes: readonly HandChange[];
  /** Rows of files in whose place a later one has come, as they stand now. */
  readonly replaced: readonly UnitRow[];
}

/** A unit's rows take the places of those that it or its file had; a file of it that is left over is said to have been replaced. What a person has written stays, or is told. */
export function unitUpdates(news: readonly UnitRow[], { rollup, hand, moved }: RollupOver, { units, record }: Standing, sheet: string): UnitUpdates {
  const { edition } = rollup;
  const recordOf = recordsOf(units.rows, record?.rows ?? []);
  const { places, left } = seated(news, rollup.rows, units.rows, recordOf, { moved, renamed: hand.renamed });
  const changes: HandChange[] = [];
  let last = units.last;
  const blocks = news.flatMap((row) => {
    const place = places.get(row);
    if (row.state === "missing" && place && place.state !== OFF_LIST) return [];
    return cellsAt(place?.row ?? ++last, row, place, columnNames);
  });
  const replaced = left.flatMap(({ row, by }): { readonly row: StandingRow; readonly now: UnitRow }[] => {
    const choice = whoseOnly(row.choice);
    const now: UnitRow = {
      unit: row.unit,
      file: row.file,
      kind: row.texts.kind ?? "",
      contact: row.texts.contact ?? "",
      state: "copy",
      reasons: [{ kind: row.file === "" ? "typedBefore" : "replacedBy", file: by }],
      ...(choice && { choice }),
    };
    return [{ row, now }];
  });
  return {
    blocks: [
      ...blocks,
      ...offListBlocks(rollup, units, sheet),
      ...replaced.flatMap(({ row, now }) => cellsAt(row.row, now, row, ["state", "reasons", "choice"])),
      ...noteBlocks(rollup, units, sheet),
    ],
    changes: [...changes, ...unreadChoices(units, rollup, sheet, changes)],
    replaced: replaced.map(({ now }) => now),
  };

  function cellsAt(row: number, unit: UnitRow, stands: StandingRow | undefined, names: readonly UnitColumn[]): CellBlock[] {
    const cells = unitCells(unit, row - units.last + units.rows.length, edition);
    return names.flatMap((name): CellBlock[] => {
      const column = units.columns[name];
      if (column === undefined) return [];
      const place = { sheet, address: cellAddress({ row, column }) };
      const planned = cells[columnNames.indexOf(name)] ?? "";
      const { cell, change } = stands ? handWords(name, planned, stands, recordOf(stands), place) : { cell: planned, change: undefined };
      if (change) changes.push(change);
      return cell === undefined || (stands && stands.texts[name] === String(cell)) ? [] : [{ ...place, rows: [[cell]] }];
    });
  }
}

/** What an earlier run has written of each row; of one whose unit was typed over by its file, where that is one lost unit's alone. */
function recordsOf(rows: readonly StandingRow[], records: readonly RecordedRow[]): (row: StandingRow | undefined) => RecordedRow | undefined {
  const written = new Map(records.map((row) => [recordKey(row), row]));
  const keys = new Set(rows.map(recordKey));
  const lost = grouped(
    records.filter((row) => row.file !== "" && !keys.has(recordKey(row))),
    ({ file }) => file,
  );
  return (row) => {
    const [one, ...others] = (row && lost.get(row.file)) ?? [];
    return row && (written.get(recordKey(row)) ?? (others.length === 0 ? one : undefined));
  };
}

/** Which standing row each new one takes: that of its file, or else of its unit; and the rows of files, or typed ones, that have lost theirs to another file of the unit. */
function seated(
  news: readonly UnitRow[],
  all: readonly UnitRow[],
  rows: readonly StandingRow[],
  recordOf: (row: StandingRow) => RecordedRow | undefined,
  { moved, renamed }: { readonly moved: RollupOver["moved"]; readonly renamed: RollupOver["hand"]["renamed"] },
) {
  const free = new Set(rows);
  const staying = new Set(all.flatMap((row) => (row.kept ? [recordKey(row)] : [])));
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
    return one.unit === "" || !record || !report || nameKey(record.organ) === nameKey(report.said ?? report.organ);
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
        byFile.get(row.file)?.filter((one) => isOf(one, row)),
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
  return { places, left: [...free].flatMap((row) => (isReplaced(row) ? [{ row, by: replacing(row) }] : [])) };
}

/** Units that have not reported and are no longer on the list: nobody waits for them. */
function offListBlocks({ rows }: Rollup, { rows: standing, columns }: Standing["units"], sheet: string): CellBlock[] {
  const named = new Set(rows.map(({ unit }) => nameKey(unit)));
  const gone = standing.filter(({ unit, file, state }) => file === "" && state === stateNames.missing.zh && !named.has(nameKey(unit)));
  return gone.map(({ row }) => ({ sheet, address: cellAddress({ row, column: columns.state ?? 0 }), rows: [[OFF_LIST]] }));
}

/** The line of counts above the rows, where it still stands: words that a person has put beside it stay. */
function noteBlocks(rollup: Rollup, { above }: Standing["units"], sheet: string): CellBlock[] {
  const row = above.findIndex((text) => notePattern.test(text));
  const text = above[row]?.replace(notePattern, () => noteOf(rollup));
  const cell: CellInput = text ?? "";
  return row < 0 || text === above[row] ? [] : [{ sheet, address: cellAddress({ row, column: 0 }), rows: [[cell]] }];
}
