import type { Cell, CellStyle } from "hucre";
import { positionsOf } from "../../address";
import { CELL_LIMIT, SheetsError, type CellPlan, type RangeFormat, type SheetPlan } from "../../workbook";
import { saveFormula } from "../../formulas";
import { textCell } from "../../xlsx";
import { fileColor, rectangle, type StandardFont } from "./planTerms";

type FileCell = Partial<Cell>;

/** The cells of a plan that hold or look like something, by "row,column". What a merged cell covers is blank, as in Excel. */
export function drawCells({ content, merges, formats }: SheetPlan, font: StandardFont): Map<string, FileCell> {
  const looks = drawLooks(formats);
  const covered = new Set(merges.flatMap((address) => positionsOf(rectangle(address)).slice(1).map(keyOf)));
  const drawn = new Map<string, FileCell>([...looks].map(([key, look]) => [key, { style: drawLook(look, font) }]));
  content.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      const key = keyOf({ row, column });
      if (cell !== "" && !covered.has(key)) drawn.set(key, { ...drawn.get(key), ...drawContent(cell) });
    });
  });
  return drawn;
}

function drawContent(cell: CellPlan): FileCell {
  if (typeof cell === "object") return { value: null, formula: saveFormula(cell.formula) };
  if (typeof cell === "number") return { value: cell };
  if (cell.length > CELL_LIMIT) throw new SheetsError("host", `A text of ${cell.length} characters`);
  return textCell(cell);
}

type Look = Omit<RangeFormat, "address">;

/** The looks of cells by "row,column": a later format overrides what an earlier one set, and leaves the rest. */
function drawLooks(formats: readonly RangeFormat[]): Map<string, Look> {
  const looks = new Map<string, Look>();
  for (const { address, ...look } of formats) {
    for (const cell of positionsOf(rectangle(address))) looks.set(keyOf(cell), { ...looks.get(keyOf(cell)), ...look });
  }
  return looks;
}

const keyOf = ({ row, column }: { readonly row: number; readonly column: number }): string => `${row},${column}`;

const sides = ["top", "bottom", "left", "right"] as const;

/** A file puts cells at the bottom where nothing is said; a new workbook of a Chinese Excel puts them in the middle. */
function drawLook(
  { fontName, fontSize, bold, fontColor, fill, horizontal, vertical = "center", wrap, borders, numberFormat }: Look,
  font: StandardFont,
): CellStyle {
  return {
    font: {
      ...font,
      ...(fontName !== undefined && { name: fontName }),
      ...(fontSize !== undefined && { size: fontSize }),
      ...(bold !== undefined && { bold }),
      ...(fontColor !== undefined && { color: fileColor(fontColor) }),
    },
    ...(fill !== undefined && { fill: { type: "pattern", pattern: "solid", fgColor: fileColor(fill) } }),
    ...(borders !== undefined && {
      border: Object.fromEntries(sides.map((side) => [side, { style: "thin", color: fileColor(borders) }])),
    }),
    alignment: { ...(horizontal && { horizontal }), vertical, ...(wrap !== undefined && { wrapText: wrap }) },
    ...(numberFormat !== undefined && numberFormat !== "General" && { numFmt: numberFormat }),
  };
}
