import { figureLabel } from "../../figures";
import { tableName } from "../../findings";
import { inLanguage, type Language } from "../../language";
import { editions, type FigureId } from "../../statute";
import {
  areaText,
  EXPLANATION_SHEET,
  LAST_YEAR_SHEET,
  lastYearHeaders,
  explanationColumns,
  explanationHeader,
  NARRATIVE_HEADER,
  NARRATIVE_SHEET,
  tableSheets,
  type CellPlace,
} from "../../workbook";
import { someEn, someZh } from "./cellPlaces";
import { identifyProblem, type IdentifiedProblem, type WorkbookProblem } from "../checking/identifyProblem";
import { placeEn, placeZh } from "./hiddenPlace";
import { rightPlace, traceWords, unreadWords } from "./strayWords";
import { publishedBlankWords } from "./publishedBlankWords";
import { organNeedWords } from "./organNeedWords";
import { adviceEn, adviceZh } from "./problemAdvice";
import type { Surface } from "./surface";
import { tableProblemEn, tableProblemZh } from "./tableProblemWords";

/** A problem with its sentence. */
export interface DescribedProblem extends IdentifiedProblem {
  readonly message: string;
  /** The same as 校验说明 keeps it: in Chinese, as the workbook is the office's. */
  readonly record: string;
}

/** A problem of the workbook as a sentence: what, where, and what to do there. Nothing that was typed is lost by any of them. */
export function describeProblem(problem: WorkbookProblem, language: Language, surface: Surface): DescribedProblem {
  return {
    ...identifyProblem(problem),
    message: inLanguage({ zh: () => zh(problem, surface), en: () => en(withEnglishTables(problem), surface) }, language)(),
    record: zh(problem, surface),
  };
}

function zh(problem: WorkbookProblem, surface: Surface): string {
  const advice = adviceZh[surface];
  switch (problem.kind) {
    case "lastYearUnread":
      return `上年报告里认不出${problem.tables.join("、")}，没有与上年核对。请核对是否选错了文件。`;
    case "lastYearGaps":
      if (problem.cells)
        return `“${LAST_YEAR_SHEET}”里有 ${problem.figures.length} 格读不出数（${someZh(problem.figures.map(quoted))}，在 ${someZh(addresses(problem.cells))}），没有与上年核对这几项。请在那里改成数字。`;
      return `上年的工作簿里有 ${problem.figures.length} 格读不出数（${someZh(problem.figures.map(quoted))}），没有与上年核对这几项。请核对上年的工作簿。`;
    case "publishedUnread":
    case "publishedBlank":
      return publishedBlankWords(problem.source, problem.figures, problem.needed).zh + advice.publishedBlank;
    case "notLastYear":
      if (problem.cell)
        return `${areaText(problem.cell)} 的上年年度是 ${problem.found}，本表是 ${problem.year} 年度，上年应是 ${problem.year - 1} 年度。请核对上年数据是不是选错了文件。`;
      return `选作上年报告的文件是 ${problem.found} 年度的，本表是 ${problem.year} 年度，上年应是 ${problem.year - 1} 年度。请核对是否选错了文件。`;
    case "otherOrgan":
      if (problem.cell)
        return `${areaText(problem.cell)} 的上年机关名称是“${problem.found}”，本表是“${problem.organ}”的。请核对上年数据是不是选错了文件；机关改过名的，可以写明理由确认。`;
      return `选作上年报告的文件是“${problem.found}”的，本表是“${problem.organ}”的。请核对是否选错了文件；机关改过名的，可以写明理由确认。`;
    case "noOrgan":
    case "noYear":
    case "noDate":
    case "dateUnread":
    case "dateEarly":
    case "dateLate":
      return organNeedWords.zh(problem);
    case "none":
      return `这个工作簿里没有找到年度报告的统计表（表二、表三、表四）。${advice.none}`;
    case "missing":
      if (tableNames.has(problem.sheet)) {
        return `没有找到${tableNames.get(problem.sheet) ?? ""}：没有工作表“${problem.sheet}”，别的工作表里也没有这张表的行名、栏名。` + advice.addSheet;
      }
      return `找不到工作表“${problem.sheet}”，可能改了名或被删除。` + `改了名的，请把名称改回“${problem.sheet}”；删除了的，${advice.addSheet}`;
    case "unrecognised":
      if (problem.isUnread) return unreadWords.zh(problem);
      return (
        `工作表“${problem.sheet}”里有${problem.table}的一些行名、栏名，但认不出整张表，一个数也没有读：${traceWords.zh(problem)}。` +
        `请照格式改好行名和表头；或把这张表改名留存，${advice.addFresh}`
      );
    case "twoPlaces":
      return (
        `找到 ${problem.areas.length} 处${problem.table}（${someZh(problem.areas.map(placeZh))}），不知道哪一处是本年的，一个数也没有读。` + advice.chooseOne
      );
    case "otherEdition":
      return `本表是 ${problem.year} 年度的，应当用 ${problem.expected} 年版的格式；工作簿里的统计表是 ${problem.found} 年版的。` + advice.newForm;
    case "labelMissing":
      if (problem.stray)
        return `${problem.table}里“${problem.label}”这一${problem.axis === "row" ? "行" : "列"}在 ${areaText(problem.stray.cell)}，次序与格式不同（${rightPlace.zh(problem.stray)}），它的数没有读。请连数一起移到格式里的位置；行名、栏名写错位置的，请改正。`;
      return (
        `${problem.table}（${areaText(problem.area)}）里找不到“${problem.label}”这一${problem.axis === "row" ? "行" : "列"}，它的数没有读。` +
        advice.labelMissing
      );
    case "labels":
    case "labelExtra":
    case "subtotals":
    case "shifted":
    case "unaligned":
    case "undecided":
    case "unit":
    case "tableErrors":
    case "titleYear":
    case "titleOrgan":
    case "tableEdition":
      return tableProblemZh(problem, surface);
    case "labelTwice":
      return (
        `${problem.table}里“${problem.label}”有两行，都填了数（${problem.cells.map(({ address }) => address).join("、")}），不知道哪一行对，都没有读。` +
        "请删去多余的一行。"
      );
    case "header":
      return `工作表“${problem.sheet}”里找不到表头“${headers[problem.sheet] ?? ""}”，里面的文字读不出来。请把表头补回去。`;
    case "sheetCut":
      return (
        `工作表“${problem.sheet}”内容太多，${problem.rows === 0 ? "没有读取" : `只读了前 ${problem.rows} 行，后面的没有读取`}，也没有核对。` +
        `年报的表或文字不在${problem.rows === 0 ? "里面" : "后面"}的，可写明理由确认；在${problem.rows === 0 ? "里面" : "后面"}的，请移到单独的工作表。`
      );
    case "namedTwice":
      return (
        `“基本信息”里有 ${problem.cells.length} 个要素都叫“${problem.name}”（${addresses(problem.cells).join("、")}），不知道用哪一个，{${problem.name}} 不会换成内容。` +
        "请删去多余的，或改成不同的名称。"
      );
    case "unknownPart":
      return (
        `${problem.cell.sheet}!${problem.cell.address} 的“部分”写的是“${problem.found}”，不是引言，也不在报告的六个部分之中：` +
        `${problem.words === "" ? "" : `“${problem.words}”`}${problem.rows > 1 ? `等 ${problem.rows} 行` : "这一行"}不会印进报告。请改正“部分”一栏；本来就不印的，可写明理由确认。`
      );
    case "uncomputed":
      return (
        `工作表“${problem.sheet}”里有 ${problem.cells.length} 格公式没有算出结果（${someZh(addresses(problem.cells))}），文件里没有存，本工具也不能肯定地算出，读不出数来。` +
        "请用 Excel 或 WPS 表格打开这个工作簿，保存后再试。"
      );
    case "label":
      return (
        `${problem.cell.sheet}!${problem.cell.address} 应为“${problem.expected}”，现在是` +
        `${problem.found === "" ? "空白" : `“${problem.found}”`}。请改回原文，以免数字对错了行。`
      );
  }
}

function en(problem: WorkbookProblem, surface: Surface): string {
  const advice = adviceEn[surface];
  switch (problem.kind) {
    case "lastYearUnread":
      return `${problem.tables.join(", ")} could not be recognised in last year's report and was not compared. Check whether it is the right file.`;
    case "lastYearGaps":
      if (problem.cells)
        return `On sheet “${LAST_YEAR_SHEET}” ${problem.figures.length === 1 ? "one cell gives" : `${problem.figures.length} cells give`} no number (${someEn(problem.figures.map(quotedEn))}; ${someEn(addresses(problem.cells))}), so these were not compared. Enter the numbers there.`;
      return (
        `${problem.figures.length === 1 ? "One cell" : `${problem.figures.length} cells`} of last year's workbook gave no number ` +
        `(${someEn(problem.figures.map(quotedEn))}), so ${problem.figures.length === 1 ? "it was" : "they were"} not compared. ` +
        "Please check last year's workbook."
      );
    case "publishedUnread":
    case "publishedBlank":
      return `${publishedBlankWords(problem.source, problem.figures, problem.needed).en} ${advice.publishedBlank}`;
    case "notLastYear":
      if (problem.cell)
        return `${areaText(problem.cell)} says that last year's figures are of ${problem.found}, and this workbook is of ${problem.year}: last year would be ${problem.year - 1}. Check whether the right file was chosen.`;
      return `The file given as last year's is of ${problem.found}, this workbook of ${problem.year}: last year would be ${problem.year - 1}. Check whether it is the right file.`;
    case "otherOrgan":
      if (problem.cell)
        return `${areaText(problem.cell)} says that last year's figures are of “${problem.found}”, and this workbook is of “${problem.organ}”. Check whether the right file was chosen, or confirm it with a reason where the organ was renamed.`;
      return `The file given as last year's is of “${problem.found}”, this workbook of “${problem.organ}”. Check whether it is the right file; where the organ was renamed, that can be confirmed with a reason.`;
    case "noOrgan":
    case "noYear":
    case "noDate":
    case "dateUnread":
    case "dateEarly":
    case "dateLate":
      return organNeedWords.en(problem);
    case "none":
      return `No statistics table of the report (2, 3, 4) was found in this workbook. ${advice.none}`;
    case "missing":
      if (tableNames.has(problem.sheet)) {
        return (
          `${tableName(tableNames.get(problem.sheet) ?? "", "en-US")} was not found: there is no sheet “${problem.sheet}”, and no other sheet has its labels. ` +
          `To add it, ${advice.addSheet}`
        );
      }
      return `Sheet “${problem.sheet}” is not there: it may have been renamed or deleted. ` + `Give it its name back, or ${advice.addSheet}`;
    case "unrecognised":
      if (problem.isUnread) return unreadWords.en(problem);
      return (
        `Sheet “${problem.sheet}” has some labels of ${problem.table}, but they make no table, and no figure was read: ${traceWords.en(problem)}. ` +
        `Put its labels in order, or rename the sheet and ${advice.addFresh}`
      );
    case "twoPlaces":
      return (
        `${problem.table} stands in ${problem.areas.length} places (${someEn(problem.areas.map(placeEn))}), and nothing tells which is this year's: no figure was read. ` +
        advice.chooseOne
      );
    case "otherEdition":
      return (
        `This report is of ${problem.year} and needs the form of ${problem.expected}; the tables in this workbook are of the form of ${problem.found}. ` +
        advice.newForm
      );
    case "labelMissing":
      if (problem.stray)
        return `In ${problem.table}, the ${problem.axis} “${problem.label}” stands at ${areaText(problem.stray.cell)}, out of order (${rightPlace.en(problem.stray)}); its figures were not read. Move it with its figures to where the form has it, or correct the label.`;
      return `${problem.table} (${areaText(problem.area)}) has no ${problem.axis} “${problem.label}”; its figures were not read. ` + advice.labelMissing;
    case "labels":
    case "labelExtra":
    case "subtotals":
    case "shifted":
    case "unaligned":
    case "undecided":
    case "unit":
    case "tableErrors":
    case "titleYear":
    case "titleOrgan":
    case "tableEdition":
      return tableProblemEn(problem, surface);
    case "labelTwice":
      return (
        `${problem.table} has two rows “${problem.label}” with figures (${problem.cells.map(({ address }) => address).join(", ")}); neither was read. ` +
        "Delete the one too many."
      );
    case "header":
      return `Sheet “${problem.sheet}” has lost its header row, so its text cannot be read. Please restore it.`;
    case "sheetCut":
      return (
        `Sheet “${problem.sheet}” holds too much: ${problem.rows === 0 ? "it was neither read nor checked" : `only its first ${problem.rows} rows were read and checked`}. ` +
        `Where nothing of the report stands ${problem.rows === 0 ? "in it" : "below"}, confirm it with a reason; otherwise move that to a sheet of its own.`
      );
    case "namedTwice":
      return (
        `On sheet “基本信息”, ${problem.cells.length} 要素 are called “${problem.name}” (${addresses(problem.cells).join(", ")}); as nobody knows which is meant, nothing takes the place of {${problem.name}}. ` +
        "Delete the others, or give them names of their own."
      );
    case "unknownPart":
      return (
        `Column 部分 says “${problem.found}” in ${problem.cell.sheet}!${problem.cell.address}, which is neither 引言 nor one of the report's six parts: ` +
        `${problem.rows > 1 ? `${problem.rows} rows are` : "the row is"} not printed${problem.words === "" ? "" : ` (“${problem.words}”)`}. Correct it, or confirm it with a reason if it is not to be printed.`
      );
    case "uncomputed":
      return (
        `On sheet “${problem.sheet}”, ${problem.cells.length} formulas have no stored result (${someEn(addresses(problem.cells))}), and what they give is not certain here. ` +
        "Open the workbook in Excel or WPS, save it, and try again."
      );
    case "label":
      return (
        `${problem.cell.sheet}!${problem.cell.address} should read “${problem.expected}” and ` +
        `${problem.found === "" ? "is blank" : `reads “${problem.found}”`}. Please restore it.`
      );
  }
}

/** The problem with its tables called as English sentences call them. */
function withEnglishTables<Some extends WorkbookProblem>(problem: Some): Some {
  if ("table" in problem) return { ...problem, table: tableName(problem.table, "en-US") };
  return "tables" in problem ? { ...problem, tables: problem.tables.map((table) => tableName(table, "en-US")) } : problem;
}

/** 表二, 表三, 表四 by their standard sheets. */
const tableNames: ReadonlyMap<string, string> = new Map(editions[0].tables.map(({ id, name }) => [tableSheets[id], name]));

const headers: Readonly<Record<string, string>> = {
  [LAST_YEAR_SHEET]: lastYearHeaders.figures.join("、"),
  [NARRATIVE_SHEET]: NARRATIVE_HEADER.join("、"),
  [EXPLANATION_SHEET]: explanationColumns.map((column) => explanationHeader[column]).join("、"),
};

const addresses = (cells: readonly CellPlace[]): string[] => cells.map(({ address }) => address);

const quoted = (figure: FigureId): string => `「${figureLabel(figure)}」`;
const quotedEn = (figure: FigureId): string => `“${figureLabel(figure)}”`;
