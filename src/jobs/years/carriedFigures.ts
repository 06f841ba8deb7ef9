import { acrossYearsRules } from "../../rules";
import type { Edition, FigureId } from "../../statute";

/** What is carried from one year's report into the next, column by column, 总计 last. */
export function carriedFigures(edition: Edition): { readonly into: FigureId; readonly from: FigureId }[] {
  return acrossYearsRules(edition)
    .filter(({ check }) => check === "B1")
    .flatMap(({ figure, terms: [carriedOut] }) => (carriedOut ? [{ into: figure, from: carriedOut.figure }] : []));
}
