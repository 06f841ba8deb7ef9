import { inLanguage, type Language, type Worded } from "../../language";
import type { ReportError, ReportErrorCode, ReportPurpose } from "../reportError";
import type { Surface } from "./surface";

/** What is missing, or cannot be used. */
const reasons: Readonly<Record<ReportErrorCode, Worded>> = {
  noOrganSheet: { zh: "找不到工作表“基本信息”", en: "Sheet “基本信息” is missing" },
  noOrgan: { zh: "“基本信息”里还没有填机关名称", en: "机关名称 on sheet “基本信息” is not filled in" },
  noYear: { zh: "“基本信息”里的年度没有填成四位数字（如 2025）", en: "年度 on sheet “基本信息” is not filled in with four digits, such as 2025" },
  dateUnread: { zh: "“基本信息”里的报告日期读不出年、月、日", en: "报告日期 on sheet “基本信息” says no day" },
  noTables: { zh: "三张统计表都找不到", en: "None of the three statistics tables is there" },
  oldEdition: {
    zh: "这几张表是 2019 年的格式（2019、2020 年度报告用），可以校验",
    en: "These tables are in the form of 2019 (reports of 2019 and 2020), which can be checked",
  },
  oldResults: { zh: "有总计的公式没有重新计算，显示的是旧的结果", en: "Totals show old results: their formulas were not computed again" },
  errorFigures: { zh: "表里有错误值或图片，读不出数", en: "Figures are error values or pictures, which are no numbers" },
  unknownYear: {
    zh: "不知道这个工作簿是哪一年的：“基本信息”里没有四位数字的年度，统计表上面的标题也没有写（或写得不一致）",
    en: "Nothing tells the year of this workbook: 年度 on sheet “基本信息” has no four digits, and the titles above the tables name none, or several",
  },
  otherYear: { zh: "写明的年度不是这个工作簿的下一年", en: "The year that was given is not the one after this workbook's" },
  noCarriedIn: { zh: "选的工作簿里没有“上年结转”的数，或读不出来", en: "No figure of “上年结转” can be read in the chosen workbook" },
  notFollowing: { zh: "选的工作簿不是本年度的下一年度的", en: "The chosen workbook is not of the year after this one's" },
  otherOrgan: { zh: "选的工作簿是别的机关的", en: "The chosen workbook is of another organ" },
};

/** What cannot be done because of it. */
const consequences: Readonly<Record<ReportPurpose, Worded>> = {
  report: { zh: "不能生成报告", en: "so the report cannot be made" },
  figures: { zh: "不能取数", en: "so its figures cannot be given as data" },
  next: { zh: "不能新建下一年度的工作簿", en: "so the workbook of the next year cannot be made" },
  compare: { zh: "不能与上年对比", en: "so it cannot be compared with last year's" },
  lastYear: { zh: "不能用作上年的工作簿", en: "so it cannot serve as last year's workbook" },
  following: { zh: "不能用作下一年的工作簿", en: "so it cannot serve as the following year's workbook" },
  template: { zh: "模板没有地方记", en: "so there is no name under which the template could be kept" },
};

const fillIn: Worded = { zh: "请填写后再试。", en: "Fill it in and try again." };
const writeDate: Worded = { zh: "请写成 2026年1月20日 这样；日期还没有定的，请先空着。", en: "Write it as 2026-1-20, or leave it blank until it is settled." };
const copySheets: Worded = {
  zh: "可用 nianbao new 新建一个工作簿，把其中缺的表复制过来，填好后再试。",
  en: "Make a workbook with `nianbao new`, copy the missing sheets from it, and fill them in.",
};
const compute: Worded = { zh: "请用 Excel 或 WPS 表格打开，按 F9 重新计算并保存后再试。", en: "Open the workbook in Excel or WPS, press F9 to calculate, save, and try again." };
const mend: Worded = { zh: "请把这几格改成数字并保存后再试。", en: "Enter numbers there, save, and try again." };
const oldEdition: Worded = { zh: "现行模板用不了这种格式。", en: "The report in force is another form." };

const otherYear: Worded = { zh: "请核对写的年度和选的工作簿。", en: "Check the year and the workbook." };

const chooseFollowing: Worded = {
  zh: "请选本机关下一年度的工作簿；本工作簿的机关名称或年度填错的，请先改正。",
  en: "Choose this organ's workbook of the following year, or correct the organ or year of this workbook first.",
};
const fillFollowing: Worded = { zh: "请选已填好表三的下一年度工作簿。", en: "Choose a workbook of the following year in which table 3 is filled in." };

/** What to do about it, where the person stands. */
const advice: Readonly<Record<Surface, Readonly<Record<ReportErrorCode, Worded>>>> = {
  pane: {
    noOrganSheet: { zh: "请点“插入标准表”补上，再填写机关名称和年度。", en: "Choose “Insert the sheets”, then fill it in." },
    noOrgan: fillIn,
    noYear: fillIn,
    dateUnread: writeDate,
    noTables: { zh: "请先点“插入标准表”并填报。", en: "Choose “Insert the sheets” and fill them in first." },
    oldEdition,
    oldResults: compute,
    errorFigures: mend,
    unknownYear: { zh: "请写明新工作簿的年度。", en: "Say of which year the new workbook is to be." },
    otherYear,
    noCarriedIn: fillFollowing,
    notFollowing: chooseFollowing,
    otherOrgan: chooseFollowing,
  },
  command: {
    noOrganSheet: copySheets,
    noOrgan: fillIn,
    noYear: fillIn,
    dateUnread: writeDate,
    noTables: copySheets,
    oldEdition,
    oldResults: compute,
    errorFigures: mend,
    unknownYear: { zh: "请加 --year 写明新工作簿的年度，如 --year 2026。", en: "Give the year of the new workbook, as in --year 2026." },
    otherYear,
    noCarriedIn: fillFollowing,
    notFollowing: chooseFollowing,
    otherOrgan: chooseFollowing,
  },
};

/** Why nothing could be made of a workbook, as a sentence: what is missing, what cannot be done because of it, and what to do. */
export function describeReportError({ code, purpose, about }: ReportError, language: Language, surface: Surface): string {
  const [reason, consequence, remedy] = [reasons[code], consequences[purpose], advice[surface][code]];
  const named: Worded = about === "" ? { zh: "", en: "" } : { zh: `（${about}）`, en: ` (${about.replaceAll("、", ", ")})` };
  return inLanguage({ zh: `${reason.zh}${named.zh}，${consequence.zh}。${remedy.zh}`, en: `${reason.en}${named.en}, ${consequence.en}. ${remedy.en}` }, language);
}
