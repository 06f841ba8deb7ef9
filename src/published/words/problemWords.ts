import type { Worded } from "../../language";
import { contains, parseRange } from "../../address";
import { editions } from "../../statute";
import { tableSheets, type CellPlace, type ReadingProblem, type RecognisedTable } from "../../workbook";
import type { NoteKind } from "../note";

/** What a problem is for who imports a report. */
export interface ProblemWords {
  readonly kind: NoteKind;
  readonly about: string;
  readonly sentence: Worded;
}

/** What a problem of the tables says of the source; `undefined` of what is no matter of a source. */
export function problemWords(problem: ReadingProblem, recognised: readonly RecognisedTable[]): ProblemWords | undefined {
  switch (problem.kind) {
    case "none":
      return question(
        "表二、表三、表四",
        "原文里没有找到年度报告的统计表，一个数也没有读入。请核对是不是年度报告的全文。",
        "The source has none of the report's tables; no figure was read. Check whether it is the whole report.",
      );
    case "missing": {
      const name = nameOfSheet(problem.sheet, recognised);
      return name === undefined
        ? undefined
        : question(name, `原文里没有找到${name}，没有读入。请核对原文后填写。`, `${name} was not found in the source. Check the source and fill it in.`);
    }
    case "unrecognised":
      return question(
        problem.table,
        `原文里有${problem.table}的一些行名、栏名，但认不出整张表，没有读入。请核对原文后填写。`,
        `The source has labels of ${problem.table}, but they make no whole table; nothing of it was read. Check the source and fill it in.`,
      );
    case "twoPlaces":
      return question(
        problem.table,
        `原文里有 ${problem.areas.length} 处${problem.table}，不知道哪一处是的，没有读入。请核对原文后填写。`,
        `${problem.table} stands in the source ${problem.areas.length} times, and nothing tells which is meant; none was read. Check the source and fill it in.`,
      );
    case "otherEdition":
      return remark(
        "表二、表三、表四",
        `原文的表是 ${problem.found} 年版的格式，${problem.year} 年的报告应用 ${problem.expected} 年版；照原文的格式读入。`,
        `The tables are in the form of ${problem.found}, while reports of ${problem.year} have that of ${problem.expected}; they were read as they are.`,
      );
    case "tableEdition":
      return question(
        problem.table,
        `原文的${problem.table}是 ${problem.found} 年版的格式，与别的表不同；${problem.expected} 年版没有的行没有读入。请核对原文后填写。`,
        `${problem.table} is in the form of ${problem.found}, unlike the other tables; rows that the form of ${problem.expected} has not were not read. Check the source and fill them in.`,
      );
    case "label":
      return remark(
        tableAround(problem.cell, recognised),
        `原文写的是“${problem.found}”，当作“${problem.expected}”。请核对。`,
        `“${problem.found}” was taken for “${problem.expected}”. Please check.`,
      );
    case "labels":
      return remark(
        problem.table,
        `原文有 ${problem.labels.length} 处行名、栏名与格式的写法不同，照位置和字面对上。请核对。`,
        `${problem.labels.length} labels are worded otherwise than in the form, and were matched. Please check.`,
      );
    case "labelMissing":
      // Its figures are named as those that were not found; this one stands out of its order.
      if (!problem.stray) return undefined;
      return question(
        problem.table,
        `原文的“${problem.label}”不在格式里的次序上，没有读入。请核对后填写。`,
        `“${problem.label}” stands out of the form's order and was not read. Check the source and fill it in.`,
      );
    case "labelExtra":
      return question(
        problem.table,
        `原文的“${problem.label}”在格式里没有，它的数没有读入。请核对它该填在哪一行。`,
        `“${problem.label}” is not in the form; its figures were not read. Check where they belong.`,
      );
    case "labelTwice":
      return question(
        problem.table,
        `原文里“${problem.label}”有两行数，不知道哪一行是的，都没有读入。请核对后填写。`,
        `“${problem.label}” stands beside two rows of figures; neither was read. Check the source and fill them in.`,
      );
    case "subtotals":
      return {
        kind: "left",
        about: problem.table,
        sentence: { zh: `原文的“${problem.label}”在格式里没有，没有读入。`, en: `“${problem.label}” is not in the form and was left out.` },
      };
    case "shifted":
      return remark(
        problem.table,
        `原文有 ${problem.cells.length} 行数没有对着表头，个数齐全，照各栏的次序读入。请核对。`,
        `${problem.cells.length} rows do not stand under the header; as none of their figures is missing they were read in the order of the columns. Please check.`,
      );
    case "unaligned":
      return question(
        problem.table,
        `原文有 ${problem.cells.length} 行数没有对着表头，或个数不齐，分不清是哪一栏的，没有读入。请核对后填写。`,
        `${problem.cells.length} rows do not stand under the header, or lack figures; nothing tells their columns, so they were not read. Check the source and fill them in.`,
      );
    case "undecided":
      return question(
        problem.table,
        `原文里同一个名目有几处数，不知道哪一处是的，没有读入。请核对后填写。`,
        `Several figures stand under one label, and nothing tells which is meant; none was read. Check the source and fill them in.`,
      );
    case "unit":
      return question(
        problem.table,
        `原文写的单位是“${problem.found}”，格式要求“${problem.expected}”，没有读入。请换算后填写。`,
        `The source gives the unit “${problem.found}” where the form has “${problem.expected}”; nothing was read under it. Convert and fill in.`,
      );
    default:
      return undefined;
  }
}

const question = (about: string, zh: string, en: string): ProblemWords => ({ kind: "question", about, sentence: { zh, en: withEnglishTables(en) } });
const remark = (about: string, zh: string, en: string): ProblemWords => ({ kind: "remark", about, sentence: { zh, en: withEnglishTables(en) } });

/** Problems name tables in Chinese. */
const withEnglishTables = (sentence: string): string => sentence.replace(/表[二三四]/gu, (name) => glosses.get(name) ?? name);
const glosses = new Map(editions.flatMap(({ tables }) => tables.map(({ name, gloss }) => [name, gloss] as const)));

const nameOfSheet = (sheet: string, recognised: readonly RecognisedTable[]): string | undefined =>
  recognised.find(({ table }) => tableSheets[table] === sheet)?.name;

/** The table in whose area a cell stands. */
function tableAround({ address }: CellPlace, recognised: readonly RecognisedTable[]): string {
  const cell = parseRange(address);
  return recognised.find(({ area }) => cell && area && contains(parseRange(area.address) ?? cell, { row: cell.top, column: cell.left }))?.name ?? "";
}
