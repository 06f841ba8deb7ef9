import { cellAddress } from "../../../address";
import type { CellBlock } from "../../../workbook";
import { recordKey } from "../recordKey";
import { type RecordedRow, type StandingRecord } from "../readRecord";
import { isRecorded, recordCells, recordColumns, RECORD_HEAD_ROW } from "../../sheets/recordSheet";
import type { UnitRow } from "../../units/unitRow";

const columns = Object.keys(recordColumns);
const [ORGAN, FIGURES, HELD] = [columns.indexOf("organ"), columns.indexOf("figures"), columns.indexOf("held")];

/** What is written into 汇总记录, so that it has what was written of every file: rows of which nothing new has come stay. */
export function recordUpdates(rows: readonly UnitRow[], { rows: standing, last: end, held: column }: StandingRecord, sheet: string): CellBlock[] {
  const free = new Map(standing.map((row) => [recordKey(row), row]));
  let [last, isHeld] = [end, false];
  const blocks = rows.filter(isRecorded).flatMap((row): CellBlock[] => {
    const key = recordKey(row);
    const stands = free.get(key);
    free.delete(key);
    return row.kept && stands ? [] : written(cellsOf(row, stands), stands);
  });
  const blank = columns.map(() => "");
  const cleared = [...free.values()].flatMap((row) => written(blank, row));
  return [...(isHeld && !column.hasHead ? [block(RECORD_HEAD_ROW - 1, column.index, [recordColumns.held])] : []), ...blocks, ...cleared];

  function written(cells: readonly string[], stands: RecordedRow | undefined): CellBlock[] {
    const row = stands?.row ?? ++last;
    const [own, held = ""] = [cells.slice(0, HELD), cells[HELD]];
    isHeld ||= held !== "";
    const isSame = stands !== undefined && own.every((cell, index) => cell === stands.cells[index]);
    return [...(isSame ? [] : [block(row, 0, own)]), ...(held === (stands?.cells[HELD] ?? "") ? [] : [block(row, column.index, [held])])];
  }

  function block(row: number, at: number, cells: readonly string[]): CellBlock {
    return { sheet, address: cellAddress({ row, column: at }), rows: [cells] };
  }
}

/** A file that could not be read says nothing: what an earlier run has read of it stays, as it does where it is left out; so does, of one that has not come, what a person had made of its figures. */
function cellsOf(row: UnitRow, stands: RecordedRow | undefined): readonly string[] {
  const cells = recordCells(row);
  if (row.report || !stands) return cells;
  const isKept = (index: number): boolean => index === HELD || ((index === ORGAN || index === FIGURES) && (row.state === "unread" || row.state === "left"));
  return cells.map((cell, index) => (isKept(index) ? (stands.cells[index] ?? "") : cell));
}
