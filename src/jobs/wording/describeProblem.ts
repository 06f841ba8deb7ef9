import { figureLabel, type Language } from "../../check";
import type { FigureId } from "../../statute";
import {
  EXPLANATION_SHEET,
  explanationColumns,
  explanationHeader,
  NARRATIVE_HEADER,
  NARRATIVE_SHEET,
  type CellPlace,
  type ReadingProblem,
} from "../../workbook";
import type { LastYearProblem } from "../lastYearProblems";
import type { Problem } from "../checkReport";

/** A problem of the workbook as a sentence: what, where, and what to do. Nothing that was typed is lost by any of them. */
export function describeProblem(problem: ReadingProblem | LastYearProblem, language: Language): Problem {
  const message = language === "zh-CN" ? zh(problem) : en(problem);
  switch (problem.kind) {
    case "none":
    case "lastYearUnread":
    case "lastYearGaps":
    case "notLastYear":
    case "otherOrgan":
      return { id: problem.kind, message };
    case "label":
      return { id: `label:${problem.cell.sheet}!${problem.cell.address}`, message, sheet: problem.cell.sheet, cell: problem.cell };
    case "uncomputed":
      return { id: `uncomputed:${problem.sheet}`, message, sheet: problem.sheet, cell: problem.cells[0] };
    case "missing":
    case "header":
    case "unrecognised":
      return { id: `${problem.kind}:${problem.sheet}`, message, sheet: problem.sheet };
  }
}

function zh(problem: ReadingProblem | LastYearProblem): string {
  switch (problem.kind) {
    case "lastYearUnread":
      return `上年的工作簿里认不出${problem.tables.join("、")}，没有与上年核对。请核对是否选错了文件。`;
    case "lastYearGaps":
      return (
        `上年的工作簿里有 ${problem.figures.length} 格读不出数（${someOf(problem.figures.map(quoted), "、", " 等")}），` +
        "没有与上年核对这几项。请核对上年的工作簿。"
      );
    case "notLastYear":
      return `选作上年报告的工作簿是 ${problem.found} 年度的，本表是 ${problem.year} 年度，上年应是 ${problem.year - 1} 年度。请核对是否选错了文件。`;
    case "otherOrgan":
      return `选作上年报告的工作簿是“${problem.found}”的，本表是“${problem.organ}”的。请核对是否选错了文件；机关改过名的不必理会。`;
    case "none":
      return "这个工作簿里还没有标准表。请先点“插入标准表”；原有的工作表不会改动。";
    case "missing":
      return (
        `找不到工作表“${problem.sheet}”，可能改了名或被删除。` +
        `改了名的，请把名称改回“${problem.sheet}”；删除了的，可点“插入标准表”补上这一张，其他表不受影响。`
      );
    case "unrecognised":
      return (
        `工作表“${problem.sheet}”里认不出${problem.table}：表头或行名与标准表对不上，可能中间插入、删除或移动了行、列。` +
        "请撤销改动；或把这张表改名留存，再点“插入标准表”补一张。"
      );
    case "header":
      return `工作表“${problem.sheet}”里找不到表头“${headers[problem.sheet] ?? ""}”，里面的文字读不出来。请撤销改动，把表头补回去。`;
    case "uncomputed":
      return (
        `工作表“${problem.sheet}”里有 ${problem.cells.length} 格公式没有算出结果（${someOf(addresses(problem.cells), "、", " 等")}），读不出数来。` +
        "请用 Excel 或 WPS 表格打开这个工作簿，保存后再校验。"
      );
    case "label":
      return (
        `${problem.cell.sheet}!${problem.cell.address} 应为“${problem.expected}”，现在是` +
        `${problem.found === "" ? "空白" : `“${problem.found}”`}。请改回原文，以免数字对错了行。`
      );
  }
}

function en(problem: ReadingProblem | LastYearProblem): string {
  switch (problem.kind) {
    case "lastYearUnread":
      return `${problem.tables.join(", ")} could not be recognised in last year's workbook and was not compared. Check whether it is the right file.`;
    case "lastYearGaps":
      return (
        `${problem.figures.length === 1 ? "One cell" : `${problem.figures.length} cells`} of last year's workbook gave no number ` +
        `(${someOf(problem.figures.map(quoted), ", ", " and more")}), so ${problem.figures.length === 1 ? "it was" : "they were"} not compared. ` +
        "Please check last year's workbook."
      );
    case "notLastYear":
      return `The workbook given as last year's is of ${problem.found}, this one of ${problem.year}: last year would be ${problem.year - 1}. Check whether it is the right file.`;
    case "otherOrgan":
      return `The workbook given as last year's is of “${problem.found}”, this one of “${problem.organ}”. Check whether it is the right file, unless the organ was renamed.`;
    case "none":
      return "This workbook has no standard sheets yet. Choose “Insert sheets” first; your own sheets stay as they are.";
    case "missing":
      return (
        `Sheet “${problem.sheet}” is not there: it may have been renamed or deleted. ` +
        "Give it its name back, or choose “Insert sheets” to add it again; other sheets stay as they are."
      );
    case "unrecognised":
      return (
        `The table on sheet “${problem.sheet}” cannot be recognised: its labels do not stand where the form has them. ` +
        "Undo the change, or rename the sheet and choose “Insert sheets” to add a fresh one."
      );
    case "header":
      return `Sheet “${problem.sheet}” has lost its header row, so its text cannot be read. Please restore it.`;
    case "uncomputed":
      return (
        `On sheet “${problem.sheet}”, ${problem.cells.length} formulas have no stored result (${someOf(addresses(problem.cells), ", ", " and more")}). ` +
        "Open the workbook in Excel or WPS, save it, and check again."
      );
    case "label":
      return (
        `${problem.cell.sheet}!${problem.cell.address} should read “${problem.expected}” and ` +
        `${problem.found === "" ? "is blank" : `reads “${problem.found}”`}. Please restore it.`
      );
  }
}

const headers: Readonly<Record<string, string>> = {
  [NARRATIVE_SHEET]: NARRATIVE_HEADER.join("、"),
  [EXPLANATION_SHEET]: explanationColumns.map((column) => explanationHeader[column]).join("、"),
};

/** How many cells a sentence names. */
const NAMED_CELLS = 5;

function someOf(names: readonly string[], comma: string, more: string): string {
  const named = names.slice(0, NAMED_CELLS).join(comma);
  return names.length > NAMED_CELLS ? named + more : named;
}

const addresses = (cells: readonly CellPlace[]): string[] => cells.map(({ address }) => address);

const quoted = (figure: FigureId): string => `「${figureLabel(figure)}」`;
