import type { Finding } from "../finding";
import type { Passage } from "../passage";
import type { TextContext } from "./context";
import { printedBy } from "./printedBy";
import { aboutWords } from "./textFinding";

/** What is counted in these reports. */
const UNITS = "[件条次篇期份场起个家元]";

/** Words that a number follows before its unit. */
const COUNTED =
  "(?:文件|申请|信息|规章|诉讼|复议|案件|提案|建议|议案|培训|会议|解读|公报|处理费|费用|办结|答复|受理|收到|公开|发布|制发|制定|废止|有效|结转|开展|召开|合计|累计|共计|共|约|达)";

/**
 * Blanks that templates have. Kept apart from what is right: 1+X and 24×7, a space that a line break left, 逐条 and 文件, brackets
 * with something in them, the noughts of 二〇〇八.
 */
const blanks: readonly RegExp[] = [
  // XX, ××, ＸＸ
  /(?<![A-Za-z0-9+])[XxＸｘ]{2,}(?![A-Za-z0-9])/gu,
  /[×✕╳□■]{2,}|(?<![一二三四五六七八九])[〇○]{2,}(?![一二三四五六七八九])/gu,
  // a single X or × before what it stands for
  /(?<![A-Za-z0-9+＋\-])\s?[XxＸｘ×](?=\s*(?:[年月日件条次元份个篇期场]|镇|乡|街道|县|局))/gu,
  /[_＿]{2,}/gu,
  // 　年　月　日
  /[\s\u3000]+年[\s\u3000]+月[\s\u3000]+日/gu,
  // a blank in the place of a number: 规范性文件　件
  new RegExp(`(?=[ \\t\\u3000\\u00a0])(?<=${COUNTED})(?:[ \\t\\u3000\\u00a0]+${UNITS})(?=[，。；、,;：:）)]|其中|$)`, "gmu"),
  new RegExp(`(?<=[\\p{Script=Han}])(?:[ \\t\\u00a0]{2,}|\\u3000[ \\t\\u3000]*)${UNITS}(?=[，。；、,;：:）)]|其中|$)`, "gmu"),
  // 共件: the number left out without a blank
  /(?<=共|共计|合计|累计)[件条次篇期场](?=[，。；、,;])/gu,
  // empty brackets
  /[（(][\s\u3000]*[）)]|《[\s\u3000]*》|“[\s\u3000]*”|〔[\s\u3000]*〕|【[\s\u3000]*】/gu,
  /某某(?!人)|(?<=^|[。；，\n])某(?:省|市|县|区|镇|乡|街道|局|委)(?=人民政府|办事处|[^，。]{0,6}(?:公开|受理|收到))/gmu,
  /此处(?:填写|插入|输入|填|写)[^，。；\n]{0,20}|(?<![\p{Script=Han}])待(?:填写|补充|填|定稿)(?![\p{Script=Han}])/gu,
  /[（(【[](?:请)?(?:填写|填入|插入|补充)[^）)】\]]{0,30}[）)】\]]/gu,
  // a tag that nothing replaced, and a brace without its other half
  /[{｛][^{}｛｝\n\r]*[}｝]|[{}｛｝]/gu,
];

/** D6: blanks of a template left in the text. What a tag printed is told where that stands. */
export function checkBlanks(passage: Passage, { said }: TextContext): Finding[] {
  const isPrinted = printedBy(passage, said);
  return blanksIn(passage.text)
    .filter((words) => !isPrinted(words))
    .map((words) => aboutWords("D6", passage, words, { what: "blank" }));
}

/** Where the blanks of a template stand in a text, none within another. */
export function blanksIn(text: string): { readonly start: number; readonly end: number }[] {
  if (text === "") return [];
  const found = blanks
    .flatMap((blank) => [...text.matchAll(blank)])
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .sort((one, other) => one.start - other.start || other.end - one.end);
  let reached = 0;
  return found.filter((words) => {
    if (words.start < reached) return false;
    reached = words.end;
    return true;
  });
}
