import { ORGAN_SHEET } from "../../workbook";
import type { FigureId } from "../../statute";
import type { ImportNote } from "../note";

/** Several reports stand in the source, and nothing says which is meant. @param years those that they say */
export function severalReports(years: readonly (number | undefined)[], figures: readonly FigureId[]): readonly ImportNote[] {
  const known = years.flatMap((year) => year ?? []);
  const words = known.map((year) => `${String(year)} 年`).join("、");
  const canChoose = known.length > 0 && new Set(known).size === known.length;
  return [
    ...(canChoose ? [yearAsked(words)] : []),
    {
      kind: "question",
      about: "表二、表三、表四",
      words,
      figures,
      sentence: canChoose
        ? {
            zh: `原文里有 ${years.length} 份报告，不知道要哪一年的，都没有读入。请先填写年度（${words}），再读一遍。`,
            en: `The source has ${years.length} reports, and nothing tells which is meant; none was read. Say the year first (${known.join(", ")}) and read it again.`,
          }
        : {
            zh: `原文里有 ${years.length} 份报告，不知道要哪一份，都没有读入。请只留下要的一份，再读一遍。`,
            en: `The source has ${years.length} reports, and nothing tells which is meant; none was read. Leave only the one that is meant, and read it again.`,
          },
    },
  ];
}

const yearAsked = (words: string): ImportNote => ({
  kind: "question",
  about: `${ORGAN_SHEET} 年度`,
  words,
  asks: "year",
  sentence: {
    zh: `原文里有几份报告（${words}）。请填写要读入的是哪一年的。`,
    en: `The source has several reports (${words}). Say of which year the one is that is meant.`,
  },
});
