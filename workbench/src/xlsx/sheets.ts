import type { ColumnDef, Sheet as FileSheet, WriteSheet } from "hucre";
import { columnFileWidth, columnPoints, digitWidth, XlsxError } from "../../../src/xlsx";
import type { Rectangle } from "../../../src/address";
import { columnLimit, columnsOf, rowsOf, type Sheet } from "../engine";
import type { SheetState } from "../engine/sheetState";
import { openCells, saveCells } from "./cells";
import { fileColor, plainColor } from "./colors";
import { openConditionalFormats, saveConditionalFormats } from "./conditionalFormats";
import { openPrintSetup, savePrintSetup } from "./printSetup";
import { standardFont, type StyleBase } from "./styles";
import { openValidations, saveValidations } from "./validations";

/** More merged areas, or one larger, than any form has; each is walked cell by cell later on. */
const mergeLimits = { count: 20_000, cells: 200_000 };

/** A sheet as hucre writes it. Looks of whole rows and columns go out with the cells that have a record only. */
export function saveSheet(sheet: Sheet): WriteSheet {
  const { state } = sheet;
  const { rows, columns } = state.freeze;
  return {
    name: sheet.name,
    cells: saveCells(sheet),
    columns: saveColumns(state),
    ...saveRows(state),
    merges: state.merges.map(({ top, left, bottom, right }) => ({ startRow: top, startCol: left, endRow: bottom, endCol: right })),
    ...(rows + columns > 0 && { freezePane: { rows, columns } }),
    view: {
      showGridLines: state.showGridlines,
      showRowColHeaders: state.showHeadings,
      ...(state.tabColor !== null && { tabColor: fileColor(state.tabColor) }),
    },
    hidden: state.visibility === "Hidden",
    veryHidden: state.visibility === "VeryHidden",
    dataValidations: saveValidations(state.validations),
    conditionalRules: saveConditionalFormats(state.conditionalFormats),
    ...savePrintSetup(state.print),
    ...(state.isProtected && { protection: { sheet: true } }),
  };
}

/** Everything of a file's sheet but its name and visibility, which are the book's matter. Rows and columns of size 0 are hidden ones, as in Excel. */
export function openSheet(file: FileSheet, base: StyleBase): Omit<SheetState, "name" | "visibility" | "styleBands" | "customProperties"> {
  const rows = [...(file.rowDefs ?? [])];
  const columns = openColumns(file, base);
  return {
    cells: openCells(file, base),
    merges: openMerges(file),
    ...columns,
    rowHeights: new Map(rows.flatMap(([row, { height }]) => (height ? [[row, height]] : []))),
    hiddenRows: new Set(rows.filter(([, { hidden, height }]) => hidden === true || height === 0).map(([row]) => row)),
    freeze: { rows: file.freezePane?.rows ?? 0, columns: file.freezePane?.columns ?? 0 },
    showGridlines: file.view?.showGridLines ?? true,
    showHeadings: file.view?.showRowColHeaders ?? true,
    tabColor: plainColor(file.view?.tabColor, base.theme),
    validations: openValidations(file.dataValidations ?? []),
    conditionalFormats: openConditionalFormats(file.conditionalRules ?? [], base.theme),
    print: openPrintSetup(file),
    isProtected: file.protection?.sheet ?? false,
  };
}

/** Blank rows up to the last one with a measure: hucre writes no measure below the last row it is given. */
function saveRows({ rowHeights, hiddenRows }: Readonly<SheetState>): Pick<WriteSheet, "rows" | "rowDefs"> {
  const measured = [...new Set([...rowHeights.keys(), ...hiddenRows])];
  return {
    rows: Array.from({ length: Math.max(-1, ...measured) + 1 }, () => []),
    rowDefs: new Map(
      measured.map((row) => {
        const height = rowHeights.get(row);
        return [row, { ...(height !== undefined && { height }), ...(hiddenRows.has(row) && { hidden: true }) }];
      }),
    ),
  };
}

function saveColumns({ columnWidths, hiddenColumns }: Readonly<SheetState>): ColumnDef[] {
  const digit = digitWidth({ name: standardFont.name ?? "", size: standardFont.size ?? 11 });
  const count = Math.max(-1, ...columnWidths.keys(), ...hiddenColumns) + 1;
  return Array.from({ length: count }, (_, column) => {
    const points = columnWidths.get(column);
    return {
      ...(points !== undefined && { width: columnFileWidth(points, digit) }),
      ...(hiddenColumns.has(column) && { hidden: true }),
    };
  });
}

/** Widths given to all columns up to the sheet's edge (WPS writes them so) are kept for those in use only. */
function openColumns({ columns = [], rows }: FileSheet, { normal }: StyleBase): Pick<SheetState, "columnWidths" | "hiddenColumns"> {
  const digit = digitWidth({ name: normal.fontName, size: normal.fontSize });
  const used = columns.length < columnLimit ? columns : columns.slice(0, rows[0]?.length ?? 0);
  return {
    columnWidths: new Map(used.flatMap(({ width }, column) => (width ? [[column, columnPoints(width, digit)]] : []))),
    hiddenColumns: new Set(used.flatMap(({ hidden, width }, column) => (hidden === true || width === 0 ? [column] : []))),
  };
}

function openMerges({ name, merges = [] }: FileSheet): Rectangle[] {
  if (merges.length > mergeLimits.count) throw new XlsxError("tooManyMerges", [name, mergeLimits.count]);
  return merges.map(({ startRow, startCol, endRow, endCol }) => {
    const area = { top: startRow, left: startCol, bottom: endRow, right: endCol };
    const sound = [startRow, startCol].every((at) => at >= 0) && endRow >= startRow && endCol >= startCol;
    if (!sound) throw new XlsxError("damaged", [name]);
    if (rowsOf(area) * columnsOf(area) > mergeLimits.cells) throw new XlsxError("tooManyMerges", [name, mergeLimits.count]);
    return area;
  });
}
