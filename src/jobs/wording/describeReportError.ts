import type { Language } from "../../language";
import type { ReportError, ReportErrorCode, ReportPurpose } from "../reportError";
import type { Surface } from "./surface";

type Sentence = readonly [zh: string, en: string];

/** What is missing, or cannot be used. */
const reasons: Readonly<Record<ReportErrorCode, Sentence>> = {
  noOrganSheet: ["找不到工作表“基本信息”", "Sheet “基本信息” is missing"],
  noOrgan: ["“基本信息”里还没有填机关名称", "机关名称 on sheet “基本信息” is not filled in"],
  noYear: ["“基本信息”里的年度没有填成四位数字（如 2025）", "年度 on sheet “基本信息” is not filled in with four digits, such as 2025"],
  noTables: ["三张统计表都找不到", "None of the three statistics tables is there"],
  oldEdition: [
    "这几张表是 2019 年的格式（2019、2020 年度报告用），可以校验",
    "These tables are in the form of 2019 (reports of 2019 and 2020), which can be checked",
  ],
  oldResults: ["有总计的公式没有重新计算，显示的是旧的结果", "Totals show old results: their formulas were not computed again"],
  errorFigures: ["表里有错误值或图片，读不出数", "Figures are error values or pictures, which are no numbers"],
  unknownYear: [
    "不知道这个工作簿是哪一年的：“基本信息”里没有四位数字的年度，统计表上面的标题也没有写（或写得不一致）",
    "Nothing tells the year of this workbook: 年度 on sheet “基本信息” has no four digits, and the titles above the tables name none, or several",
  ],
  otherYear: ["写明的年度不是这个工作簿的下一年", "The year that was given is not the one after this workbook's"],
};

/** What cannot be done because of it. */
const consequences: Readonly<Record<ReportPurpose, Sentence>> = {
  report: ["不能生成报告", "so the report cannot be made"],
  figures: ["不能取数", "so its figures cannot be given as data"],
  next: ["不能新建下一年度的工作簿", "so the workbook of the next year cannot be made"],
  compare: ["不能与上年对比", "so it cannot be compared with last year's"],
  lastYear: ["不能用作上年的工作簿", "so it cannot serve as last year's workbook"],
  following: ["不能用作下一年的工作簿", "so it cannot serve as the following year's workbook"],
  template: ["模板没有地方记", "so there is no name under which the template could be kept"],
};

const fillIn: Sentence = ["请填写后再试。", "Fill it in and try again."];
const copySheets: Sentence = [
  "可用 nianbao new 新建一个工作簿，把其中缺的表复制过来，填好后再试。",
  "Make a workbook with `nianbao new`, copy the missing sheets from it, and fill them in.",
];
const compute: Sentence = ["请用 Excel 或 WPS 表格打开，按 F9 重新计算并保存后再试。", "Open the workbook in Excel or WPS, press F9 to calculate, save, and try again."];
const mend: Sentence = ["请把这几格改成数字并保存后再试。", "Enter numbers there, save, and try again."];
const oldEdition: Sentence = ["现行模板用不了这种格式。", "The report in force is another form."];

const otherYear: Sentence = ["请核对写的年度和选的工作簿。", "Check the year and the workbook."];

/** What to do about it, where the person stands. */
const advice: Readonly<Record<Surface, Readonly<Record<ReportErrorCode, Sentence>>>> = {
  pane: {
    noOrganSheet: ["请点“插入标准表”补上，再填写机关名称和年度。", "Choose “Insert the sheets”, then fill it in."],
    noOrgan: fillIn,
    noYear: fillIn,
    noTables: ["请先点“插入标准表”并填报。", "Choose “Insert the sheets” and fill them in first."],
    oldEdition,
    oldResults: compute,
    errorFigures: mend,
    unknownYear: ["请写明新工作簿的年度。", "Say of which year the new workbook is to be."],
    otherYear,
  },
  command: {
    noOrganSheet: copySheets,
    noOrgan: fillIn,
    noYear: fillIn,
    noTables: copySheets,
    oldEdition,
    oldResults: compute,
    errorFigures: mend,
    unknownYear: ["请加 --year 写明新工作簿的年度，如 --year 2026。", "Give the year of the new workbook, as in --year 2026."],
    otherYear,
  },
};

/** Why nothing could be made of a workbook, as a sentence: what is missing, what cannot be done because of it, and what to do. */
export function describeReportError({ code, purpose, cells }: ReportError, language: Language, surface: Surface): string {
  const index = language === "zh-CN" ? 0 : 1;
  const [reason, consequence, remedy] = [reasons[code], consequences[purpose], advice[surface][code]].map((one) => one[index]);
  const about = cells === "" ? "" : language === "zh-CN" ? `（${cells}）` : ` (${cells.replaceAll("、", ", ")})`;
  return language === "zh-CN" ? `${reason}${about}，${consequence}。${remedy}` : `${reason}${about}, ${consequence}. ${remedy}`;
}
