import { tryRollup } from "../../jobs";
import type { RollupSettings } from "../../rollup";
import { about } from "../faults/aboutFile";
import { attempt } from "./attempt";
import { standingWorkbook } from "./standingWorkbook";
import type { Request, Task } from "./task";

/** Asks whether the workbook of an earlier sum can be brought up to date. */
export interface StandingRequest extends Request {
  readonly file: string;
  readonly settings: RollupSettings;
}

/** Whether the file is the workbook of an earlier sum, or of another kind, which gives way. */
export interface StandingFile {
  readonly isWorkbook: boolean;
}

/** Looks whether a file that stands where a sum is to be written can be: by writing into it in memory, as a file may be protected. One that is plainly of another kind gives way. */
export const task: Task<StandingRequest, StandingFile> = (request, begin) =>
  attempt(request, async () => {
    const { file, settings, language } = request;
    begin("making");
    const sheets = await standingWorkbook(file, language);
    if (!sheets) return { isWorkbook: false };
    return about(file, async () => {
      await tryRollup(sheets, settings);
      await sheets.save();
      return { isWorkbook: true };
    });
  });
