import { statedNumber } from "../../figures";
import type { CountReading, Finding } from "../../check";
import { figuresOf } from "../../statute";
import type { Passage } from "../passage";
import { sentenceAround } from "../text/textFinding";
import type { ClaimContext } from "./claimContext";
import { claimFinding, countFinding } from "./claimFinding";
import { speaksOfOther } from "./guards";
import type { Said } from "./said";
import type { TableCounts } from "./tableCounts";

/** Rows of table 二 that count decisions, by what reports call them. */
const ROWS = { 许可: "licences", 处罚: "penalties", 强制: "coercion" } as const;
type Decision = keyof typeof ROWS;
const NOUN = "行政(?<kind>许可|处罚|强制)(?:措施|执行)?";
const UNITS = /^(?:件|宗|起|例|份)$/u;
const AMOUNTS = "(?:共计?|总计|合计|累计|总数|总量|数量|件数|共有|为|是|达到?|了|的|[：:]|\\s)*";
/** 「作出行政处罚决定12件」, 「行政许可35件」. */
const BEFORE = new RegExp(`${NOUN}(?:类)?(?:处理)?(?:决定书?|案件|案)?${AMOUNTS}$`, "u");
/** 「作出12件行政处罚决定」. */
const BEHIND = new RegExp(`^\\s*(?:的)?${NOUN}(?:处理)?(?:决定|案件)`, "u");
const MADE = /(?:作出|下达|实施|办理|办结|查处|完成|立案查处)(?:各类|了)*\s*(?:共计?|累计)?\s*$/u;
/** What is told of such decisions is not how many there were: what was published, applied for, examined, or counted as kinds of them. */
const OTHERWISE =
  /公开|公示|公布|发布|推送|上传|归集|录入|报送|信息|申请|受理|收到|接收|事项|目录|清单|复议|诉讼|听证|评查|抽查|投诉|举报|培训|简化|压减|下放|取消|承接|涉及|移送/u;
/** Two kinds with one number. */
const SEVERAL = /行政(?:许可|处罚|强制)[^，,。；;]*[、和及与或][^，,。；;]*行政(?:许可|处罚|强制)/u;

const FEE = new RegExp(`行政事业性收费(?:收入|金额|总额)?(?:共?收取|征收|收缴|入库|完成)?${AMOUNTS}$`, "u");
const NONE =
  /(?:未|没有|无)(?:作出|实施|办理|下达|开展|发生|产生|采取)?(?:过|任何)?行政(?<kind>许可|处罚|强制)(?:措施|执行)?(?:处理)?(?:决定|案件|行为|事项)?(?=[，,。；;、！\n]|$)/gu;

/** A table's own unit: 行政事业性收费 is asked for in 万元. */
const TEN_THOUSAND = 10_000;
/** Half a 分 in 万元, for the arithmetic of decimals. */
const HAIR = 5e-7;

/** C7: decisions on 行政许可, 行政处罚 and 行政强制, and 行政事业性收费, beside table 二. Only what a sentence says to have been decided or collected. */
export function checkDecisions(said: readonly Said[], context: ClaimContext, counts: TableCounts): Finding[] {
  return said.flatMap((one) => decisionFinding(one, context, counts) ?? feeFinding(one, context) ?? []);
}

function decisionFinding(said: Said, context: ClaimContext, counts: TableCounts): Finding | undefined {
  const { quantity, own, outside, tail, passage } = said;
  if (quantity.kind !== "count" || !UNITS.test(quantity.unit) || OTHERWISE.test(outside) || SEVERAL.test(outside)) return undefined;
  const before = BEFORE.exec(own);
  const behind = before || !MADE.test(own) ? null : BEHIND.exec(tail);
  const kind = kindOf(before ?? behind);
  const verbAt = own.slice(0, before?.index ?? own.length).replace(MADE, "").length;
  if (kind === undefined || OTHERWISE.test(tail) || speaksOfOther(said, context, verbAt)) return undefined;
  const words = { start: quantity.start - (before ? own.length - before.index : 0), end: quantity.end + (behind?.[0].length ?? 0) };
  return countFinding("C7", passage, words, quantity, readingsOf(kind, counts));
}

/** NOUN and NONE name these only. */
const kindOf = (match: RegExpExecArray | null): Decision | undefined => match?.groups?.["kind"] as Decision | undefined;

const readingsOf = (kind: Decision, counts: TableCounts): CountReading[] => [counts.at(ROWS[kind], "decisions")].filter((one) => one !== undefined);

function feeFinding(said: Said, context: ClaimContext): Finding | undefined {
  const { quantity, own, passage } = said;
  const named = quantity.kind === "amount" ? FEE.exec(own) : null;
  const [figure] = figuresOf(context.edition, "fees", "collected");
  const collected = figure === undefined ? undefined : statedNumber(context.entries.get(figure));
  if (!named || figure === undefined || collected === undefined || speaksOfOther(said, context, named.index)) return undefined;
  const stated = quantity.value / TEN_THOUSAND;
  const step = quantity.approximate ? stated * 0.2 : quantity.step / TEN_THOUSAND;
  if (Math.abs(stated - collected) < Math.max(step, HAIR)) return undefined;
  const words = { start: quantity.start - own.length + named.index, end: quantity.end };
  return claimFinding("C7", passage, words, { what: "count", stated, readings: [{ terms: [{ figure, value: collected }], value: collected }] }, [figure]);
}

/** C7: 「未作出行政处罚」 beside a table that has some. */
export function checkNoDecisions(passage: Passage, { year }: ClaimContext, counts: TableCounts): Finding[] {
  return [...passage.text.matchAll(NONE)].flatMap((match) => {
    const words = { start: match.index, end: match.index + match[0].length };
    const sentence = sentenceAround(passage.text, words);
    const years = sentence.match(/20\d\d(?=\s*年)/gu) ?? [];
    const kind = kindOf(match);
    const readings = (kind ? readingsOf(kind, counts) : []).filter(({ value }) => value > 0);
    if (readings.length === 0 || years.some((one) => Number(one) !== year) || /季度|上半年|月份|其中/u.test(sentence)) return [];
    return [
      claimFinding(
        "C7",
        passage,
        words,
        { what: "count", stated: 0, readings },
        readings.flatMap(({ terms }) => terms.map(({ figure }) => figure)),
      ),
    ];
  });
}
