import type { Problem } from "../../jobs";
import { NARRATIVE_SHEET, ORGAN_SHEET } from "../../workbook";

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

/** Kinds of problems that take a whole table or some of its figures away. */
const unreadKinds: readonly string[] = ["missing", "unrecognised", "uncomputed"];

function isUnread(id: string, sheet: string | undefined): boolean {
  const [kind = ""] = id.split(":");
  const isTable = sheet !== ORGAN_SHEET && sheet !== NARRATIVE_SHEET;
  return kind === "none" || (unreadKinds.includes(kind) && isTable);
}
