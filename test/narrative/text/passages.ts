import { checkText, type TextContext } from "../../../src/narrative/text";
import type { Passage } from "../../../src/narrative/passage";
import type { Finding } from "../../../src/jobs";
import type { TextCheckId, TextEvidence } from "../../../src/narrative";

/** A town that reports on 2023. */
export const town: TextContext = { organ: "青川市柳河镇人民政府", year: 2023 };

/** A row of 正文. */
export const passage = (text: string, section = "一", heading = "", row = 0): Passage => ({ section, heading, text, row });

/** The five parts of 一 in order, one row each, with a word of their own. */
export const fiveParts: readonly Passage[] = [
  passage("2023年公开信息40条。", "一", "（一）主动公开", 0),
  passage("2023年未收到申请。", "一", "（二）依申请公开", 1),
  passage("严格审核把关。", "一", "（三）政府信息管理", 2),
  passage("维护好栏目。", "一", "（四）政府信息公开平台建设", 3),
  passage("开展了自查。", "一", "（五）监督保障", 4),
];

/** A finding about words, its evidence known to be so. */
export type TextFinding = Finding & { readonly evidence: TextEvidence };

const isText = (finding: Finding): finding is TextFinding => finding.evidence.kind === "narrative";

/** What one check finds in rows of 正文. */
export const foundBy = (check: TextCheckId, passages: readonly Passage[], context: TextContext = town): TextFinding[] =>
  checkText(passages, context)
    .filter(isText)
    .filter((finding) => finding.check === check);

/** The words that one check finds in one text. */
export const wordsBy = (check: TextCheckId, text: string, section = "一", context: TextContext = town): string[] =>
  foundBy(check, [passage(text, section)], context).map(({ evidence }) => evidence.words);
