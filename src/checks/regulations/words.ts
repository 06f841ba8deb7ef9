import { columnLabel, figureOf, type Summand } from "../../figures";
import { firstFigure, type CheckWords } from "../../findings";
import type { RegulationsEvidence } from "./check";

const filled = (terms: readonly Summand[]): string[] => terms.map(({ figure, value }) => `${columnLabel(figureOf(figure))} ${value ?? ""}`);

/** Figures of 规章 from an organ that makes none, and where they belong. */
export const regulationsWords: CheckWords<RegulationsEvidence> = {
  zh: (finding) => {
    const { terms, organKind } = finding.evidence;
    return (
      `${firstFigure(finding).table.name}「规章」填了${filled(terms).join("、")}，但${organKind}不能制定规章，只有国务院部门、省级政府和设区的市的政府可以。` +
      "是行政规范性文件的，请改填到那一行，这里填 0；机关类别选错了的，请在“基本信息”里改。"
    );
  },
  en: (finding) => {
    const { terms, organKind } = finding.evidence;
    return (
      `${firstFigure(finding).table.gloss}, “规章” says ${filled(terms).join(", ")}, but an organ of the kind “${organKind}” cannot make government rules. ` +
      "Move figures of “行政规范性文件” (normative documents) to their row and enter 0 here, or correct “机关类别” on sheet “基本信息”."
    );
  },
  values: ({ terms }) => terms.map(({ value }) => value ?? "").join("、"),
};
