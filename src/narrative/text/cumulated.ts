import type { Finding } from "../finding";
import type { Passage } from "../passage";
import { readPassage } from "../reading/reading";
import type { Said } from "../reading/said";
import { aboutWords } from "./textFinding";

/** A number that goes on from year to year; 「全年累计」 begins anew. */
const RUNNING = /截[至止]|累计总|总(?:关注|访问|用户|粉丝|阅读|浏览|点击)|(?:开通|上线|运行|建成|成立|设立)以来/u;
const CUMULATED = /累计|总/u;
const OF_THE_YEAR = /全年|年度|今年|年内/u;
const TIMES = /20\d\d\s*年|\d{1,2}\s*[月日号]|截[至止](?:到)?(?:目前)?/gu;

/**
 * B5: a cumulated number below the one that last year's report had in the same words: 「累计发送 1106 条信息」 after 1315. It was copied from an older
 * report, or one of the two is wrong.
 *
 * @param passages the rows of this year's 正文 as printed
 * @param before last year's
 */
export function cumulated(passages: readonly Passage[], before: readonly Passage[]): Finding[] {
  const last = new Map(before.flatMap(runningTotals).map(({ key, said }) => [key, said.quantity]));
  return passages.flatMap(runningTotals).flatMap(({ key, said: { passage, quantity, own } }): Finding[] => {
    const earlier = last.get(key);
    if (!earlier || quantity.value >= earlier.value) return [];
    const start = quantity.start - own.trimStart().length;
    return [aboutWords("B5", passage, { start, end: quantity.end }, { what: "cumulated", value: quantity.value, last: earlier.value, unit: quantity.unit })];
  });
}

/** The running totals of a row, each with the words that it is known by. Few rows have any, and the others need not be read. */
function runningTotals(passage: Passage): { readonly key: string; readonly said: Said }[] {
  if (!RUNNING.test(passage.text)) return [];
  return readPassage(passage).said.flatMap((said) => {
    const { lead, own, tail, quantity } = said;
    if (quantity.kind === "percent" || !CUMULATED.test(own) || OF_THE_YEAR.test(own) || !RUNNING.test(lead)) return [];
    const words = `${own}|${tail}`.replace(TIMES, "").replace(/[^\p{Script=Han}|]/gu, "");
    return [{ key: `${words}:${quantity.unit}`, said }];
  });
}
