import type { FigureId, Table } from "../statute";
import type { Finding as Base } from "../findings";
import type { Unsaid, NotPlainCause, Summand } from "../figures";
import type { ClaimFault } from "./claimEvidence";
import type { NarrativePlace, TextEvidence } from "./textEvidence";

/** One side of a sum rule: its figures and what those that are filled in add up to. */
export interface Side {
  readonly terms: readonly Summand[];
  readonly value: number;
}

/** Two sides that should be equal. For a total: its parts on the left, the total on the right. */
export interface SumEvidence {
  readonly kind: "sum";
  /** What the two sides are to each other: parts and their total, or two sums that must balance. */
  readonly relation: "total" | "balance";
  readonly left: Side;
  readonly right: Side;
  /** left − right */
  readonly difference: number;
}

/** A cell that holds something else than a plain number. */
export interface NotPlainEvidence {
  readonly kind: "notPlain";
  readonly figure: FigureId;
  /** What stands in the cell, as shown. */
  readonly text: string;
  /** The number it would read as, where it suggests one. */
  readonly reads: number | undefined;
  readonly cause: NotPlainCause;
  /** The number in the cell, where its format shows it as something else. */
  readonly held?: number;
  /** A formula gives it. */
  readonly computed?: true;
  /** How many sums do not hold because formulas pass over it; absent for none. */
  readonly sums?: number;
}

/** Several cells that hold something else than a plain number for the same reason. */
export interface AlikeEvidence {
  readonly kind: "alike";
  readonly cause: NotPlainCause;
  readonly cells: readonly NotPlainEvidence[];
  /** Where they stand, table by table: 表三, D6:J30. */
  readonly places: readonly { readonly table: string; readonly areas: readonly string[] }[];
  /** How many sums do not hold because formulas pass over them; absent for none. */
  readonly sums?: number;
}

/** A number that a figure of its kind cannot be. */
export interface ImpossibleEvidence {
  readonly kind: "impossible";
  readonly figure: FigureId;
  readonly value: number;
  readonly why: "negative" | "fraction" | "tooLarge";
}

/** Figures of one table that are not filled in while others are. */
export interface BlankEvidence {
  readonly kind: "blank";
  readonly figures: readonly FigureId[];
  /** Those of them to which the rules leave only one number, where the rules were asked. */
  readonly fits?: readonly Summand[];
}

/** Computed figures that still show what their formulas gave before. */
export interface StaleEvidence {
  readonly kind: "stale";
  readonly results: readonly { readonly figure: FigureId; readonly shown: number | string; readonly fresh: number | string }[];
}

/** A cell outside the tables that still shows what its formula gave before. */
export interface StaleCellEvidence {
  readonly kind: "staleCell";
  readonly cell: { readonly sheet: string; readonly address: string };
  readonly shown: number | string;
  readonly fresh: number | string;
}

/** Results of formulas that may be old: nothing computes them unasked, and what they would give is not known here. */
export interface UnverifiedEvidence {
  readonly kind: "unverified";
  /** Whether a person has to compute, or Excel does so when it opens the file next. */
  readonly calculation: "manual" | "onOpening";
  /** Where they stand, table by table and then sheet by sheet: 表三, J6:J30. */
  readonly places: readonly { readonly table?: Table["name"]; readonly sheet?: string; readonly areas: string }[];
  /** The first of the cells, where all are outside of the tables. */
  readonly cell?: { readonly sheet: string; readonly address: string };
}

/** Totals that all stand at 0 beside parts that are filled in: one thing that was forgotten. */
export interface UnfilledEvidence {
  readonly kind: "unfilled";
  /** A whole column 总计 or row （七）, or some totals of one kind. */
  readonly line: "column" | "row" | "some";
  /** The totals with what their parts add up to. */
  readonly totals: readonly Summand[];
}

/** Figures of 规章 from an organ that cannot make 规章. */
export interface RegulationsEvidence {
  readonly kind: "regulations";
  readonly organKind: string;
  readonly terms: readonly Summand[];
}

/**
 * Figures that are possible and hard to believe: `cases` more 复议 and 诉讼 than applications; `inForce` fewer documents in
 * force than made this year; `fees` an income in 万元 that looks as if it were in 元.
 */
export interface ImplausibleEvidence {
  readonly kind: "implausible";
  readonly what: "cases" | "inForce" | "fees";
  readonly value: number;
  /** What the value is compared with. */
  readonly against: number;
}

/** A part of a sum over two years, with its sign. */
export interface YearValue {
  readonly figure: FigureId;
  readonly year: "this" | "last";
  readonly value: number;
}

/** A figure that differs from what last year's report makes of it. */
export interface AcrossYearsEvidence {
  readonly kind: "acrossYears";
  readonly value: number;
  readonly expected: number;
  readonly parts: readonly YearValue[];
}

/** A figure that is many times last year's, or a small part of it, and by what measure. */
export interface JumpEvidence {
  readonly kind: "jump";
  readonly value: number;
  readonly last: number;
  readonly factor: number;
  readonly difference: number;
}

/** A cell outside the tables that holds nothing to be printed where a text or a number belongs, or cells of one sheet that nobody has computed. */
export interface UnreadableEvidence {
  readonly kind: "unreadable";
  readonly what: Unsaid;
  /** The first of them. */
  readonly cell: { readonly sheet: string; readonly address: string };
  /** What is seen in it; of a text with an error value, the words around that; of formulas without a result, their addresses. */
  readonly text: string;
  /** Whether a number belongs there, and no words. */
  readonly wantsNumber: boolean;
  /** Whether a formula gave it. */
  readonly computed: boolean;
}

/** A kind of organ that the organ's own name contradicts. */
export interface OrganKindEvidence {
  readonly kind: "organKind";
  readonly name: string;
  readonly chosen: string;
  /** The kinds that the name allows. */
  readonly fits: readonly string[];
  readonly cell: { readonly sheet: string; readonly address: string };
}

/** Words of 正文 that the tables, or their own sum, do not bear out. */
export type ClaimEvidence = { readonly kind: "claim" } & NarrativePlace & ClaimFault;

/** Totals that formulas are to compute and that hold none: where a number or a text stands instead, and where nothing does. */
export interface LostFormulasEvidence {
  readonly kind: "lostFormulas";
  /** 「J6:J30、D27:I27」; "" for none. */
  readonly overwritten: string;
  readonly cleared: string;
}

/** Cells of a table whose flags are gone. */
export interface LostFlagsEvidence {
  readonly kind: "lostFlags";
  readonly table: Table["id"];
  readonly areas: string;
}

export type Evidence =
  | JumpEvidence
  | SumEvidence
  | NotPlainEvidence
  | AlikeEvidence
  | ImpossibleEvidence
  | BlankEvidence
  | UnfilledEvidence
  | StaleEvidence
  | StaleCellEvidence
  | UnverifiedEvidence
  | RegulationsEvidence
  | ImplausibleEvidence
  | AcrossYearsEvidence
  | UnreadableEvidence
  | OrganKindEvidence
  | LostFormulasEvidence
  | LostFlagsEvidence
  | ClaimEvidence
  | TextEvidence;

/** What a check found, with any evidence. */
export type Finding = Base<Evidence>;
