import { firstFigure, sumSubject, type CheckWords } from "../../findings";
import { namedEn, namedZh } from "../named";
import type { UnfilledEvidence } from "./check";

const lines = {
  zh: { column: "「总计」一列没有填", row: "「（七）总计」一行没有填" },
  en: { column: "the column 总计 is not filled in", row: "the row （七）总计 is not filled in" },
} as const;

/** Totals that nobody filled in, with what each must be. */
export const unfilledWords: CheckWords<UnfilledEvidence> = {
  zh: (finding) => {
    const { line, totals } = finding.evidence;
    const places = totals.map(({ figure, value }) => `「${sumSubject(finding.check, figure)}」应为 ${value ?? ""}`);
    const what = line === "some" ? `有 ${totals.length} 格总计没有填` : lines.zh[line];
    return `${firstFigure(finding).table.name}${what}：${totals.length} 处各项有数，总计还是 0。${namedZh(places)}。请填上总计。`;
  },
  en: (finding) => {
    const { line, totals } = finding.evidence;
    const places = totals.map(({ figure, value }) => `“${sumSubject(finding.check, figure)}” should be ${value ?? ""}`);
    const what = line === "some" ? `${totals.length} totals are not filled in` : lines.en[line];
    return `${firstFigure(finding).table.gloss}, ${what}: in ${totals.length} places there are parts, and the total is still 0. ${namedEn(places)}. Please fill in the totals.`;
  },
  values: () => "",
};
