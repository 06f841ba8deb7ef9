import { basename } from "node:path";
import { figureLabel } from "../../figures";
import { compareYears, planComparison, publishedBlank } from "../../jobs";
import { attempt } from "./attempt";
import { fileProblem, type FileProblem } from "./fileProblem";
import { readOtherYear } from "./readOtherYear";
import { readWorkbookFile } from "./readWorkbookFile";
import { makeWorkbook } from "./makeWorkbook";
import type { Request, Task } from "./task";

/** Asks for a workbook file's figures beside last year's. */
export interface CompareRequest extends Request {
  readonly file: string;
  /** Last year's workbook; where it is not named, what 上年数据 of the file holds is compared. */
  readonly previous?: string;
  /** Whether the workbook is wanted in which the comparison is kept. */
  readonly keep?: boolean;
}

/** A figure of both years, as plain data; what cannot be said is absent. */
export interface ComparedFigure {
  readonly figure: string;
  /** 表二, 表三, 表四 */
  readonly table: string;
  /** 「本年新收·总计」 */
  readonly label: string;
  readonly sheet: string;
  readonly address: string;
  readonly value?: number;
  readonly last?: number;
  readonly difference?: number;
  readonly percent?: number;
}

/** Both years side by side. */
export interface ComparedFile {
  readonly year?: number;
  readonly lastYear?: { readonly organ: string; readonly year?: number; readonly source: string };
  readonly rows: readonly ComparedFigure[];
  readonly problems: readonly FileProblem[];
}

/** What is printed, and the workbook in which it is kept where that was asked for. */
export interface Compared {
  readonly compared: ComparedFile;
  readonly kept?: Uint8Array;
}

/** Compares one workbook file with last year's. */
export const task: Task<CompareRequest, Compared> = (request, begin) =>
  attempt(request, async () => {
    const { language, file, previous, keep = false } = request;
    const last = previous === undefined ? undefined : await readOtherYear(previous, begin);
    const { sheets } = await readWorkbookFile(file, begin);
    const { organ, year, lastYear, rows, problems } = await compareYears(
      sheets,
      language,
      last?.sheets,
      last?.published && publishedBlank(last.published, basename(previous ?? "")),
    );
    const source = previous === undefined ? lastYear?.source : basename(previous);
    const compared = {
      ...(year !== undefined && { year }),
      ...(lastYear && {
        lastYear: { organ: lastYear.organ, ...(lastYear.year !== undefined && { year: lastYear.year }), source: previous ?? lastYear.source },
      }),
      rows: rows.map(({ figure, table, cell, value, last: before, difference, percent }) => ({
        figure,
        table,
        label: figureLabel(figure),
        sheet: cell.sheet,
        address: cell.address,
        ...(value !== undefined && { value }),
        ...(before !== undefined && { last: before }),
        ...(difference !== undefined && { difference }),
        ...(percent !== undefined && { percent }),
      })),
      problems: problems.map(fileProblem),
    };
    if (!keep || !lastYear) return { compared };
    begin("making", file);
    return { compared, kept: await makeWorkbook(planComparison({ organ, year, lastYear: { year: lastYear.year, source: source ?? "" }, rows }, language)) };
  });
