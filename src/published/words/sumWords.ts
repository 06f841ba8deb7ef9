import type { Table } from "../../statute";
import type { ImportNote } from "../note";

/** A table whose sums do not hold, which was read as it stands. @param count how many sums */
export const brokenSums = ({ name, gloss }: Table, count: number): ImportNote => ({
  kind: "remark",
  about: name,
  words: "",
  sentence: {
    zh: `原文的${name}有 ${count} 处合计对不上，照原文读入，没有改。请核对原文。`,
    en: `${count} ${count === 1 ? "sum" : "sums"} of ${gloss} ${count === 1 ? "does" : "do"} not hold in the source; it was read as it stands. Check the source.`,
  },
});
