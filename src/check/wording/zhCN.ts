import type {
  BlankEvidence,
  Finding,
  ImpossibleEvidence,
  NotPlainEvidence,
  Side,
  SumEvidence,
} from "../finding";
import { blankPlaces } from "./blankPlaces";
import { figureLabel, figureOf } from "./figureLabel";
import { sideWords, sumWords } from "./sumWords";
import { sumSubject, termLabel } from "./termLabel";

/** How many blank places a sentence names before it says 等. */
const NAMED_BLANKS = 5;

/** What a total is of, what it adds up, and what to look at again. */
const totalWords = {
  A1: { place: "一行", parts: "各列", these: "这一行" },
  A2: { place: "一列", parts: "各项办理结果", these: "这一列" },
  A4: { place: "", parts: "四项结果", these: "这几格" },
} as const;

/** A finding as one Chinese sentence: what, where, and what to do. */
export function sentenceZh(finding: Finding): string {
  const { evidence } = finding;
  const table = figureOf(finding.figures[0] ?? "").table.name;
  switch (evidence.kind) {
    case "sum":
      return `${table}${evidence.relation === "total" ? totalZh(finding, evidence) : balanceZh(finding, evidence)}`;
    case "impossible":
      return `${table}「${figureLabel(evidence.figure)}」填的是 ${evidence.value}，${impossibleZh(evidence)}。`;
    case "notPlain":
      return `${table}「${figureLabel(evidence.figure)}」写的是“${evidence.text}”，${notPlainZh(evidence)}。`;
    case "blank":
      return `${table}还有 ${evidence.figures.length} 格没有填：${blankZh(evidence)}。没有发生的请填 0。`;
  }
}

function totalZh(finding: Finding, { left, right, difference }: SumEvidence): string {
  const total = right.terms[0];
  if (total === undefined) throw new RangeError(`Rule ${finding.id} has no total`);
  const { place, parts, these } = totalWords[finding.check as keyof typeof totalWords];
  const label = termLabel(finding.check, total.figure);
  const off = difference < 0 ? `多了 ${-difference}` : `少了 ${difference}`;
  return (
    `「${sumSubject(finding.check, total.figure)}」${place}：${parts}相加是 ${left.value}${partsZh(finding, left)}，` +
    `「${label}」填的是 ${right.value}，${off}。请核对${these}。`
  );
}

function balanceZh(finding: Finding, { left, right, difference }: SumEvidence): string {
  const first = finding.figures[0] ?? "";
  return (
    `「${sumSubject(finding.check, first)}」一列不平衡：${sideWords(finding.check, left, "未填")}，${sideWords(finding.check, right, "未填")}，` +
    `相差 ${Math.abs(difference)}。第一项加第二项应等于第三项加第四项，请核对这一列。`
  );
}

/** The parts that a total was made of, in brackets; nothing where all are zero. */
function partsZh({ check }: Finding, side: Side): string {
  const { counted, blank } = sumWords(check, side);
  const inside = [counted, blank > 0 ? `另有 ${blank} 格没有数` : ""].filter((part) => part !== "").join("，");
  return inside === "" ? "" : `（${inside}）`;
}

function impossibleZh({ why }: ImpossibleEvidence): string {
  switch (why) {
    case "negative":
      return "不能是负数，请改填";
    case "fraction":
      return "应是整数，请改填";
    case "tooLarge":
      return "数值过大，请核对位数和单位";
  }
}

function notPlainZh({ reads, text }: NotPlainEvidence): string {
  if (text.startsWith("#")) return "是公式错误，请检查公式或直接填数字";
  if (reads === undefined) return "不是数字，请改填数字";
  if (reads === 0) return "不是数字，没有发生的请填 0";
  return `应只填数字，是否改为 ${reads}`;
}

function blankZh({ figures }: BlankEvidence): string {
  const { wholeRows, single } = blankPlaces(figures);
  const places = [...wholeRows.map((row) => `「${row}」整行`), ...single.map((label) => `「${label}」`)];
  const named = places.slice(0, NAMED_BLANKS).join("、");
  return places.length > NAMED_BLANKS ? `${named}等` : named;
}
