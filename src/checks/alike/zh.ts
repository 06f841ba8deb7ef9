import type { NotPlainCause } from "../../figures";
import type { NotPlainEvidence } from "../notPlain/check";
import { conversionOf } from "../notPlain/conversion";
import { passedOverZh } from "../notPlain/zh";
import { isNoText, noTextWords } from "../notPlain/noTextWords";
import type { AlikeEvidence } from "./check";
import { samples } from "./samples";

/** How many areas of a table a sentence names before it says 等. */
const NAMED = 5;

/** Several cells of one cause in one sentence. */
export function alikeZh({ cause, cells, places, sums }: AlikeEvidence): string {
  const named = places.map(
    ({ table, areas }) => `${places.length > 1 ? `${table} ` : ""}${areas.slice(0, NAMED).join("、")}${areas.length > NAMED ? "等" : ""}`,
  );
  const [first] = places;
  return `${places.length > 1 ? "共" : (first?.table ?? "")}有 ${cells.length} 格（${named.join("；")}）${predicate(cause, cells)}。${passedOverZh(sums)}`;
}

function predicate(cause: NotPlainCause, cells: readonly NotPlainEvidence[]): string {
  const { shown, isMore } = samples(cells);
  const more = isMore ? "等" : "";
  if (isNoText(cause)) return noTextWords[cause].zh(shown.join("、") + more);
  const written = shown.map((text) => `“${text}”`).join("、") + more;
  if (cause === "converted" && cells.every((cell) => conversionOf(cell) === "amount"))
    return `写的单位不是万元（${written}），这一栏的单位是万元，请换算成万元后只填数字`;
  return words[cause](written);
}

const words: Readonly<Record<Exclude<NotPlainCause, keyof typeof noTextWords>, (written: string) => string>> = {
  unit: (written) => `写了单位（${written}），请只填数字`,
  converted: (written) => `写的不是这一栏的单位（${written}），请换算后只填数字`,
  fullWidth: (written) => `写的是全角数字（${written}），请改为半角的数字`,
  separators: (written) => `写了千位分隔符（${written}），请只填数字`,
  unseen: () => "含有看不见的字符，请只填数字",
  spaces: (written) => `数字前后或中间有空格（${written}），请只填数字`,
  textFormat: () => "的数字存成了文本，请改为数字",
  rounded: (written) => `格里的数比显示的多几位小数（${written}），报告印显示的数，请把小数位数显示全，或改填显示的数`,
  computed: (written) => `是公式得出的文本（${written}），不是数字，请检查公式或直接填数字`,
  none: (written) => `写的不是数字（${written}），没有发生的请填 0`,
  remark: (written) => `在数字旁边写了别的（${written}），请核对后只填数字`,
  otherUnit: (written) => `写的单位与这一栏不合（${written}），请核对后只填数字`,
  words: (written) => `写的不是数字（${written}），请改填数字`,
};
