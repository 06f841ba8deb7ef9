import { gapReason, gapRemedy } from "./gapSentence";
import type { ReportNote } from "./note";
import { characterName } from "./printable";

/** A note as a Chinese sentence: where, what, and what to do. */
export function noteSentence(note: ReportNote): string {
  switch (note.kind) {
    case "unknownTag":
      return `${note.place.text}：${note.written} 没有这个名称${isIt(note.nearest)}已照原样印出，请改正后重新生成。`;
    case "blankTag":
      return `${note.place.text}：${note.written} ${gapReason(note.gap, note.written)}已照原样印出，请${gapRemedy(note.gap)}后重新生成。`;
    case "blankCondition":
      return `${note.place.text}：${note.written} ${gapReason(note.gap, note.written)}按不成立处理，请${gapRemedy(note.gap)}后重新生成。`;
    case "fullWidthBraces":
      return `${note.place.text}：“${note.written}”用了全角花括号，请改成半角 {}${isIt(note.nearest)}已照原样印出。`;
    case "unpairedBrace":
      return `${note.place.text}：“${note.written}”没有成对，标签要写成 {名称}。已照原样印出。`;
    case "unclosedCondition":
      return `${note.place.text}：${note.written} 有开头，没有对应的结尾 {/…}（开头和结尾要在同一格里，一对套一对）。已照原样印出，请改正后重新生成。`;
    case "unopenedCondition":
      return `${note.place.text}：${note.written} 有结尾，没有对应的开头 {#…}（开头和结尾要在同一格里，一对套一对）。已照原样印出，请改正后重新生成。`;
    case "conditionAsValue":
      return `${note.place.text}：${note.written} 是条件，要写成 {#…} 和 {/…} 一对（相反的情况用 {^…} 和 {/…}），中间写条件成立时的内容。已照原样印出。`;
    case "listInText":
      return `${note.place.text}：${note.written} 是列表，只能用在 Word 模板里。已照原样印出，请改正后重新生成。`;
    case "controlCharacter":
      return `${note.place.text}：有一个看不见的控制字符（${characterName(note.codePoint)}），Word 文档里不能有，已略去。`;
    case "unknownSection":
      return `${note.place.text}：部分“${note.section}”不是引言，也不在报告的六个部分之中，没有印出，请改正“部分”一栏。`;
    case "reservedName":
      return `基本信息：要素“${note.name}”与固定名称相同，没有采用，请给它另起一个名称。`;
  }
}

const isIt = (nearest: string | undefined): string => (nearest === undefined ? "。" : `，是不是 {${nearest}}？`);
