import { columnLetters } from "../../address";
import { colors, looks, type CellPlan, type ListRows, type SheetPlan } from "../../workbook";
import { FAULT_ROW, FIRST_FIGURE_COLUMN, FIRST_UNIT_ROW, HEAD_ROW, lastSummedRow, UNIT_HEAD } from "./detailRows";
import { figureHeads, type FigureHead } from "./figureHeads";
import type { Rollup } from "../rollUp";
import { DETAIL_SHEET } from "./sheetNames";
import { planFault, totalsIn } from "./sumFormula";
import type { AddedUnit } from "../units/unitRow";

const NOTE = "一行一个单位，不写合计行。各表的合计由这里的数相加：改了这里，合计跟着变。没有填的格不当作 0，合计里写明缺几家。";
const wrong = { fill: colors.wrongFill, fontColor: colors.wrongText };

/** Plans 汇总明细: a row a unit, a column a figure. All that is summed up stands here. */
export function planDetailSheet({ edition, added, settings: { year } }: Rollup): SheetPlan {
  const heads = figureHeads(edition);
  const last = columnLetters(heads.length);
  const line = (first: string): CellPlan[] => [first, ...heads.map(() => "")];
  const [first] = added;
  const end = lastSummedRow(added.length);
  const figures = `${columnLetters(FIRST_FIGURE_COLUMN)}${FIRST_UNIT_ROW}`;
  const names = `A${FIRST_UNIT_ROW}:A${end}`;
  return {
    name: DETAIL_SHEET,
    tabColor: colors.tab,
    content: [
      line(`${year}年度各单位数据明细`),
      [planFault({ first: FIRST_UNIT_ROW, last: end }, false), NOTE, ...heads.slice(1).map(() => "")],
      ...headRows(heads),
      ...(first ? [unitRow(first)] : []),
    ],
    list: rowsOf(added.slice(1)),
    merges: [`A${HEAD_ROW}:A${HEAD_ROW + 2}`, ...headMerges(heads)],
    formats: [
      { address: `A1:${last}${FIRST_UNIT_ROW}`, ...looks.body },
      { address: "A1", ...looks.title, horizontal: "left" },
      { address: `A${FAULT_ROW}`, fontColor: colors.wrongText, bold: true },
      { address: `B${FAULT_ROW}`, ...looks.note, wrap: false },
      { address: `A${HEAD_ROW}:${last}${FIRST_UNIT_ROW}`, ...looks.grid },
      { address: `A${HEAD_ROW}:${last}${HEAD_ROW + 2}`, ...looks.header },
      { address: `B${FIRST_UNIT_ROW}:${last}${FIRST_UNIT_ROW}`, ...looks.figure },
    ],
    columnWidths: [30, ...heads.map(() => 10)],
    rowHeights: new Map([
      [1, 28],
      [2, 20],
      [HEAD_ROW, 20],
      [HEAD_ROW + 1, 34],
      [HEAD_ROW + 2, 34],
    ]),
    conditionalFormats: [
      {
        address: `${figures}:${last}${end}`,
        formula: `=AND($A${FIRST_UNIT_ROW}<>"",NOT(ISNUMBER(${figures})))`,
        fill: colors.notPlainFill,
        fontColor: colors.notPlainText,
      },
      { address: `${figures}:${last}${end}`, formula: `=AND($A${FIRST_UNIT_ROW}="",${figures}<>"")`, ...wrong },
      { address: names, formula: `=COUNTIF($A$${FIRST_UNIT_ROW}:$A$${end},$A${FIRST_UNIT_ROW})>1`, ...wrong },
      { address: names, formula: `=AND($A$${FAULT_ROW}<>"",${totalsIn(`$A${FIRST_UNIT_ROW}`)}>0)`, ...wrong },
    ],
    validations: [],
    freeze: { rows: FIRST_UNIT_ROW - 1, columns: 1 },
    print: { orientation: "landscape", area: `A:${last}`, titleRows: `${HEAD_ROW}:${FIRST_UNIT_ROW - 1}` },
  };
}

/** Rows that are made one by one, as they are written: of ten thousand units they would take as much memory as their reports. */
const rowsOf = (units: readonly AddedUnit[]): ListRows => ({
  length: units.length,
  *[Symbol.iterator]() {
    for (const unit of units) yield unitRow(unit);
  },
});

/** A unit's row: its name, and its figures as it says them; what is not filled in stays blank. */
export const unitRow = ({ unit, report }: AddedUnit): (string | number)[] => [unit, ...report.figures.map((said) => said ?? "")];

function headRows(heads: readonly FigureHead[]): CellPlan[][] {
  return [
    [UNIT_HEAD, ...heads.map(({ table }) => table)],
    ["", ...heads.map(({ row }) => row)],
    ["", ...heads.map(({ column }) => column)],
  ].map((cells, level) => cells.map((cell, index) => (level < 2 && index > 1 && goesOn(heads, index - 1, level) ? "" : cell)));
}

/** Whether a head of table or row is that of the column before it. */
function goesOn(heads: readonly FigureHead[], index: number, level: number): boolean {
  const [one, before] = [heads[index], heads[index - 1]];
  return one?.table === before?.table && (level === 0 || one?.row === before?.row);
}

function headMerges(heads: readonly FigureHead[]): string[] {
  return [0, 1].flatMap((level) => {
    const starts = heads.flatMap((_, index) => (index > 0 && goesOn(heads, index, level) ? [] : [index]));
    return starts.flatMap((start, at) => {
      const end = (starts[at + 1] ?? heads.length) - 1;
      const row = HEAD_ROW + level;
      return end > start ? [`${columnLetters(start + FIRST_FIGURE_COLUMN)}${row}:${columnLetters(end + FIRST_FIGURE_COLUMN)}${row}`] : [];
    });
  });
}
