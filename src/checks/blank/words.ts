import { firstFigure, type CheckWords } from "../../findings";
import { namedEn, namedZh } from "../named";
import type { BlankEvidence } from "./check";
import { missingPlaces } from "./missingPlaces";

/** What is not filled in; a cell that only one number fits with that number, which is not 0 because nothing happened. */
export const blankWords: CheckWords<BlankEvidence> = {
  zh: (finding) => {
    const { figures, fits = [] } = finding.evidence;
    const { fitting, wholeRows, single } = missingPlaces(figures, fits);
    const places = [
      ...fitting.map(({ label, value }) => `「${label}」（应填 ${value}）`),
      ...wholeRows.map((row) => `「${row}」整行`),
      ...single.map((label) => `「${label}」`),
    ];
    const rest = wholeRows.length + single.length;
    const todo = rest === 0 ? "" : fitting.length > 0 ? "其余没有发生的请填 0。" : "没有发生的请填 0。";
    return `${firstFigure(finding).table.name}还有 ${figures.length} 格没有填：${namedZh(places)}。${todo}`;
  },
  en: (finding) => {
    const { figures, fits = [] } = finding.evidence;
    const { fitting, wholeRows, single } = missingPlaces(figures, fits);
    const places = [
      ...fitting.map(({ label, value }) => `“${label}” (must be ${value})`),
      ...wholeRows.map((row) => `all of “${row}”`),
      ...single.map((label) => `“${label}”`),
    ];
    const rest = wholeRows.length + single.length;
    const todo = rest === 0 ? "" : fitting.length > 0 ? " Enter 0 in the others where there was nothing." : " Enter 0 where there was nothing.";
    return `${firstFigure(finding).table.gloss} has ${figures.length} ${figures.length === 1 ? "cell" : "cells"} not filled in: ${namedEn(places)}.${todo}`;
  },
  values: () => "",
  expected: ({ evidence: { figures, fits } }) => (figures.length === 1 ? fits?.[0]?.value : undefined),
};
