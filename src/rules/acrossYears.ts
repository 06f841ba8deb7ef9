import { columnsOf, figureId, type Block, type Edition, type FigureId } from "../statute";

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

/**
 * The rules across two years: 上年结转 is last year's 结转下年度, in every column of 三 (implied by the labels), and 现行有效 is last year's with
 * what was made and without what was repealed (implied, often broken by clean-ups). Figures that an edition does not have are in no
 * rule of it; last year's report may be of another edition.
 */
export const acrossYearsRules = ({ tables }: Edition): AcrossYearsRule[] =>
  tables.flatMap(({ blocks }) => blocks.flatMap((block) => [...documentsInForce(block), ...carriedOver(block)]));

function carriedOver({ rows, columns }: Block): AcrossYearsRule[] {
  const [into, from] = (["carriedIn", "carriedOut"] as const).map((role) => rows.find((row) => row.role === role));
  if (into === undefined || from === undefined) return [];
  return columns.map((column) => ({
    id: `B1:${column.id}`,
    check: "B1",
    figure: figureId(into, column),
    terms: [{ figure: figureId(from, column), year: "last", coefficient: 1 }],
    why: "上年结转应等于上年报告的结转下年度",
  }));
}

function documentsInForce(block: Block): AcrossYearsRule[] {
  const [inForce, issued, repealed] = (["inForce", "issued", "repealed"] as const).map((role) => columnsOf(block, role)[0]);
  if (inForce === undefined || issued === undefined || repealed === undefined) return [];
  return block.rows.map((row) => ({
    id: `B2:${row.id}`,
    check: "B2",
    figure: figureId(row, inForce),
    terms: [
      { figure: figureId(row, inForce), year: "last", coefficient: 1 },
      { figure: figureId(row, issued), year: "this", coefficient: 1 },
      { figure: figureId(row, repealed), year: "this", coefficient: -1 },
    ],
    why: "现行有效应等于上年现行有效加本年制发减本年废止",
  }));
}
