import { figureLabel, tableFigures } from "../../figures";
import type { JumpMeasure } from "../../rules";
import type { Edition, FigureId } from "../../statute";
import type { CellValue } from "../cell";
import type { CellPlan, RangeFormat, SheetPlan } from "../sheetPlan";
import { colors, looks } from "./look";
import { partLabel } from "./narrativePart";
import type { NarrativeRow } from "./narrativeRow";
import { LAST_YEAR_SHEET } from "./sheetNames";

/** Last year's report as 上年数据 keeps it. */
export interface LastYearData {
  readonly organ: string;
  readonly year: number | undefined;
  /** Where it was taken from: the name of a file, or of a sheet. */
  readonly source: string;
  readonly edition: Edition;
  /** What stands in the cells of its figures, "" where nothing does; a figure that it does not have is absent. */
  readonly values: ReadonlyMap<FigureId, CellValue>;
  /** The words of the published report that figures were read from, with their place; absent where it was a workbook. */
  readonly words?: ReadonlyMap<FigureId, string>;
  readonly narrative: readonly NarrativeRow[];
  /** From which change on a figure is called to have jumped (B3); people may change it in the sheet. */
  readonly jump: JumpMeasure;
}

/** The fields of 上年数据 by what they mean; the value stands in column B. */
export const lastYearFields = {
  organ: "机关名称",
  year: "年度",
  source: "来源",
  edition: "格式",
  jumpFactor: "大幅变动倍数",
  jumpDifference: "大幅变动差值",
} as const;

export const lastYearHeaders = { figures: ["表", "项目", "数值", "编号"], narrative: ["部分", "小标题", "文字", ""] } as const;

/** The header of the words that figures were read from, behind the others; sheets of before have no such column. */
export const WORDS_HEADER = "原文";

const FIRST_FIELD_ROW = 3;
const FIELDS = Object.keys(lastYearFields).length;
const FIGURES_ROW = FIRST_FIELD_ROW + FIELDS + 1;
const WIDTHS = [14, 44, 60, 34, 60] as const;

/** What 上年数据 holds, from A1: the fields, the figures, the text. */
export function lastYearContent({ organ, year, source, edition, values, words, narrative, jump }: LastYearData): (string | number)[][] {
  const figures = edition.tables.flatMap((table) =>
    tableFigures(table).flatMap(({ id }) => {
      const value = values.get(id);
      return value === undefined
        ? []
        : [[table.name, figureLabel(id), typeof value === "boolean" ? String(value).toUpperCase() : value, id, words?.get(id) ?? ""]];
    }),
  );
  const rows: (string | number)[][] = [
    ["上年数据", "", "", ""],
    ["由“上年报告”读入，用来与本年核对；改这里不影响上年的文件。大幅变动的倍数和差值可以改。", "", "", ""],
    [lastYearFields.organ, organ, "", ""],
    [lastYearFields.year, year ?? "", "", ""],
    [lastYearFields.source, source, "", ""],
    [lastYearFields.edition, edition.id, "", ""],
    [lastYearFields.jumpFactor, jump.factor, "", ""],
    [lastYearFields.jumpDifference, jump.difference, "", ""],
    ["", "", "", ""],
    [...lastYearHeaders.figures, WORDS_HEADER],
    ...figures,
    ["", "", "", ""],
    [...lastYearHeaders.narrative],
    ...narrative.map((row) => [partLabel(row), row.heading, row.text, ""]),
  ];
  return rows.map((row) => [...row, ...Array<string>(WIDTHS.length - row.length).fill("")]);
}

/** Plans 上年数据. */
export function planLastYearSheet(data: LastYearData): SheetPlan {
  const rows = lastYearContent(data);
  const content: readonly (readonly CellPlan[])[] = rows;
  const last = rows.length;
  return {
    name: LAST_YEAR_SHEET,
    tabColor: colors.tab,
    content,
    merges: ["A1:E1", "A2:E2"],
    formats: formats(rows, last),
    columnWidths: WIDTHS,
    rowHeights: new Map([
      [1, 32],
      [2, 20],
    ]),
    conditionalFormats: [],
    validations: [],
    freeze: { rows: 1, columns: 0 },
    print: { orientation: "landscape", area: `A1:E${last}` },
  };
}

function formats(rows: readonly (readonly (string | number)[])[], last: number): RangeFormat[] {
  const narrative = rows.findIndex(([first, second]) => first === lastYearHeaders.narrative[0] && second === lastYearHeaders.narrative[1]) + 1;
  return [
    { address: `A1:E${last}`, ...looks.body },
    { address: "A1:E1", ...looks.title },
    { address: "A2:E2", ...looks.note },
    { address: `A${FIRST_FIELD_ROW}:B${FIRST_FIELD_ROW + FIELDS - 1}`, ...looks.grid },
    { address: `B${FIRST_FIELD_ROW}:B${FIRST_FIELD_ROW + FIELDS - 1}`, horizontal: "left" },
    { address: `A${FIGURES_ROW}:E${last}`, ...looks.grid },
    { address: `A${FIGURES_ROW}:E${FIGURES_ROW}`, ...looks.header },
    { address: `A${narrative}:E${narrative}`, ...looks.header },
    { address: `C${FIGURES_ROW + 1}:C${narrative - 1}`, horizontal: "left" },
    { address: `C${narrative + 1}:C${Math.max(narrative + 1, last)}`, wrap: true, vertical: "top", numberFormat: "@" },
    { address: `D${FIGURES_ROW + 1}:D${narrative - 1}`, fontColor: colors.hint, fontSize: 9 },
    { address: `E${FIGURES_ROW + 1}:E${narrative - 1}`, numberFormat: "@", fontColor: colors.hint, fontSize: 9 },
  ];
}
