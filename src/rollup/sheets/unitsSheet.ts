import { columnLetters } from "../../address";
import { rowsOf, type Edition } from "../../statute";
import { colors, looks, type CellPlan, type ConditionalFormatPlan, type SheetPlan } from "../../workbook";
import { countOf, reportedOf, type Rollup } from "../rollUp";
import { UNITS_SHEET } from "./sheetNames";
import { figureIds } from "../units/unitLine";
import type { UnitRow } from "../units/unitRow";
import { stateNames } from "../units/stateNames";
import { choiceText, usualChoices } from "../choices/choiceWords";
import { reasonsText } from "../words";
import { isUnopened, UNOPENED } from "../units/isUnopened";

/** The columns of 汇总单位, by what stands in them. */
export const unitColumns = {
  number: "序号",
  unit: "单位",
  kind: "类别",
  contact: "联系人",
  file: "文件",
  year: "年度",
  state: "状态",
  errors: "错误",
  warnings: "警告",
  received: "收到申请",
  reasons: "情况",
  choice: "处理",
} as const;

export type UnitColumn = keyof typeof unitColumns;
/** In the order in which they are written. */
export const columnNames = Object.keys(unitColumns) as UnitColumn[];
const widths: Readonly<Record<UnitColumn, number>> = {
  number: 6,
  unit: 30,
  kind: 12,
  contact: 14,
  file: 36,
  year: 8,
  state: 9,
  errors: 7,
  warnings: 7,
  received: 10,
  reasons: 60,
  choice: 20,
};

const HEAD_ROW = 3;
/** The first row of a unit, from 1. */
export const FIRST_ROW = HEAD_ROW + 1;

const lettersOf = (column: UnitColumn): string => columnLetters(columnNames.indexOf(column));

/** Plans 汇总单位: how each unit stands, why, and what was decided. */
export function planUnitsSheet(rollup: Rollup): SheetPlan {
  const last = columnLetters(columnNames.length - 1);
  const line = (first: string): CellPlan[] => [first, ...columnNames.slice(1).map(() => "")];
  const [first, ...others] = rollup.rows.map((row, index) => unitCells(row, index + 1, rollup.edition));
  const end = HEAD_ROW + Math.max(1, rollup.rows.length);
  return {
    name: UNITS_SHEET,
    tabColor: colors.tab,
    content: [line(titleOf(rollup)), line(noteOf(rollup)), columnNames.map((column) => unitColumns[column]), first ?? line("")],
    list: others,
    merges: [`A1:${last}1`, `A2:${last}2`],
    formats: [
      { address: `A1:${last}${FIRST_ROW}`, ...looks.body },
      { address: `A1:${last}1`, ...looks.title },
      { address: `A2:${last}2`, ...looks.note },
      { address: `A${HEAD_ROW}:${last}${FIRST_ROW}`, ...looks.grid },
      { address: `A${HEAD_ROW}:${last}${HEAD_ROW}`, ...looks.header },
      { address: `A${FIRST_ROW}:${last}${FIRST_ROW}`, wrap: true, vertical: "top" },
      ...(["number", "year", "state", "errors", "warnings", "received"] as const).map((column) => ({
        address: `${lettersOf(column)}${FIRST_ROW}`,
        horizontal: "center" as const,
      })),
    ],
    columnWidths: columnNames.map((column) => widths[column]),
    rowHeights: new Map([
      [1, 32],
      [2, 20],
      [HEAD_ROW, 22],
    ]),
    conditionalFormats: [
      ...stateFlags(["returned", "unread", "open"], end, { fill: colors.wrongFill, fontColor: colors.wrongText }),
      ...stateFlags(["missing", "copy", "left"], end, { fill: colors.blankFill, fontColor: colors.blankText }),
    ],
    validations: [
      {
        address: `${lettersOf("choice")}${FIRST_ROW}:${lettersOf("choice")}${end}`,
        accepts: { kind: "list", values: usualChoices },
        onOther: "warning",
        errorTitle: unitColumns.choice,
        errorMessage: "有错误仍要汇入、两份里用这一份、名称没有错，都写“照数汇入”；不要汇入的，写“不汇入”；是名单里另一个写法的单位，写“算作某某局”。",
      },
    ],
    freeze: { rows: HEAD_ROW, columns: 2 },
    print: { orientation: "landscape", area: `A:${last}`, titleRows: `${HEAD_ROW}:${HEAD_ROW}` },
  };
}

/** A unit's row by its columns. */
export function unitCells({ unit, kind, contact, file, state, reasons, choice, report }: UnitRow, number: number, edition: Edition): (string | number)[] {
  const cells: Record<UnitColumn, string | number> = {
    number,
    unit,
    kind,
    contact,
    file,
    year: report?.year ?? "",
    state: stateNames[state].zh,
    errors: report?.errors ?? "",
    warnings: report?.warnings ?? "",
    received: receivedOf(report, edition),
    reasons: reasonsText(reasons),
    choice: choice ? choiceText(choice) : "",
  };
  return columnNames.map((column) => cells[column]);
}

/** The applications that a unit has received in all, as its total says. */
function receivedOf(report: UnitRow["report"], edition: Edition): number | string {
  if (report?.edition !== edition.id) return "";
  const ids = rowsOf(edition, "received").flatMap(({ row }) => figureIds(edition).flatMap((id, index) => (id === `${row.id}:total` ? [index] : [])));
  return report.figures[ids[0] ?? -1] ?? "";
}

const titleOf = ({ settings: { organ, year } }: Rollup): string => `${organ}${year}年度汇总单位`;

/** How the line of counts is known again. */
export const notePattern =
  /(?:应报 \d+ 家，已报 -?\d+ 家，未报 \d+ 家(?:，还没有读 \d+ 家)?；)?已汇总 \d+，退回 \d+，待定 \d+，读不出 \d+(?:，不汇入 \d+)?(?:，还没有读 \d+)?。/u;

/** The counts of all units, in one line. */
export function noteOf(rollup: Rollup): string {
  const { due, came, missing, unopened: waiting } = reportedOf(rollup);
  const roster = rollup.settings.roster ? `应报 ${due} 家，已报 ${came} 家，未报 ${missing} 家${waiting > 0 ? `，${UNOPENED} ${waiting} 家` : ""}；` : "";
  const unopened = rollup.rows.filter(isUnopened).length;
  const counts = (["added", "returned", "open"] as const).map((state) => `${stateNames[state].zh} ${countOf(rollup, state)}`);
  const left = countOf(rollup, "left");
  const parts = [
    ...counts,
    `${stateNames.unread.zh} ${countOf(rollup, "unread") - unopened}`,
    ...(left > 0 ? [`${stateNames.left.zh} ${left}`] : []),
    ...(unopened > 0 ? [`${UNOPENED} ${unopened}`] : []),
  ];
  return `${roster}${parts.join("，")}。`;
}

const stateFlags = (states: readonly UnitRow["state"][], end: number, look: Pick<ConditionalFormatPlan, "fill" | "fontColor">): ConditionalFormatPlan[] =>
  states.map((state) => ({
    address: `${lettersOf("state")}${FIRST_ROW}:${lettersOf("state")}${end}`,
    formula: `=$${lettersOf("state")}${FIRST_ROW}="${stateNames[state].zh}"`,
    ...look,
  }));
