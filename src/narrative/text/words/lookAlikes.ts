import type { TextWords } from "../textWords";

/** D11: letters that only look like what they are read as; `count` of them in the row, each kind once in `letters`; those of what 基本信息 has under `name`. */
export interface LookAlikesFault {
  readonly what: "lookAlikes";
  readonly name?: string;
  readonly letters: readonly { readonly letter: string; readonly reads: string }[];
  readonly count: number;
}

/** What is said of it. */
export const lookAlikesWords: TextWords<LookAlikesFault> = {
  zh: ({ evidence, place }) =>
    `${place}有 ${evidence.count} 个字符只是看起来像汉字：${lettersZh(evidence)}，多半是从 PDF 文件复制来的，打印后搜索不到，换字体会变样。请改成普通汉字。`,
  en: ({ evidence, place }) =>
    `${place} has ${evidence.count} ${evidence.count === 1 ? "character that only looks" : "characters that only look"} like Chinese letters: ${lettersEn(evidence)}, probably copied out of a PDF file. They cannot be searched for and change with the font. Type the letters.`,
};

/** 「“⾃”（自）、“⼈”（人）等」: the first few letters that only look like others. */
const lettersZh = ({ letters }: LookAlikesFault): string =>
  letters
    .slice(0, 6)
    .map(({ letter, reads }) => `“${letter}”（${reads}）`)
    .join("、") + (letters.length > 6 ? "等" : "");
const lettersEn = ({ letters }: LookAlikesFault): string =>
  letters
    .slice(0, 6)
    .map(({ letter, reads }) => `“${letter}” (“${reads}”)`)
    .join(", ") + (letters.length > 6 ? " and others" : "");
