import type { ChangedFigures, DoubledTable } from "../reason";
import type { NearName } from "../names/nameIndex";

/** What a unit reported for a figure: a number, the text that stands in its place and says none for certain, or `null` where nothing is filled in or the figure has no place. */
export type ReportedFigure = number | string | null;

/** Figures that a person has corrected in 汇总明细: what the file had said, and what he has made of that. */
export interface HandFigures {
  readonly sent: readonly ReportedFigure[];
  readonly figures: readonly ReportedFigure[];
}

/** Something that a check of a unit's workbook found, as it is mailed back. */
export interface UnitFinding {
  readonly kind: "problem" | "error" | "warning" | "hint";
  /** 「三 依申请公开!D6」; "" where it has no place. */
  readonly place: string;
  readonly message: string;
}

/** What a unit has written, a text a paragraph: 总体情况, and 存在的主要问题及改进情况. */
export interface UnitTexts {
  readonly overall: readonly string[];
  readonly problems: readonly string[];
}

/** What one unit's workbook gives to a sum: all that is kept of it. Plain data. */
export interface UnitReport {
  /** The file as it was named: it tells one workbook from another. */
  readonly file: string;
  /** That these are the own figures of the office that sums up (本级). */
  readonly own?: true;
  /** Whose report it says it is; "" where it says nothing. */
  readonly organ: string;
  readonly year: number | null;
  /** The edition of the form that its tables are of, by its id. */
  readonly edition: number;
  /** In the order of the form: `editionFigures`. */
  readonly figures: readonly ReportedFigure[];
  /** Last year's, where the workbook holds them. */
  readonly lastFigures?: readonly ReportedFigure[];
  /** How many errors are open, and how many tables or figures could not be read; those who sum up must decide on either. */
  readonly errors: number;
  readonly warnings: number;
  /** The tables that it holds several times, so that nobody knows which counts and none was read: each by its name, with where it stands. */
  readonly doubled?: readonly DoubledTable[];
  /** What a check found, where that is mailed back. */
  readonly findings?: readonly UnitFinding[];
  /** What it has written, where texts are to be compared. */
  readonly texts?: UnitTexts;
  /** That it stands in the workbook of an earlier run, with what a person may have corrected there. */
  readonly kept?: true;
  /** That it stands there with errors, and nobody has it written down any more that it is added as it is. */
  readonly undecided?: true;
  /** What the file says, where a person has changed the figures in 汇总明细 since; nothing but blanks where he has typed all of them. */
  readonly sent?: readonly ReportedFigure[];
  /** What a person had made of its unit's figures, kept while no file of that is added. */
  readonly held?: HandFigures;
  /** That an earlier run has read the same from the same file. */
  readonly again?: true;
  /** That an earlier run has passed over the same figures of it, as another file was chosen or says the same. */
  readonly passedOver?: true;
  /** Whose report it says it is, where a person has renamed that unit in 汇总明细. */
  readonly said?: string;
  /** That the row of its unit is gone from 汇总明细, and which rows there may be that unit under another name. */
  readonly lost?: readonly NearName[];
  /** The other unit as which an earlier run has added what its file said then, whether it takes that row's place, and what a person had changed there. */
  readonly before?: { readonly unit: string; readonly isSure: boolean; readonly byHand: ChangedFigures };
}

/** A file that gives nothing: damaged, locked, none of a report, or not read yet. */
export interface UnreadFile {
  readonly file: string;
  readonly own?: true;
  /** A stable name of the reason, and a sentence of it. */
  readonly fault: { readonly code: string; readonly message: string };
}

/** What came of one file. */
export type UnitOutcome = UnitReport | UnreadFile;

/** The stable name of the reason where somebody has stopped reading before its turn. */
export const STOPPED = "stopped";

/** Whether nobody has opened it. */
export const isStopped = ({ fault }: UnreadFile): boolean => fault.code === STOPPED;

export const isUnread = (outcome: UnitOutcome): outcome is UnreadFile => "fault" in outcome;
