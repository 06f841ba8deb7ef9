import type { Worded } from "../../language";
import type { NoText, Unsaid } from "../../figures";
import type { CheckWords } from "../../findings";
import { noTextWords } from "../notPlain/noTextWords";
import type { UnreadableEvidence } from "./check";

/** What stands in a cell outside the tables instead of a text or a number, where, and what to do. */
export const unreadableWords: CheckWords<UnreadableEvidence> = {
  zh: ({ evidence }) => `工作表“${evidence.cell.sheet}”的 ${placeOf(evidence)} ${words[evidence.what].zh(evidence)}`,
  en: ({ evidence }) => `Cell ${placeOf(evidence).replaceAll("、", ", ")} of sheet “${evidence.cell.sheet}” ${words[evidence.what].en(evidence)}`,
  values: ({ text }) => text,
};

const placeOf = ({ what, text, cell }: UnreadableEvidence): string => (what === "uncomputed" ? text : cell.address);

type Words = Worded<(evidence: UnreadableEvidence) => string>;

/** Where a number belongs, the same words as in a table; where words belong, that the spreadsheet made another thing of what was typed. */
const shownOtherwise = (what: Exclude<NoText, "error" | "picture" | "hidden">, name: Worded): Words => ({
  zh: ({ text, wantsNumber }) =>
    wantsNumber
      ? `${noTextWords[what].zh(text)}；改好以前不会印进报告。本来就要这样印的，请把格式改为“文本”，再照样填写。`
      : `${name.zh}，显示为 ${text}，不知道本来要填什么；改好以前不会印进报告。请把单元格格式改为“文本”，再重新填写。`,
  en: ({ text, wantsNumber }) =>
    wantsNumber
      ? `${noTextWords[what].en(text)}; until then nothing of it is printed. Where it is to be printed as shown, make the format Text and enter it anew.`
      : `${name.en}, shown as ${text}, and nobody knows what was meant; until it is mended nothing of it is printed. Make the format of the cell Text and enter it anew.`,
});

/** Behind the name of the cell. */
const words: Readonly<Record<Unsaid, Words>> = {
  error: {
    zh: ({ text, computed }) =>
      `是错误值 ${text}，没有内容可用，不会印进报告。请${computed ? "检查这一格的公式，或" : ""}直接填上内容${computed ? "" : "，没有的就清空"}。`,
    en: ({ text, computed }) =>
      `holds the error ${text}: nothing of it can be used or printed. ${computed ? "Mend its formula, or enter its content." : "Enter its content, or clear it where there is none."}`,
  },
  errorWithin: {
    zh: ({ text, computed }) =>
      `的文字里夹着表格的错误值：“${text}”，这一格不会印进报告。` +
      (computed ? "是这一格的公式拼出来的，请改好公式，或直接填写文字。" : "这一格没有公式，错误值是填进去或粘贴来的，请改成正确的文字。"),
    en: ({ text, computed }) =>
      `has an error of the spreadsheet among its words: “${text}”. Nothing of the cell is printed. ` +
      (computed
        ? "Its formula joins it in: mend the formula, or type the text."
        : "It has no formula: the error was typed or pasted in. Put the right words there."),
  },
  truth: {
    zh: ({ text, wantsNumber, computed }) =>
      `是逻辑值 ${text}，不是${wantsNumber ? "数字" : "文字"}，不会印进报告。请${computed ? "检查这一格的公式，或" : ""}改填${wantsNumber ? "数字" : "文字"}，没有的就清空。`,
    en: ({ text, wantsNumber, computed }) =>
      `is the truth value ${text}, which is no ${wantsNumber ? "number" : "text"} and is not printed. ${computed ? "Mend its formula, or enter" : "Enter"} the ${wantsNumber ? "number" : "text"}, or clear it where there is none.`,
  },
  picture: {
    zh: () => "放的是图片，读不出内容，不会印进报告。请删去图片，把内容填成文字或数字。",
    en: () => "holds a picture: nothing of it can be used or printed. Delete it, and enter its content as text or number.",
  },
  uncomputed: {
    zh: () => "是公式，还没有算出结果，本工具也不能肯定地算出，没有内容可用，不会印进报告。请用 Excel 或 WPS 表格打开这个工作簿，保存后再试。",
    en: () =>
      "holds a formula that nobody has computed, and what it gives is not certain here: nothing of it can be used or printed. Open the workbook in Excel or WPS, save it, and try again.",
  },
  narrow: {
    zh: ({ text }) => `因列太窄，显示为 ${text}，看不出内容；改好以前不会印进报告。请把这一列拉宽，再核对。`,
    en: ({ text }) => `is shown as ${text}, since its column is too narrow; until it is widened nothing of it is printed. Widen the column and check the cell.`,
  },
  hidden: {
    zh: ({ text }) => `${noTextWords.hidden.zh(text)}；改好以前不会印进报告。`,
    en: ({ text }) => `${noTextWords.hidden.en(text)}; until then nothing of it is printed.`,
  },
  date: shownOtherwise("date", { zh: "是日期", en: "is a date" }),
  time: shownOtherwise("time", { zh: "是时间", en: "is a time" }),
  percent: shownOtherwise("percent", { zh: "是百分比", en: "is a percentage" }),
  other: shownOtherwise("other", { zh: "里的数字因单元格格式变了样", en: "is a number that its format shows as something else" }),
};
