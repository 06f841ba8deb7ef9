import { mayCount, statedNumber } from "../../figures";
import type { CountReading } from "./readings";
import type { Finding } from "../finding";
import { figuresOf } from "../../statute";
import type { Passage } from "../passage";
import { sentenceAround } from "../reading/sentences";
import { everyPattern, pattern } from "../lexicon/pattern";
import type { ClaimContext } from "./claimContext";
import { claimFinding, countFinding } from "./claimFinding";
import { speaksOfOther } from "./guards";
import type { Said } from "../reading/said";
import type { TableCounts } from "./tableCounts";

/** Rows of table 二 that count decisions; the lexicon has what reports call them by the same names. */
const ROWS = ["licences", "penalties", "coercion"] as const;
type Decision = (typeof ROWS)[number];
const NOUN = `(?:${ROWS.map((row) => `(?<${row}>{${row}})`).join("|")})`;
const AMOUNTS = "(?:{inAll}|总数|总量|数量|件数|共有|为|是|达到?|了|的|[：:]|\\s)*";
/** 「作出行政处罚决定12件」, 「行政许可35件」. */
const BEFORE = pattern`${NOUN}(?:类)?(?:处理)?(?:决定书?|案件|案)?${AMOUNTS}$`;
/** 「作出12件行政处罚决定」. */
const BEHIND = pattern`^\s*(?:的)?${NOUN}(?:处理)?(?:决定|案件)`;
const MADE = pattern`{decided}(?:各类|了)*\s*(?:共计?|累计)?\s*$`;
const OTHERWISE = pattern`{besideDecisions}`;
/** Two kinds with one number. */
const SEVERAL = pattern`{anyDecision}[^，,。；;]*[、和及与或][^，,。；;]*{anyDecision}`;

const FEE = pattern`{adminFees}(?:收入|金额|总额)?(?:共?{collect}|入库|完成)?${AMOUNTS}$`;
const NONE = everyPattern`{none}(?:{decide}|开展|发生|产生|采取)?(?:过|任何)?${NOUN}(?:处理)?(?:决定|案件|行为|事项)?(?=[，,。；;、！\n]|$)`;
const NO_FEES = everyPattern`{none}(?:{collect}|开展|发生|产生|存在|涉及)?(?:过|任何)?{adminFees}(?:收入|项目|事项|情况)?(?=[，,。；;、！\n]|$)`;
/** A sentence on a part of the year, or of the decisions. */
const OF_A_PART = pattern`{partOfYear}|月份|其中`;

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
  if (quantity.kind !== "count" || !mayCount(quantity.unit, "decisions") || OTHERWISE.test(outside) || SEVERAL.test(outside)) return undefined;
  const before = BEFORE.exec(own);
  const behind = before || !MADE.test(own) ? null : BEHIND.exec(tail);
  const row = rowNamed(before ?? behind);
  const verbAt = own.slice(0, before?.index ?? own.length).replace(MADE, "").length;
  if (row === undefined || OTHERWISE.test(tail) || speaksOfOther(said, context, verbAt)) return undefined;
  const words = { start: quantity.start - (before ? own.length - before.index : 0), end: quantity.end + (behind?.[0].length ?? 0) };
  return countFinding("C7", passage, words, quantity, readingsOf(row, counts));
}

const rowNamed = (match: RegExpExecArray | null): Decision | undefined => ROWS.find((row) => match?.groups?.[row] !== undefined);

const readingsOf = (row: Decision | undefined, counts: TableCounts): CountReading[] => [row && counts.at(row, "decisions")].filter((one) => one !== undefined);

function feeFinding(said: Said, context: ClaimContext): Finding | undefined {
  const { quantity, own, passage } = said;
  const named = quantity.kind === "amount" ? FEE.exec(own) : null;
  if (!named) return undefined;
  const [collected] = collectedFees(context);
  if (collected === undefined || speaksOfOther(said, context, named.index)) return undefined;
  const stated = quantity.value / TEN_THOUSAND;
  const step = quantity.approximate ? stated * 0.2 : quantity.step / TEN_THOUSAND;
  if (Math.abs(stated - collected.value) < Math.max(step, HAIR)) return undefined;
  const words = { start: quantity.start - own.length + named.index, end: quantity.end };
  return claimFinding(
    "C7",
    passage,
    words,
    { what: "count", stated, readings: [collected] },
    collected.terms.map(({ figure }) => figure),
  );
}

/** 行政事业性收费 as the table has it; none where it is not filled in. */
const collectedFees = ({ edition, entries }: ClaimContext): CountReading[] =>
  figuresOf(edition, "fees", "collected").flatMap((figure) => {
    const value = statedNumber(entries.get(figure));
    return value === undefined ? [] : [{ terms: [{ figure, value }], value }];
  });

/** C7: 「未作出行政处罚」, 「没有行政事业性收费」 beside a table that has some. */
export function checkNoDecisions(passage: Passage, context: ClaimContext, counts: TableCounts): Finding[] {
  const denied = [
    ...[...passage.text.matchAll(NONE)].map((match) => ({ match, readings: readingsOf(rowNamed(match), counts) })),
    ...[...passage.text.matchAll(NO_FEES)].map((match) => ({ match, readings: collectedFees(context) })),
  ];
  return denied.flatMap(({ match, readings: all }) => {
    const words = { start: match.index, end: match.index + match[0].length };
    const sentence = sentenceAround(passage.text, words);
    const years = sentence.match(/20\d\d(?=\s*年)/gu) ?? [];
    const readings = all.filter(({ value }) => value > 0);
    if (readings.length === 0 || years.some((one) => Number(one) !== context.year) || OF_A_PART.test(sentence)) return [];
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
