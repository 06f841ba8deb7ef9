import type { Worded } from "../../language";
import type { ReportNote } from "../note";
import { gapReason, gapRemedy } from "./gapSentence";

/** What is written in tags as if they computed. */
const SUM = /[+＋\-－−*＊×/／÷=＝]/u;

/**
 * Why a tag stays as it is written and what to do about it, for whoever reads it before it is printed; `undefined` where nothing is wrong with the tag
 * but that what it names is not filled in yet.
 */
export function leftTagReason(note: ReportNote): Worded | undefined {
  switch (note.kind) {
    case "unknownTag":
      if (SUM.test(note.written.replace(/^[{｛]\s*[#^/]/u, "")))
        return { zh: "标签里不能写算式。请换成算好的名称，或直接写出数", en: "a tag cannot compute. Name what is computed already, or write the number" };
      return note.nearest === undefined
        ? { zh: "没有这个名称。请改正名称", en: "there is no such name. Mend the name" }
        : { zh: `没有这个名称，是不是 {${note.nearest}}？请改正名称`, en: `there is no such name; perhaps {${note.nearest}}? Mend the name` };
    case "fullWidthBraces":
      return { zh: "用了全角花括号。请改成半角 {}", en: "its braces are of full width. Write {} in half width" };
    case "unclosedCondition":
      return {
        zh: "有开头，没有对应的结尾 {/…}（开头和结尾要在同一格里，一对套一对）。请补上结尾",
        en: "its end {/…} is missing (both belong into one cell, pair within pair). Add the end",
      };
    case "unopenedCondition":
      return {
        zh: "有结尾，没有对应的开头 {#…}（开头和结尾要在同一格里，一对套一对）。请补上开头",
        en: "its beginning {#…} is missing (both belong into one cell, pair within pair). Add the beginning",
      };
    case "conditionAsValue":
      return {
        zh: "这是条件，要写成 {#…} 和 {/…} 一对，中间写条件成立时的内容。请改正",
        en: "it is a condition, written as a pair {#…} and {/…} around what it is about. Write both",
      };
    case "listInText":
      return { zh: "这是列表，只能用在 Word 模板里。请写出其中的一项", en: "it is a list, which only Word templates can use. Name one of its items" };
    case "blankTag": {
      if (note.gap.kind === "blank") return undefined;
      const [reason, remedy] = [gapReason(note.gap, note.written), gapRemedy(note.gap)];
      return { zh: `${reason.zh}请${remedy.zh}`, en: `it ${reason.en} ${remedy.en}` };
    }
    default:
      return undefined;
  }
}
