import { figureId, type Edition, type FigureId } from "../statute";

/** The checks across years: B1 what was carried over, B2 documents in force. */
export type AcrossYearsCheckId = "B1" | "B2";

/** A figure of this year's report or of last year's, in a sum. */
export interface YearTerm {
  readonly figure: FigureId;
  readonly year: "this" | "last";
  readonly coefficient: 1 | -1;
}

/** A figure of this year's report that must be what a sum of other figures gives, of last year's report among them. */
export interface AcrossYearsRule {
  /** Stable id, such as `B1:naturalPerson`. */
  readonly id: string;
  readonly check: AcrossYearsCheckId;
  readonly figure: FigureId;
  readonly terms: readonly YearTerm[];
  /** Why it must hold, in the words of the form. */
  readonly why: string;
}

/** Rows of table 二 whose documents are counted by 本年制发, 本年废止 and 现行有效. */
const DOCUMENTS = ["disclosure.regulations", "disclosure.normativeDocuments"];

/**
 * The rules across two years: 上年结转 is last year's 结转下年度, in every column of 三 (implied by the labels), and 现行有效 is last year's with
 * what was made and without what was repealed (implied, often broken by clean-ups). Figures that an edition does not have are in no
 * rule of it; last year's report may be of another edition.
 */
export function acrossYearsRules({ tables }: Edition): AcrossYearsRule[] {
  return tables.flatMap((table) =>
    table.blocks.flatMap(({ rows, columns }) =>
      rows.flatMap((row) => {
        if (row.id === "applications.carriedIn") return columns.map(({ id }) => carriedOver(id));
        const counted = columns.some(({ id }) => id === "inForce") && DOCUMENTS.includes(row.id);
        return counted ? [inForce(row.id)] : [];
      }),
    ),
  );
}

const carriedOver = (column: string): AcrossYearsRule => ({
  id: `B1:${column}`,
  check: "B1",
  figure: figureId({ id: "applications.carriedIn" }, { id: column }),
  terms: [{ figure: figureId({ id: "applications.carriedOut" }, { id: column }), year: "last", coefficient: 1 }],
  why: "上年结转应等于上年报告的结转下年度",
});

const inForce = (row: string): AcrossYearsRule => ({
  id: `B2:${row}`,
  check: "B2",
  figure: figureId({ id: row }, { id: "inForce" }),
  terms: [
    { figure: figureId({ id: row }, { id: "inForce" }), year: "last", coefficient: 1 },
    { figure: figureId({ id: row }, { id: "issued" }), year: "this", coefficient: 1 },
    { figure: figureId({ id: row }, { id: "repealed" }), year: "this", coefficient: -1 },
  ],
  why: "现行有效应等于上年现行有效加本年制发减本年废止",
});
