import { areaText, type CellPlace, type ReadingProblem } from "../../workbook";
import type { Surface } from "./surface";
import { placesEn, placesZh, someEn, someZh } from "./cellPlaces";
import { undecidedEn, undecidedZh } from "./undecidedWords";
import { unitEn, unitZh } from "./unitWords";

/** What of a table differs from the form and concerns several of its cells at once. */
export type TableProblem = Extract<ReadingProblem, { readonly kind: LabelKind | PlaceKind | TitleKind | "unit" | "tableErrors" }>;

type LabelKind = "labels" | "labelExtra" | "subtotals";
type TitleKind = "titleYear" | "titleOrgan" | "tableEdition";
type PlaceKind = "shifted" | "unaligned" | "undecided";

/** As a sentence: what, where, and what to do there. */
export function tableProblemZh(problem: TableProblem, surface: Surface): string {
  const confirm = {
    pane: "核对无误的，请在“识别结果”里一次确认。",
    command: "核对无误的，请在 Excel 里用年报助手确认一次。",
    unit: "请核对；对不上的，请改成格式里的写法。",
  }[surface];
  switch (problem.kind) {
    case "labels": {
      const some = someZh(problem.labels.map(({ cell, expected, found }) => `${cell.address}“${found}”即“${expected}”`));
      return `${problem.table}有 ${problem.labels.length} 处行名、栏名与格式的写法不同（${sheetOf(problem.labels[0].cell)}：${some}），数已照这样对上。${confirm}`;
    }
    case "labelExtra":
      return (
        `${problem.table}里 ${placesZh(problem.cells)} 这${problem.cells.length > 1 ? `${problem.cells.length} 行` : "一行"}“${problem.label}”` +
        (problem.edition === undefined ? "在格式里没有" : `是 ${problem.edition} 年版格式的`) +
        `，它的数没有读。请核对它该填在哪一行；确实多余的，${{ pane: "可在“识别结果”里确认。", command: "请从表里删去。", unit: "请从表里删去。" }[surface]}`
      );
    case "subtotals":
      return `${problem.table}里 ${placesZh(problem.cells)} 的“${problem.label}”在格式里没有，不读、也不印进报告，其他各行照常。${confirm}`;
    case "shifted":
      return `${problem.table}里 ${placesZh(problem.cells)} 起的 ${problem.cells.length} 行数没有对着表头，已按各栏的次序读。请把表头或这些行移正；${confirm}`;
    case "unaligned":
      return `${problem.table}里 ${placesZh(problem.cells)} 的 ${problem.cells.length} 行数没有对着表头，分不清是哪一栏的，没有读。请把这些行移到表头下面对齐（整张表被分成两截的，请接成一张）。`;
    case "undecided":
      return undecidedZh(problem);
    case "unit":
      return unitZh(problem);
    case "tableErrors":
      return `${problem.table}的标题、行名、栏名或旁边的说明里，${placesZh(problem.cells)} 显示的是错误值 ${problem.code}，不是文字。请检查${problem.cells.length > 1 ? "这几格" : "这一格"}的公式，或直接填写；不用的请清空。`;
    case "titleYear":
      return `${problem.table}上面写的是 ${problem.found} 年（${problem.cell.sheet}!${problem.cell.address}“${problem.text}”），${statedZh(problem, "年度")} ${problem.year} 年。请核对这张表是不是 ${problem.year} 年的数；数没有错的，请改标题，或写明理由确认。`;
    case "titleOrgan":
      return `${problem.table}上面写的是“${problem.found}”（${problem.cell.sheet}!${problem.cell.address}），${statedZh(problem, "机关名称")}“${problem.organ}”。请核对这张表是不是这个机关的；是的，请改标题，或写明理由确认。`;
    case "tableEdition":
      return (
        `${problem.table}（${areaText(problem.area)}）是 ${problem.found} 年版的格式，这份报告用 ${problem.expected} 年版：` +
        [
          ...(problem.cells.length > 0 ? [`${placesZh(problem.cells)} 的数在 ${problem.expected} 年版里没有这一行，没有读`] : []),
          ...(problem.labels.length > 0 ? [`少了 ${problem.expected} 年版的${someZh(problem.labels.map((label) => `“${label}”`))}`] : []),
        ].join("；") +
        `。请照 ${problem.expected} 年版改这张表。`
      );
  }
}

/** The same in English. */
export function tableProblemEn(problem: TableProblem, surface: Surface): string {
  const confirm = {
    pane: "If they are right, confirm the table once under “Recognised tables”.",
    command: "If they are right, confirm the table once with the add-in in Excel.",
    unit: "Look whether they are right; if not, write them as the form does.",
  }[surface];
  switch (problem.kind) {
    case "labels": {
      const some = someEn(problem.labels.map(({ cell, expected, found }) => `${cell.address} “${found}” for “${expected}”`));
      return `${problem.table} words ${problem.labels.length} labels otherwise than the form (${sheetOf(problem.labels[0].cell)}: ${some}); its figures were read by them. ${confirm}`;
    }
    case "labelExtra":
      return (
        `In ${problem.table}, the row “${problem.label}” at ${placesEn(problem.cells)} ` +
        (problem.edition === undefined ? "is not in the form" : `is of the form of ${problem.edition}`) +
        `; its figures were not read. Check where they belong; if the row is one too many, ${{ pane: "confirm the table under “Recognised tables”.", command: "delete it.", unit: "delete it." }[surface]}`
      );
    case "subtotals":
      return `In ${problem.table}, “${problem.label}” at ${placesEn(problem.cells)} is not in the form: it is neither read nor printed, and all other rows are. ${confirm}`;
    case "shifted":
      return `In ${problem.table}, the figures of ${problem.cells.length} rows (${placesEn(problem.cells)}) do not stand under the header and were read in the order of the columns. Move the header or the rows; ${confirm}`;
    case "unaligned":
      return `In ${problem.table}, the figures of ${problem.cells.length} rows (${placesEn(problem.cells)}) do not stand under the header; nothing tells their columns, so they were not read. Align them with the header, and put a table that was cut in two together.`;
    case "undecided":
      return undecidedEn(problem);
    case "unit":
      return unitEn(problem);
    case "tableErrors":
      return `In the title, the labels or the notes of ${problem.table}, ${placesEn(problem.cells)} ${problem.cells.length > 1 ? "show" : "shows"} the error ${problem.code} instead of words. Mend the formula or type the words; clear what is not needed.`;
    case "titleYear":
      return `${problem.table} is headed ${problem.found} (${problem.cell.sheet}!${problem.cell.address} “${problem.text}”), and ${statedEn(problem, "年度")} ${problem.year}. Check whether its figures are of ${problem.year}; if they are, change the title, or confirm it with a reason.`;
    case "titleOrgan":
      return `${problem.table} is headed “${problem.found}” (${problem.cell.sheet}!${problem.cell.address}), and ${statedEn(problem, "机关名称")} “${problem.organ}”. Check whether its figures are that organ's; if they are, change the title, or confirm it with a reason.`;
    case "tableEdition":
      return (
        `${problem.table} (${areaText(problem.area)}) is in the form of ${problem.found}, and this report is in that of ${problem.expected}: ` +
        [
          ...(problem.cells.length > 0 ? [`the row at ${placesEn(problem.cells)} is not in it and was not read`] : []),
          ...(problem.labels.length > 0 ? [`it lacks ${someEn(problem.labels.map((label) => `“${label}”`))}`] : []),
        ].join("; ") +
        `. Please change the table to the form of ${problem.expected}.`
      );
  }
}

/** What a title is held against: 基本信息, or the title of another table. */
const statedZh = ({ stated }: { readonly stated: boolean }, field: string): string => (stated ? `“基本信息”里的${field}是` : "另一张表上面写的是");
const statedEn = ({ stated }: { readonly stated: boolean }, field: string): string => (stated ? `${field} on sheet “基本信息” is` : "another table is headed");

const sheetOf = ({ sheet }: CellPlace): string => sheet;
