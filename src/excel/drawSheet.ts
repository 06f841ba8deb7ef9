import { rectanglesOf } from "../address";
import type { CellPlan, PrintPlan, SheetPlan } from "../workbook";
import { addConditionalFormat } from "./conditionalFormat";
import { formatRange } from "./formatRange";
import { typedText } from "./typedText";
import { validateRange } from "./validateRange";

/** Queues everything that a plan says of a new sheet but its print set-up; the caller syncs. */
export function drawSheet(sheet: Excel.Worksheet, plan: SheetPlan): void {
  const block = plan.content.map((row) => row.map(typedCell));
  sheet.getRangeByIndexes(0, 0, block.length, block[0]?.length ?? 0).formulas = block;
  for (const address of plan.merges) sheet.getRange(address).merge();
  for (const format of plan.formats) formatRange(sheet.getRange(format.address), format);
  plan.columnWidths.forEach((width, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = pointsOf(width);
  });
  for (const [row, height] of plan.rowHeights) sheet.getRangeByIndexes(row - 1, 0, 1, 1).format.rowHeight = height;
  // Excel fits a row when its text is written, in the width that the column has then.
  for (const { first, count } of freeRows(plan)) sheet.getRangeByIndexes(first, 0, count, block[0]?.length ?? 1).format.autofitRows();
  // Excel puts each added conditional format before the others, so the first of the plan comes last.
  for (const format of [...plan.conditionalFormats].reverse()) addConditionalFormat(sheet, format);
  for (const validation of plan.validations) validateRange(sheet.getRange(validation.address), validation);
  freeze(sheet, plan.freeze);
  sheet.tabColor = plan.tabColor;
}

/** Runs of rows, counted from 0, that hold something and have no height of their own. */
function freeRows({ content, rowHeights }: SheetPlan): { readonly first: number; readonly count: number }[] {
  const free = content.flatMap((row, index) => (rowHeights.has(index + 1) || row.every((cell) => cell === "") ? [] : [{ row: index, column: 0 }]));
  return rectanglesOf(free).map(({ top, bottom }) => ({ first: top, count: bottom - top + 1 }));
}

function typedCell(cell: CellPlan): string | number {
  if (typeof cell === "object") return cell.formula;
  return typeof cell === "string" ? typedText(cell) : cell;
}

/** A character of the standard font is 7 pixels wide, a column has 5 pixels of padding, a pixel is 0.75 points. */
const pointsOf = (characters: number): number => (characters * 7 + 5) * 0.75;

function freeze(sheet: Excel.Worksheet, { rows, columns }: SheetPlan["freeze"]): void {
  if (columns === 0) sheet.freezePanes.freezeRows(rows);
  else sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns));
}

/** Queues the print set-up of a sheet. */
export function setUpPrint(layout: Excel.PageLayout, { orientation, area, titleRows }: PrintPlan): void {
  layout.paperSize = "A4";
  layout.orientation = orientation === "portrait" ? "Portrait" : "Landscape";
  layout.zoom = { horizontalFitToPages: 1 };
  layout.centerHorizontally = true;
  layout.setPrintArea(area);
  if (titleRows !== undefined) layout.setPrintTitleRows(`$${titleRows.replace(":", ":$")}`);
}
