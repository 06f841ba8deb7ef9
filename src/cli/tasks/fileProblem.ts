import type { Problem } from "../../jobs";
import { explanationOf, type FileExplanation } from "./fileExplanation";
import { EXPLANATION_SHEET, looksLike, NARRATIVE_SHEET, ORGAN_SHEET } from "../../workbook";

/** Something about the workbook itself, as plain data. */
export interface FileProblem {
  readonly id: string;
  readonly message: string;
  readonly sheet?: string;
  readonly address?: string;
  /** Whether figures could not be read because of it and nobody has accepted that: then nobody can say that there is no error. */
  readonly unread: boolean;
  /** What 校验说明 says of it: a reason that holds, or one that was given when it was another. */
  readonly explanation?: FileExplanation;
}

/** A problem as plain data. */
export const fileProblem = ({ id, kind, message, sheet, cell, explained }: Problem): FileProblem => ({
  id,
  message,
  ...(sheet === undefined ? {} : { sheet }),
  ...(cell === undefined ? {} : { address: cell.address }),
  unread: explained.state !== "accepted" && isUnread(kind, sheet),
  ...explanationOf(explained),
});

/** Kinds of problems that leave figures unread: nothing to check, or to check against. */
const wholeKinds: readonly Problem["kind"][] = [
  "none",
  "lastYearUnread",
  "twoPlaces",
  "labelMissing",
  "labelExtra",
  "labelTwice",
  "unaligned",
  "undecided",
  "unit",
  "tableEdition",
];
/** Kinds of problems that take a sheet or some of its cells away. */
const sheetKinds: readonly Problem["kind"][] = ["missing", "unrecognised", "uncomputed"];
/** Sheets without figures of the tables. */
const otherSheets: readonly string[] = [ORGAN_SHEET, NARRATIVE_SHEET, EXPLANATION_SHEET];

function isUnread(kind: Problem["kind"], sheet: string | undefined): boolean {
  return wholeKinds.includes(kind) || (sheetKinds.includes(kind) && !otherSheets.some((name) => looksLike(sheet ?? "", name)));
}
