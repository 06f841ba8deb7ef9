import { firstFigure, sumSubject, termLabel, type Finding } from "../../findings";
import type { Side, SumEvidence } from "./check";
import { sideWords, sumWords } from "./sides";

/** What a total is of, what it adds up, and what to look at again. */
const totalWords = {
  A1: { place: "一行", parts: "各列", these: "这一行" },
  A2: { place: "一列", parts: "各项办理结果", these: "这一列" },
  A4: { place: "", parts: "四项结果", these: "这几格" },
} as const;

/** A sum that does not hold, with both sides and the difference, and what to do. */
export function sumZh(finding: Finding<SumEvidence>): string {
  const todo = finding.evidence.relation === "total" ? `请核对${totalWordsOf(finding).these}。` : "第一项加第二项应等于第三项加第四项，请核对这一列。";
  return `${sumClauseZh(finding)}。${todo}`;
}

/** Which sum does not hold, both sides and the difference: the beginning of a sentence, without a stop. */
export function sumClauseZh(finding: Finding<SumEvidence>): string {
  const {
    check,
    evidence: { relation, left, right, difference },
  } = finding;
  const table = firstFigure(finding).table.name;
  if (relation === "balance") {
    return `${table}「${sumSubject(check, finding.figures[0])}」一列不平衡：${sideWords(check, left, "未填")}，${sideWords(check, right, "未填")}，相差 ${Math.abs(difference)}`;
  }
  const total = right.terms[0];
  if (total === undefined) throw new RangeError(`Rule ${finding.id} has no total`);
  const { place, parts } = totalWordsOf(finding);
  const off = difference < 0 ? `多了 ${-difference}` : `少了 ${difference}`;
  return `${table}「${sumSubject(check, total.figure)}」${place}：${parts}相加是 ${left.value}${partsZh(finding, left)}，「${termLabel(check, total.figure)}」填的是 ${right.value}，${off}`;
}

const totalWordsOf = ({ check }: Finding): (typeof totalWords)[keyof typeof totalWords] => totalWords[check as keyof typeof totalWords];

/** The parts that a total was made of, in brackets; nothing where all are zero. */
function partsZh({ check }: Finding, side: Side): string {
  const { counted, blank } = sumWords(check, side);
  const inside = [counted, blank > 0 ? `另有 ${blank} 格没有数` : ""].filter((part) => part !== "").join("，");
  return inside === "" ? "" : `（${inside}）`;
}
