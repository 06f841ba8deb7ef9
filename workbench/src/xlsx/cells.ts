import type { Cell as FileCell, Sheet as FileSheet } from "hucre";
import type { Position } from "../../../src/address";
import type { CellRecord, Sheet } from "../engine";
import { cellKey, cellOfKey } from "../engine/sheetState";
import { isBlank } from "../engine/value";
import { cellFormulas } from "./cellFormulas";
import { openContent, saveContent } from "./cellContent";
import { openStyle, saveStyle, type StyleBase } from "./styles";

/** What Excel shows a date as whose format is one of the Chinese built-in ones, which files name by number alone. */
const chineseDate = 'yyyy"年"m"月"d"日"';

/** Every cell that holds or looks like something, by "row,column". */
export function saveCells(sheet: Sheet): Map<string, Partial<FileCell>> {
  const cells = [...sheet.state.cells].map(([key, { content, style }]): [string, Partial<FileCell>] => {
    const cell = cellOfKey(key);
    return [`${cell.row},${cell.column}`, { ...saveContent(content, sheet.value(cell)), style: saveStyle(style) }];
  });
  return new Map(cells);
}

/** The records of a file's sheet by `cellKey`. */
export function openCells({ rows, cells = new Map<string, FileCell>() }: FileSheet, base: StyleBase): Map<number, CellRecord> {
  const formulas = cellFormulas(cells);
  const records = new Map<number, CellRecord>();
  const put = (cell: Position, details: FileCell | undefined, value: FileCell["value"]): void => {
    const content = openContent(value, details?.type, formulas.get(`${cell.row},${cell.column}`));
    const style = details?.style ? openStyle(details.style, base) : base.normal;
    if (isBlank(content) && !details?.style) return;
    const unnamedDate = value instanceof Date && details?.style?.numFmt === undefined;
    records.set(cellKey(cell), { content, style: unnamedDate ? { ...style, numberFormat: chineseDate } : style });
  };
  rows.forEach((values, row) => {
    values.forEach((value, column) => {
      put({ row, column }, cells.get(`${row},${column}`), value);
    });
  });
  return records;
}
