import { leavesUnread, type Problem } from "../../jobs";
import { explanationOf, type FileExplanation } from "./fileExplanation";

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
export function fileProblem(problem: Problem): FileProblem {
  const { id, message, sheet, cell, explained } = problem;
  return {
    id,
    message,
    ...(sheet === undefined ? {} : { sheet }),
    ...(cell === undefined ? {} : { address: cell.address }),
    unread: leavesUnread(problem),
    ...explanationOf(explained),
  };
}
