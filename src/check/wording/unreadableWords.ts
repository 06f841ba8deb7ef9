import type { Worded } from "../../language";
import type { UnreadableEvidence } from "../finding";

/** What stands in a cell outside the tables instead of a text or a number, where, and what to do. */
export const unreadableWords: Worded<(evidence: UnreadableEvidence) => string> = {
  zh: ({ cell: { sheet, address }, what, text }) =>
    what === "error"
      ? `工作表“${sheet}”的 ${address} 是错误值 ${text}，没有内容可用，不会印进报告。请检查这一格的公式，或直接填上内容。`
      : `工作表“${sheet}”的 ${address} 放的是图片，读不出内容，不会印进报告。请删去图片，把内容填成文字或数字。`,
  en: ({ cell: { sheet, address }, what, text }) =>
    what === "error"
      ? `Cell ${address} of sheet “${sheet}” holds the error ${text}: nothing of it can be used or printed. Mend its formula, or enter its content.`
      : `Cell ${address} of sheet “${sheet}” holds a picture: nothing of it can be used or printed. Delete it, and enter its content as text or number.`,
};
