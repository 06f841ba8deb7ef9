import { lastYear, organKinds, type Edition } from "../../statute";
import type { CellPlan, RangeFormat, SheetPlan } from "../sheetPlan";
import type { Filling, NamedFigure } from "./filling";
import { organFields, type OrganField } from "./organFields";
import { colors, looks } from "./look";
import { ORGAN_SHEET } from "./sheetNames";
import { usualPeriod } from "./usualPeriod";

/** The header of the table of 要素 (named figures). */
export const NAMED_FIGURES_HEADER = ["名称", "数值", "单位", "备注"] as const;

const FIRST_FIELD_ROW = 3;
const fields = Object.keys(organFields) as OrganField[];
const rowOf = (field: OrganField): number => FIRST_FIELD_ROW + fields.indexOf(field);
const NAMED_TITLE_ROW = FIRST_FIELD_ROW + fields.length + 1;
const NAMED_HEADER_ROW = NAMED_TITLE_ROW + 1;
/** How many rows are ready for 要素: they have the looks, and lines once they hold something. */
const NAMED_ROWS = 30;

const hintsOf = (edition: Edition): Readonly<Record<OrganField, string>> => ({
  name: "填全称；用在标题、文件名和落款",
  kind: "从下拉列表中选",
  year: `填报告所属年度的四位数字，如 ${exampleYear(edition)}`,
  period: "填好年度后自动写出，可以改写",
  date: "如“2026年1月15日”；签发前要填，印在落款里",
  contact: "地址、邮编、电话",
  title: "一般不填；标题另有写法时填在这里",
  shortName: "正文里用 {简称} 时填，如“某某镇”",
});

const exampleYear = (edition: Edition): number => lastYear(edition) ?? 2025;

/** Named figures that nearly every report speaks of; more can be added below. */
export const suggestedFigures: readonly NamedFigure[] = [
  { name: "发布信息条数", value: "", unit: "条" },
  { name: "政务新媒体发布条数", value: "", unit: "条" },
  { name: "热线诉求件数", value: "", unit: "件" },
  { name: "培训次数", value: "", unit: "次" },
  { name: "人大代表建议件数", value: "", unit: "件" },
  { name: "政协提案件数", value: "", unit: "件" },
  { name: "信息处理费金额", value: "", unit: "元" },
];

/** Plans 基本信息: the organ and its report, and the table of 要素. */
export function planOrganSheet(edition: Edition, { organ = {}, namedFigures = [] }: Filling = {}): SheetPlan {
  const hints = hintsOf(edition);
  const years = { from: edition.firstYear, to: lastYear(edition) ?? 2099 };
  const year = `B${rowOf("year")}`;
  const period = { formula: `=IF(${year}="","","${usualPeriod(`"&${year}&"`)}")` };
  const named = withSuggested(namedFigures);
  const lastRow = NAMED_HEADER_ROW + Math.max(NAMED_ROWS, named.length);
  const content: CellPlan[][] = [
    ["基本信息", "", "", ""],
    ["填写 B 列。要素的名称写在花括号里，如 {发布信息条数}，就可以用在“正文”的句子中，生成报告时换成数值。", "", "", ""],
    ...fields.map((field) => [organFields[field], organ[field] ?? (field === "period" ? period : ""), hints[field], ""]),
    ["", "", "", ""],
    ["要素", "", "", ""],
    [...NAMED_FIGURES_HEADER],
    ...named.map(({ name, value, unit }) => [name, value, unit, ""]),
    ...Array.from({ length: lastRow - NAMED_HEADER_ROW - named.length }, () => ["", "", "", ""]),
  ];
  return {
    name: ORGAN_SHEET,
    tabColor: colors.tab,
    content,
    merges: ["A1:D1", "A2:D2", `A${NAMED_TITLE_ROW}:D${NAMED_TITLE_ROW}`],
    formats: formats(NAMED_HEADER_ROW + named.length, lastRow),
    columnWidths: [24, 42, 12, 36],
    rowHeights: new Map([
      [1, 32],
      [2, 34],
    ]),
    conditionalFormats: [],
    validations: [
      {
        address: `B${rowOf("kind")}`,
        accepts: { kind: "list", values: organKinds.map(({ label }) => label) },
        onOther: "warning",
        errorTitle: "机关类别",
        errorMessage: "请从下拉列表中选择；列表里没有的可以自行填写。",
      },
      {
        address: year,
        accepts: { kind: "year", ...years },
        onOther: "stop",
        errorTitle: "年度",
        errorMessage: `请填四位数字的年度，如 ${exampleYear(edition)}。`,
      },
    ],
    freeze: { rows: 1, columns: 0 },
    print: { orientation: "portrait", area: "A:D" },
  };
}

/** The given ones in their order, then the suggested names that are left. */
function withSuggested(given: readonly NamedFigure[]): NamedFigure[] {
  return [...given, ...suggestedFigures.filter(({ name }) => given.every((one) => one.name !== name))];
}

/** Lines stand around what is there only, or a print would end with empty boxes. */
function formats(lastNamed: number, lastRow: number): RangeFormat[] {
  const first = FIRST_FIELD_ROW;
  const last = FIRST_FIELD_ROW + fields.length - 1;
  return [
    { address: `A1:D${lastRow}`, ...looks.body },
    { address: "A1:D1", ...looks.title },
    { address: "A2:D2", ...looks.note },
    { address: `A${first}:B${last}`, ...looks.grid },
    { address: `A${first}:A${last}`, bold: true, fill: colors.headerFill },
    { address: `B${first}:B${last}`, horizontal: "left", wrap: true },
    { address: `B${rowOf("date")}`, numberFormat: "@" },
    { address: `B${rowOf("contact")}`, numberFormat: "@" },
    { address: `C${first}:D${last}`, ...looks.note, wrap: false },
    { address: `A${NAMED_TITLE_ROW}:D${NAMED_TITLE_ROW}`, bold: true },
    { address: `A${NAMED_HEADER_ROW}:D${lastNamed}`, ...looks.grid },
    { address: `A${NAMED_HEADER_ROW}:D${NAMED_HEADER_ROW}`, ...looks.header },
    { address: `B${NAMED_HEADER_ROW + 1}:C${lastRow}`, horizontal: "center" },
  ];
}
