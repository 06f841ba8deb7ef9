import type { TableFigure } from "../../figures";
import type { Worded } from "../../language";
import { firstFigure, sumSubject, type CheckWords } from "../../findings";
import { namedEn, namedZh } from "../named";
import type { UnfilledEvidence } from "./check";

/** How the form labels the row and the column of a total: 「（七）总计」, 「总计」. */
const labelOf = ({ row, column }: TableFigure, line: "row" | "column"): string => (line === "row" ? row : column).path.at(-1) ?? "";

/** The last part of each sum: what stands before the line. */
const before = (line: "row" | "column"): Worded => {
  const isRow = line === "row";
  return {
    zh: `它${isRow ? "上面一行" : "左边一列"}的数不小于${isRow ? "再上面各行" : "再左边各列"}之和，像是总计：可能整张表的数都往${isRow ? "上" : "左"}错开了一格，这里就不是没有填。单凭勾稽关系分不出，请对照原始记录核对：填错了的，把数各往${isRow ? "下" : "右"}移一格；没有填错的，再填上总计。`,
    en: `The numbers of the ${isRow ? "row above" : "column to its left"} are as much as all ${isRow ? "above" : "to the left of"} them together, as totals are: perhaps all numbers of the table were typed one cell too far ${isRow ? "up" : "to the left"}. The rules cannot tell; please compare with your records: move the numbers one cell ${isRow ? "down" : "to the right"}, or, where they stand right, fill in the totals.`,
  };
};

/** What to do, behind the places. */
function todo({ line, totals, doubt }: UnfilledEvidence): Worded {
  if (doubt === undefined) return { zh: "请填上总计。", en: "Please fill in the totals." };
  if (doubt === "shift") return before(line === "row" ? "row" : "column");
  if (doubt === "alone")
    return {
      zh: "没有写明应为多少的，单凭勾稽关系分不出是总计没有填，还是各项填错了，请对照原始记录核对。",
      en: "Where no number is given the rules cannot tell whether the total is missing or its parts are wrong; please compare with your records.",
    };
  const isAll = totals.every(({ value }) => value === undefined);
  return {
    zh: `${isAll ? "" : "其余各处的"}各项里还有不平的，请先改对各项，再填上总计。`,
    en: `${isAll ? "Some of their parts" : "Parts of the others"} break other rules: please mend these first, then fill in the totals.`,
  };
}

/** Totals that nobody filled in, with what each must be where that is certain. */
export const unfilledWords: CheckWords<UnfilledEvidence> = {
  zh: (finding) => {
    const { line, totals } = finding.evidence;
    const places = certain(totals).map(({ figure, value }) => `「${sumSubject(finding.check, figure)}」应为 ${value ?? ""}`);
    const what = line === "some" ? `有 ${totals.length} 格总计没有填` : `「${labelOf(firstFigure(finding), line)}」一${line === "row" ? "行" : "列"}没有填`;
    return `${firstFigure(finding).table.name}${what}：${totals.length} 处各项有数，总计还是 0。${places.length > 0 ? `${namedZh(places)}。` : ""}${todo(finding.evidence).zh}`;
  },
  en: (finding) => {
    const { line, totals } = finding.evidence;
    const places = certain(totals).map(({ figure, value }) => `“${sumSubject(finding.check, figure)}” should be ${value ?? ""}`);
    const what = line === "some" ? `${totals.length} totals are not filled in` : `the ${line} ${labelOf(firstFigure(finding), line)} is not filled in`;
    return `${firstFigure(finding).table.gloss}, ${what}: in ${totals.length} places there are parts, and the total is still 0. ${places.length > 0 ? `${namedEn(places)}. ` : ""}${todo(finding.evidence).en}`;
  },
  values: () => "",
};

const certain = (totals: UnfilledEvidence["totals"]): UnfilledEvidence["totals"] => totals.filter(({ value }) => value !== undefined);
