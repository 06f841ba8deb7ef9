import { Kept } from "../kept";
import { seenLetters } from "../reading/labelText";
import { LONGEST_LABEL } from "./labelKey";
import { withRoundBrackets } from "./roundBrackets";

/** 「单位：元」「计量单位：万件」「（金额单位：千元）」「注：收费金额单位为元」, not 「填报单位」 */
const STATEMENT = /(?:^|[^\p{L}]|金额|计量|计数|货币|数量|统计)单位[:为是]?(.*)$/u;
/** 「以元为单位」 */
const TURNED = /以(\p{L}+)为单位/u;
/** 「本年收费金额（元）」 */
const REMARK = /\(([^()]*)\)?$/u;
/** 「收费金额/元」「收费金额：元」「收费金额元」 */
const SUFFIX = /(?:[/:,-]|金额|数额|收费|费用)(\p{L}+)$/u;
/** What stands around the names of units of money. */
const CURRENCY = /人民币|RMB/gu;

const folded = (text: string): string => lately.of(text, () => withRoundBrackets(seenLetters(text).normalize("NFKC")).replace(CURRENCY, ""));

/** The same labels stand in every workbook. */
const lately = new Kept<string>(1000, LONGEST_LABEL);

const words = (text: string): string[] => text.split(/[^\p{L}]+|[和或及]/u).filter((word) => word !== "");

/** The words in which a label says its unit, if they are units: 「本年收费金额（单位：元）」, 「收费金额/元」. */
export function unitWordsOfLabel(text: string): readonly string[] {
  const label = folded(text);
  return words(stated(label) ?? REMARK.exec(label)?.[1] ?? SUFFIX.exec(label)?.[1] ?? "");
}

/** The words in which a line by a table says its units, if they are units: 「单位：件（行政事业性收费：元）」, 「（元）」. */
export function unitWordsOfLine(text: string): readonly string[] {
  const line = folded(text);
  return words(stated(line) ?? /^\(([^()]*)\)$/u.exec(line)?.[1] ?? "");
}

/** The word of a cell beside a figure that says nothing but a unit, if it is one: 「元」. */
export function unitWordsOfCell(text: string): readonly string[] {
  const word = folded(text);
  return /^\p{L}{1,4}$/u.test(word) ? [word] : unitWordsOfLine(text);
}

const stated = (text: string): string | undefined => (text.includes("单位") ? (STATEMENT.exec(text)?.[1] ?? TURNED.exec(text)?.[1]) : undefined);
