import { readStated } from "../../jobs";
import type { ReportedFigure, RollupSettings } from "../../rollup";
import { about } from "../faults/aboutFile";
import { attempt } from "./attempt";
import { readWorkbookFile } from "./readWorkbookFile";
import type { Request, Task } from "./task";

/** Asks what an office has typed for its sums. */
export interface StatedRequest extends Request {
  /** Its own table or report. */
  readonly file: string;
  readonly of: Pick<RollupSettings, "organ" | "year">;
}

/** Reads what an office has typed, in the order of the form. */
export const task: Task<StatedRequest, readonly ReportedFigure[]> = (request, begin) =>
  attempt(request, async () => {
    const { file, of } = request;
    const { sheets } = await readWorkbookFile(file, begin);
    return about(file, () => readStated(sheets, of));
  });
