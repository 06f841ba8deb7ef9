import type { FigureId } from "../statute";
import { legible } from "./legible/legible";

/** How reports state a total of table 三 or 四 in a sentence; the number is the group. Nothing of another sentence lies between. */
const statements: readonly (readonly [pattern: RegExp, figure: FigureId])[] = [
  [/(?:新收|收到|受理)[^。；;\d]{0,24}?申请[^。；;\d]{0,6}?(\d+)\s*[件宗]/gu, "applications.received:total"],
  [/上(?:一)?年(?:度)?结转[^。；;\d]{0,14}?(\d+)\s*[件宗]/gu, "applications.carriedIn:total"],
  [/(?<!部分)予以公开[^。；;，,\d]{0,6}?(\d+)\s*[件宗]/gu, "applications.granted:total"],
  [/部分公开[^。；;，,\d]{0,6}?(\d+)\s*[件宗]/gu, "applications.partlyGranted:total"],
  [/(?:办结|答复)[^。；;\d]{0,12}?(\d+)\s*[件宗]/gu, "applications.outcomesTotal:total"],
  [/结转(?:到|至)?下(?:一)?年(?:度)?[^。；;\d]{0,14}?(\d+)\s*[件宗]/gu, "applications.carriedOut:total"],
  [/行政复议[^。；;，,\d]{0,10}?(\d+)\s*[件宗]/gu, "cases:review.total"],
];

/**
 * The figures that a text states in words: 「收到政府信息公开申请 16 件」 → 本年新收·总计 16. They are evidence for locating a wrong cell,
 * not a check of the text. A figure that is stated with several numbers is left out: one of them means something else.
 */
export function statedFigures(text: string): Map<FigureId, number> {
  const plain = legible(text).text.normalize("NFKC");
  const stated = statements.flatMap(([pattern, figure]) => {
    const numbers = new Set([...plain.matchAll(pattern)].map((match) => Number(match[1])));
    const [only] = numbers;
    return numbers.size === 1 && only !== undefined ? [[figure, only] as const] : [];
  });
  return new Map(stated);
}
