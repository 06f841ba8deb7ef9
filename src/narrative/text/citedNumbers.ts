import type { Finding } from "../finding";
import type { Passage } from "../passage";
import { citedDocuments } from "./citedDocuments";
import { aboutWords } from "./textFinding";

/** The number of a document: 国办函〔2020〕109号, with any brackets; or 国务院令第711号. */
const NUMBER =
  /(?:(?<agency>国办(?:公开办)?[发函])|[发函办字文令通规])\s*(?<year>[〔[［【（(]\d{4}[〕\]］】）)])\s*第?\s*(?<serial>\d+)\s*号|国务院令\s*第?\s*(?<order>\d+)\s*号/gu;

/** D7: another number than the cited document has; other brackets than 〔〕 around its year (GB/T 9704—2012, 7.2.5). */
export function checkCitedNumbers(passage: Passage): Finding[] {
  const { text } = passage;
  return [...text.matchAll(NUMBER)].flatMap((match) => {
    const { agency, year = "", serial = "", order } = match.groups ?? {};
    const words = { start: match.index, end: match.index + match[0].length };
    const tail = `〔${year.slice(1, -1)}〕${serial}号`;
    const written = order === undefined ? `${agency ?? ""}${tail}` : `国务院令第${order}号`;
    const title = agency === undefined && order === undefined ? "" : titleBefore(text.slice(Math.max(0, match.index - LONGEST_TITLE), match.index));
    const cited = citedDocuments.find((one) => one.words.test(title));
    if (cited && written !== cited.number) {
      return [aboutWords("D7", passage, words, { what: "citedNumber", title: cited.title, number: cited.number })];
    }
    if (order !== undefined || /^〔.*〕$/u.test(year)) return [];
    return [aboutWords("D7", passage, words, { what: "numberBrackets", number: written })];
  });
}

/** How far back the title of a document may begin. */
const LONGEST_TITLE = 200;

/** The title that a number belongs to: the one that ends right before it or its bracket, titles within it included; "" for none. */
function titleBefore(text: string): string {
  const end = /》\s*[（(]?\s*(?:中华人民共和国)?$/u.exec(text)?.index;
  if (end === undefined) return "";
  let depth = 0;
  for (let index = end; index >= 0; index -= 1) {
    if (text[index] === "》") depth += 1;
    if (text[index] === "《") depth -= 1;
    if (depth === 0) return text.slice(index, end + 1);
  }
  return "";
}
