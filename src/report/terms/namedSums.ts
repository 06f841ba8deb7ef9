import type { Worded } from "../../language";
import { printTable } from "../../layout";
import { figureId, figuresOf, rowsOf, type Block, type Column, type Edition, type FigureId, type Row, type RowRole, type Table } from "../../statute";
import { figureTag } from "../figureTags";
import { HANDLED } from "./counted";
import { groupsOf } from "./groups";

/** A number of the form, by the name that its tag has: a figure, or a sum of figures that the form does not print. */
export interface NamedSum {
  readonly name: string;
  /** What it is, in words. */
  readonly about: Worded;
  /** The figures whose sum it is; of a figure itself, that one. */
  readonly figures: readonly FigureId[];
}

/** Rows that may be called by a shorter name too. */
const SHORTER: readonly (readonly [RowRole, string])[] = [["carriedOut", "结转"]];

/** Every figure of an edition, then the sums: of the groups of table 三, of 行政诉讼, and 收办总数; last, the shorter names of figures. */
export function namedSums(edition: Edition): readonly NamedSum[] {
  const known = made.get(edition) ?? makeNamedSums(edition);
  made.set(edition, known);
  return known;
}

/** Editions do not change, and every report asks. */
const made = new WeakMap<Edition, readonly NamedSum[]>();

function makeNamedSums(edition: Edition): NamedSum[] {
  const ofTables = edition.tables.flatMap((table) => table.blocks.flatMap((block) => [...rowGroups(table, block), ...columnGroups(table, block)]));
  const figures = singleFigures(edition);
  return [...figures, ...ofTables, ...handled(edition), ...shorter(edition, figures)];
}

function shorter(edition: Edition, figures: readonly NamedSum[]): NamedSum[] {
  const byId = new Map(figures.map((figure) => [figure.figures[0], figure]));
  return SHORTER.flatMap(([role, short]) =>
    rowsOf(edition, role).flatMap(({ table, block, row }) =>
      block.columns.flatMap((column) => {
        const figure = byId.get(figureId(row, column));
        return figure ? [{ ...figure, name: `${table.number}.${short}.${column.name}` }] : [];
      }),
    ),
  );
}

function singleFigures({ tables }: Edition): NamedSum[] {
  return tables.flatMap((table) => {
    const lines = table.blocks.flatMap(({ rows, columns }) => rows.flatMap((row) => columns.map((column) => ({ row, column }))));
    const abouts = new Map(lines.map(({ row, column }) => [figureId(row, column), aboutFigure(table, row, column)]));
    return printTable(table).cells.flatMap(({ figure }) =>
      figure ? [{ name: figureTag(table, figure), about: abouts.get(figure.id) ?? NOTHING, figures: [figure.id] }] : [],
    );
  });
}

const NOTHING: Worded = { zh: "", en: "" };

/** 「表三：（三）不予公开／1.属于国家秘密，总计」, “Table 3: withheld / state secrets, total”. */
const aboutFigure = (table: Table, row: Row, column: Column): Worded => ({
  zh: `${table.name}：${printedLabels(row, column)}`,
  en: `${table.gloss}: ${row.path.length === 0 ? "" : `${slashed(row.gloss)}, `}${slashed(column.gloss)}`,
});

/** The parts of a gloss, for people. */
const slashed = (gloss: string): string => gloss.replaceAll(".", " / ");

/** 「（三）不予公开／1.属于国家秘密，总计」; where the form prints no row label, all of the column's: 「行政复议／结果维持」. */
function printedLabels({ path: row }: Row, { path: column }: Column): string {
  return row.length === 0 ? column.join("／") : `${row.slice(row.length > 2 ? -2 : -1).join("／")}，${column.at(-1)}`;
}

/** Rows that are numbered under one label, summed in each column: 「三.不予公开.合计.自然人」, and 「三.不予公开.合计」 for 总计. */
function rowGroups(table: Table, { rows, columns }: Block): NamedSum[] {
  return groupsOf(
    rows.filter(({ name }) => name.includes(".")),
    ({ name }) => name.split(".")[0] ?? "",
  ).flatMap(([group, own]) => {
    const sum = (column: Column, name: string): NamedSum => ({
      name,
      about: {
        zh: `${table.name}：${group}各行之和，${column.name}`,
        en: `${table.gloss}: all rows of “${own[0]?.gloss.split(".")[0] ?? ""}” together, ${slashed(column.gloss)}`,
      },
      figures: own.map((row) => figureId(row, column)),
    });
    const start = `${table.number}.${group}.合计`;
    const total = columns.find(({ totalOf }) => totalOf !== undefined);
    return [...(total ? [sum(total, start)] : []), ...columns.map((column) => sum(column, `${start}.${column.name}`))];
  });
}

/** Columns that stand twice under one header, summed: 「四.行政诉讼.总计」, with and without 行政复议 before. */
function columnGroups(table: Table, { rows, columns }: Block): NamedSum[] {
  const deep = columns.filter(({ path }) => path.length > 2 && rows.every((row) => row.path.length === 0));
  return groupsOf(deep, ({ path }) => `${path[0]}.${path.at(-1)}`).map(([name, own]) => ({
    name: `${table.number}.${name}`,
    about: {
      zh: `${table.name}：${name.replace(".", "／")}，${own.map(({ path }) => path[1]).join("与")}之和`,
      en: `${table.gloss}: ${own.map(({ gloss }) => slashed(gloss)).join(" and ")} together`,
    },
    figures: own.flatMap((column) => rows.map((row: Row) => figureId(row, column))),
  }));
}

const HANDLED_ABOUT: Worded = { zh: "表三：本年新收与上年结转之和，总计", en: "Table 3: received this year and carried over from last year together, total" };

/** What there was to handle: 本年新收 and 上年结转. */
function handled(edition: Edition): NamedSum[] {
  const figures = [...figuresOf(edition, "received", "total"), ...figuresOf(edition, "carriedIn", "total")];
  return figures.length === 0 ? [] : [{ name: HANDLED, about: HANDLED_ABOUT, figures }];
}
