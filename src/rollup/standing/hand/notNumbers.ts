import type { FigureId } from "../../../statute";
import { changedFigures, NAMED } from "../../units/differences";
import type { ChangedFigures, Reason } from "../../reason";
import { numberAsText } from "../../units/sameFigure";
import { editionNamed, figureIds } from "../../units/unitLine";
import type { ReportedFigure, UnitReport } from "../../units/unitReport";

/** Whether what stands in a figure's place is the formula of a cell without a result. */
const isFormula = (said: ReportedFigure | undefined): boolean => typeof said === "string" && said.startsWith("=");

/** What is told of figures that are no numbers: formulas without a result, numbers that are stored as texts, and all that is blank or cannot be read. */
export function notNumbers({ figures, edition }: Pick<UnitReport, "figures" | "edition">): Reason[] {
  const uncomputed: [FigureId, ReportedFigure][] = [];
  const asText: [FigureId, ReportedFigure][] = [];
  const gaps: FigureId[] = [];
  for (const [index, figure] of figureIds(editionNamed(edition)).entries()) {
    const said = figures[index] ?? null;
    if (typeof said === "number") continue;
    if (isFormula(said)) uncomputed.push([figure, said]);
    else if (numberAsText(figure, said) !== undefined) asText.push([figure, said]);
    else gaps.push(figure);
  }
  return [
    ...(gaps.length > 0 ? [{ kind: "gaps", figures: gaps } as const] : []),
    ...(asText.length > 0 ? [{ kind: "asText", figures: firstOf(asText) } as const] : []),
    ...(uncomputed.length > 0 ? [{ kind: "uncomputed", figures: firstOf(uncomputed) } as const] : []),
  ];
}

const firstOf = (all: readonly [FigureId, ReportedFigure][]): ChangedFigures => ({
  count: all.length,
  first: all.slice(0, NAMED).map(([figure, said]) => ({ figure, values: [said] })),
});

/** What a person has made of the figures of a file, and that is added so; nothing where he has changed none, or only made texts and formulas without a result of them. */
export function correctedReasons(
  sent: readonly ReportedFigure[],
  { figures, edition }: Pick<UnitReport, "figures" | "edition">,
): Extract<Reason, { kind: "corrected" }>[] {
  const ids = figureIds(editionNamed(edition));
  const isAdded = (index: number): boolean => {
    const [figure, said] = [ids[index], figures[index] ?? null];
    return figure !== undefined && !isFormula(said) && numberAsText(figure, said) === undefined;
  };
  const changes = changedFigures(sent, figures, editionNamed(edition), isAdded);
  return changes.count > 0 ? [{ kind: "corrected", figures: changes }] : [];
}
