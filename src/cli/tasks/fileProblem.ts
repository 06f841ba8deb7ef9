import type { Problem } from "../../jobs";
import { EXPLANATION_SHEET, NARRATIVE_SHEET, ORGAN_SHEET } from "../../workbook";

/** Something about the workbook itself, as plain data. */
export interface FileProblem {
  readonly id: string;
  readonly message: string;
  readonly sheet?: string;
  readonly address?: string;
  /** Whether figures could not be read because of it: then nobody can say that there is no error. */
  readonly unread: boolean;
}

/** A problem as plain data. */
export const fileProblem = ({ id, message, sheet, cell }: Problem): FileProblem => ({
  id,
  message,
  ...(sheet === undefined ? {} : { sheet }),
  ...(cell === undefined ? {} : { address: cell.address }),
  unread: isUnread(id, sheet),
});

/** Kinds of problems that leave figures unread: nothing to check, or to check against. */
const wholeKinds: readonly string[] = ["none", "lastYearUnread", "twoPlaces", "labelMissing", "labelExtra", "labelTwice"];
/** Kinds of problems that take a sheet or some of its cells away. */
const sheetKinds: readonly string[] = ["missing", "unrecognised", "uncomputed"];
/** Sheets without figures of the tables. */
const otherSheets: readonly (string | undefined)[] = [ORGAN_SHEET, NARRATIVE_SHEET, EXPLANATION_SHEET];

function isUnread(id: string, sheet: string | undefined): boolean {
  const [kind = ""] = id.split(":");
  return wholeKinds.includes(kind) || (sheetKinds.includes(kind) && !otherSheets.includes(sheet));
}
