import type { NotPlainEvidence } from "./check";
import { conversionOf } from "./conversion";
import { APART, isNoText, noTextWords } from "./noTextWords";

/** What stands in one cell instead of a plain number, behind the cell's name. */
export function notPlainZh(evidence: NotPlainEvidence): string {
  const { cause, text, reads, held } = evidence;
  if (isNoText(cause)) return noTextWords[cause].zh(text, held);
  const change = `，是否改为 ${reads ?? ""}`;
  // What nobody sees is named: in quotation marks it would be the same digits twice.
  if (cause === "unseen") return `这一格含有看不见的字符，应只填数字${change}`;
  if (cause === "rounded") return `格里的数是 ${text}，只显示到 ${reads ?? ""}，报告印 ${reads ?? ""}${change}？要印 ${text} 的，请把小数位数显示全`;
  if (cause === "textFormat") return `这一格的数字存成了文本${change}`;
  const written = `写的是“${text}”，`;
  if (cause === "spaces") return `${written}数字前后或中间有空格${change}`;
  if (reads === undefined && APART.test(text)) return `${written}数字中间有空格，分不清是一个数还是几个数，请只填一个数字`;
  if (reads === undefined) return `${written}不是数字，请改填数字`;
  if (cause === "none") return `${written}不是数字，没有发生的请填 0`;
  switch (conversionOf(evidence)) {
    case "amount":
      return `${written}这一栏的单位是万元，应换算成万元、只填数字${change}`;
    case "count":
      return `${written}应换算成完整的数、只填数字${change}`;
    case undefined:
      return `${written}应只填数字${change}`;
  }
}

/** What texts do to sums, behind the sentence about them. */
export const passedOverZh = (sums = 0): string => (sums > 0 ? `公式没有把文字算进去，${sums} 条勾稽关系因此不成立。` : "");
