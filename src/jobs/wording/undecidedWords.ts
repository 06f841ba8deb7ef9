import type { ReadingProblem } from "../../workbook";
import { placesEn, placesZh, someEn, someZh } from "./cellPlaces";

type Undecided = Extract<ReadingProblem, { readonly kind: "undecided" }>;

/** Figures that cannot be told from others under the same heading or beside the same label, as a sentence. */
export function undecidedZh({ table, what, cells, texts }: Undecided): string {
  const quoted = someZh(texts.map((text) => `“${text}”`));
  const told = quoted === "" ? "" : `（${quoted}）`;
  switch (what) {
    case "columns":
      return `${table}里 ${placesZh(cells)} 的栏名下面另有小栏${told}，分不清哪一列是本年全年、全部的数，${cells.length > 1 ? `这 ${cells.length} 栏` : "这一栏"}的数没有读。请每个栏名下只留本年全年的一列，其他各列移到别处。`;
    case "rows":
      return `${table}里 ${placesZh(cells)} 起的 ${cells.length} 行有数，没有自己的行名${told}，分不清它和上面一行哪一行是本年的数，都没有读。请每个行名旁只留本年的一行；另有所指的，补上行名。`;
    case "twice":
      return `${table}里 ${placesZh(cells)} 都写着${quoted}，都有数，分不清哪一列对，都没有读。请删去多余的一列，或把它的栏名改成别的。`;
    case "elsewhere":
      return `${table}分在两张工作表里：${placesZh(cells)} 起的 ${cells.length} 行在另一张，没有读。请把两截接成一张表（不必重填）。`;
    case "below":
      return `${table}里 ${placesZh(cells)} 起的一行有数，没有行名，另一头的一行却是空的，像是整张表的数和行名错开了一行，这些数都没有读。请把数和行名对齐；这一行不是表里的，请移到别处。`;
  }
}

/** The same in English. */
export function undecidedEn({ table, what, cells, texts }: Undecided): string {
  const quoted = someEn(texts.map((text) => `“${text}”`));
  const told = quoted === "" ? "" : ` (${quoted})`;
  switch (what) {
    case "columns":
      return `In ${table}, the labels at ${placesEn(cells)} stand over columns with headings of their own${told}; nothing tells which has all figures of this whole year, so none was read. Keep one column under each label and move the others elsewhere.`;
    case "rows":
      return `In ${table}, ${cells.length} rows from ${placesEn(cells)} have figures and no label of their own${told}; nothing tells whether they or the rows above are this year's, so neither were read. Keep one row beside each label, or give the others labels.`;
    case "twice":
      return `In ${table}, the columns at ${placesEn(cells)} have the same label${told} and figures; nothing tells which is right, so neither was read. Delete the one too many, or give it another label.`;
    case "elsewhere":
      return `${table} stands in two sheets: ${cells.length} of its rows, at ${placesEn(cells)}, are in the other one and were not read. Put both parts together to one table; nothing need be filled in again.`;
    case "below":
      return `In ${table}, the row from ${placesEn(cells)} has figures and no label, and the row at the other end is blank: all figures seem to stand a row beside their labels and were not read. Align them with the labels, or move a row that is none of the table's elsewhere.`;
  }
}
