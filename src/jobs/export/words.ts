import { inLanguage, type Language } from "../../language";
import type { ResultRow } from "./resultRow";

/** What stands in workbooks that are kept, in one language. */
interface ExportWords {
  readonly results: string;
  readonly overview: string;
  readonly comparison: string;
  /** 「某镇人民政府2025年年报数据校验结果」 */
  resultsTitle(organ: string | undefined, year: number | undefined): string;
  overviewTitle(files: number): string;
  checkedOn(day: Date): string;
  ofFile(file: string): string;
  readonly kinds: Readonly<Record<ResultRow["kind"], string>>;
  /** What is to be done where no reason was given. */
  readonly open: Readonly<Record<ResultRow["kind"], string>>;
  readonly explained: string;
  readonly outdated: string;
  counted(kind: ResultRow["kind"], count: number): string;
  readonly columns: {
    readonly number: string;
    readonly file: string;
    readonly kind: string;
    readonly place: string;
    readonly message: string;
    readonly state: string;
    readonly reason: string;
    readonly organ: string;
    readonly year: string;
    readonly conclusion: string;
  };
  moreSums(count: number): string;
  reason(text: string, who: string, when: string): string;
  readonly clean: string;
  readonly blank: string;
  readonly ready: string;
  readonly notReady: string;
  readonly unread: string;
  readonly hasErrors: string;
  readonly comma: string;
  comparisonTitle(organ: string | undefined, year: number | undefined, last: number | undefined): string;
  comparisonNote(source: string): string;
  readonly compared: { readonly table: string; readonly figure: string; readonly cell: string; readonly difference: string; readonly percent: string };
  thisYear(year: number | undefined): string;
  lastYear(year: number | undefined): string;
  fileName(what: "results" | "comparison", organ: string | undefined, year: number | undefined): string;
}

const zhCN: ExportWords = {
  results: "校验结果",
  overview: "汇总",
  comparison: "与上年对比",
  resultsTitle: (organ, year) => `${organ ?? ""}${year === undefined ? "" : `${year}年`}年报数据校验结果`,
  overviewTitle: (files) => `年报数据校验结果汇总（${files} 个文件）`,
  checkedOn: (day) => `校验日期：${day.getFullYear()}年${day.getMonth() + 1}月${day.getDate()}日`,
  ofFile: (file) => `文件：${file}`,
  kinds: { problem: "表格问题", error: "错误", warning: "警告", hint: "提示" },
  open: { problem: "待处理", error: "待改正", warning: "待核实", hint: "供参考" },
  explained: "已说明",
  outdated: "数值已改，原说明失效",
  counted: (kind, count) => `${count} ${kind === "problem" ? "个" : "处"}${zhCN.kinds[kind]}`,
  columns: {
    number: "序号",
    file: "文件",
    kind: "级别",
    place: "位置",
    message: "问题",
    state: "状态",
    reason: "说明",
    organ: "机关名称",
    year: "年度",
    conclusion: "结论",
  },
  moreSums: (count) => `另有 ${count} 条等式不成立`,
  reason: (text, who, when) => `${text}（${[who, when].filter((part) => part !== "").join("，")}）`,
  clean: "没有发现错误",
  blank: "还没有填数",
  ready: "可以签发",
  notReady: "没有错误，还没有全部填完或写完",
  unread: "读不出来",
  hasErrors: "有错误，要改正",
  comma: "，",
  comparisonTitle: (organ, year, last) =>
    `${organ ?? ""}${year === undefined ? "本年" : `${year}年`}与${last === undefined ? "上年" : `${last}年`}年报数据对比`,
  comparisonNote: (source) => `两年都没有数或都是 0 的项目不列出。${source === "" ? "" : `上年的数取自：${source}`}`,
  compared: { table: "表", figure: "项目", cell: "单元格", difference: "增减", percent: "增减比例" },
  thisYear: (year) => (year === undefined ? "本年" : `${year}年`),
  lastYear: (year) => (year === undefined ? "上年" : `${year}年`),
  fileName: (what, organ, year) => `${organ ?? ""}${year === undefined ? "" : `${year}年`}年报${what === "results" ? "校验结果" : "与上年对比"}.xlsx`,
};

const counts: Readonly<Record<ResultRow["kind"], readonly [one: string, many: string]>> = {
  problem: ["sheet problem", "sheet problems"],
  error: ["error", "errors"],
  warning: ["warning", "warnings"],
  hint: ["hint", "hints"],
};

const enUS: ExportWords = {
  results: "Check results",
  overview: "Overview",
  comparison: "Beside last year",
  resultsTitle: (organ, year) => `Check results${year === undefined ? "" : ` ${year}`}${organ === undefined ? "" : `: ${organ}`}`,
  overviewTitle: (files) => `Check results of ${files} files`,
  checkedOn: (day) => `Checked on ${day.getFullYear()}-${day.getMonth() + 1}-${day.getDate()}`,
  ofFile: (file) => `File: ${file}`,
  kinds: { problem: "sheet problem", error: "error", warning: "warning", hint: "hint" },
  open: { problem: "to settle", error: "to correct", warning: "to look into", hint: "for information" },
  explained: "explained",
  outdated: "figures changed, the reason no longer holds",
  counted: (kind, count) => `${count} ${counts[kind][count === 1 ? 0 : 1]}`,
  columns: {
    number: "No.",
    file: "File",
    kind: "Kind",
    place: "Place",
    message: "Finding",
    state: "State",
    reason: "Reason",
    organ: "Organ",
    year: "Year",
    conclusion: "Conclusion",
  },
  moreSums: (count) => `${count} more sums do not hold`,
  reason: (text, who, when) => `${text} (${[who, when].filter((part) => part !== "").join(", ")})`,
  clean: "No errors found",
  blank: "Nothing filled in yet",
  ready: "Ready to be signed",
  notReady: "No errors; not all filled in or written yet",
  unread: "Could not be read",
  hasErrors: "Has errors to correct",
  comma: ", ",
  comparisonTitle: (organ, year, last) => `${year ?? "This year"} beside ${last ?? "last year"}${organ === undefined ? "" : `: ${organ}`}`,
  comparisonNote: (source) =>
    `Figures that neither year has, or that are 0 in both, are left out.${source === "" ? "" : ` Last year's figures are from: ${source}`}`,
  compared: { table: "Table", figure: "Figure", cell: "Cell", difference: "Change", percent: "Per cent" },
  thisYear: (year) => String(year ?? "This year"),
  lastYear: (year) => String(year ?? "Last year"),
  fileName: (what, organ, year) => `${organ ?? ""}${year ?? ""}${what === "results" ? " check results" : " beside last year"}.xlsx`.trim(),
};

export const exportWords = (language: Language): ExportWords => inLanguage({ zh: zhCN, en: enUS }, language);

/** Windows refuses these in the name of a file. */
const FORBIDDEN = /[<>:"/\\|?*\p{Cc}]/gu;

/** The name under which a workbook of results is kept: 「某镇人民政府2025年年报校验结果.xlsx」. */
export const exportFileName = (what: "results" | "comparison", organ: string | undefined, year: number | undefined, language: Language): string =>
  exportWords(language).fileName(what, organ?.replaceAll(FORBIDDEN, ""), year);
