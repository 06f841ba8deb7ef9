import type { PrintedCell, PrintedTable } from "../../layout";
import type { Table } from "../../statute";
import { escapeXml } from "../docx/xmlText";
import { TABLE_BORDERS } from "./borders";
import { columnWidths } from "./columnWidths";
import { fitTable, type RowSpacing } from "./rowFit";
import { styleOf, type TableStyles } from "./tableStyles";

/** What a table is drawn with. */
export interface TableLook {
  /** In twips. */
  readonly width: number;
  /** The room that a page has for it, in twips. */
  readonly height: number;
  readonly styles: TableStyles;
}

/** Space left and right of a cell's text, in twips: figures, and the 15 columns of table 四, have room for little. */
const sideMargins: Readonly<Record<Table["id"], number>> = { proactiveDisclosure: 80, applications: 50, reviewAndLitigation: 20 };
const FIGURE_MARGINS = '<w:tcMar><w:left w:w="20" w:type="dxa"/><w:right w:w="20" w:type="dxa"/></w:tcMar>';

/** Of a page, what the heading above a table takes. */
export const HEADING_ROOM = 560;

/** Between the parts of a table that a page has no room for; it is as low as can be. */
const NEXT_PAGE = '<w:p><w:pPr><w:pageBreakBefore/><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/></w:pPr></w:p>';

/**
 * A table of the form as WordprocessingML (`w:tbl`), as wide as wanted. Headers are repeated on the next page and no row is cut in
 * two. In a table of several blocks, whose headers hold for their block only, each block stays on one page; any other table does as a
 * whole, its rows drawn closer where they must be. One that is too long even so is drawn as several, a page each.
 */
export function tableXml(printed: PrintedTable, { width, height, styles }: TableLook): string {
  const widths = columnWidths(printed, width);
  const side = sideMargins[printed.table.id];
  const room = { height, widths: widths.map((one) => one - 2 * side), character: styles.character };
  const { parts, ...spacing } = fitTable(printed, room);
  return parts.map((part) => partXml(part, { width, widths, spacing, styles: styles.ids })).join(NEXT_PAGE);
}

interface PartLook {
  readonly width: number;
  readonly widths: readonly number[];
  readonly spacing: RowSpacing;
  readonly styles: TableStyles["ids"];
}

function partXml(printed: PrintedTable, look: PartLook): string {
  const side = sideMargins[printed.table.id];
  const grid = look.widths.map((one) => `<w:gridCol w:w="${one}"/>`).join("");
  const margins =
    `<w:top w:w="20" w:type="dxa"/><w:left w:w="${side}" w:type="dxa"/>` + `<w:bottom w:w="20" w:type="dxa"/><w:right w:w="${side}" w:type="dxa"/>`;
  return (
    `<w:tbl><w:tblPr><w:tblW w:w="${look.width}" w:type="dxa"/><w:jc w:val="center"/>${TABLE_BORDERS}` +
    `<w:tblLayout w:type="fixed"/><w:tblCellMar>${margins}</w:tblCellMar></w:tblPr><w:tblGrid>${grid}</w:tblGrid>` +
    Array.from({ length: printed.rows }, (_, row) => rowXml(printed, row, look)).join("") +
    "</w:tbl>"
  );
}

function rowXml({ table, rows, headerRows, cells }: PrintedTable, row: number, look: PartLook): string {
  const severalBlocks = table.blocks.length > 1;
  const keepNext = row < rows - 1 && !cells.some((cell) => cell.row === row + 1 && cell.role === "heading");
  const inRow = cells.filter((cell) => cell.row <= row && row < cell.row + cell.rowSpan).sort((a, b) => a.column - b.column);
  const { least } = look.spacing;
  return (
    `<w:tr><w:trPr><w:cantSplit/>${least > 0 ? `<w:trHeight w:val="${least}" w:hRule="atLeast"/>` : ""}${row < headerRows && !severalBlocks ? "<w:tblHeader/>" : ""}</w:trPr>` +
    `${inRow.map((cell) => cellXml(cell, cell.row === row, keepNext, look)).join("")}</w:tr>`
  );
}

/** A cell; in the rows below its first one, the empty cell that continues it. */
function cellXml(cell: PrintedCell, isFirst: boolean, keepNext: boolean, { widths, spacing, styles }: PartLook): string {
  const { column, columnSpan, rowSpan, role, text } = cell;
  const width = widths.slice(column, column + columnSpan).reduce((sum, one) => sum + one, 0);
  const spans = columnSpan > 1 ? `<w:gridSpan w:val="${columnSpan}"/>` : "";
  const merge = rowSpan > 1 ? (isFirst ? '<w:vMerge w:val="restart"/>' : "<w:vMerge/>") : "";
  const style = styles[styleOf[role]];
  const lines = spacing.line === undefined ? "" : `<w:spacing w:before="0" w:after="0" w:line="${spacing.line}" w:lineRule="exact"/>`;
  const look = `${style === undefined ? "" : `<w:pStyle w:val="${style}"/>`}${keepNext ? "<w:keepNext/>" : ""}${lines}`;
  const run = isFirst && text !== "" ? `<w:r><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>` : "";
  return (
    `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${spans}${merge}${role === "figure" ? FIGURE_MARGINS : ""}<w:vAlign w:val="center"/></w:tcPr>` +
    `<w:p>${look === "" ? "" : `<w:pPr>${look}</w:pPr>`}${run}</w:p></w:tc>`
  );
}
