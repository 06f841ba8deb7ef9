import { checkWorkbook } from "../../jobs";
import { attempt } from "./attempt";
import { checkedFile, type CheckedFile } from "./checkedFile";
import { readWorkbookFile } from "./readWorkbookFile";
import type { Request, Task } from "./task";

/** Asks for the findings of a workbook file. */
export interface CheckRequest extends Request {
  readonly file: string;
}

/** Checks one workbook file. */
export const task: Task<CheckRequest, CheckedFile> = (request, begin) =>
  attempt(request, async () => {
    const { language, file } = request;
    const read = await readWorkbookFile(file, begin);
    return checkedFile(await checkWorkbook(read.sheets, language), read);
  });
