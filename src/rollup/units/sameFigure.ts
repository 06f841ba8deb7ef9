import { figureKind, figureNamed, readEntry, statedNumber } from "../../figures";
import type { FigureId } from "../../statute";
import { plainDecimal } from "../../workbook";
import type { ReportedFigure } from "./unitReport";

/** Letters of a text in a figure's place that are kept: they tell one from another. */
const KEPT_LETTERS = 40;

/** What a figure says as it is kept and compared: numbers to the 15 digits that Excel has. */
export const keptFigure = (said: ReportedFigure): ReportedFigure =>
  typeof said === "number" ? Number(plainDecimal(said)) : (said?.trim().slice(0, KEPT_LETTERS) ?? "") || null;

/** Whether two figures say the same. */
export const isSameFigure = (one: ReportedFigure | undefined, other: ReportedFigure | undefined): boolean =>
  keptFigure(one ?? null) === keptFigure(other ?? null);

/** The number that a text in a figure's place is for certain, which only is not stored as one. */
export function numberAsText(id: FigureId, said: ReportedFigure | undefined): number | undefined {
  const figure = typeof said === "string" ? figureNamed(id) : undefined;
  return figure && typeof said === "string" ? statedNumber(readEntry(said, figureKind(figure))) : undefined;
}

/** Whether two reports say the same. */
export const areSameFigures = (some: readonly ReportedFigure[], others: readonly ReportedFigure[]): boolean =>
  some.length === others.length && some.every((said, index) => isSameFigure(said, others[index]));

/** So many numbers of a unit, each another one and more than 1, are not by chance those of another. */
const TELLING = 3;

/** Whether figures tell a unit from others: another row that says the same is no chance. */
export const isTelling = (figures: readonly ReportedFigure[]): boolean =>
  new Set(figures.filter((said) => typeof said === "number" && said > 1)).size >= TELLING;
