import type { Finding } from "../../finding";
import type { TextContext } from "../../text/context";
import { pattern } from "../../lexicon/pattern";
import { claimFinding } from "../claimFinding";
import { OPENING, wholeCount } from "../neutral";
import type { Said } from "../../reading/said";

/** Shorter words do not say enough to be known for the same: 「开展培训」 may be this one and that. */
const TELLING = 6;
/** Words that make a number one of the whole year, and not of one event. */
const IN_ALL = pattern`{inAll}|全年|年度|20\d\d\s*年`;
/** What has tables of its own to be held against (C1–C7). */
const IN_TABLES = pattern`申请|{proceeding}|规范性文件|规章|{anyDecision}|收费|处理费|结转|答复|办结`;

/** C11: one quantity of the year with two numbers in one report: 「主动公开政府信息 107 条」 in 一 and 「……117 条」 in 二. Told at the second. */
export function checkTwoNumbers(said: readonly Said[], context: TextContext): Finding[] {
  const first = new Map<string, Said>();
  const told = new Set<string>();
  return said.flatMap((one): Finding[] => {
    const words = IN_ALL.test(one.lead) ? wholeCount(one, context) : undefined;
    if (words === undefined || words.length < TELLING || IN_TABLES.test(words)) return [];
    const key = `${words}:${one.quantity.unit}`;
    const before = first.get(key);
    if (!before) first.set(key, one);
    if (!before || told.has(key) || before.quantity.value === one.quantity.value) return [];
    told.add(key);
    const { passage, quantity, own } = one;
    const start = quantity.start - own.replace(OPENING, "").length;
    return [
      claimFinding(
        "C11",
        passage,
        { start, end: quantity.end },
        { what: "twoNumbers", name: words, unit: quantity.unit, numbers: [before.quantity.value, quantity.value], first: before.passage.section },
      ),
    ];
  });
}
