import type { MergeRange, NamedRange, PageSetup, WriteSheet } from "hucre";
import type { PrintPlan, SheetPlan } from "../../workbook";
import { absoluteColumns, absoluteReference, absoluteRows, columnFileWidth, digitWidth } from "../../xlsx";
import { drawCells } from "./drawCells";
import { drawConditionalFormats, drawValidations } from "./drawRules";
import { fileColor, rectangle, type StandardFont } from "./planTerms";

/** Everything that a plan says of a sheet, as hucre writes it, but the print area and titles (`printNames`). */
export function drawSheet(plan: SheetPlan, font: StandardFont): WriteSheet {
  const { name, tabColor, merges, columnWidths, rowHeights, freeze, print } = plan;
  const digit = digitWidth(font);
  return {
    name,
    view: { tabColor: fileColor(tabColor) },
    cells: drawCells(plan, font),
    merges: merges.map(drawMerge),
    columns: columnWidths.map((width) => ({ width: columnFileWidth(pointsOf(width), digit) })),
    // hucre writes no height below the last row that it is given.
    rows: Array.from({ length: Math.max(0, ...rowHeights.keys()) }, () => []),
    rowDefs: new Map([...rowHeights].map(([row, height]) => [row - 1, { height }])),
    conditionalRules: drawConditionalFormats(plan.conditionalFormats),
    dataValidations: drawValidations(plan.validations),
    ...(freeze.rows + freeze.columns > 0 && { freezePane: freeze }),
    pageSetup: drawPage(print),
  };
}

/** The names that hold a sheet's print area and titles: hucre's own fields would leave the sheet's name unquoted. */
export function printNames({ name, print: { area, titleRows } }: SheetPlan): NamedRange[] {
  const titles = titleRows?.split(":").map((row) => Number(row) - 1);
  const [top = 0, bottom = top] = titles ?? [];
  return [
    { name: "_xlnm.Print_Area", range: printArea(name, area), scope: name },
    ...(titles ? [{ name: "_xlnm.Print_Titles", range: absoluteRows(name, { top, bottom }), scope: name }] : []),
  ];
}

/** The area as names have it; of whole columns, "A:C", the first row's cells name them. */
function printArea(name: string, area: string): string {
  const [, from, to] = /^([A-Z]+):([A-Z]+)$/u.exec(area) ?? [];
  return from === undefined || to === undefined ? absoluteReference(name, rectangle(area)) : absoluteColumns(name, rectangle(`${from}1:${to}1`));
}

/** A character of the standard font is 7 pixels wide, a column has 5 pixels of padding, a pixel is 0.75 points. */
const pointsOf = (characters: number): number => (characters * 7 + 5) * 0.75;

function drawMerge(address: string): MergeRange {
  const { top, left, bottom, right } = rectangle(address);
  return { startRow: top, startCol: left, endRow: bottom, endCol: right };
}

/** A4, one page wide and as many long as it takes (0). */
function drawPage({ orientation }: PrintPlan): PageSetup {
  return { paperSize: "a4", orientation, fitToPage: true, fitToWidth: 1, fitToHeight: 0, horizontalCentered: true };
}
