import type { Worded } from "../../language";
import { leftTagReason, type ReportNote } from "../../report";
import type { Finding } from "../findings/finding";

/** What is wrong with a tag in two pairs of braces: the inner pair is a tag, and the outer one stays. */
const DOUBLED: Worded = {
  zh: "花括号多写了一层。标签只写一层 {名称}，请删去外面的一层",
  en: "there is one pair of braces too many. A tag is written {name}: delete the outer pair",
};

/** Says of tags in a text that stay as they are written why that is so, where it is more than that something is not filled in. */
export function sayWhyLeft(found: readonly Finding[], notes: readonly ReportNote[]): Finding[] {
  const reasons = new Map(notes.flatMap((note) => ("written" in note ? [[note.written, leftTagReason(note)] as const] : [])));
  const isDoubled = notes.some((note) => note.kind === "unpairedBrace");
  return found.map((finding) => {
    const { evidence } = finding;
    if (evidence.kind !== "narrative" || evidence.what !== "blank" || !/^[{｛]./u.test(evidence.words)) return finding;
    const why = isDoubled && !reasons.has(evidence.words) ? DOUBLED : reasons.get(evidence.words);
    return why === undefined ? finding : { ...finding, evidence: { ...evidence, why } };
  });
}
