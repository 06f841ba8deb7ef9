import type { PrintedCell } from "../../layout";
import type { SumRule } from "../../rules";
import type { FigureId, Section, Table } from "../../statute";
import { cellAddress, positionsOf, rangeAddress, rectanglesOf, type Rectangle } from "../../address";
import type { CellPlan, RangeFormat, SheetPlan } from "../sheetPlan";
import { blankFlags, notPlainFlags } from "./entryFlags";
import { figureValidation } from "./figureValidation";
import { colors, looks } from "./look";
import { placeCell, placeTable, type PlacedTable } from "./placedTable";
import { sumFlags } from "./sumFlags";
import { wrappedHeight } from "./textSize";
import { sumFormula, totalParts } from "./totalFormulas";

/** Whether totals come as SUM formulas (自动合计) or empty, to be typed (手工填报). */
export type Totals = "formula" | "typed";

/** Widths of the label columns and of the figure columns, in characters. */
const WIDTHS: Readonly<Record<Table["id"], { readonly labels: readonly number[]; readonly figures: number }>> = {
  proactiveDisclosure: { labels: [26], figures: 18 },
  applications: { labels: [6, 9, 42], figures: 9 },
  reviewAndLitigation: { labels: [], figures: 9 },
};

/**
 * Plans the sheet of one statistics table: title, units, the printed form, its totals, flags and validation.
 * @param filled the figures it starts with; where a total comes as a formula, the formula has its cell
 */
export function planTableSheet(
  table: Table,
  section: Section,
  rules: readonly SumRule[],
  totals: Totals,
  filled: ReadonlyMap<FigureId, CellPlan> = new Map(),
): SheetPlan {
  const { formulas, ...form } = blankForm(table, rules, totals);
  return { ...form, content: tableContent(placeTable(table), section, new Map<FigureId, CellPlan>([...filled, ...formulas])) };
}

/** All of a sheet but what stands in it, and the formulas of its totals. */
type BlankForm = Omit<SheetPlan, "content"> & { readonly formulas: readonly (readonly [FigureId, CellPlan])[] };

/** The form of a table is made once for each kind of totals: a folder of workbooks has the same ones. */
const forms = new WeakMap<Table, Map<Totals, BlankForm>>();

function blankForm(table: Table, rules: readonly SumRule[], totals: Totals): BlankForm {
  const ofTable = forms.get(table) ?? new Map<Totals, BlankForm>();
  forms.set(table, ofTable);
  const form = ofTable.get(totals) ?? planForm(table, rules, totals);
  ofTable.set(totals, form);
  return form;
}

function planForm(table: Table, rules: readonly SumRule[], totals: Totals): BlankForm {
  const placed = placeTable(table);
  const own = rules.filter((rule) => rule.table === table.id);
  const computed = totals === "formula" ? totalParts(own) : new Map<FigureId, readonly FigureId[]>();
  const figures = [...placed.figures.values()];
  const toEnter = figures.filter(({ figure }) => !computed.has(figure.id));
  const { labels, figures: width } = WIDTHS[table.id];
  const { columns, labelColumns } = placed.printed;
  const columnWidths = Array.from({ length: columns }, (_, column) => (column < labelColumns ? (labels[column] ?? labels.at(-1) ?? width) : width));
  const last = cellAddress({ row: placed.area.bottom, column: placed.area.right });
  return {
    name: placed.sheet,
    tabColor: colors.tab,
    formulas: [...computed].map(([total, parts]) => [total, sumFormula(parts, placed.figures)] as const),
    merges: tableMerges(placed),
    formats: tableFormats(placed),
    columnWidths,
    rowHeights: rowHeights(placed, columnWidths),
    conditionalFormats: [...notPlainFlags(figures), ...sumFlags(own, placed.figures, computed), ...blankFlags(toEnter)],
    validations: figureValidation(toEnter),
    freeze: { rows: placed.area.top + placed.printed.headerRows, columns: placed.printed.labelColumns },
    print: {
      orientation: placed.printed.columns > 10 ? "landscape" : "portrait",
      area: `A1:${last}`,
      titleRows: `1:${placed.area.top + placed.printed.headerRows}`,
    },
  };
}

function tableContent({ printed, area }: PlacedTable, section: Section, figures: ReadonlyMap<FigureId, CellPlan>): CellPlan[][] {
  const content = Array.from({ length: area.bottom + 1 }, () => Array<CellPlan>(area.right + 1).fill(""));
  const put = (row: number, column: number, cell: CellPlan): void => {
    const cells = content[row];
    if (cells) cells[column] = cell;
  };
  put(0, 0, section.heading);
  put(1, 0, printed.table.units);
  for (const cell of printed.cells) {
    const { top, left } = placeCell(cell);
    put(top, left, cell.figure ? (figures.get(cell.figure.id) ?? "") : cell.text);
  }
  return content;
}

/** The title and the line of units go over the whole width. */
function headLines({ area }: PlacedTable): { readonly title: Rectangle; readonly units: Rectangle } {
  const line = { left: area.left, right: area.right };
  return { title: { ...line, top: 0, bottom: 0 }, units: { ...line, top: 1, bottom: 1 } };
}

function tableMerges(placed: PlacedTable): string[] {
  const { title, units } = headLines(placed);
  const merged = placed.printed.cells.filter(({ rowSpan, columnSpan }) => rowSpan * columnSpan > 1).map(placeCell);
  return [title, units, ...merged].map((range) => rangeAddress(range));
}

function tableFormats(placed: PlacedTable): RangeFormat[] {
  const { title, units } = headLines(placed);
  const whole = { ...placed.area, top: 0 };
  return [
    { address: rangeAddress(whole), ...looks.body },
    { address: rangeAddress(title), ...looks.title },
    { address: rangeAddress(units), ...looks.note, horizontal: "right" },
    { address: rangeAddress(placed.area), ...looks.grid },
    ...formatCells(placed, ({ role }) => role === "label", looks.label),
    ...formatCells(placed, ({ role }) => role !== "label" && role !== "figure", looks.header),
    ...formatCells(placed, ({ role }) => role === "figure", looks.figure),
    ...formatCells(placed, ({ figure }) => figure?.total === true, { fill: colors.totalFill }),
  ];
}

/** One look for all cells that `which` picks, in as few ranges as cover them. */
function formatCells({ printed }: PlacedTable, which: (cell: PrintedCell) => boolean, look: Omit<RangeFormat, "address">): RangeFormat[] {
  const cells = printed.cells.filter(which).flatMap((cell) => positionsOf(placeCell(cell)));
  return rectanglesOf(cells).map((range) => ({ address: rangeAddress(range), ...look }));
}

/** Rows tall enough for their labels; the title a little taller. */
function rowHeights({ printed, area }: PlacedTable, widths: readonly number[]): Map<number, number> {
  const heights = new Map<number, number>([[1, 32]]);
  for (let row = area.top; row <= area.bottom; row++) heights.set(row + 1, 22);
  for (const cell of printed.cells.filter(({ rowSpan, text }) => rowSpan === 1 && text !== "")) {
    const { top, left, right } = placeCell(cell);
    const width = widths.slice(left, right + 1).reduce((sum, one) => sum + one, 0);
    heights.set(top + 1, Math.max(heights.get(top + 1) ?? 0, wrappedHeight(cell.text, width)));
  }
  return heights;
}
