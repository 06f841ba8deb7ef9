import { cellAddress } from "../../../address";
import type { CellBlock, CellInput } from "../../../workbook";
import type { HandChange } from "../hand/handChange";
import { handWords, wordsBeside } from "../hand/handWords";
import { nameKey } from "../../names/nameIndex";
import type { StandingRow } from "../readBack";
import { seated, type Seats } from "./seated";
import { recordKey } from "../recordKey";
import type { RecordedRow } from "../readRecord";
import { recordsOf } from "../recordsOf";
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

/**
 * A unit's rows take the places of those that it or its file had; a file of it that is left over is said to have been replaced, and a line that says nothing more is blank. What a person has written stays, in the line that says it
 * now, or is told.
 */
export function unitUpdates(news: readonly UnitRow[], { rollup, hand, moved }: RollupOver, { units, record }: Standing, sheet: string): UnitUpdates {
  const { edition } = rollup;
  const recordOf = recordsOf(units.rows, record?.rows ?? []);
  const { places, left, gone } = seated(news, rollup.rows, units.rows, recordOf, { moved, renamed: hand.renamed });
  const changes: HandChange[] = [];
  const inherited = heirs(gone, recordOf);
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
      ...gone.flatMap(({ row }) => columnNames.flatMap((name) => (row.texts[name] ? blockAt(row.row, name, "") : []))),
      ...rollup.rows.flatMap((row) => (row.kept && inherited.has(row) ? wordsTaken(row) : [])),
      ...offListBlocks(rollup, units, sheet),
      ...replaced.flatMap(({ row, now }) => cellsAt(row.row, now, row, ["state", "reasons", "choice"])),
      ...noteBlocks(rollup, units, sheet),
    ],
    changes: [...changes, ...unreadChoices(units, rollup, sheet, changes)],
    replaced: replaced.map(({ now }) => now),
  };

  function cellsAt(row: number, unit: UnitRow, stands: StandingRow | undefined, names: readonly UnitColumn[]): CellBlock[] {
    const cells = unitCells(unit, row - units.last + units.rows.length, edition);
    const words = inherited.get(unit);
    return names.flatMap((name): CellBlock[] => {
      const column = units.columns[name];
      if (column === undefined) return [];
      const place = { sheet, address: cellAddress({ row, column }) };
      const own = cells[columnNames.indexOf(name)] ?? "";
      const planned = words && own === "" && (name === "kind" || name === "contact") ? words[name] : own;
      const { cell, change } = stands
        ? handWords(name, planned, stands, recordOf(stands), { place, hasRecord: record !== undefined })
        : { cell: planned, change: undefined };
      if (change) changes.push(change);
      const now = name === "reasons" && words ? `${String(cell ?? stands?.texts[name] ?? "")}${words.words}` : cell;
      return now === undefined || (stands && stands.texts[name] === String(now)) ? [] : blockAt(row, name, now);
    });
  }

  /** What a line of which nothing new has come takes over of one that goes. */
  function wordsTaken(row: UnitRow): CellBlock[] {
    const [stands, words] = [units.rows.find((one) => recordKey(one) === recordKey(row)), inherited.get(row)?.words ?? ""];
    return stands && words !== "" ? blockAt(stands.row, "reasons", `${stands.texts.reasons ?? ""}${words}`) : [];
  }

  function blockAt(row: number, name: UnitColumn, cell: CellInput): CellBlock[] {
    const column = units.columns[name];
    return column === undefined ? [] : [{ sheet, address: cellAddress({ row, column }), rows: [[cell]] }];
  }
}

/** What people have written into lines that go, for the lines that take their place. */
function heirs(
  gone: Seats["gone"],
  recordOf: (row: StandingRow) => RecordedRow | undefined,
): Map<UnitRow, { readonly words: string; readonly kind: string; readonly contact: string }> {
  const inherited = new Map<UnitRow, { readonly words: string; readonly kind: string; readonly contact: string }>();
  for (const { row, to } of gone) {
    const { kind = "", contact = "", choice = "" } = row.texts;
    const before = inherited.get(to);
    const words = `${before?.words ?? ""}${wordsBeside(row, recordOf(row))}${row.choice ? "" : choice}`;
    inherited.set(to, { words, kind: before?.kind || kind, contact: before?.contact || contact });
  }
  return inherited;
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
