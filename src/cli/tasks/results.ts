import { planResults, type CheckResult, type UnreadResult } from "../../jobs";
import { attempt } from "./attempt";
import { makeWorkbook } from "./makeWorkbook";
import type { Request, Task } from "./task";

/** Asks for a workbook of what was found in others. */
export interface ResultsRequest extends Request {
  readonly results: readonly (CheckResult | UnreadResult)[];
  /** When it was found. */
  readonly when: Date;
}

/** Makes the workbook in which the results of checks are kept. */
export const task: Task<ResultsRequest, Uint8Array> = (request, begin) =>
  attempt(request, () => {
    begin("making");
    return makeWorkbook(...planResults(request.results, request.when, request.language));
  });
