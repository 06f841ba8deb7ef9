import type { Sheets } from "../workbook";
import { activeCell } from "./activeCell";
import { addFlags } from "./addFlags";
import { calculateWorkbook } from "./calculateWorkbook";
import { findHiddenLines } from "./hiddenLines";
import { insertSheets } from "./insertSheets";
import { keepCells, putBackCells } from "./keepCells";
import { readAreas } from "./readAreas";
import { readFlags } from "./readFlags";
import { removeFlags } from "./removeFlags";
import { selectCells } from "./selectCells";
import { surveySheets } from "./surveySheets";
import { watchChanges } from "./watchChanges";
import { watchSelection } from "./watchSelection";
import { writeBlocks, writeCells } from "./writeCells";

/** The open workbook, through Office.js. Every member used is of ExcelApi 1.9 or earlier. */
export function createExcelSheets(): Sheets {
  return {
    survey: surveySheets,
    read: readAreas,
    hiddenLines: findHiddenLines,
    insert: insertSheets,
    write: writeCells,
    writeBlocks,
    keep: keepCells,
    putBack: putBackCells,
    flags: readFlags,
    addFlags,
    removeFlags,
    calculate: calculateWorkbook,
    select: selectCells,
    activeCell,
    onSelect: watchSelection,
    onChange: watchChanges,
  };
}
