import { BorderStyle, HeightRule, Paragraph, Table, TableCell, TableLayoutType, TableRow, TextRun, VerticalAlignTable, WidthType } from "docx";
import { printTable, type CellRole, type PrintedCell, type PrintedTable } from "../../src/layout";
import { figureTag } from "../../src/report";
import type { Table as StatuteTable } from "../../src/statute";
import { textWidth } from "./page";
import { styleIds } from "./styles";

const styleOf: Readonly<Record<CellRole, string>> = {
  heading: styleIds.tableHeader,
  corner: styleIds.tableHeader,
  header: styleIds.tableHeader,
  label: styleIds.tableLabel,
  figure: styleIds.tableFigure,
};

/** How wide the columns are in relation to each other. */
const proportions: Readonly<Record<StatuteTable["id"], readonly number[]>> = {
  proactiveDisclosure: [39, 39, 39, 39],
  applications: [14, 18.5, 43, ...Array.from({ length: 7 }, () => 11.5)],
  reviewAndLitigation: Array.from({ length: 15 }, () => 1),
};

/** Space left and right of a cell's text, in twips: the 15 columns of table 四 have room for little. */
const sideMargins: Readonly<Record<StatuteTable["id"], number>> = { proactiveDisclosure: 80, applications: 70, reviewAndLitigation: 20 };

const line = { style: BorderStyle.SINGLE, size: 4, color: "000000" } as const;

/**
 * A table of the statute as the form prints it, with the tag of each figure in its cell. Headers are repeated on the next page and
 * no row is cut in two; a table of several blocks is kept on one page, as the headers of its first block hold for that only.
 */
export function statisticsTable(statute: StatuteTable): Table {
  const printed = printTable(statute);
  const widths = columnWidths(printed);
  const side = sideMargins[statute.id];
  const severalBlocks = statute.blocks.length > 1;
  const rows = Array.from({ length: printed.rows }, (_, row) => {
    const inHeader = row < printed.headerRows;
    const keepNext = row < printed.rows - 1 && (severalBlocks || statute.id === "reviewAndLitigation" || inHeader);
    return new TableRow({
      cantSplit: true,
      ...(inHeader && !severalBlocks && { tableHeader: true }),
      height: { value: 400, rule: HeightRule.ATLEAST },
      ...(keepNext && { keepNext }),
      children: printed.cells.filter((cell) => cell.row === row).map((cell) => tableCell(statute, cell, widths)),
    });
  });
  return new Table({
    rows,
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    margins: { marginUnitType: WidthType.DXA, left: side, right: side, top: 20, bottom: 20 },
    borders: { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line },
  });
}

function tableCell(statute: StatuteTable, cell: PrintedCell, widths: readonly number[]): TableCell {
  const { column, columnSpan, rowSpan, role, figure } = cell;
  const width = widths.slice(column, column + columnSpan).reduce((sum, one) => sum + one, 0);
  const text = figure ? `{${figureTag(statute, figure)}}` : cell.text;
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    ...(columnSpan > 1 && { columnSpan }),
    ...(rowSpan > 1 && { rowSpan }),
    children: [new Paragraph({ style: styleOf[role], children: [new TextRun(text)] })],
  });
}

/** Widths in twips that add up to the width of the text. */
function columnWidths({ table, columns }: PrintedTable): number[] {
  const parts = proportions[table.id];
  if (parts.length !== columns) throw new RangeError(`Table ${table.number} has ${columns} columns, widths are given for ${parts.length}`);
  const whole = parts.reduce((sum, part) => sum + part, 0);
  const widths = parts.map((part) => Math.floor((textWidth * part) / whole));
  const rest = textWidth - widths.reduce((sum, width) => sum + width, 0);
  return widths.map((width, index) => (index === 0 ? width + rest : width));
}
