import type { TableFigure } from "../../figures";
import { firstFigure, sumSubject, type CheckWords } from "../../findings";
import { namedEn, namedZh } from "../named";
import type { UnfilledEvidence } from "./check";

/** How the form labels the row and the column of a total: 「（七）总计」, 「总计」. */
const labelOf = ({ row, column }: TableFigure, line: "row" | "column"): string => (line === "row" ? row : column).path.at(-1) ?? "";

/** Totals that nobody filled in, with what each must be. */
export const unfilledWords: CheckWords<UnfilledEvidence> = {
  zh: (finding) => {
    const { line, totals } = finding.evidence;
    const places = totals.map(({ figure, value }) => `「${sumSubject(finding.check, figure)}」应为 ${value ?? ""}`);
    const what = line === "some" ? `有 ${totals.length} 格总计没有填` : `「${labelOf(firstFigure(finding), line)}」一${line === "row" ? "行" : "列"}没有填`;
    return `${firstFigure(finding).table.name}${what}：${totals.length} 处各项有数，总计还是 0。${namedZh(places)}。请填上总计。`;
  },
  en: (finding) => {
    const { line, totals } = finding.evidence;
    const places = totals.map(({ figure, value }) => `“${sumSubject(finding.check, figure)}” should be ${value ?? ""}`);
    const what = line === "some" ? `${totals.length} totals are not filled in` : `the ${line} ${labelOf(firstFigure(finding), line)} is not filled in`;
    return `${firstFigure(finding).table.gloss}, ${what}: in ${totals.length} places there are parts, and the total is still 0. ${namedEn(places)}. Please fill in the totals.`;
  },
  values: () => "",
};
