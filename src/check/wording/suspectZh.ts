import type { Cause, Change, Fault, Suspect, TypingStep } from "../locate";
import { figureLabel } from "./figureLabel";
import { likelihood, type PlaceOf } from "./suspectWords";

const steps: Readonly<Record<TypingStep, string>> = {
  swapped: "相邻两位数字颠倒",
  replaced: "错了一位数字",
  omitted: "漏了一位数字",
  added: "多了一位数字",
  tenfold: "末尾多了或少了 0",
};

const likely = { high: "很可能", middle: "较可能", low: "可能" } as const;

/** What happened to several figures at once. */
const together: Readonly<Record<Cause, string>> = {
  notANumber: "有格子不是数字",
  blank: "有格子没有填",
  typing: "输入有误",
  staleTotal: "总计没有随各项更新",
  slip: "相邻两格填串了",
  merged: "两格的数并到一格里了",
  entryAndTotal: "改了一格和它的一个总计，别的总计没有跟着改",
  otherNumber: "数填错了",
  independent: "有几处各自填错",
};

/** One explanation as a sentence with its proof: which figure should hold what, how many rules that mends, whether others could. */
export function suspectZh(suspect: Suspect, fault: Fault, placeOf: PlaceOf): string {
  const [first, ...others] = suspect.changes;
  if (first === undefined) return "";
  const claim = others.length === 0 ? singleZh(suspect, first, placeOf) : severalZh(suspect, placeOf);
  return `${claim}；${proofZh(suspect, fault)}。`;
}

function singleZh(suspect: Suspect, change: Change, placeOf: PlaceOf): string {
  const { figure, from, to, step } = change;
  const cell = `${placeOf(figure)}「${figureLabel(figure)}」`;
  const sure = likely[likelihood(suspect)];
  if (from === undefined) return `${cell}没有填或不是数字，按勾稽关系应为 ${to}`;
  switch (suspect.cause) {
    case "notANumber":
      return from === to ? `${cell}的 ${to} 是文字，公式没有算进去，应改为数字 ${to}` : `${cell}填的 ${from} 不成立，按勾稽关系应为 ${to}`;
    case "staleTotal":
      return `${cell}${sure}是 ${to}，现在填的是 ${from}，总计可能没有随各项更新`;
    case "typing":
      return `${cell}${sure}是 ${to}，误为 ${from}${step ? `（${steps[step]}）` : ""}`;
    default:
      return `${cell}${sure}是 ${to}，误为 ${from}`;
  }
}

function severalZh(suspect: Suspect, placeOf: PlaceOf): string {
  const changes = suspect.changes.map(({ figure, from, to }) => `${placeOf(figure)} 应为 ${to}（现为${from === undefined ? "空" : ` ${from}`}）`);
  const nearest = suspect.exact ? "" : "，具体数值请查原始记录";
  return `${likely[likelihood(suspect)]}${together[suspect.cause]}：${changes.join("，")}${nearest}`;
}

function proofZh({ repairs, unique, changes, witnesses }: Suspect, { rules, suspects }: Fault): string {
  const mended = repairs.length === 0 ? "" : `改后 ${repairs.length} 条勾稽关系${repairs.length >= rules.length ? "全部" : ""}成立`;
  const rivals = suspects.filter((other) => other.changes.length === changes.length).length - 1;
  const only = changes.length === 1 ? "只有这一格能做到" : `只有这 ${changes.length} 格一起改能做到`;
  const others = unique ? only : rivals > 0 ? `另有 ${rivals} 种改法也能做到` : "";
  const agree = witnesses.agree.map(({ value, source }) => `与${source}的 ${value} 一致`);
  const disagree = witnesses.disagree.map(({ value, source }) => `但${source}是 ${value}`);
  return [...new Set([mended, others, ...agree, ...disagree])].filter((part) => part !== "").join("；");
}

/** What a fault is, where no single explanation stands out: how many there are, or that none was found. */
export function faultZh({ rules, suspects }: Fault): string {
  const [first] = suspects;
  if (first === undefined) return `这里有 ${rules.length} 条勾稽关系不成立，改动三格以内都解释不了，请对照原始记录逐格核对。`;
  const cells = new Set(suspects.flatMap(({ changes }) => changes.map(({ figure }) => figure))).size;
  if (first.changes.length > 1) return `这里有 ${rules.length} 条勾稽关系不成立，至少有 ${first.changes.length} 格填错，有 ${suspects.length} 种可能，按可能性从大到小排列。`;
  const off = first.changes.map(({ from = 0, to }) => Math.abs(to - from))[0] ?? 0;
  return `这里有 ${rules.length} 条勾稽关系不成立，差 ${off}：下列 ${cells} 格之一填错，按可能性从大到小排列。`;
}
