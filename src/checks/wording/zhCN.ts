import { columnLabel, figureLabel, figureOf, rowLabel } from "../../figures";
import type { AcrossYearsEvidence, Finding, ImplausibleEvidence, ImpossibleEvidence, JumpEvidence, RegulationsEvidence } from "../evidence";
import { lostFormulasZh } from "../lostFormulas/words";
import { organKindWords } from "../organKind/words";
import { unreadableWords } from "../unreadable/words";
import { alikeZh, notPlainZh, passedOverZh } from "../notPlain/zh";
import { sumZh } from "../sum/zh";
import { claimZh } from "./claimZh";
import { blankZh, unfilledZh } from "./missingZh";
import { staleCellZh, staleZh, unverifiedZh } from "./staleZh";
import { textZh } from "./textZh";

/** A finding as one Chinese sentence: what, where, and what to do. */
export function sentenceZh(finding: Finding): string {
  const { evidence } = finding;
  if (evidence.kind === "narrative") return textZh(evidence);
  if (evidence.kind === "claim") return claimZh(evidence);
  if (evidence.kind === "organKind") return organKindWords.zh(evidence);
  if (evidence.kind === "unreadable") return unreadableWords.zh(evidence);
  if (evidence.kind === "staleCell") return staleCellZh(evidence);
  if (evidence.kind === "unverified") return unverifiedZh(evidence);
  if (evidence.kind === "alike") return alikeZh(evidence);
  const table = figureOf(finding.figures[0]).table.name;
  switch (evidence.kind) {
    case "sum":
      return `${table}${sumZh(finding, evidence)}`;
    case "impossible":
      return `${table}「${figureLabel(evidence.figure)}」填的是 ${evidence.value}，${impossibleZh(evidence)}。`;
    case "notPlain":
      return `${table}「${figureLabel(evidence.figure)}」${notPlainZh(evidence)}。${passedOverZh(evidence.sums)}`;
    case "regulations":
      return `${table}${regulationsZh(evidence)}`;
    case "implausible":
      return `${table}${implausibleZh(finding, evidence)}`;
    case "acrossYears":
      return `${table}${acrossYearsZh(finding, evidence)}`;
    case "lostFormulas":
      return `${table} ${lostFormulasZh(evidence)}`;
    case "lostFlags":
      return `${table} ${evidence.areas} 的标记（填错时变色的条件格式）没有了，可能是粘贴时带掉的。填的数照样校验。`;
    case "jump":
      return `${table}${jumpZh(finding, evidence)}`;
    case "blank":
      return `${table}${blankZh(evidence)}`;
    case "stale":
      return `${table}${staleZh(evidence)}`;
    case "unfilled":
      return `${table}${unfilledZh(finding, evidence)}`;
  }
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

function regulationsZh({ terms, organKind }: RegulationsEvidence): string {
  const filled = terms.map(({ figure, value }) => `${columnLabel(figureOf(figure))} ${value ?? ""}`).join("、");
  return (
    `「规章」填了${filled}，但${organKind}不能制定规章，只有国务院部门、省级政府和设区的市的政府可以。` +
    "是行政规范性文件的，请改填到那一行，这里填 0；机关类别选错了的，请在“基本信息”里改。"
  );
}

function implausibleZh({ figures }: Finding, { what, value, against }: ImplausibleEvidence): string {
  switch (what) {
    case "cases":
      return `的行政复议和行政诉讼共 ${value} 件，比收到和上年结转的申请 ${against} 件还多。请核对；确是如此的，请填写说明。`;
    case "inForce":
      return `「${rowLabel(figureOf(figures[0]))}」现行有效 ${value} 件，比本年制发的 ${against} 件还少。请核对；确是如此的，请填写说明。`;
    case "fees":
      return `「${figureLabel(figures[0])}」填的是 ${value} 万元，可能是把元当成了万元。是 ${value} 元的，请改填 ${yuan(value)}；确是万元的，请填写说明。`;
  }
}

/** What an amount in 元 is in 万元, without the dust of binary fractions. */
const yuan = (value: number): string => String(Number((value / 10_000).toPrecision(15)));

function acrossYearsZh({ check, figures }: Finding, { value, expected, parts }: AcrossYearsEvidence): string {
  const label = figureLabel(figures[0]);
  const last = parts[0];
  if (check === "B1") {
    return `「${label}」填的是 ${value}，上年报告的「${figureLabel(last?.figure)}」是 ${expected}，两个数应相等。请核对这两份报告。`;
  }
  const [before = 0, issued = 0, repealed = 0] = parts.map((part) => part.value);
  return (
    `「${label}」填的是 ${value}，按上年现行有效 ${before} + 本年制发 ${issued} - 本年废止 ${-repealed} 应为 ${expected}，` +
    `相差 ${Math.abs(value - expected)}。请核对；因清理等原因不一致的，请填写说明。`
  );
}

function jumpZh({ figures }: Finding, { value, last, factor, difference }: JumpEvidence): string {
  return (
    `「${figureLabel(figures[0])}」填的是 ${value}，上年是 ${last}，变动很大（相差 ${factor} 倍以上、${difference} 以上即提示）。` +
    "请核对是否多填、少填了数位或用错了单位；属实的，请填写说明。"
  );
}
