import type { PrintedCell, PrintedTable } from "../../layout";
import type { Table } from "../../statute";
import { escapeXml } from "../docx/xmlText";
import { columnWidths } from "./columnWidths";
import { styleOf, type TableStyleIds } from "./tableStyles";

/** What a table is drawn with. */
export interface TableLook {
  /** In twips. */
  readonly width: number;
  readonly styles: TableStyleIds;
}

/** Space left and right of a cell's text, in twips: figures, and the 15 columns of table 四, have room for little. */
const sideMargins: Readonly<Record<Table["id"], number>> = { proactiveDisclosure: 80, applications: 70, reviewAndLitigation: 20 };
const FIGURE_MARGINS = '<w:tcMar><w:left w:w="20" w:type="dxa"/><w:right w:w="20" w:type="dxa"/></w:tcMar>';

/** The least height of a row, the height of a line of 五号, and the width of a character of it, in twips. */
const [ROW, LINE, CHARACTER] = [400, 300, 210];

const BORDERS = ["top", "left", "bottom", "right", "insideH", "insideV"].map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>`).join("");

/**
 * A table of the form as WordprocessingML (`w:tbl`), as wide as wanted. Headers are repeated on the next page and no row is cut in
 * two. In a table of several blocks, whose headers hold for their block only, each block stays on one page.
 * Where a page ends, a label over several rows stays whole, with as many of its rows as it is high.
 */
export function tableXml(printed: PrintedTable, { width, styles }: TableLook): string {
  const { table, rows } = printed;
  const widths = columnWidths(printed, width);
  const side = sideMargins[table.id];
  const grid = widths.map((one) => `<w:gridCol w:w="${one}"/>`).join("");
  const margins =
    `<w:top w:w="20" w:type="dxa"/><w:left w:w="${side}" w:type="dxa"/>` +
    `<w:bottom w:w="20" w:type="dxa"/><w:right w:w="${side}" w:type="dxa"/>`;
  return (
    `<w:tbl><w:tblPr><w:tblW w:w="${width}" w:type="dxa"/><w:jc w:val="center"/><w:tblBorders>${BORDERS}</w:tblBorders>` +
    `<w:tblLayout w:type="fixed"/><w:tblCellMar>${margins}</w:tblCellMar></w:tblPr><w:tblGrid>${grid}</w:tblGrid>` +
    Array.from({ length: rows }, (_, row) => rowXml(printed, row, widths, styles)).join("") +
    "</w:tbl>"
  );
}

function rowXml(printed: PrintedTable, row: number, widths: readonly number[], styles: TableStyleIds): string {
  const { table, rows, headerRows, cells } = printed;
  const severalBlocks = table.blocks.length > 1;
  const isHeader = row < headerRows;
  const isLastOfBlock = row === rows - 1 || cells.some((cell) => cell.row === row + 1 && cell.role === "heading");
  const staysWhole = severalBlocks || table.id === "reviewAndLitigation";
  const keepNext = !isLastOfBlock && (staysWhole || isHeader || isBesideLabel(printed, row, widths));
  const inRow = cells.filter((cell) => cell.row <= row && row < cell.row + cell.rowSpan).sort((a, b) => a.column - b.column);
  return (
    `<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="${ROW}" w:hRule="atLeast"/>${isHeader && !severalBlocks ? "<w:tblHeader/>" : ""}</w:trPr>` +
    `${inRow.map((cell) => cellXml(cell, cell.row === row, keepNext, widths, styles)).join("")}</w:tr>`
  );
}

/** Whether a row must stay with the next one so that a label over several rows is not cut in two where a page ends. */
function isBesideLabel({ table, cells }: PrintedTable, row: number, widths: readonly number[]): boolean {
  return cells.some((cell) => {
    if (cell.role !== "label" || cell.rowSpan === 1 || row < cell.row) return false;
    const perLine = Math.max(1, Math.floor((widthOf(cell, widths) - 2 * sideMargins[table.id]) / CHARACTER));
    const needed = Math.ceil((Math.ceil(cell.text.length / perLine) * LINE) / ROW);
    return row < cell.row + Math.min(needed, cell.rowSpan) - 1;
  });
}

function widthOf({ column, columnSpan }: PrintedCell, widths: readonly number[]): number {
  return widths.slice(column, column + columnSpan).reduce((sum, one) => sum + one, 0);
}

/** A cell; in the rows below its first one, the empty cell that continues it. */
function cellXml(cell: PrintedCell, isFirst: boolean, keepNext: boolean, widths: readonly number[], styles: TableStyleIds): string {
  const { columnSpan, rowSpan, role, text } = cell;
  const width = widthOf(cell, widths);
  const spans = columnSpan > 1 ? `<w:gridSpan w:val="${columnSpan}"/>` : "";
  const merge = rowSpan > 1 ? (isFirst ? '<w:vMerge w:val="restart"/>' : "<w:vMerge/>") : "";
  const style = styles[styleOf[role]];
  const look = `${style === undefined ? "" : `<w:pStyle w:val="${style}"/>`}${keepNext ? "<w:keepNext/>" : ""}`;
  const run = isFirst && text !== "" ? `<w:r><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>` : "";
  return (
    `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${spans}${merge}${role === "figure" ? FIGURE_MARGINS : ""}<w:vAlign w:val="center"/></w:tcPr>` +
    `<w:p>${look === "" ? "" : `<w:pPr>${look}</w:pPr>`}${run}</w:p></w:tc>`
  );
}
