import type { UnitOutcome } from "../../rollup";
import { readPart } from "../data/readPart";
import { about } from "../faults/aboutFile";
import { attempt } from "./attempt";
import type { Request, Task } from "./task";

/** Asks for the lines of a part. */
export interface PartRequest extends Request {
  readonly file: string;
}

/** Reads a part of a sum. */
export const task: Task<PartRequest, readonly UnitOutcome[]> = (request, begin) =>
  attempt(request, () =>
    about(request.file, () => {
      begin("making", request.file);
      return readPart(request.file, request.language);
    }),
  );
