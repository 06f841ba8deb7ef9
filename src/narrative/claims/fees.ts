import type { Finding } from "../finding";
import { editionOf } from "../../statute";
import type { Passage } from "../passage";
import { isAbout } from "../section";
import { quantities } from "../numbers/quantities";
import { everyPattern, pattern } from "../lexicon/pattern";
import { isExcerpt } from "../text/excerpt";
import type { ClaimContext } from "./claimContext";
import { claimFinding } from "./claimFinding";

const FEE = pattern`{disclosureFee}`;
/** A sentence that says what was collected in all; parts and rules have amounts too. */
const COLLECTED = everyPattern`(?:{inAll}|全年|年度?|{ownOrgan})[^，,。；;\d]{0,16}(?:{collect}|产生)[^。；;\d]{0,24}(?<amount>\d[\d,.]*\s*(?:万|亿)?\s*元)`;
const NONE = everyPattern`(?:{none}|不)(?:{collect}|产生|发生|存在|涉及)?(?:过|任何|政府|信息|公开|依申请|相关|有关|的)*(?:处理费|收费)`;

/** C9: 其他需要报告的事项 must say what 信息处理费 was collected where the edition requires it, and the report must not name two amounts. */
export function checkFees(passages: readonly Passage[], { year }: ClaimContext): Finding[] {
  // A section that is not written at all is D3's.
  const own = passages.filter((passage) => isAbout(passage, year, "others") && passage.text.trim() !== "");
  const [first] = own;
  const missing = first && editionOf(year).requires.handlingFee && !isExcerpt(own) && !own.some(({ heading, text }) => FEE.test(heading) || FEE.test(text));
  return [...(missing ? [claimFinding("C9", { ...first, text: "" }, { start: 0, end: 0 }, { what: "noFee" })] : []), ...differing(passages)];
}

function differing(passages: readonly Passage[]): Finding[] {
  const stated = passages.flatMap((passage) => amountsIn(passage).map((amount) => ({ passage, ...amount })));
  const [first] = stated;
  const other = stated.find(({ amount }) => amount !== first?.amount);
  if (!first || !other) return [];
  return [claimFinding("C9", other.passage, other, { what: "fees", amounts: [first.amount, other.amount] })];
}

/** The amounts in 元 that a passage says were collected in all; 0 where it says that none was. */
function amountsIn({ text }: Passage): { readonly amount: number; readonly start: number; readonly end: number }[] {
  if (!FEE.test(text)) return [];
  const sentences = [...text.matchAll(/[^。；;\n]+/gu)].filter(([sentence]) => FEE.test(sentence));
  return sentences.flatMap(({ 0: sentence, index }) => [
    ...[...sentence.matchAll(NONE)].map((match) => ({ amount: 0, start: index + match.index, end: index + match.index + match[0].length })),
    ...[...sentence.matchAll(COLLECTED)].flatMap((match) => {
      const [amount] = quantities(match.groups?.["amount"] ?? "");
      return amount ? [{ amount: amount.value, start: index + match.index, end: index + match.index + match[0].length }] : [];
    }),
  ]);
}
