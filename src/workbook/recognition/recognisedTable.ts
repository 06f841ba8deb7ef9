import type { Table } from "../../statute";
import type { Area } from "../cell";

/** A place where a table of the form may stand, and what stands by it (「2024年度」). */
export interface TableCandidate extends Area {
  readonly hint: string;
  /** Whether the tab of its sheet does not show. */
  readonly isHidden?: true;
}

/** What was recognised of one table of the form. */
export interface RecognisedTable {
  readonly table: Table["id"];
  /** 表二, 表三, 表四 */
  readonly name: string;
  /** Where it stands; `undefined` where it is not there, or where two may be meant and nobody has said which. */
  readonly area: Area | undefined;
  /** How many rows and columns of figures were found. */
  readonly rows: number;
  readonly columns: number;
  /** Whether it stands on our own sheet. */
  readonly standard: boolean;
  /** Whether a person has confirmed it with the differences that it has. */
  readonly confirmed: boolean;
  /** What a confirmation would say of the table as it is: its place and its differences from the form. */
  readonly described: string;
  /** Rows of the table that are hidden, by their numbers in the sheet. Their figures count. */
  readonly hiddenRows: readonly number[];
  /** All places that may be meant, the chosen one among them. */
  readonly candidates: readonly TableCandidate[];
}
