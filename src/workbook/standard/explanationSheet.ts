import { columnLetters } from "../../address";
import type { CellPlan, RangeFormat, SheetPlan } from "../sheetPlan";
import { colors, looks } from "./look";
import { EXPLANATION_SHEET } from "./sheetNames";

/** An accepted warning as a row of 校验说明. All of it is text, so that nobody's Excel turns a part of it into something else. */
export interface Explanation {
  /** The finding's stable id. */
  readonly id: string;
  /** What was found, as the pane said it. */
  readonly finding: string;
  /** Where: 「三 依申请公开!D9、D10」. */
  readonly place: string;
  /** The values it speaks of; when they change, the explanation no longer holds. */
  readonly values: string;
  readonly reason: string;
  readonly who: string;
  /** 「2026-01-15 09:30」 */
  readonly when: string;
}

/** The header of 校验说明, by what stands in its columns. */
export const explanationHeader: Readonly<Record<keyof Explanation, string>> = {
  finding: "查出的情况",
  place: "位置",
  values: "数值",
  reason: "说明",
  who: "说明人",
  when: "时间",
  id: "编号",
};

/** The columns of 校验说明 in their order. */
export const explanationColumns = Object.keys(explanationHeader) as readonly (keyof Explanation)[];

const HEADER_ROW = 3;
const ROWS = 40;
const WIDTHS: Readonly<Record<keyof Explanation, number>> = { finding: 48, place: 22, values: 18, reason: 42, who: 10, when: 17, id: 30 };

/** Plans 校验说明 with its first rows. It is made when the first warning is explained. */
export function planExplanationSheet(explanations: readonly Explanation[]): SheetPlan {
  const lastRow = HEADER_ROW + Math.max(ROWS, explanations.length);
  const last = columnLetters(explanationColumns.length - 1);
  const blank = explanationColumns.map(() => "");
  const line = (first: string): CellPlan[] => [first, ...blank.slice(1)];
  const body = `A${HEADER_ROW + 1}:${last}${lastRow}`;
  return {
    name: EXPLANATION_SHEET,
    tabColor: colors.tab,
    content: [
      line("校验说明"),
      line("警告经核实无误的，说明理由后就不再提示。数值改动以后，原来的说明自动失效，警告重新出现。错误不能靠说明消除。"),
      explanationColumns.map((column) => explanationHeader[column]),
      ...explanations.map((one) => explanationColumns.map((column) => one[column])),
      ...Array.from({ length: lastRow - HEADER_ROW - explanations.length }, () => blank),
    ],
    merges: [`A1:${last}1`, `A2:${last}2`],
    formats: formats(body, last, lastRow),
    columnWidths: explanationColumns.map((column) => WIDTHS[column]),
    rowHeights: new Map([
      [1, 32],
      [2, 20],
      [HEADER_ROW, 22],
    ]),
    conditionalFormats: [],
    validations: [],
    freeze: { rows: HEADER_ROW, columns: 0 },
    print: { orientation: "landscape", area: `A:${last}`, titleRows: `${HEADER_ROW}:${HEADER_ROW}` },
  };
}

function formats(body: string, last: string, lastRow: number): RangeFormat[] {
  return [
    { address: `A1:${last}${lastRow}`, ...looks.body },
    { address: `A1:${last}1`, ...looks.title },
    { address: `A2:${last}2`, ...looks.note },
    { address: `A${HEADER_ROW}:${last}${HEADER_ROW}`, ...looks.grid, ...looks.header },
    { address: body, wrap: true, vertical: "top", numberFormat: "@" },
    { address: `${last}${HEADER_ROW + 1}:${last}${lastRow}`, fontColor: colors.hint, fontSize: 9 },
  ];
}
