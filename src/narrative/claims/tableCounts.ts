import { summand, type Entries, type Summand } from "../../figures";
import type { CountReading } from "./readings";
import {
  columnsOf,
  figureId,
  figuresOf,
  partsOf,
  rowsOf,
  type Column,
  type ColumnGroup,
  type ColumnRole,
  type Edition,
  type FigureId,
  type OutcomeRole,
  type PlacedRow,
  type ResultRole,
  type RowRole,
} from "../../statute";

/** Kinds of applicants as reports speak of them: one column of table 三, the five of 法人或其他组织 together, or 总计. */
export type Applicants = "total" | "organisations" | "naturalPerson" | "business" | "research" | "charity" | "legalService";

/** Outcomes as reports speak of them: all rows of a role, or one of them: 「withheld.stateSecret」. */
export type Outcome = OutcomeRole | `${OutcomeRole}.${string}`;

/** What became of cases, or all of them. */
export type CaseResult = ResultRole | "total";

/** The numbers that words of a report may mean, read from its tables; blank cells among filled ones count as nothing, what cannot be read leaves no number. */
export class TableCounts {
  readonly #edition: Edition;
  readonly #entries: Entries;
  readonly #lines: FormLines;

  constructor(edition: Edition, entries: Entries) {
    this.#edition = edition;
    this.#entries = entries;
    this.#lines = linesOf(edition);
  }

  /** Figures by their ids; `undefined` where none of them is filled in, or something stands in one that brings no number. */
  of(ids: readonly FigureId[]): CountReading | undefined {
    const terms: Summand[] = [];
    for (const figure of ids) {
      const entry = this.#entries.get(figure);
      const value = summand(entry);
      if (value !== undefined) terms.push({ figure, value });
      else if (entry !== undefined && entry.state !== "blank") return undefined;
    }
    return terms.length === 0 ? undefined : { terms, value: terms.reduce((sum, { value = 0 }) => sum + value, 0) };
  }

  /** The figures in which a row and a column of two roles meet. */
  at(row: RowRole, column: ColumnRole): CountReading | undefined {
    return this.of(figuresOf(this.#edition, row, column));
  }

  /** Rows of table 三 together, for some applicants. A total that its columns contradict is a reading beside their sum: either may be meant. */
  rows(rows: readonly PlacedRow[], applicants: Applicants): CountReading[] {
    if (applicants !== "total") return distinct([this.of(cells(rows, (row) => columnsNamed(row, applicants)))]);
    const each = rows.map((row) => this.of(cells([row], totals)) ?? this.of(cells([row], everyone)));
    return distinct([joined(each), this.of(cells(rows, everyone))]);
  }

  /** 本年新收, 上年结转, 办理结果总计 and 结转下年度; the last but one also as the sum of the outcomes. */
  received = (applicants: Applicants): CountReading[] => this.#ofRoles(["received"], applicants);
  carriedIn = (applicants: Applicants): CountReading[] => this.#ofRoles(["carriedIn"], applicants);
  carriedOut = (applicants: Applicants): CountReading[] => this.#ofRoles(["carriedOut"], applicants);
  handled = (applicants: Applicants): CountReading[] => this.#ofRoles(["received", "carriedIn"], applicants);
  finished = (applicants: Applicants): CountReading[] =>
    distinct([...this.#ofRoles(["outcomesTotal"], applicants), ...this.rows(this.#lines.outcomes, applicants)]);

  #ofRoles(roles: readonly RowRole[], applicants: Applicants): CountReading[] {
    return this.rows(
      roles.flatMap((role) => this.#lines.rows(role)),
      applicants,
    );
  }

  /** What was finished of this year's applications only, where those carried in were all finished. */
  finishedOfReceived(): CountReading[] {
    const [received] = this.received("total");
    const [out] = this.carriedOut("total");
    if (!received || !out || out.value > received.value) return [];
    return [{ terms: [...received.terms, ...out.terms], value: received.value - out.value }];
  }

  /** The outcomes of some roles, or single rows of them. */
  outcome(outcomes: readonly Outcome[], applicants: Applicants): CountReading[] {
    return this.rows(
      this.#lines.outcomes.filter(({ row: { role, reason } }) => outcomes.some((one) => one === role || (reason !== undefined && one === `${role}.${reason}`))),
      applicants,
    );
  }

  /** Figures of table 四: some results of some proceedings; a total that is blank, or that its parts contradict, is read from them too. */
  cases(proceedings: readonly ColumnGroup[], result: CaseResult): CountReading[] {
    const own = this.of(this.#casesOf(proceedings, ({ role }) => role === result));
    if (result !== "total") return distinct([own]);
    return distinct([own, this.of(this.#casesOf(proceedings, ({ totalOf }) => totalOf === undefined))]);
  }

  #casesOf(proceedings: readonly ColumnGroup[], which: (column: Column) => boolean): FigureId[] {
    return proceedings.flatMap((group) => this.#lines.cases.filter(({ column }) => column.group === group && which(column)).map(({ figure }) => figure));
  }
}

/** Lines of a form that texts speak of. */
interface FormLines {
  readonly rows: (role: RowRole) => readonly PlacedRow[];
  /** The rows of table 三 that 办理结果总计 sums. */
  readonly outcomes: readonly PlacedRow[];
  /** The figures of table 四. */
  readonly cases: readonly { readonly figure: FigureId; readonly column: Column }[];
}

function linesOf(edition: Edition): FormLines {
  const known = lines.get(edition) ?? findLines(edition);
  lines.set(edition, known);
  return known;
}

/** Editions do not change, and every passage asks. */
const lines = new WeakMap<Edition, FormLines>();

function findLines(edition: Edition): FormLines {
  const blocks = edition.tables.filter(({ id }) => id === "reviewAndLitigation").flatMap((table) => table.blocks);
  const rows = new Map<RowRole, readonly PlacedRow[]>();
  return {
    rows(role) {
      const known = rows.get(role) ?? rowsOf(edition, role);
      rows.set(role, known);
      return known;
    },
    outcomes: rowsOf(edition, "outcomesTotal").flatMap((total) => partsOf(total.block.rows, total.row).map((row) => ({ ...total, row }))),
    cases: blocks.flatMap(({ rows, columns }) => rows.flatMap((row) => columns.map((column) => ({ figure: figureId(row, column), column })))),
  };
}

const totals = ({ block }: PlacedRow): readonly Column[] => columnsOf(block, "total");
const everyone = (row: PlacedRow): readonly Column[] => totals(row).flatMap((total) => partsOf(row.block.columns, total));
const columnsNamed = (row: PlacedRow, applicants: Exclude<Applicants, "total">): readonly Column[] =>
  everyone(row).filter(({ role, group }) => role === applicants || group === applicants);

const cells = (rows: readonly PlacedRow[], columns: (row: PlacedRow) => readonly Column[]): FigureId[] =>
  rows.flatMap((placed) => columns(placed).map((column) => figureId(placed.row, column)));

function joined(readings: readonly (CountReading | undefined)[]): CountReading | undefined {
  const filled = readings.filter((one) => one !== undefined);
  return filled.length === 0 ? undefined : { terms: filled.flatMap(({ terms }) => terms), value: filled.reduce((sum, { value }) => sum + value, 0) };
}

/** Readings with different values; of those with the same, the first. */
export function distinct(readings: readonly (CountReading | undefined)[]): CountReading[] {
  const filled = readings.filter((one) => one !== undefined);
  return filled.filter(({ value }, index) => filled.findIndex((other) => other.value === value) === index);
}
