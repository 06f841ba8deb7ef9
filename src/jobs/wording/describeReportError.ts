import { inLanguage, type Language, type Worded } from "../../language";
import { lastYear, type Edition } from "../../statute";
import type { ChosenReport, ReportError, ReportErrorCode, ReportPurpose } from "../report/reportError";
import { hiddenMark } from "./hiddenPlace";
import type { Surface } from "./surface";

/** What is said alike of every workbook, or of this one. */
type Said = Worded | ((error: ReportError) => Worded);

/** A year's workbook: 「2026 年度的」, or the one after this. */
const wantedYear = ({ wanted: { year } }: ChosenReport): Worded =>
  year === undefined ? { zh: "下一年度的", en: "the year after this one's" } : { zh: ` ${year} 年度的`, en: String(year) };

/** The years whose reports are in an edition: 「2019、2020」, 「2021—2029」. */
function yearsOf(edition: Edition): Worded {
  const [first, last = first] = [edition.firstYear, lastYear(edition)];
  if (last <= first) return { zh: String(first), en: String(first) };
  return last === first + 1 ? { zh: `${first}、${last}`, en: `${first} and ${last}` } : { zh: `${first}—${last}`, en: `${first} to ${last}` };
}

/** What is missing, or cannot be used. */
const reasons: Readonly<Record<ReportErrorCode, Said>> = {
  noOrganSheet: { zh: "找不到工作表“基本信息”", en: "Sheet “基本信息” is missing" },
  noOrgan: { zh: "“基本信息”里还没有填机关名称", en: "机关名称 on sheet “基本信息” is not filled in" },
  notOrgan: { zh: "“基本信息”里的机关名称不是机关的名称", en: "机关名称 on sheet “基本信息” is no name of an organ" },
  noYear: { zh: "“基本信息”里的年度没有填成四位数字", en: "年度 on sheet “基本信息” is not filled in with four digits" },
  dateUnread: { zh: "“基本信息”里的报告日期读不出年、月、日", en: "报告日期 on sheet “基本信息” says no day" },
  noTables: { zh: "三张统计表都找不到", en: "None of the three statistics tables is there" },
  tablesTwice: { zh: "同一张统计表找到不止一处", en: "A statistics table is there more than once" },
  noPublished: { zh: "这个文件里没有年度报告的统计表，也没有报告的各部分", en: "The file has none of the report's tables, and none of its sections" },
  publishedBlank: {
    zh: "这是公布的报告，新工作簿要用的内容有没有读入的",
    en: "This is a published report, and of what goes into the new workbook something was not read",
  },
  standardWorkbook: {
    zh: "这个文件就是年报的工作簿（有标准表），不用导入",
    en: "This is a workbook of the report, with the standard sheets, which need not be imported",
  },
  summedUp: {
    zh: "这是汇总出来的工作簿（有工作表“汇总明细”），不是一个单位的",
    en: "This workbook was summed up itself (it has a sheet “汇总明细”) and is no unit's",
  },
  oldEdition: ({ edition }) => ({
    zh: `这几张表是${edition ? ` ${edition.id} 年的格式（${yearsOf(edition).zh} 年度报告用）` : "以前的格式"}，可以校验`,
    en: `These tables are in ${edition ? `the form of ${edition.id} (reports of ${yearsOf(edition).en})` : "an earlier form"}, which can be checked`,
  }),
  oldResults: { zh: "有公式没有重新计算，显示的是旧的结果", en: "Formulas were not computed again and show old results" },
  errorFigures: { zh: "表里有错误值或图片，读不出数", en: "Figures are error values or pictures, which are no numbers" },
  unknownYear: {
    zh: "不知道这个工作簿是哪一年的：“基本信息”里没有四位数字的年度，统计表上面的标题也没有写（或写得不一致）",
    en: "Nothing tells the year of this workbook: 年度 on sheet “基本信息” has no four digits, and the titles above the tables name none, or several",
  },
  otherYear: { zh: "写明的年度不是这个工作簿的下一年", en: "The year that was given is not the one after this workbook's" },
  noCarriedIn: { zh: "选的工作簿里没有“上年结转”的数，或读不出来", en: "No figure of “上年结转” can be read in the chosen workbook" },
  notFollowing: ({ chosen: { wanted, chosen } }) => ({
    zh: `要选的是本年度的下一年（${wanted.year ?? ""} 年度）的工作簿，选的是 ${chosen.year ?? ""} 年度的`,
    en: `The workbook of ${wanted.year ?? ""} is wanted, the year after this one's, and the chosen one is of ${chosen.year ?? ""}`,
  }),
  otherOrgan: ({ chosen: { wanted, chosen } }) => ({
    zh: `本工作簿是“${wanted.organ}”的，选的工作簿是“${chosen.organ}”的`,
    en: `This workbook is of “${wanted.organ}”, and the chosen one of “${chosen.organ}”`,
  }),
};

/** What cannot be done because of it. */
const consequences: Readonly<Record<ReportPurpose, Worded>> = {
  report: { zh: "不能生成报告", en: "so the report cannot be made" },
  text: { zh: "不能做正文的打印稿", en: "so the text cannot be printed" },
  figures: { zh: "不能取数", en: "so its figures cannot be given as data" },
  next: { zh: "不能新建下一年度的工作簿", en: "so the workbook of the next year cannot be made" },
  compare: { zh: "不能与上年对比", en: "so it cannot be compared with last year's" },
  lastYear: { zh: "不能用作上年的工作簿", en: "so it cannot serve as last year's workbook" },
  following: { zh: "不能用作下一年的工作簿", en: "so it cannot serve as the following year's workbook" },
  import: { zh: "没有导入", en: "so nothing was imported" },
  rollup: { zh: "没有汇入", en: "so it is not added" },
  template: { zh: "模板没有地方记", en: "so there is no name under which the template could be kept" },
};

const fillIn: Worded = { zh: "请填写后再试。", en: "Fill it in and try again." };
const fillYear: Worded = { zh: "请填成 2025 这样后再试。", en: "Enter it as in 2025 and try again." };
const fillName: Worded = { zh: "请填机关的全称后再试。", en: "Enter the full name of the organ and try again." };
const writeDate: Worded = { zh: "请写成 2026年1月20日 这样；日期还没有定的，请先空着。", en: "Write it as 2026-1-20, or leave it blank until it is settled." };
const copySheets: Worded = {
  zh: "可用 nianbao new 新建一个工作簿，把其中缺的表复制过来，填好后再试。",
  en: "Make a workbook with `nianbao new`, copy the missing sheets from it, and fill them in.",
};
const compute: Worded = {
  zh: "请用 Excel 或 WPS 表格打开，按 F9 重新计算并保存后再试。",
  en: "Open the workbook in Excel or WPS, press F9 to calculate, save, and try again.",
};
/** The workbook is open beside the pane, unless another one was chosen. */
const computeHere = ({ purpose }: ReportError): Worded =>
  purpose === "lastYear" || purpose === "following"
    ? {
        zh: "请用 Excel 或 WPS 表格打开选的那个工作簿，按 F9 重新计算并保存，再选一次。",
        en: "Open the chosen workbook in Excel or WPS, press F9 to calculate, save, and choose it again.",
      }
    : { zh: "请点“重新计算”或按 F9，再试一次。", en: "Choose “Calculate now” or press F9, then try again." };
const mend: Worded = { zh: "请把这几格改成数字并保存后再试。", en: "Enter numbers there, save, and try again." };
const oldEdition: Worded = { zh: "现行模板用不了这种格式。", en: "The report in force is another form." };

const choosePage: Worded = { zh: "请选公布的年度报告全文。", en: "Choose the whole report as it was published." };
const useAsItIs: Worded = { zh: "请直接用作上年的工作簿。", en: "Use it as last year's workbook as it is." };
const leaveOut: Worded = { zh: "请只放各单位的工作簿。", en: "Leave only the units' own workbooks among the files." };
/** Who sums up does not fill in the sheets: the unit does. */
const noTablesOf =
  (otherwise: Worded) =>
  ({ purpose }: ReportError): Worded =>
    purpose === "rollup"
      ? {
          zh: "不是各单位报的表，请移走；是单位报的，请让单位用标准表重报。",
          en: "Take it away if no unit has sent it; else ask the unit for the standard sheets.",
        }
      : otherwise;

const keepOne: Worded = {
  zh: "不知道哪一处是本年的：请让单位每张表只留本年的一处，再报一次。",
  en: "Nobody knows which is this year's: ask the unit for a workbook with that alone.",
};

const otherYear: Worded = { zh: "请核对写的年度和选的工作簿。", en: "Check the year and the workbook." };

const chooseYear = ({ chosen }: ReportError): Worded => ({
  zh: `请改选${wantedYear(chosen).zh}；哪个工作簿的年度写错了，请先在那里改正。`,
  en: `Choose that of ${wantedYear(chosen).en}; where the year of either workbook is wrong, correct it there first.`,
});
const chooseOrgan = ({ chosen }: ReportError): Worded => ({
  zh: `请改选“${chosen.wanted.organ}”${wantedYear(chosen).zh}；哪个工作簿的机关名称写错了，请先在那里改正。`,
  en: `Choose that of “${chosen.wanted.organ}” of ${wantedYear(chosen).en}; where the organ of either workbook is wrong, correct it there first.`,
});
const fillFollowing = ({ chosen }: ReportError): Worded => ({
  zh: `请选填好了表三的、${wantedYear(chosen).zh.trimStart()}工作簿。`,
  en: `Choose the workbook of ${wantedYear(chosen).en}, with table 3 filled in.`,
});

/** What to do about it on the command line. */
const withFiles: Readonly<Record<ReportErrorCode, Said>> = {
  noOrganSheet: copySheets,
  noOrgan: fillIn,
  notOrgan: fillName,
  noYear: fillYear,
  dateUnread: writeDate,
  noTables: noTablesOf(copySheets),
  tablesTwice: keepOne,
  noPublished: choosePage,
  publishedBlank: {
    zh: "请先用 nianbao import 读成工作簿，照原文填好，再用那个工作簿新建。",
    en: "Make a workbook of it with `nianbao import` first, fill it in from the source, and go on with that.",
  },
  standardWorkbook: useAsItIs,
  summedUp: leaveOut,
  oldEdition,
  oldResults: compute,
  errorFigures: mend,
  unknownYear: { zh: "请加 --year 写明新工作簿的年度，如 --year 2026。", en: "Give the year of the new workbook, as in --year 2026." },
  otherYear,
  noCarriedIn: fillFollowing,
  notFollowing: chooseYear,
  otherOrgan: chooseOrgan,
};

/** What to do about it, where the person stands. */
const advice: Readonly<Record<Surface, Readonly<Record<ReportErrorCode, Said>>>> = {
  pane: {
    noOrganSheet: { zh: "请点“插入标准表”补上，再填写机关名称和年度。", en: "Choose “Insert the sheets”, then fill it in." },
    noOrgan: fillIn,
    notOrgan: fillName,
    noYear: fillYear,
    dateUnread: writeDate,
    noTables: noTablesOf({ zh: "请先点“插入标准表”并填报。", en: "Choose “Insert the sheets” and fill them in first." }),
    tablesTwice: keepOne,
    noPublished: choosePage,
    publishedBlank: { zh: "请在“导入上年报告”里照原文填好。", en: "Fill it in from the source under “Import last year's report”." },
    standardWorkbook: useAsItIs,
    summedUp: leaveOut,
    oldEdition,
    oldResults: computeHere,
    errorFigures: mend,
    unknownYear: { zh: "请写明新工作簿的年度。", en: "Say of which year the new workbook is to be." },
    otherYear,
    noCarriedIn: fillFollowing,
    notFollowing: chooseYear,
    otherOrgan: chooseOrgan,
  },
  command: withFiles,
  unit: withFiles,
};

/** Why nothing could be made of a workbook, as a sentence: what is missing, what cannot be done because of it, and what to do. */
export function describeReportError(error: ReportError, language: Language, surface: Surface): string {
  const { code, purpose, about } = error;
  const said = (words: Said): Worded => (typeof words === "function" ? words(error) : words);
  const [reason, consequence, remedy] = [said(reasons[code]), consequences[purpose], said(advice[surface][code])];
  const named: Worded =
    about === ""
      ? { zh: "", en: "" }
      : { zh: `（${about}）`, en: ` (${about.replaceAll("、", ", ").replaceAll("；", "; ").replaceAll(hiddenMark.zh, hiddenMark.en)})` };
  return inLanguage(
    { zh: `${reason.zh}${named.zh}，${consequence.zh}。${remedy.zh}`, en: `${reason.en}${named.en}, ${consequence.en}. ${remedy.en}` },
    language,
  );
}
