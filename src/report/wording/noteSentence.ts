import type { Worded } from "../../language";
import type { Gap } from "../gap";
import type { NotePlace, ReportNote } from "../note";
import { characterName } from "../printable";
import { gapReason, gapRemedy } from "./gapSentence";

/** A note as a sentence: where, what, and what to do. */
export function noteSentence(note: ReportNote): Worded {
  switch (note.kind) {
    case "unknownTag": {
      const { zh, en } = isIt(note.nearest);
      return at(
        note.place,
        `${note.written} 没有这个名称${zh}已照原样印出，请改正后重新生成。`,
        `there is no name ${note.written}${en} It was printed as it stands; correct it and generate again.`,
      );
    }
    case "blankTag":
      return withGap(note, { zh: "已照原样印出", en: "It was printed as it stands" });
    case "blankCondition":
      return withGap(note, { zh: "按不成立处理", en: "It was taken not to hold" });
    case "fullWidthBraces": {
      const { zh, en } = isIt(note.nearest);
      return at(
        note.place,
        `“${note.written}”用了全角花括号，请改成半角 {}${zh}已照原样印出。`,
        `“${note.written}” has full-width braces; write {} in half width${en} It was printed as it stands.`,
      );
    }
    case "unpairedBrace":
      return at(
        note.place,
        `“${note.written}”没有成对，标签要写成 {名称}。已照原样印出。`,
        `“${note.written}” has no other half; a tag is written {name}. It was printed as it stands.`,
      );
    case "unclosedCondition":
      return at(
        note.place,
        `${note.written} 有开头，没有对应的结尾 {/…}（开头和结尾要在同一格里，一对套一对）。已照原样印出，请改正后重新生成。`,
        `${note.written} begins, and its end {/…} is missing (both belong into one cell, pair within pair). It was printed as it stands; correct it and generate again.`,
      );
    case "unopenedCondition":
      return at(
        note.place,
        `${note.written} 有结尾，没有对应的开头 {#…}（开头和结尾要在同一格里，一对套一对）。已照原样印出，请改正后重新生成。`,
        `${note.written} ends, and its beginning {#…} is missing (both belong into one cell, pair within pair). It was printed as it stands; correct it and generate again.`,
      );
    case "conditionAsValue":
      return at(
        note.place,
        `${note.written} 是条件，要写成 {#…} 和 {/…} 一对（相反的情况用 {^…} 和 {/…}），中间写条件成立时的内容。已照原样印出。`,
        `${note.written} is a condition, written as a pair {#…} and {/…} (or {^…} and {/…} for the opposite) around what it is about. It was printed as it stands.`,
      );
    case "listInText":
      return at(
        note.place,
        `${note.written} 是列表，只能用在 Word 模板里。已照原样印出，请改正后重新生成。`,
        `${note.written} is a list, which only Word templates can use. It was printed as it stands; correct it and generate again.`,
      );
    case "controlCharacter": {
      const name = characterName(note.codePoint);
      return at(
        note.place,
        `有一个看不见的控制字符（${name}），Word 文档里不能有，已略去。`,
        `an invisible control character (${name}), which no Word document can hold, was left out.`,
      );
    }
    case "reservedName":
      return {
        zh: `基本信息：要素“${note.name}”与固定名称相同，没有采用，请给它另起一个名称。`,
        en: `Sheet “基本信息”: 要素 “${note.name}” has the name of something else and was not used; give it another name.`,
      };
  }
}

const at = ({ text }: NotePlace, zh: string, en: string): Worded => ({ zh: `${text.zh}：${zh}`, en: `${text.en}: ${en}` });

function withGap({ place, written, gap }: { readonly place: NotePlace; readonly written: string; readonly gap: Gap }, done: Worded): Worded {
  const [reason, remedy] = [gapReason(gap, written), gapRemedy(gap)];
  return at(place, `${written} ${reason.zh}${done.zh}，请${remedy.zh}后重新生成。`, `${written} ${reason.en} ${remedy.en} and generate again. ${done.en}.`);
}

const isIt = (nearest: string | undefined): Worded =>
  nearest === undefined ? { zh: "。", en: "." } : { zh: `，是不是 {${nearest}}？`, en: `; perhaps {${nearest}}?` };
