import type { Sheet, Workbook } from "hucre";

/** What a file can hold that the embedded Excel has no room for; it is not in the book, and not in the file saved from it. */
export type Dropped =
  | "charts"
  | "pictures"
  | "shapes"
  | "macros"
  | "comments"
  | "pivotTables"
  | "tables"
  | "slicers"
  | "externalLinks"
  | "controls"
  | "hyperlinks"
  | "filters"
  | "outlines"
  | "sparklines"
  | "otherConditionalFormats"
  | "arrayFormulas"
  | "richText"
  | "sheetNames"
  | "pageBreaks";

/** How they are called, for a sentence such as 「图表、宏没有载入」. */
export const droppedNames: Readonly<Record<Dropped, string>> = {
  charts: "图表",
  pictures: "图片",
  shapes: "图形",
  macros: "宏",
  comments: "批注",
  pivotTables: "数据透视表",
  tables: "表格样式",
  slicers: "切片器",
  externalLinks: "外部链接",
  controls: "控件和嵌入对象",
  hyperlinks: "超链接",
  filters: "筛选",
  outlines: "分级显示",
  sparklines: "迷你图",
  otherConditionalFormats: "不是公式的条件格式",
  arrayFormulas: "数组公式（改为普通公式）",
  richText: "单元格内的多种字体",
  sheetNames: "只用于一张工作表的名称",
  pageBreaks: "手动分页符",
};

/** By the names of the parts of the package. */
const parts: readonly (readonly [Dropped, RegExp])[] = [
  ["charts", /^xl\/(charts|chartsheets)\//],
  ["pictures", /^xl\/media\//],
  ["shapes", /^xl\/(drawings\/drawing|diagrams\/)/],
  ["macros", /^xl\/(vbaProject\.bin|macrosheets\/)/],
  ["comments", /^xl\/(comments|threadedComments\/)/],
  ["pivotTables", /^xl\/pivotTables\//],
  ["tables", /^xl\/tables\//],
  ["slicers", /^xl\/(slicers|timelines)\//],
  ["externalLinks", /^xl\/externalLinks\//],
  ["controls", /^xl\/(activeX|ctrlProps|embeddings)\//],
];

/** By what hucre reads of a sheet. */
const signs: readonly (readonly [Dropped, (sheet: Sheet) => boolean])[] = [
  ["hyperlinks", ({ cells }) => someCell(cells, ({ hyperlink }) => hyperlink !== undefined)],
  ["filters", ({ autoFilter }) => autoFilter !== undefined],
  ["outlines", ({ rowDefs, columns }) => [...(rowDefs?.values() ?? []), ...(columns ?? [])].some(({ outlineLevel = 0 }) => outlineLevel > 0)],
  ["sparklines", ({ sparklines = [] }) => sparklines.length > 0],
  ["otherConditionalFormats", ({ conditionalRules = [] }) => conditionalRules.some(({ type }) => type !== "expression")],
  ["arrayFormulas", ({ cells }) => someCell(cells, ({ formulaType }) => formulaType === "array")],
  ["richText", ({ cells }) => someCell(cells, ({ richText = [] }) => richText.some(({ font }) => font !== undefined))],
  ["pageBreaks", ({ rowBreaks = [], colBreaks = [] }) => rowBreaks.length + colBreaks.length > 0],
];

type Cells = NonNullable<Sheet["cells"]>;
type FileCell = Cells extends Map<string, infer Cell> ? Cell : never;

const someCell = (cells: Cells | undefined, test: (cell: FileCell) => boolean): boolean => [...(cells?.values() ?? [])].some(test);

/** What of a file is left out, each once. */
export function findDropped(partNames: readonly string[], { sheets, namedRanges = [] }: Workbook): Dropped[] {
  return [
    ...parts.filter(([, pattern]) => partNames.some((name) => pattern.test(name))).map(([what]) => what),
    ...signs.filter(([, test]) => sheets.some(test)).map(([what]) => what),
    ...(namedRanges.some(({ name, scope }) => scope !== undefined && !name.startsWith("_xlnm.")) ? ["sheetNames" as const] : []),
  ];
}
