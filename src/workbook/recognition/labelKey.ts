import { Kept } from "../kept";
import { seenLetters } from "../reading/labelText";
import { withRoundBrackets } from "./roundBrackets";

/** Longer texts are sentences, not labels. */
export const LONGEST_LABEL = 80;

/** 「一、」「（三）」「1.」「2．」: what stands before a label to count it. */
const NUMBERING = /^(?:\((?:[一二三四五六七八九十]+|\d{1,2})\)|(?:[一二三四五六七八九十]+|\d{1,2})[.、,:。]|\d{1,2}(?=\p{L}))+/u;
/** A remark in brackets behind a label, or its unit: 「（区分处理的，只计这一情形，不计其他情形）」, 「（件）」, 「/千元」. */
const REMARK = /(?:\([^()]*\)|[/:]\p{L}{0,3}[元件项])+$/u;

/**
 * The forms in which a label is compared, the most exact first: full-width forms folded; white space, numbering and signs left out;
 * then without the remark in brackets at its end. 「（二） 部分公开（区分处理的）」 → 部分公开区分处理的, 部分公开. None where no letter stands in it.
 */
export const labelKeys = (text: string): readonly string[] => lately.of(text, () => keysOf(text));

/** The same labels stand in every workbook, and are asked for from all sides. */
const lately = new Kept<readonly string[]>(2000, LONGEST_LABEL);

function keysOf(text: string): readonly string[] {
  const written = seenLetters(text);
  if (written.length > LONGEST_LABEL) return [];
  const folded = withRoundBrackets(written.normalize("NFKC").replace(/\s+/gu, ""));
  const label = folded.replace(NUMBERING, "");
  const [whole, short] = [label, label.replace(REMARK, "")].map((part) => part.replace(/[^\p{L}\p{N}]/gu, ""));
  if (whole === undefined || !/\p{L}/u.test(whole)) return [];
  return short === undefined || short === "" || short === whole ? [whole] : [whole, short];
}
