import { summand, type Entries, type Summand } from "../../figures";
import type { CountReading } from "../../check";
import { figureId, type Edition, type FigureId } from "../../statute";

/** Kinds of applicants as reports speak of them: one column of table 三, the five of 法人或其他组织 together, or 总计. */
export type Applicants = "total" | "organisations" | "naturalPerson" | "business" | "research" | "charity" | "legalService";

const ORGANISATIONS = ["business", "research", "charity", "legalService", "other"];
const EVERYONE = ["naturalPerson", ...ORGANISATIONS];

/** The numbers that words of a report may mean, read from its tables; blank cells among filled ones count as nothing, what cannot be read leaves no number. */
export class TableCounts {
  readonly #entries: Entries;
  /** The figures of which something stands there that brings no number. */
  readonly #unreadable: ReadonlySet<FigureId>;
  readonly #outcomes: readonly string[];

  constructor({ tables }: Edition, entries: Entries) {
    this.#entries = entries;
    this.#unreadable = new Set([...entries].flatMap(([figure, entry]) => (entry.state !== "blank" && summand(entry) === undefined ? [figure] : [])));
    this.#outcomes = tables.flatMap(({ blocks }) => blocks.flatMap(({ rows }) => rows.find(({ id }) => id === "applications.outcomesTotal")?.totalOf ?? []));
  }

  /** Figures by their ids; `undefined` where none of them is filled in, or something stands in one that brings no number. */
  of(ids: readonly FigureId[]): CountReading | undefined {
    if (this.#unreadable.size > 0 && ids.some((figure) => this.#unreadable.has(figure))) return undefined;
    const terms = ids.flatMap((figure): Summand[] => {
      const value = summand(this.#entries.get(figure));
      return value === undefined ? [] : [{ figure, value }];
    });
    return terms.length === 0 ? undefined : { terms, value: terms.reduce((sum, { value = 0 }) => sum + value, 0) };
  }

  /** Rows of table 三 together, for some applicants. A total that its columns contradict is a reading beside their sum: either may be meant. */
  rows(rows: readonly string[], applicants: Applicants): CountReading[] {
    const columns = applicants === "organisations" ? ORGANISATIONS : [applicants];
    if (applicants !== "total") return distinct([this.of(cells(rows, columns))]);
    const each = rows.map((row) => this.of(cells([row], ["total"])) ?? this.of(cells([row], EVERYONE)));
    return distinct([joined(each), this.of(cells(rows, EVERYONE))]);
  }

  /** 本年新收, 上年结转, 办理结果总计 and 结转下年度; the last but one also as the sum of the outcomes. */
  received = (applicants: Applicants): CountReading[] => this.rows(["applications.received"], applicants);
  carriedIn = (applicants: Applicants): CountReading[] => this.rows(["applications.carriedIn"], applicants);
  carriedOut = (applicants: Applicants): CountReading[] => this.rows(["applications.carriedOut"], applicants);
  handled = (applicants: Applicants): CountReading[] => this.rows(["applications.received", "applications.carriedIn"], applicants);
  finished = (applicants: Applicants): CountReading[] =>
    distinct([...this.rows(["applications.outcomesTotal"], applicants), ...this.rows(this.#outcomes, applicants)]);

  /** What was finished of this year's applications only, where those carried in were all finished. */
  finishedOfReceived(): CountReading[] {
    const [received] = this.received("total");
    const [out] = this.carriedOut("total");
    if (!received || !out || out.value > received.value) return [];
    return [{ terms: [...received.terms, ...out.terms], value: received.value - out.value }];
  }

  /** The rows of outcomes whose id begins so: "withheld" of all under 不予公开. */
  outcome(groups: readonly string[], applicants: Applicants): CountReading[] {
    return this.rows(
      this.#outcomes.filter((row) => groups.some((group) => row === `applications.${group}` || row.startsWith(`applications.${group}.`))),
      applicants,
    );
  }

  /** Figures of table 四: some results of some proceedings; a total that is blank, or that its parts contradict, is read from them too. */
  cases(proceedings: readonly string[], result: string): CountReading[] {
    const own = this.of(proceedings.map((one) => `cases:${one}.${result}`));
    if (result !== "total") return distinct([own]);
    return distinct([own, this.of(proceedings.flatMap((one) => ["upheld", "corrected", "other", "pending"].map((part) => `cases:${one}.${part}`)))]);
  }
}

const cells = (rows: readonly string[], columns: readonly string[]): FigureId[] =>
  rows.flatMap((id) => columns.map((column) => figureId({ id }, { id: column })));

function joined(readings: readonly (CountReading | undefined)[]): CountReading | undefined {
  const filled = readings.filter((one) => one !== undefined);
  return filled.length === 0 ? undefined : { terms: filled.flatMap(({ terms }) => terms), value: filled.reduce((sum, { value }) => sum + value, 0) };
}

/** Readings with different values; of those with the same, the first. */
export function distinct(readings: readonly (CountReading | undefined)[]): CountReading[] {
  const filled = readings.filter((one) => one !== undefined);
  return filled.filter(({ value }, index) => filled.findIndex((other) => other.value === value) === index);
}
