import path from "node:path";
import { sentence, describeProblem, planNextYear, publishedBlank, publishedProblems, refuseBlank, sourceWords } from "../../jobs";
import { editionOf } from "../../statute";
import type { Totals } from "../../workbook";
import { about } from "../faults/aboutFile";
import { attempt } from "./attempt";
import { makeWorkbook } from "./makeWorkbook";
import { readOtherYear } from "./readOtherYear";
import type { Request, Task } from "./task";

/** Asks for the workbook of the year after a file's. */
export interface NextRequest extends Request {
  /** Last year's workbook, or the report of it as it was published. It is only read. */
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
    const source = path.basename(file);
    const { sheets, published } = await readOtherYear(file, begin);
    const { plans, year, years, problems, unread } = await about(file, () => {
      if (published) refuseBlank(published, asked);
      return planNextYear(sheets, { totals, source, ...(published && { words: sourceWords(published) }), ...(asked !== undefined && { year: asked }) });
    });
    begin("making", file);
    const left = years.filter(({ moved }) => moved === undefined);
    return {
      content: await makeWorkbook(...plans),
      year,
      moved: years.length - left.length,
      left: left.map(({ words }) => words),
      problems: [...problems, ...(published ? publishedProblems(editionOf(year), publishedBlank(published, source)) : [])].map(
        (problem) => describeProblem(problem, language, "command").message,
      ),
      unread: unread.map((finding) => sentence(finding, language)),
    };
  });
