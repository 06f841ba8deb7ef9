import type { Gap } from "./tagWords";

const SHOWN = 3;

/** Why a tag has no value, as the end of a sentence; `written` is the tag. */
export function gapReason(gap: Gap, written: string): string {
  switch (gap.kind) {
    case "blank":
      return gap.names.some((name) => `{${name}}` === written) ? "还没有填数值。" : `还没有数值：${namesOf(gap.names)}没有填。`;
    case "notANumber":
      return `不能计算：{${gap.name}} 填的不是一个数。`;
    case "noLastYear":
      return "没有上年的数据。";
    case "otherYear":
      return `“上年数据”是 ${gap.year} 年的，不是 ${gap.wanted} 年的。`;
    case "zeroBase":
      return `不能计算：{${gap.name}} 是 0。`;
  }
}

/** What to do about it. */
export function gapRemedy(gap: Gap): string {
  switch (gap.kind) {
    case "blank":
      return "填好";
    case "notANumber":
      return "改正";
    case "noLastYear":
      return "填好上年数据";
    case "otherYear":
      return "换成上年的数据";
    case "zeroBase":
      return "换一种写法";
  }
}

function namesOf(names: readonly string[]): string {
  const shown = names.slice(0, SHOWN).map((name) => `{${name}}`).join("、");
  return `${shown}${names.length > SHOWN ? `等 ${names.length} 个数` : ""}`;
}
