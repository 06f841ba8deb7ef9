import { exportReport } from "../../jobs";
import { refuseData } from "../data/refuseData";
import { about } from "../faults/aboutFile";
import { attempt } from "./attempt";
import { fileProblem, type FileProblem } from "./fileProblem";
import { readWorkbookFile } from "./readWorkbookFile";
import type { Request, Task } from "./task";

/** Asks for the figures and the narrative of a workbook file. */
export interface FiguresRequest extends Request {
  readonly file: string;
}

/** A report as JSON text, and what of the workbook could not be read. */
export interface ExportedFile {
  readonly json: string;
  readonly problems: readonly FileProblem[];
  /** What is left out, as nothing in its cell can be read: a sentence each. */
  readonly leftOut: readonly string[];
}

/** Gives the figures and the narrative of one workbook file, as the schema has them. */
export const task: Task<FiguresRequest, ExportedFile> = (request, begin) =>
  attempt(request, async () => {
    const { file, language } = request;
    const { sheets } = await readWorkbookFile(file, begin);
    return about(file, async () => {
      const { data, problems, leftOut } = await exportReport(sheets, language);
      refuseData(data, language);
      return { json: `${JSON.stringify(data, null, 2)}\n`, problems: problems.map(fileProblem), leftOut };
    });
  });
