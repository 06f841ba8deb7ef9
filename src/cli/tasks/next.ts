import path from "node:path";
import { sentence, describeProblem, planNextYear } from "../../jobs";
import type { Totals } from "../../workbook";
import { about } from "../faults/aboutFile";
import { attempt } from "./attempt";
import { makeWorkbook } from "./makeWorkbook";
import { readWorkbookFile } from "./readWorkbookFile";
import type { Request, Task } from "./task";

/** Asks for the workbook of the year after a file's. */
export interface NextRequest extends Request {
  /** Last year's workbook. It is only read. */
  readonly file: string;
  readonly totals: Totals;
  /** The year of the new workbook, where the command says it. */
  readonly year?: number;
}

/** The next year's workbook, and what its maker should look at. */
export interface NextBook {
  readonly content: Uint8Array;
  readonly year: number;
  /** How many years of 正文 were moved on. */
  readonly moved: number;
  /** The words around the years that were left. */
  readonly left: readonly string[];
  /** What of last year's workbook was doubtful, or could not be read. */
  readonly problems: readonly string[];
  /** The cells outside the tables that hold nothing to be carried on. */
  readonly unread: readonly string[];
}

/** Rolls one workbook file forward to the next year. */
export const task: Task<NextRequest, NextBook> = (request, begin) =>
  attempt(request, async () => {
    const { file, totals, year: asked, language } = request;
    const { sheets } = await readWorkbookFile(file, begin);
    const { plans, year, years, problems, unread } = await about(file, () =>
      planNextYear(sheets, { totals, source: path.basename(file), ...(asked !== undefined && { year: asked }) }),
    );
    begin("making", file);
    const left = years.filter(({ moved }) => moved === undefined);
    return {
      content: await makeWorkbook(...plans),
      year,
      moved: years.length - left.length,
      left: left.map(({ words }) => words),
      problems: problems.map((problem) => describeProblem(problem, language, "command").message),
      unread: unread.map((finding) => sentence(finding, language)),
    };
  });
