/**
 * Signs of dictionaries (CJK Radicals Supplement) that look like whole characters, which they are not by NFKC but for two, and those characters in the same order. Fonts draw both
 * as one shape, so that PDFs that browsers print name the one for the other. Source: Unicode, EquivalentUnifiedIdeograph.txt.
 */
const RADICALS = "⺎⺒⺟⺠⻁⻄⻅⻆⻉⻋⻑⻓⻔⻘⻙⻚⻛⻜⻝⻢⻣⻤⻥⻦⻧⻨⻩⻪⻫⻬⻭⻮⻯⻰⻱⻲⻳";
const CHARACTERS = "兀巳母民虎西见角贝车長长门青韦页风飞食马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟";

const characterOf = new Map(Array.from(RADICALS).map((radical, at) => [radical, CHARACTERS[at] ?? radical]));

/** A text whose characters are those that its reader sees: fonts name them as radicals or in other shapes. */
export const asCharacters = (text: string): string =>
  text.replace(/[\u2E80-\u2FDF\uF900-\uFAFF\uFB00-\uFB06]/gu, (sign) => characterOf.get(sign) ?? sign.normalize("NFKC"));
