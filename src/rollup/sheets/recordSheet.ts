import { looks, colors, type ListRows, type SheetPlan } from "../../workbook";
import type { Rollup } from "../rollUp";
import { keptFigure } from "../units/sameFigure";
import { RECORD_SHEET } from "./sheetNames";
import { stateNames } from "../units/stateNames";
import type { ReportedFigure } from "../units/unitReport";
import type { UnitRow } from "../units/unitRow";
import { reasonsText } from "../words";

/** The columns of 汇总记录, by what stands in them. */
export const recordColumns = {
  file: "文件",
  organ: "文件里的名称",
  unit: "单位",
  kind: "类别",
  contact: "联系人",
  state: "状态",
  reasons: "情况",
  figures: "数",
  held: "手工改的数",
} as const;

/** The row of its heads, from 1; before them stands what it is for. */
export const RECORD_HEAD_ROW = 2;
const NOTE = "上次汇总时写下的内容，再汇总时用来看出后来手工改了什么。请不要改，也不要删。";
const widths = [36, 24, 24, 12, 14, 9, 40, 40, 40];

/** Plans 汇总记录: what this run writes of each file and unit, and the figures as the file has them. */
export function planRecordSheet({ rows }: Rollup): SheetPlan {
  const [first, ...others] = rows.filter(isRecorded);
  return {
    name: RECORD_SHEET,
    tabColor: colors.tab,
    content: [[NOTE, ...widths.slice(1).map(() => "")], Object.values(recordColumns), first ? recordCells(first) : widths.map(() => "")],
    list: rowsOf(others),
    merges: [],
    formats: [
      { address: "A1:I3", ...looks.body },
      { address: "A1", ...looks.note, wrap: false },
      { address: "A2:I3", ...looks.grid },
      { address: "A2:I2", ...looks.header },
      { address: "A3:I3", horizontal: "left", numberFormat: "@" },
    ],
    columnWidths: widths,
    rowHeights: new Map([
      [1, 20],
      [RECORD_HEAD_ROW, 22],
    ]),
    conditionalFormats: [],
    validations: [],
    freeze: { rows: RECORD_HEAD_ROW, columns: 0 },
    print: { orientation: "landscape", area: "A:I", titleRows: "2:2" },
  };
}

/** Rows that are made as they are written: the figures of ten thousand units as texts are none of what is held. */
const rowsOf = (rows: readonly UnitRow[]): ListRows => ({
  length: rows.length,
  *[Symbol.iterator]() {
    for (const row of rows) yield recordCells(row);
  },
});

/** Of a unit from which nothing has come, and nothing is said, nothing was written that could be changed. */
export const isRecorded = ({ state, reasons }: UnitRow): boolean => state !== "missing" || reasons.length > 0;

/** A row of it: what this run writes of a file. Of a figure that a person has changed it has what the file says; where the file is not added, beside it what the person has made of that. */
export function recordCells({ file, unit, kind, contact, state, reasons, report }: UnitRow): string[] {
  const figures = report && !(report.kept && report.file === "") ? figuresText(report.sent ?? report.figures) : "";
  const held = report?.held ? JSON.stringify([report.held.sent.map(keptFigure), report.held.figures.map(keptFigure)]) : "";
  return [file, report?.said ?? report?.organ ?? "", unit, kind, contact, stateNames[state].zh, reasonsText(reasons), figures, held];
}

/** Figures as one cell has them. */
const figuresText = (figures: readonly ReportedFigure[]): string => JSON.stringify(figures.map(keptFigure));
