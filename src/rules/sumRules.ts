import { figureId, type Block, type Edition, type FigureId, type Line, type Table } from "../statute";

/** The sum checks: A1 rows of 三, A2 columns of 三, A3 the balance of 三, A4 the totals of 四. */
export type SumCheckId = "A1" | "A2" | "A3" | "A4";

/** A figure in a linear rule; the rule holds when the coefficients times the figures add up to 0. */
export interface LinearTerm {
  readonly figure: FigureId;
  readonly coefficient: 1 | -1;
}

/** A linear equality over figures: what has coefficient 1 must add up to what has coefficient −1. */
export interface SumRule {
  /** Stable id, such as `A1:applications.granted`. */
  readonly id: string;
  readonly check: SumCheckId;
  readonly table: Table["id"];
  /** `total`: parts (1) and their total (−1); `balance`: two sums that must be equal. */
  readonly relation: "total" | "balance";
  readonly terms: readonly LinearTerm[];
  /** Why it must hold, in the words of the form. */
  readonly why: string;
}

const BALANCE = "本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和";

/** An edition's rules are made once: tables are checked with every keystroke. */
const rulesOf = new WeakMap<Edition, readonly SumRule[]>();

/**
 * All sum rules of an edition, in the order of its tables: for 2021 the 25 + 7 + 7 rules of 三 and the 3 of 四, for 2019 the
 * 23 + 7 + 7 and the 3.
 */
export function sumRules(edition: Edition): readonly SumRule[] {
  const known =
    rulesOf.get(edition) ??
    edition.tables.flatMap((table) => table.blocks.flatMap((block) => [...rowTotals(table, block), ...columnTotals(table, block), ...balances(table, block)]));
  rulesOf.set(edition, known);
  return known;
}

/** In each row, a total column is the sum of its parts. */
function rowTotals(table: Table, block: Block): SumRule[] {
  const check = table.id === "reviewAndLitigation" ? "A4" : "A1";
  return block.columns.filter(isTotal).flatMap((total) =>
    block.rows.map((row): SumRule => ({
      id: `${check}:${block.rows.length > 1 ? row.id : total.id}`,
      check,
      table: table.id,
      relation: "total",
      terms: equation(
        total.totalOf.map((part) => figureId(row, { id: part })),
        [figureId(row, total)],
      ),
      why: `「${total.name}」是其左边各列之和`,
    })),
  );
}

/** In each column, a total row is the sum of its parts. */
function columnTotals(table: Table, block: Block): SumRule[] {
  return block.rows.filter(isTotal).flatMap((total) =>
    block.columns.map((column): SumRule => ({
      id: `A2:${column.id}`,
      check: "A2",
      table: table.id,
      relation: "total",
      terms: equation(
        total.totalOf.map((part) => figureId({ id: part }, column)),
        [figureId(total, column)],
      ),
      why: `「${total.name}」是其上面各项办理结果之和`,
    })),
  );
}

/** In each column, the stated balances hold. */
function balances(table: Table, block: Block): SumRule[] {
  return (block.balances ?? []).flatMap(({ left, right }) =>
    block.columns.map((column): SumRule => ({
      id: `A3:${column.id}`,
      check: "A3",
      table: table.id,
      relation: "balance",
      terms: equation(
        left.map((row) => figureId({ id: row }, column)),
        right.map((row) => figureId({ id: row }, column)),
      ),
      why: BALANCE,
    })),
  );
}

function equation(left: readonly FigureId[], right: readonly FigureId[]): LinearTerm[] {
  return [...left.map((figure): LinearTerm => ({ figure, coefficient: 1 })), ...right.map((figure): LinearTerm => ({ figure, coefficient: -1 }))];
}

function isTotal<L extends Line>(line: L): line is L & { readonly totalOf: readonly string[] } {
  return line.totalOf !== undefined;
}
