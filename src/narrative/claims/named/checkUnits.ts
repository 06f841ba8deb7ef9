import type { Finding } from "../../finding";
import type { NamedText } from "../../text/context";
import { namedPassage } from "../../text/namedPassage";
import { claimFinding } from "../claimFinding";

/** A number with a unit, and nothing else: 「1268件」, 「约1.2万件」, 「98%」. */
const WRITTEN = /^\D{0,2}\d[\d,.]*\s*(?<times>[十百千万亿]*)[余多]?\s*(?<letters>\p{Script=Han}{1,3}|[%‰])$/u;

/** C12: 要素 whose value says another unit than stands under 单位: 「1268件」 beside 条. What a tag prints would have both. */
export const checkNamedUnits = (named: readonly NamedText[]): Finding[] =>
  named.flatMap(({ name, value, unit }) => {
    const { times = "", letters = "" } = WRITTEN.exec(value.normalize("NFKC").trim())?.groups ?? {};
    const beside = unit.normalize("NFKC").trim();
    if (letters === "" || beside === "" || isSameUnit(times, letters, beside)) return [];
    return [claimFinding("C12", namedPassage(value), { start: 0, end: value.length }, { what: "namedUnit", name, unit })];
  });

const TIMES = /^[十百千万亿]+/u;

/** 人次 is 次; 万元 is 元 behind 万, and else another unit than 元. */
function isSameUnit(times: string, letters: string, unit: string): boolean {
  if (/^[十百千万亿]+$/u.test(letters)) return true;
  if (/[%‰]/u.test(letters)) return /[%‰]|百分|率/u.test(unit);
  if (TIMES.test(unit)) return times + letters === unit;
  return letters.includes(unit) || unit.includes(letters);
}
