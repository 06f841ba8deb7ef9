import type { Finding } from "../finding";
import { claimFinding } from "./claimFinding";
import type { Said } from "../reading/said";

/** 「2件（第32号、第44号）」: the brackets right behind a quantity, with nothing but numbers of things in them. */
const LIST = /^\s*[（(](?<list>[^（）()]*)[）)]/u;
const ITEM = /^(?:编号|案号|即|为|分别为|分别是|\s)*第?\s*[A-Za-z0-9〇一二三四五六七八九十百\d-]+\s*号(?:建议|提案|议案|案|件)?$/u;

/** C10: 「N 件（第 32 号、第 44 号）」 has a list of another length. */
export function checkLists(said: readonly Said[]): Finding[] {
  return said.flatMap(({ passage, quantity }): Finding[] => {
    const match = LIST.exec(passage.text.slice(quantity.end));
    const items = (match?.groups?.["list"] ?? "")
      .split(/[、，,；;和及]/u)
      .map((item) => item.trim())
      .filter((item) => item !== "");
    // 「5件（1—5号）」: what a range counts is not said.
    const isList =
      items.length > 0 &&
      !items.some((item) => /[-—–~～至到]/u.test(item)) &&
      items.every((item) => ITEM.test(item) || /^\d+$/u.test(item)) &&
      items.some((item) => ITEM.test(item));
    if (!match || !isList || quantity.kind !== "count" || quantity.approximate || items.length === quantity.value) return [];
    const words = { start: quantity.start, end: quantity.end + match[0].length };
    return [claimFinding("C10", passage, words, { what: "listLength", stated: quantity.value, count: items.length })];
  });
}
