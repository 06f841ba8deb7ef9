import { chineseCount } from "../../language";
import { INTRODUCTION } from "../../statute";
import type { TextEvidence } from "../text/textEvidence";
import { quotedAround } from "./quotedAround";

/** What is wrong with words of 正文, as one Chinese sentence: where, the words, and the way out. */
export function textZh(evidence: TextEvidence): string {
  const place = placeZh(evidence);
  const words = `“${evidence.words}”`;
  switch (evidence.what) {
    case "otherYear":
      return `${place}写的是 ${evidence.year} 年：“${quotedAround(evidence.sentence, evidence.words)}”，本报告是 ${evidence.reportYear} 年度的。请核对是否应为 ${evidence.reportYear} 年；确是 ${evidence.year} 年的事，请填写说明。`;
    case "otherOrgan":
      return evidence.why === "name"
        ? `${place}写的是${words}的情况，本报告的机关是“${evidence.organ}”。请核对是否套用了别处的文字；确实要写的，请填写说明。`
        : `${place}自称${words}，与机关名称“${evidence.organ}”不符。请改为一致的自称。`;
    case "clippedName":
      return `${place}的${words}少了“${evidence.missing}”：机关名称是“${evidence.organ}”。请改为全称或规范简称。`;
    case "ownYearCutOff":
      return `${place}写的是${words}，在“${quotedAround(evidence.sentence, evidence.words)}”中：${evidence.reportYear} 年度的数到这时还没有统计完，是否照搬了上年报告的日期？请核对是否应为 ${evidence.reportYear + 1} 年；确是这一天的，请填写说明。`;
    case "ownYearPlan":
      return `${place}写的是${words}：本报告是 ${evidence.reportYear} 年度的，打算应写 ${evidence.reportYear + 1} 年的，是否照搬了上年报告？请核对年份和内容。`;
    case "section":
      return sectionZh(place, words, evidence);
    case "missingPart":
      return `“${evidence.heading}”没有写“${evidence.parts.join("”“")}”。这一部分应写${evidence.all.join("、")}${chineseCount(evidence.all.length)}项，请补写；已用别的标题写了的，请填写说明。`;
    case "sequence":
      return sequenceZh(place, words, evidence);
    case "blank":
      if (evidence.awaits)
        return `${place}的${words}没有换成内容：${evidence.awaits.map(({ name, cell }) => `“${name}”（${cell.sheet}!${cell.address}）`).join("、")}还没有填。请到那里填写，或删去这一句。`;
      if (isTag(evidence.words) && evidence.name !== undefined) return `${place}里写了标签${words}，标签在这里不会换成内容，会照样印出。请直接写出内容。`;
      if (isTag(evidence.words)) return `${place}的${words}没有换成内容：这一项还空着，或名称写错了。请到“基本信息”或表里填写，或改正名称，或删去这一句。`;
      return `${place}还有没填的空：${words}，在“${quotedAround(evidence.sentence, evidence.words)}”中。请填写，或删去这一句。`;
    case "lookAlikes":
      return `${place}有 ${evidence.count} 个字符只是看起来像汉字：${lettersOf(evidence)}，多半是从 PDF 文件复制来的，打印后搜索不到，换字体会变样。请改成普通汉字。`;
    case "doubled":
      return `${place}${words}重复了，是否应为“${evidence.once}”？`;
    case "doubledVerb":
      return `${place}的${words}里动词“${evidence.verb}”前后重复。请删去一个。`;
    case "exactAbout":
      return `${place}写的是${words}：${evidence.number} 是准确的数，不必再写“${evidence.about}”。请删去“${evidence.about}”，或改成整数。`;
    case "statedPoints":
      return `${place}写的是${words}，后面列了 ${evidence.count} 项，不是 ${evidence.stated} 项。请核对项数，或补写漏掉的。`;
    case "mixedBrackets":
      return `${place}的括号“${shorten(evidence.words)}”一边是全角、一边是半角。请改成一致的“（）”。`;
    case "citedTitle":
      return `${place}引用的${words}名称不对，应为《${evidence.title}》。请核对后改正。`;
    case "superseded":
      return `${place}引用的${words}已不再适用，现行的是《${evidence.title}》（${evidence.number}）。请核对后改正；确需引用的，请填写说明。`;
    case "otherYearsDocument":
      return `${place}依据的${words}是 ${evidence.year} 年的文件，本报告是 ${evidence.reportYear} 年度的。请核对是否应引用 ${evidence.reportYear} 年的文件；确需引用的，请填写说明。`;
    case "unpaired":
      return `${place}的标点${words}不成对，在“${quotedAround(evidence.sentence, evidence.words)}”中。请补上另一半，或删去这一个。`;
    case "nested":
      return `${place}书名号里又用了书名号：${words}。里层应改用单书名号〈〉。`;
    case "citedNumber":
      return `${place}引用《${evidence.title}》的文号写的是${words}，应为 ${evidence.number}。请核对后改正。`;
    case "numberBrackets":
      return `${place}文号${words}的年份应使用六角括号：${evidence.number}。`;
    case "noPeriod":
      return `正文没有写统计期限。请在引言中写明，如“统计期限为 ${evidence.reportYear} 年 1 月 1 日至 12 月 31 日”。`;
    case "tooLong":
      return `“${evidence.heading}”有 ${evidence.count} 字（按 Word 的字数统计），原则上不超过 ${evidence.limit} 字，超出 ${evidence.count - evidence.limit} 字。请精简。`;
    case "repetition":
      return repetitionZh(place, evidence);
    case "cumulated":
      return `${place}写的是${words}，上年报告同一处是 ${evidence.last}：累计数不应减少。请核对是否照搬了旧数，或是其中一年写错；确有减少的，请填写说明。`;
  }
}

/** The part of 正文, or the name in 基本信息, whose words they are. */
const placeZh = (evidence: TextEvidence): string => {
  if ("name" in evidence && evidence.name !== undefined) return `“基本信息”里的“${evidence.name}”`;
  return evidence.section === INTRODUCTION ? INTRODUCTION : `正文第${evidence.section}部分`;
};

type Of<What extends TextEvidence["what"]> = Extract<TextEvidence, { what: What }>;

function sectionZh(place: string, words: string, { why, heading }: Of<"section">): string {
  switch (why) {
    case "missing":
      return `正文没有写“${heading}”。年度报告应有六个部分，请补写。`;
    case "renamed":
      return `${place}的标题写的是${words}，应为“${heading}”。请改用规定的标题。`;
    case "renumbered":
      return `${place}的标题序号写的是${words}，应为“${heading}”。请改正序号。`;
    case "twoNumberings":
      return `${place}里又用“一、二、”编号：${words}，与报告六个部分的序号混在一起。请把这一部分里的标题改用“（一）（二）”编号。`;
  }
}

function sequenceZh(place: string, words: string, { why, marks, wanted }: Of<"sequence">): string {
  const said = `“${marks.join("…")}”`;
  switch (why) {
    case "noFirst":
      return `${place}列举从${words}开始，前面没有“${wanted}”。请核对序号。`;
    case "skipped":
      return `${place}列举写的是${said}，缺“${wanted}”。请核对是漏写一项，还是序号写错。`;
    case "repeated":
      return `${place}列举写的是${said}，${words}重复或颠倒，此处应为“${wanted}”。请核对序号。`;
  }
}

function repetitionZh(place: string, { rate, length, repeated }: Of<"repetition">): string {
  const percent = (rate * 100).toFixed(0);
  const longest = repeated.reduce((most, one) => (one.words.length > most.length ? one.words : most), "");
  return (
    `${place}有 ${percent}% 的文字与上年报告相同（连续 ${length} 字以上相同的共 ${repeated.length} 处，标点和数字的不同不计），` +
    `最长的一处是“${shorten(longest)}”。请按本年情况改写；确需保留的，请填写说明。`
  );
}

/** 「“⾃”（自）、“⼈”（人）等」: the first few letters that only look like others. */
const lettersOf = ({ letters }: Of<"lookAlikes">): string =>
  letters
    .slice(0, 6)
    .map(({ letter, reads }) => `“${letter}”（${reads}）`)
    .join("、") + (letters.length > 6 ? "等" : "");

/** A name in braces that nothing took the place of. */
const isTag = (words: string): boolean => words.startsWith("{");

/** The beginning of a long sentence. */
const shorten = (text: string): string => (text.length > 60 ? `${text.slice(0, 58)}……` : text);
