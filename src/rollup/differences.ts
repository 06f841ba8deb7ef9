import { figureNamed } from "../figures";
import type { Edition } from "../statute";
import type { DifferentFigure } from "./reason";
import { isSameFigure } from "./sameFigure";
import { figureIds } from "./unitLine";
import type { ReportedFigure } from "./unitReport";

/** The figures that were changed from one to another, with both. */
export const changedFigures = (before: readonly ReportedFigure[], after: readonly ReportedFigure[], edition: Edition): DifferentFigure[] =>
  figureIds(edition).flatMap((id, index) => {
    const [one = null, other = null] = [before[index], after[index]];
    const figure = figureNamed(id);
    return figure && !isSameFigure(one, other) ? [{ figure, values: [one, other] }] : [];
  });
