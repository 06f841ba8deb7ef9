import type { Worded } from "../../language";
import type { Unsaid } from "../../figures";
import type { UnreadableEvidence } from "../finding";
import { noTextWords } from "./noTextWords";

/** What stands in a cell outside the tables instead of a text or a number, where, and what to do. */
export const unreadableWords: Worded<(evidence: UnreadableEvidence) => string> = {
  zh: ({ cell: { sheet, address }, what, text }) => `工作表“${sheet}”的 ${what === "uncomputed" ? text : address} ${words[what].zh(text)}`,
  en: ({ cell: { sheet, address }, what, text }) =>
    `Cell ${what === "uncomputed" ? text.replaceAll("、", ", ") : address} of sheet “${sheet}” ${words[what].en(text)}`,
};

type Words = Worded<(shown: string) => string>;

/** A number that its format shows as something else: the same words as in a table. */
const shownOtherwise = (what: Exclude<Unsaid, "error" | "picture" | "narrow" | "uncomputed">): Words => ({
  zh: (shown) => `${noTextWords[what].zh(shown)}；改好以前不会印进报告。${what === "hidden" ? "" : "本来就要这样印的，请把格式改为“文本”，再照样填写。"}`,
  en: (shown) =>
    `${noTextWords[what].en(shown)}; until then nothing of it is printed.${what === "hidden" ? "" : " Where it is to be printed as shown, make the format Text and enter it anew."}`,
});

/** Behind the name of the cell. */
const words: Readonly<Record<Unsaid, Words>> = {
  error: {
    zh: (shown) => `是错误值 ${shown}，没有内容可用，不会印进报告。请检查这一格的公式，或直接填上内容。`,
    en: (shown) => `holds the error ${shown}: nothing of it can be used or printed. Mend its formula, or enter its content.`,
  },
  picture: {
    zh: () => "放的是图片，读不出内容，不会印进报告。请删去图片，把内容填成文字或数字。",
    en: () => "holds a picture: nothing of it can be used or printed. Delete it, and enter its content as text or number.",
  },
  uncomputed: {
    zh: () => "是公式，还没有算出结果，没有内容可用，不会印进报告。请用 Excel 或 WPS 表格打开这个工作簿，保存后再试。",
    en: () => "holds a formula that nobody has computed: nothing of it can be used or printed. Open the workbook in Excel or WPS, save it, and try again.",
  },
  narrow: {
    zh: (shown) => `因列太窄，显示为 ${shown}，看不出内容；改好以前不会印进报告。请把这一列拉宽，再核对。`,
    en: (shown) => `is shown as ${shown}, since its column is too narrow; until it is widened nothing of it is printed. Widen the column and check the cell.`,
  },
  date: shownOtherwise("date"),
  time: shownOtherwise("time"),
  percent: shownOtherwise("percent"),
  hidden: shownOtherwise("hidden"),
  other: shownOtherwise("other"),
};
