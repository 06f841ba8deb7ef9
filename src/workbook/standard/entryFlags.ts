import { FIGURE_KINDS, type FigureKind } from "../../statute";
import { cellAddress, rangeAddress, rectanglesOf, type Position } from "../../address";
import type { ConditionalFormatPlan } from "../sheetPlan";
import { colors } from "./look";
import type { PlacedFigure } from "./placedTable";

/** Amber where a cell holds text or an error instead of a number; red where the number is impossible for its kind. */
export function notPlainFlags(figures: readonly PlacedFigure[]): ConditionalFormatPlan[] {
  return [
    ...flag(figures, (cell) => `=OR(AND(ISTEXT(${cell}),LEN(${cell})>0),ISERROR(${cell}),ISLOGICAL(${cell}))`, colors.notPlainFill, colors.notPlainText),
    ...FIGURE_KINDS.flatMap((kind) =>
      flag(
        figures.filter(({ figure }) => figure.kind === kind),
        (cell) => `=IF(ISNUMBER(${cell}),${impossible[kind](cell)})`,
        colors.wrongFill,
        colors.wrongText,
      ),
    ),
  ];
}

/** By kind, the condition under which the number in a cell is impossible. */
const impossible: Readonly<Record<FigureKind, (cell: string) => string>> = {
  count: (cell) => `OR(${cell}<0,${cell}<>INT(${cell}))`,
  amount: (cell) => `${cell}<0`,
  change: (cell) => `${cell}<>INT(${cell})`,
};

/**
 * Pale yellow where a cell is blank while others of the table are filled in.
 * @param toEnter the figures that a person enters (not those that a formula computes)
 */
export function blankFlags(toEnter: readonly PlacedFigure[]): ConditionalFormatPlan[] {
  const all = rectanglesOf(toEnter).map((range) => rangeAddress(range, { rows: true, columns: true }));
  return flag(toEnter, (cell) => `=AND(ISBLANK(${cell}),COUNTA(${all.join(",")})>0)`, colors.blankFill, colors.blankText);
}

function flag(cells: readonly Position[], formula: (topLeft: string) => string, fill: string, fontColor: string): ConditionalFormatPlan[] {
  return rectanglesOf(cells).map((range) => ({
    address: rangeAddress(range),
    formula: formula(cellAddress({ row: range.top, column: range.left })),
    fill,
    fontColor,
  }));
}
