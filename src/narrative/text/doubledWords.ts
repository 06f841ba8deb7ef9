import type { Finding } from "../finding";
import type { Passage } from "../passage";
import { aboutWords } from "./textFinding";

/** Two to twelve characters twice in a row, a Chinese one among them. */
const TWICE = /(?=[^\n]{0,11}\p{Script=Han})([\p{Script=Han}0-9]{2,12}?)\1/gu;

/** Two words that meet: 人民政府|政府信息公开, 各部门|部门预算. */
const RIGHT_AROUND =
  /政府政府|机关机关事务|(?:部门部门|单位单位)(?:预算|决算|预决算|文件|规章)|会议会议(?:纪要|精神|内容|议题|信息)|发展发展(?:改革|和改革)|文化文化(?:和旅游|旅游|广电)/u;

/** What any of these has. */
const PARTICLE_TWICE = /(?<particle>[的了与和是及将于并不在])\k<particle>/u;
/** One character of grammar twice in a row, where it is not the end of one word and the beginning of the next. */
const particles: readonly RegExp[] = [
  /(?<!目)的的(?!确)/gu,
  /了了(?!解|却|然)/gu,
  /(?<!参)与与(?!会)/gu,
  /和和(?![谐平睦美气煦])/gu,
  /(?<!但|于|就)是是(?![否非])/gu,
  /及及(?!时)/gu,
  /将将/gu,
  /于于/gu,
  /(?<!合|归)并并/gu,
  /不不/gu,
  /(?<![现存实正内潜所旨])在在(?![建线职岗校编场])/gu,
];

/** Two marks where one should stand; 。。。 may be meant for an ellipsis. */
const MARKS = /(?<![。，、；：])(?:，，|。。|、、|；；|：：|，。|。，|、，|，、|、。|。、|；。|。；|，；|；，)(?![。，、；：])/gu;

/** A value with its unit, as a tag prints it: 「1268条」, 「1268余条」 before the 条 of the sentence. */
const UNIT_BEHIND = /[\d０-９百千万亿][余多几来]?\s*(?<unit>\p{Script=Han}|[%％])\s*$/u;

/** D7: words or marks twice in a row; the unit of what a tag prints, and again that of the sentence. */
export function checkDoubledWords(passage: Passage): Finding[] {
  const { text, spans = [] } = passage;
  const words = [...text.matchAll(TWICE)].flatMap((match) => {
    const once = match[1] ?? "";
    return isRight(text, match.index, once) ? [] : [{ start: match.index, end: match.index + match[0].length, once }];
  });
  const single = (PARTICLE_TWICE.test(text) ? particles : []).flatMap((particle) => [...text.matchAll(particle)]);
  const marks = [...text.matchAll(MARKS)];
  const units = spans.flatMap(({ start, end }) => {
    const unit = UNIT_BEHIND.exec(text.slice(start, end))?.groups?.["unit"];
    const behind = /^\s*(?<unit>[^\s])/u.exec(text.slice(end))?.groups?.["unit"];
    if (unit === undefined || behind?.normalize("NFKC") !== unit.normalize("NFKC")) return [];
    return [{ start: text.lastIndexOf(unit, end - 1), end: text.indexOf(behind, end) + 1, once: unit }];
  });
  const short = [...single, ...marks].map(({ index, 0: said }) => ({ start: index, end: index + said.length, once: said.slice(-1) }));
  return [...words, ...short, ...units]
    .sort((one, other) => one.start - other.start)
    .map(({ start, end, once }) => aboutWords("D7", passage, { start, end }, { what: "doubled", once }));
}

function isRight(text: string, index: number, once: string): boolean {
  const after = text.slice(index + 2 * once.length);
  if (!/\p{Script=Han}/u.test(once) || /^[一每逐]/u.test(once)) return true;
  // 11件1件 and the like: digits that go on are another number
  if (/^[0-9]/u.test(once) && /[0-9]/u.test(text[index - 1] ?? "")) return true;
  if (after.startsWith(`再${once}`)) return true;
  return RIGHT_AROUND.test(text.slice(Math.max(0, index - 4), index + 2 * once.length + 4));
}
