import { checkResult, checkWorkbook } from "../../jobs";
import { usualJump } from "../../rules";
import { attempt } from "./attempt";
import { checkedFile, type CheckedFile } from "./checkedFile";
import { readWorkbookFile } from "./readWorkbookFile";
import type { Request, Task } from "./task";

/** Asks for the findings of a workbook file, with last year's beside it where it is named. */
export interface CheckRequest extends Request {
  readonly file: string;
  readonly previous?: string;
  /** How many times larger or smaller a figure is that jumped; else what the workbook says, or the usual factor. */
  readonly jump?: number;
  /** Whether the list that is kept is wanted too. */
  readonly keep?: boolean;
}

/** Checks one workbook file. */
export const task: Task<CheckRequest, CheckedFile> = (request, begin) =>
  attempt(request, async () => {
    const { language, file, previous, jump, keep = false } = request;
    const lastYear = previous === undefined ? undefined : await readWorkbookFile(previous, begin);
    const read = await readWorkbookFile(file, begin);
    const report = await checkWorkbook(read.sheets, language, {
      surface: "command",
      ...(lastYear && { previous: lastYear.sheets }),
      ...(jump !== undefined && { jump: { ...usualJump, factor: jump } }),
    });
    return { ...checkedFile(report, read), ...(keep && { kept: checkResult(report) }) };
  });
