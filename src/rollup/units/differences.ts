import type { Edition, FigureId } from "../../statute";
import type { ChangedFigures, DifferentFigure } from "../reason";
import { isSameFigure, numberAsText } from "./sameFigure";
import { figureIds } from "./unitLine";
import type { ReportedFigure } from "./unitReport";

/** Whether two figures are one number, which of them is stored as a text or not. */
const isSameNumber = (figure: FigureId, one: ReportedFigure, other: ReportedFigure): boolean =>
  typeof one !== typeof other && (numberAsText(figure, one) ?? one) === (numberAsText(figure, other) ?? other);

/** So many are named; of all figures of all units they would take more memory than the workbook. */
export const NAMED = 3;

/**
 * The figures that were changed from one number or text to another.
 * @param isMeant by its place in the form, whether a figure counts
 */
export function changedFigures(
  before: readonly ReportedFigure[],
  after: readonly ReportedFigure[],
  edition: Edition,
  isMeant: (index: number) => boolean = () => true,
): ChangedFigures {
  let count = 0;
  const first: DifferentFigure[] = [];
  for (const [index, figure] of figureIds(edition).entries()) {
    const [one = null, other = null] = [before[index], after[index]];
    if (isSameFigure(one, other) || isSameNumber(figure, one, other) || !isMeant(index)) continue;
    count++;
    if (first.length < NAMED) first.push({ figure, values: [one, other] });
  }
  return { count, first };
}
