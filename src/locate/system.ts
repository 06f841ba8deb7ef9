import { dependencies, type LinearTerm, type SumCheckId, type SumRule } from "../rules";
import type { FigureId } from "../statute";

/** A rule over the figures that can be wrong: the coefficients times the figures add up to 0. */
export interface MatrixRow {
  readonly rule: string;
  readonly check: SumCheckId;
  readonly sense: Sense;
  /** Positions in the part's `figures`, ascending. */
  readonly cells: readonly number[];
  readonly coefficients: readonly number[];
}

/** Rules that are connected by common figures. What is wrong in one part has nothing to do with another part. */
export interface Part {
  /** In the order of the form. */
  readonly figures: readonly FigureId[];
  /** Equalities first, and the shorter first. */
  readonly rows: readonly MatrixRow[];
  /** For each figure the rows it stands in, with its coefficient. */
  readonly columns: readonly (readonly { readonly row: number; readonly coefficient: number }[])[];
  /** Sets of rows no two of which have a figure in common, so that each broken one needs a figure of its own. */
  readonly disjoint: readonly (readonly number[])[];
}

/** Figures with their coefficients. */
export type LinearForm = ReadonlyMap<FigureId, number>;

/** A rule over the figures that can be wrong, by their ids. */
export interface Equation {
  readonly rule: string;
  readonly check: SumCheckId;
  readonly terms: LinearForm;
  readonly sense: Sense;
}

/** What a row asks of the sum of its settled figures: to be 0, not to be over 0, not to be under 0, or nothing at all. */
export type Sense = "equal" | "atMost" | "atLeast" | "free";

/** The rules of a report as linear equations, in independent parts. */
export interface System {
  readonly parts: readonly Part[];
  /** Rules that follow from the rules of several parts. */
  readonly consequences: readonly Equation[];
  /** The totals that follow their parts, as sums of figures that can be wrong. */
  readonly derived: ReadonlyMap<FigureId, LinearForm>;
}

/**
 * The linear system of the rules. A total that follows its parts (a formula) is replaced by them: it cannot be wrong by itself.
 * Rules that then say nothing any more are left out. Neither the order of the rules nor that of their terms matters.
 * @param order the place of each figure in the form
 * @param derived the parts of the totals that follow their parts
 * @param open figures without a number yet
 */
export function buildSystem(
  rules: readonly SumRule[],
  order: ReadonlyMap<FigureId, number>,
  derived: ReadonlyMap<FigureId, readonly FigureId[]>,
  open: ReadonlySet<FigureId> = new Set(),
): System {
  const equations = rules
    .map((rule): Equation => {
      const terms = substitute(rule.terms, derived);
      return { rule: rule.id, check: rule.check, terms, sense: senseOf(terms, open) };
    })
    .filter(({ terms, sense }) => terms.size > 0 && sense !== "free")
    .sort((a, b) => Number(a.sense !== "equal") - Number(b.sense !== "equal") || a.terms.size - b.terms.size || (a.rule < b.rule ? -1 : 1));

  const follows = followingFrom(equations);
  const partOf = connect(equations.filter((one) => !follows.has(one)));
  const byPart = new Map<FigureId, Equation[]>();
  const consequences: Equation[] = [];
  for (const one of equations) {
    const [part, ...others] = new Set([...one.terms.keys()].map(partOf));
    if (part === undefined || others.length > 0) consequences.push(one);
    else byPart.set(part, [...(byPart.get(part) ?? []), one]);
  }
  const place = (figure: FigureId): number => order.get(figure) ?? order.size;
  const compare = (a: FigureId, b: FigureId): number => place(a) - place(b) || (a < b ? -1 : 1);
  const parts = [...byPart.values()].map((ofPart) => buildPart(ofPart, compare));
  parts.sort(({ figures: [a] }, { figures: [b] }) => (a === undefined || b === undefined ? 0 : compare(a, b)));
  const totals = [...derived.keys()].map((figure): [FigureId, LinearForm] => [figure, substitute([{ figure, coefficient: 1 }], derived)]);
  return { parts, consequences, derived: new Map(totals) };
}

/** The terms with every derived total replaced by its parts. */
function substitute(terms: readonly LinearTerm[], derived: ReadonlyMap<FigureId, readonly FigureId[]>): LinearForm {
  const sum = new Map<FigureId, number>();
  const add = (figure: FigureId, coefficient: number, within: readonly FigureId[]): void => {
    const parts = within.includes(figure) ? undefined : derived.get(figure);
    if (parts) for (const part of parts) add(part, coefficient, [...within, figure]);
    else sum.set(figure, (sum.get(figure) ?? 0) + coefficient);
  };
  for (const { figure, coefficient } of terms) add(figure, coefficient, []);
  return new Map([...sum].filter(([, coefficient]) => coefficient !== 0));
}

/**
 * What the terms ask, by the reading of `checkSums`: open figures leave their side open upwards, so that the rule is broken only if no
 * number ≥ 0 in their place could mend it.
 */
function senseOf(terms: LinearForm, open: ReadonlySet<FigureId>): Sense {
  const unsettled = [...terms].filter(([figure]) => open.has(figure));
  const left = unsettled.some(([, coefficient]) => coefficient > 0);
  const right = unsettled.some(([, coefficient]) => coefficient < 0);
  if (left) return right ? "free" : "atMost";
  return right ? "atLeast" : "equal";
}

/**
 * The equations that follow from those before them. The short rules are taken for the stated ones and what follows from them
 * for consequences: with formulas as totals the balance of 总计 is the sum of the six others, and must not tie the six columns together.
 * From a rule that only bounds its sum follows no equality, and a bound only in its own direction.
 */
function followingFrom(equations: readonly Equation[]): Set<Equation> {
  const found = dependencies(equations.map(({ terms }) => terms));
  return new Set(
    equations.filter((one, position) => {
      const dependency = found[position];
      const own = dependency?.get(position) ?? 0;
      return (
        [...(dependency ?? [])].every(([other, factor]) => {
          const sense = equations[other]?.sense;
          if (other === position || sense === "equal") return true;
          return one.sense !== "equal" && (sense === one.sense) === factor * own < 0;
        }) && dependency !== undefined
      );
    }),
  );
}

/** Gives each figure the name of its part: figures of the same equation are in the same part. */
function connect(equations: readonly Equation[]): (figure: FigureId) => FigureId {
  const parent = new Map<FigureId, FigureId>();
  const root = (figure: FigureId): FigureId => {
    const up = parent.get(figure);
    return up === undefined ? figure : root(up);
  };
  for (const { terms } of equations) {
    const [first, ...others] = terms.keys();
    for (const other of others) {
      const [a, b] = [root(first ?? other), root(other)];
      if (a !== b) parent.set(b, a);
    }
  }
  return root;
}

function buildPart(equations: readonly Equation[], compare: (a: FigureId, b: FigureId) => number): Part {
  const figures = [...new Set(equations.flatMap(({ terms }) => [...terms.keys()]))].sort(compare);
  const cellOf = new Map(figures.map((figure, cell) => [figure, cell]));
  const rows = equations.map(({ rule, check, terms, sense }): MatrixRow => {
    const cells = [...terms].map(([figure, coefficient]) => ({ cell: cellOf.get(figure) ?? 0, coefficient }));
    cells.sort((a, b) => a.cell - b.cell);
    return { rule, check, sense, cells: cells.map(({ cell }) => cell), coefficients: cells.map(({ coefficient }) => coefficient) };
  });
  const columns = figures.map((): { row: number; coefficient: number }[] => []);
  for (const [row, { cells, coefficients }] of rows.entries()) {
    for (const [position, cell] of cells.entries()) columns[cell]?.push({ row, coefficient: coefficients[position] ?? 0 });
  }
  return { figures, rows, columns, disjoint: disjointRows(rows) };
}

/** Rows of one check (A1, A2 …) mostly have no figure in common; those that have are put into further sets. */
function disjointRows(rows: readonly MatrixRow[]): number[][] {
  const sets: { check: SumCheckId; rows: number[]; cells: Set<number> }[] = [];
  for (const [position, { check, cells }] of rows.entries()) {
    const fitting = sets.find((set) => set.check === check && cells.every((cell) => !set.cells.has(cell)));
    const set = fitting ?? { check, rows: [], cells: new Set() };
    if (!fitting) sets.push(set);
    set.rows.push(position);
    for (const cell of cells) set.cells.add(cell);
  }
  return sets.map((set) => set.rows);
}
