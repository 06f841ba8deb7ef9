import path from "node:path";
import { checkResult, checkWorkbook, publishedBlank, readFollowingYear } from "../../jobs";
import { usualJump } from "../../rules";
import { about } from "../faults/aboutFile";
import { attempt } from "./attempt";
import { checkedFile, type CheckedFile } from "./checkedFile";
import { readOtherYear } from "./readOtherYear";
import { readWorkbookFile } from "./readWorkbookFile";
import type { Request, Task } from "./task";

/** Asks for the findings of a workbook file, with the years' beside it where they are named. */
export interface CheckRequest extends Request {
  readonly file: string;
  readonly previous?: string;
  /** The following year's workbook, where there is one already. */
  readonly following?: string;
  /** How many times larger or smaller a figure is that jumped; else what the workbook says, or the usual factor. */
  readonly jump?: number;
  /** Whether the list that is kept is wanted too. */
  readonly keep?: boolean;
}

/** Checks one workbook file. */
export const task: Task<CheckRequest, CheckedFile> = (request, begin) =>
  attempt(request, async () => {
    const { language, file, previous, following, jump, keep = false } = request;
    const lastYear = previous === undefined ? undefined : await readOtherYear(previous, begin);
    const next = following === undefined ? undefined : { file: following, ...(await readWorkbookFile(following, begin)) };
    const read = await readWorkbookFile(file, begin);
    const followingYear = next && (await about(next.file, () => readFollowingYear(read.sheets, next.sheets)));
    const report = await checkWorkbook(read.sheets, language, {
      surface: "command",
      ...(lastYear && { previous: lastYear.sheets }),
      ...(lastYear?.published && { published: publishedBlank(lastYear.published, path.basename(previous ?? "")) }),
      ...(followingYear && { following: followingYear }),
      ...(jump !== undefined && { jump: { ...usualJump, factor: jump } }),
    });
    return { ...checkedFile(report, read), ...(keep && { kept: checkResult(report) }) };
  });
