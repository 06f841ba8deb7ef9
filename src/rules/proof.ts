import type { Edition, FigureId, Table } from "../statute";
import { dependencies } from "./dependencies";
import { sumRules, type SumRule } from "./sumRules";

/** What can be said of the sum rules of one table before any figure is entered. */
export interface RuleSetProof {
  readonly table: Table["id"];
  readonly rules: number;
  /** How many of the rules are independent of one another; the others follow from them. */
  readonly rank: number;
  /** Rules that follow from those before them, by id. Which ones are named depends on the order, how many does not. */
  readonly redundant: readonly string[];
  /** Rules that no positive figure can satisfy: nothing on one of the sides, or a figure that stands in it twice. */
  readonly malformed: readonly string[];
  /** How many figures stand in the rules. */
  readonly figures: number;
  /** How many figures stand in 1, 2, 3 … rules. */
  readonly figuresByRules: ReadonlyMap<number, number>;
  /**
   * Figures that the rules cannot tell apart, as lists of two and more: a change of one breaks the very rules that a change of
   * another of the list breaks, by as much. Where there are none, any single wrong figure is determined.
   */
  readonly alike: readonly (readonly FigureId[])[];
}

/** Proves the rule set of an edition, table by table; tables without sum rules are left out. */
export function proveRules(edition: Edition): RuleSetProof[] {
  const rules = sumRules(edition);
  return edition.tables.flatMap(({ id }) => {
    const ofTable = rules.filter(({ table }) => table === id);
    return ofTable.length > 0 ? proveTable(id, ofTable) : [];
  });
}

function proveTable(table: Table["id"], rules: readonly SumRule[]): RuleSetProof {
  const rows = rules.map(({ terms }) => new Map(terms.map(({ figure, coefficient }) => [figure, coefficient])));
  const dependent = dependencies(rows);
  const columns = columnsOf(rules);
  return {
    table,
    rules: rules.length,
    rank: dependent.filter((dependency) => dependency === undefined).length,
    redundant: rules.filter((_, position) => dependent[position] !== undefined).map(({ id }) => id),
    malformed: rules.filter(isMalformed).map(({ id }) => id),
    figures: columns.size,
    figuresByRules: countRules(columns),
    alike: alikeFigures(columns),
  };
}

function isMalformed({ terms }: SumRule): boolean {
  const figures = new Set(terms.map(({ figure }) => figure));
  const sides = new Set(terms.map(({ coefficient }) => coefficient));
  return figures.size < terms.length || sides.size < 2;
}

/** Each figure's column of the rule matrix: the rules that it stands in, with its coefficient. */
function columnsOf(rules: readonly SumRule[]): Map<FigureId, (readonly [rule: string, coefficient: number])[]> {
  const columns = new Map<FigureId, (readonly [string, number])[]>();
  for (const { id, terms } of rules) {
    for (const { figure, coefficient } of terms) {
      columns.set(figure, [...(columns.get(figure) ?? []), [id, coefficient]]);
    }
  }
  return columns;
}

function countRules(columns: ReturnType<typeof columnsOf>): Map<number, number> {
  const counts = [...columns.values()].map(({ length }) => length).sort((a, b) => a - b);
  return new Map(counts.map((count) => [count, counts.filter((one) => one === count).length]));
}

/** Columns that are the same up to their sign belong to figures that no residual can tell apart. */
function alikeFigures(columns: ReturnType<typeof columnsOf>): FigureId[][] {
  const byPattern = new Map<string, FigureId[]>();
  for (const [figure, column] of columns) {
    const sign = column[0]?.[1] ?? 1;
    const pattern = column.map(([rule, coefficient]) => `${rule}×${coefficient * sign}`).join(" ");
    byPattern.set(pattern, [...(byPattern.get(pattern) ?? []), figure]);
  }
  return [...byPattern.values()].filter(({ length }) => length > 1);
}
