import { LARGEST_FIGURE } from "../figures";
import { numberBounds, openRowBounds, type Bound } from "./bounds";
import { eliminate, reducedRow, settlingRow, solutionsOf, type Choice, type Direction, type ReducedRow } from "./elimination";
import { nearestToZero, type Constraint } from "./family";
import { violatedRows, type PartState } from "./residuals";

/** Figures (by position in the part) whose changes satisfy every row. */
export interface CellSet {
  readonly cells: readonly number[];
  readonly changes: readonly number[];
  /** No other changes of the same figures would do. */
  readonly exact: boolean;
}

/**
 * After so many trials of one size the search gives up, rather than hold up typing. Tables 三 and 四 with typed totals or with formulas
 * need at most 1,000; some with both and with blank totals, wrong in three columns at once, would need 50,000.
 */
const MOST_TRIALS = 10_000;

/** One search for all sets of one size. */
export class Search {
  private trials = 0;
  private readonly found: CellSet[] = [];
  private readonly choices: Choice[] = [];
  /** Figures that may not be chosen: locked, open, or tried already. */
  private readonly barred: Uint8Array;
  private readonly violated: readonly number[];
  /** How many chosen figures stand in each row. */
  private readonly touched: Uint8Array;
  /** Figures whose present number is none that a figure can have: each must be in the set. */
  private readonly impossible: number[] = [];

  constructor(
    private readonly state: PartState,
    locked: ReadonlySet<number>,
    private readonly size: number,
  ) {
    const { values, sums } = state;
    this.barred = new Uint8Array(values.length);
    this.touched = new Uint8Array(sums.length);
    this.violated = violatedRows(state);
    for (let cell = 0; cell < values.length; cell++) {
      const value = values[cell];
      if (value === undefined || locked.has(cell)) this.barred[cell] = 1;
      if (value !== undefined && (value < 0 || value > LARGEST_FIGURE)) this.impossible.push(cell);
    }
  }

  /** `undefined` where it was given up. */
  run(): CellSet[] | undefined {
    this.visit();
    if (this.trials > MOST_TRIALS) return undefined;
    return this.found.sort((a, b) => compareLists(a.cells, b.cells));
  }

  private visit(): void {
    this.trials += 1;
    if (this.trials > MOST_TRIALS) return;
    const remaining = this.size - this.choices.length;
    const untouched = this.untouchedViolations();
    if (this.atLeastNeeded(untouched) > remaining) return;

    const forced = this.impossible.find((cell) => this.choices.every((choice) => choice.cell !== cell));
    if (forced !== undefined) {
      this.tryEach([forced]);
      return;
    }
    const [shortest] = untouched;
    if (shortest !== undefined) {
      const cells = this.state.part.rows[shortest]?.cells ?? [];
      const row = reducedRow(this.state.part, shortest, this.state.sums[shortest] ?? 0);
      this.tryEach(
        remaining > 1 ? cells : this.mendingAll(cells.filter((cell) => this.standsInAll(cell, untouched))),
        this.state.part.rows[shortest]?.sense === "equal" ? row : undefined,
      );
      return;
    }
    const { bases, directions } = solutionsOf(this.choices);
    if (bases.length === 0) {
      this.tryEach(this.easing(this.choices.map((_, position) => () => settlingRow(this.choices, position))));
      return;
    }
    const [first = []] = bases;
    // Free figures stand in none of the remaining equalities, so that any base tells whether they hold.
    const [broken] = this.brokenEqualities(first);
    if (broken !== undefined) {
      if (remaining === 0) return;
      const row = this.reduce(broken);
      this.tryEach(remaining > 1 ? support(row) : this.mendingAll(support(row)), row);
      return;
    }
    for (const base of bases) if (this.record(base, directions)) return;
    const missed = this.bounds(first, directions).filter(({ constraints }) => directions.length > 0 || !constraints.every(isKept));
    this.tryEach(this.easing(missed.slice(0, directions.length > 0 ? undefined : 1).map(({ row }) => row)));
  }

  /** Records the set, if the numbers can be kept within all bounds along the directions. */
  private record(base: readonly number[], directions: readonly Direction[]): boolean {
    const constraints = this.bounds(base, directions).flatMap((bound) => bound.constraints);
    const steps = nearestToZero(constraints, directions.length);
    if (!steps) return false;
    const pairs = this.choices.map(({ cell }, position) => ({
      cell,
      change: steps.reduce((sum, times, index) => sum + times * (directions[index]?.[position] ?? 0), base[position] ?? 0),
    }));
    pairs.sort((a, b) => a.cell - b.cell);
    this.found.push({
      cells: pairs.map(({ cell }) => cell),
      changes: pairs.map(({ change }) => change),
      exact: directions.length === 0,
    });
    return true;
  }

  /** The figures of which one must change too, if one of the rows must be eased; in the order of the form. */
  private easing(rows: readonly (() => ReducedRow | undefined)[]): number[] {
    if (this.choices.length === this.size) return [];
    return [...new Set(rows.flatMap((row) => support(row())))].sort((a, b) => a - b);
  }

  /** All equalities hold: what is left are the bounds of the numbers and the rows with open figures. */
  private bounds(base: readonly number[], directions: readonly Direction[]): Bound[] {
    const { part, values } = this.state;
    return [
      ...numberBounds(values, this.choices, base, directions),
      ...openRowBounds(part, this.choices, this.sumsAfter(base), directions, (row) => this.reduce(row)),
    ];
  }

  /** Tries each figure in turn, settled by the given row or by any that it stands in. */
  private tryEach(cells: readonly number[], by?: ReducedRow): void {
    if (this.choices.length === this.size) return;
    const tried: number[] = [];
    for (const cell of cells) {
      if (this.barred[cell]) continue;
      this.choices.push({ cell, pivot: by ?? this.pivotFor(cell) });
      this.touch(cell, 1);
      this.barred[cell] = 1;
      tried.push(cell);
      this.visit();
      this.touch(cell, -1);
      this.choices.pop();
    }
    for (const cell of tried) this.barred[cell] = 0;
  }

  private touch(cell: number, by: 1 | -1): void {
    for (const { row } of this.state.part.columns[cell] ?? []) this.touched[row] = (this.touched[row] ?? 0) + by;
  }

  /** An equality that still has the figure once the chosen ones are eliminated; `undefined` leaves it free. */
  private pivotFor(cell: number): ReducedRow | undefined {
    const own = new Set(this.state.part.columns[cell]?.map(({ row }) => row));
    for (const [row, { sense }] of this.state.part.rows.entries()) {
      if (sense !== "equal" || !(own.has(row) || this.touched[row])) continue;
      const reduced = this.reduce(row);
      if (reduced.coefficients[cell]) return reduced;
    }
    return undefined;
  }

  private reduce(row: number): ReducedRow {
    return eliminate(reducedRow(this.state.part, row, this.state.sums[row] ?? 0), this.choices);
  }

  private sumsAfter(changes: readonly number[]): number[] {
    const sums = [...this.state.sums];
    for (const [position, { cell }] of this.choices.entries()) {
      const change = changes[position] ?? 0;
      for (const { row, coefficient } of this.state.part.columns[cell] ?? []) sums[row] = (sums[row] ?? 0) + coefficient * change;
    }
    return sums;
  }

  /** The violated rows without any chosen figure, the shortest first. */
  private untouchedViolations(): number[] {
    return this.violated.filter((row) => !this.touched[row]);
  }

  /** Rows without a common figure need a figure each. */
  private atLeastNeeded(untouched: readonly number[]): number {
    if (untouched.length < 2) return untouched.length;
    return Math.max(...this.state.part.disjoint.map((rows) => untouched.filter((row) => rows.includes(row)).length));
  }

  /** Equalities that the changes leave unsatisfied. */
  private brokenEqualities(changes: readonly number[]): number[] {
    return this.sumsAfter(changes).flatMap((sum, row) => (sum !== 0 && this.state.part.rows[row]?.sense === "equal" ? row : []));
  }

  /** Those of the figures that, as the last ones, can ease every broken equality. */
  private mendingAll(cells: readonly number[]): readonly number[] {
    const [base] = cells.length > 1 ? solutionsOf(this.choices).bases : [];
    let mending = cells;
    for (const row of base ? this.brokenEqualities(base) : []) {
      if (!this.touched[row]) continue;
      const { coefficients } = this.reduce(row);
      mending = mending.filter((cell) => coefficients[cell]);
      if (mending.length === 0) break;
    }
    return mending;
  }

  private standsInAll(cell: number, rows: readonly number[]): boolean {
    return rows.every((row) => this.state.part.columns[cell]?.some((one) => one.row === row));
  }
}

const isKept = ({ constant }: Constraint): boolean => constant >= 0;

/** The figures that a row still has. */
function support(row: ReducedRow | undefined): number[] {
  const cells: number[] = [];
  row?.coefficients.forEach((coefficient, cell) => {
    if (coefficient !== 0) cells.push(cell);
  });
  return cells;
}

function compareLists(a: readonly number[], b: readonly number[]): number {
  const first = a.findIndex((one, index) => one !== b[index]);
  return first < 0 ? 0 : (a[first] ?? 0) - (b[first] ?? 0);
}
