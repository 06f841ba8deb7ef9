import { cellAddress } from "../address";
import type { CellBlock } from "../workbook";
import { recordKey, type StandingRecord } from "./readRecord";
import { isRecorded, recordCells, recordColumns } from "./recordSheet";
import type { UnitRow } from "./unitRow";

/** What is written into 汇总记录, so that it has what was written of every file: rows of which nothing new has come stay. */
export function recordUpdates(rows: readonly UnitRow[], { rows: standing, last: end }: StandingRecord, sheet: string): CellBlock[] {
  const free = new Map(standing.map((row) => [recordKey(row), row]));
  let last = end;
  const blocks = rows.filter(isRecorded).flatMap((row): CellBlock[] => {
    const key = recordKey(row);
    const stands = free.get(key);
    free.delete(key);
    if (row.kept && stands) return [];
    const cells = recordCells(row);
    return stands && cells.every((cell, index) => cell === stands.cells[index]) ? [] : [at(stands?.row ?? ++last, cells)];
  });
  return [
    ...blocks,
    ...[...free.values()].map(({ row }) =>
      at(
        row,
        Object.keys(recordColumns).map(() => ""),
      ),
    ),
  ];

  function at(row: number, cells: readonly string[]): CellBlock {
    return { sheet, address: cellAddress({ row, column: 0 }), rows: [cells] };
  }
}
