import type { Worded } from "../../language";
import type { Gap } from "../gap";

const SHOWN = 3;

/** Why a tag has no value, as the end of a sentence; `written` is the tag. */
export function gapReason(gap: Gap, written: string): Worded {
  switch (gap.kind) {
    case "blank":
      return gap.names.some((name) => `{${name}}` === written)
        ? { zh: "还没有填数值。", en: "is not filled in yet;" }
        : { zh: `还没有数值：${namesOf(gap.names).zh}没有填。`, en: `has no value yet, as ${namesOf(gap.names).en} is not filled in;` };
    case "unread":
      return `{${gap.name}}` === written
        ? { zh: `读不出来：${gap.cell} 里的内容不能用。`, en: `cannot be read, as what stands in ${gap.cell} cannot be used;` }
        : {
            zh: `还没有数值：{${gap.name}} 读不出来，${gap.cell} 里的内容不能用。`,
            en: `has no value, as what stands in ${gap.cell} ({${gap.name}}) cannot be used;`,
          };
    case "notANumber":
      return { zh: `不能计算：{${gap.name}} 填的不是一个数。`, en: `cannot be computed, as {${gap.name}} is no number;` };
    case "noLastYear":
      return { zh: "没有上年的数据。", en: "needs last year's figures, which the workbook does not have;" };
    case "otherYear":
      return {
        zh: `“上年数据”是 ${gap.year} 年的，不是 ${gap.wanted} 年的。`,
        en: `needs the figures of ${gap.wanted}, and those of sheet “上年数据” are of ${gap.year};`,
      };
    case "zeroBase":
      return { zh: `不能计算：{${gap.name}} 是 0。`, en: `cannot be computed, as {${gap.name}} is 0;` };
  }
}

/** What to do about it. */
export function gapRemedy(gap: Gap): Worded {
  switch (gap.kind) {
    case "blank":
      return { zh: "填好", en: "fill it in" };
    case "unread":
      return { zh: "改好那一格", en: "mend that cell" };
    case "notANumber":
      return { zh: "改正", en: "correct it" };
    case "noLastYear":
      return { zh: "填好上年数据", en: "add last year's figures" };
    case "otherYear":
      return { zh: "换成上年的数据", en: "put last year's figures there" };
    case "zeroBase":
      return { zh: "换一种写法", en: "word it otherwise" };
  }
}

function namesOf(names: readonly string[]): Worded {
  const shown = names.slice(0, SHOWN).map((name) => `{${name}}`);
  const isCut = names.length > SHOWN;
  return { zh: `${shown.join("、")}${isCut ? `等 ${names.length} 个数` : ""}`, en: `${shown.join(", ")}${isCut ? ` (${names.length} in all)` : ""}` };
}
