import { isTotal, columnLabel, figureLabel, figureOf, rowLabel } from "../../figures";
import type { Cause, Change, Fault, ShiftBack, Suspect, TypingStep } from "../suspect";
import { isBelied } from "../verdict";
import { isBlock, likelihood, rangeOf, type PlaceOf } from "./suspectWords";

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
  wrongFormula: "有几格的公式算得不对",
  shifted: "有一行或一列整段错开了一格",
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
  // Where nothing decides between several, none of them is likely enough to be called so.
  const sure = likely[fault.decided ? likelihood(suspect) : "low"];
  const claim = suspect.back
    ? shiftedZh(suspect, suspect.back, placeOf, sure)
    : others.length === 0
      ? singleZh(suspect, first, placeOf, sure)
      : severalZh(suspect, placeOf, sure);
  const proof = proofZh(suspect, fault);
  return [claim + totalsZh(suspect, placeOf), proof].filter((part) => part !== "").join("；") + "。";
}

/** Typed totals that must be brought along: 「，总计 J28、D29 随之改为 0、0」. */
function totalsZh({ totals }: Suspect, placeOf: PlaceOf): string {
  if (totals.length === 0) return "";
  return `，总计 ${totals.map(({ figure }) => placeOf(figure)).join("、")} 随之改为 ${totals.map(({ to }) => to).join("、")}`;
}

const back = { left: "各往左移一格", right: "各往右移一格", up: "各往上移一格", down: "各往下移一格" } as const;

function shiftedZh({ changes }: Suspect, way: ShiftBack, placeOf: PlaceOf, sure: string): string {
  const isRow = way === "left" || way === "right";
  if (isBlock(changes))
    return `这张表的数${sure}整个错开了一格，应${back[way]}，共 ${changes.length} 格：${changedZh(changes.slice(0, NAMED), placeOf)}${changes.length > NAMED ? " 等" : ""}`;
  const figure = figureOf(changes[0]?.figure);
  const label = isRow ? rowLabel(figure) : columnLabel(figure);
  return `${label === "" ? `${figure.table.name} ${rangeOf(changes, placeOf)} 的数` : `「${label}」${isRow ? "一行" : "一列"}`}${sure}整段错开了一格，应${back[way]}：${changedZh(changes, placeOf)}`;
}

const changedZh = (changes: readonly Change[], placeOf: PlaceOf): string =>
  changes.map(({ figure, from, to }) => `${placeOf(figure)} 应为 ${to}（现为${from === undefined ? "空" : ` ${from}`}）`).join("，");

function singleZh({ cause }: Suspect, change: Change, placeOf: PlaceOf, sure: string): string {
  const { figure, from, to, step } = change;
  const cell = `${placeOf(figure)}「${figureLabel(figure)}」`;
  if (from === undefined) return `${cell}没有填或不是数字，按勾稽关系应为 ${to}`;
  switch (cause) {
    case "notANumber":
      return from === to ? `${cell}的 ${to} 是文字，公式没有算进去，应改为数字 ${to}` : `${cell}填的 ${from} 不成立，按勾稽关系应为 ${to}`;
    case "wrongFormula":
      return isTotal(figureOf(figure))
        ? `${cell}的公式没有把各项都加上，算出 ${from}，应是 ${to}，请检查公式`
        : `${cell}的公式算出 ${from}，按勾稽关系应是 ${to}，请检查公式和它统计的数据`;
    case "staleTotal":
      return `${cell}${sure}是 ${to}，现在填的是 ${from}，总计可能没有随各项更新`;
    case "typing":
      return `${cell}${sure}是 ${to}，误为 ${from}${step ? `（${steps[step]}）` : ""}`;
    default:
      return `${cell}${sure}是 ${to}，误为 ${from}`;
  }
}

function severalZh({ changes, exact, cause }: Suspect, placeOf: PlaceOf, sure: string): string {
  const nearest = exact ? "" : "，具体数值请查原始记录";
  return `${sure}${together[cause]}：${changedZh(changes, placeOf)}${nearest}`;
}

/** That nothing else mends as much is known of a few cells, and not of numbers that all stand one cell too far. */
function proofZh({ repairs, unique, changes, witnesses, back: isShift }: Suspect, { rules, suspects }: Fault): string {
  const mended = repairs.length === 0 ? "" : `改后 ${repairs.length} 条勾稽关系${repairs.length >= rules.length ? "全部" : ""}成立`;
  const rivals = suspects.filter((other) => other.changes.length === changes.length).length - 1;
  const only = changes.length === 1 ? "只有这一格能做到" : `只有这 ${changes.length} 格一起改能做到`;
  const others = unique ? (isShift ? "" : only) : rivals > 0 ? `另有 ${rivals} 种改法也能做到` : "";
  const agree = witnesses.agree.map(({ source }) => `与${source}一致`);
  const disagree = witnesses.disagree.map(({ source }) => `但与${source}不符`);
  return [...new Set([mended, others, ...agree, ...disagree])].filter((part) => part !== "").join("；");
}

/**
 * What a fault is, where nothing decides between explanations: which sum does not hold, what its sides are, and which cells may be wrong.
 * @param sum the clause that says the first
 */
export function faultZh({ rules, suspects, doubtful, circular = [] }: Fault, sum: string, placeOf: PlaceOf): string {
  const more = rules.length > 1 ? `（连同它共 ${rules.length} 条勾稽关系不成立）` : "";
  if (circular.length > 0)
    return `${circular.map(placeOf).join("、")} 的公式把自己也算了进去（循环引用），算不出数，按 F9 也没有用，请先改好公式。改好还不平的，再核对：${sum}${more}。`;
  if (doubtful)
    return `${doubtful.map(placeOf).join("、")} 的公式可能没有重新计算，显示的可能是旧的结果，请先按 F9 重新计算并保存。算过还不平的，再核对：${sum}${more}。`;
  const [first, ...others] = suspects;
  if (first === undefined) return `${sum}${more}。改动三格以内都解释不了，请对照原始记录逐格核对。`;
  const kind = suspects.every(({ changes }) => changes.length === 1) ? "格" : "种可能";
  const [likelier, belied] = [suspects.filter((one) => !isBelied(one)), suspects.filter(isBelied)];
  const doubt = belied.length > 0 ? `${listed(belied, kind, placeOf)}与别处写的数或核对结果不符` : "";
  if (others.length === 0 && (doubt !== "" || !first.exact))
    return `${sum}${more}。按勾稽关系只有 ${cellsOf(first, placeOf)} 填错才说得通，${doubt === "" ? "但改成多少还不能断定" : `但${doubt}`}，请对照原始记录核对。`;
  const named = [likelier.length > 0 ? `可能是 ${listed(likelier, kind, placeOf)}` : "", doubt].filter((part) => part !== "").join("；");
  const apart = others.length === 0 ? "，也可能是几处各自填错" : "";
  if (suspects.every((one) => one.back)) return `${sum}${more}。像是有一段数错开了一格，单凭勾稽关系还分不出是哪一段：${named}${apart}。请对照原始记录核对。`;
  return `${sum}${more}。单凭勾稽关系分不出是哪一${kind === "格" ? "格" : "处"}错了：${named}${apart}。请对照原始记录核对。`;
}

/** How many explanations a sentence names. */
const NAMED = 6;

function listed(suspects: readonly Suspect[], kind: string, placeOf: PlaceOf): string {
  const named = suspects
    .slice(0, NAMED)
    .map((suspect) => cellsOf(suspect, placeOf))
    .join("、");
  return suspects.length > NAMED ? `${named} 等 ${suspects.length} ${kind}` : named;
}

/** 「D6+D8」, or 「A6:F6 各往左移一格」 of what was typed one cell too far. */
const cellsOf = ({ changes, back: way }: Suspect, placeOf: PlaceOf): string =>
  way ? `${rangeOf(changes, placeOf)} ${back[way]}` : changes.map(({ figure }) => placeOf(figure)).join("+");
