import { readUnit } from "../../jobs";
import { lineOf, type UnitReport } from "../../rollup";
import { about } from "../faults/aboutFile";
import { attempt } from "./attempt";
import { readWorkbookFile } from "./readWorkbookFile";
import type { Request, Task } from "./task";

/** Asks for what a unit's workbook file gives to a sum. */
export interface UnitRequest extends Request {
  readonly file: string;
  /** Whether these are the own figures of the office that sums up. */
  readonly own: boolean;
  /** Whether what the check finds is wanted, to be mailed back. */
  readonly findings: boolean;
  /** Whether the line of JSON is wanted. */
  readonly line: boolean;
}

/** A unit's report, and its line of JSON. */
export interface ReadUnit {
  readonly report: UnitReport;
  readonly line?: string;
}

/** Reads and checks one unit's workbook file. */
export const task: Task<UnitRequest, ReadUnit> = (request, begin) =>
  attempt(request, async () => {
    const { file, own, findings, line, language } = request;
    const { sheets } = await readWorkbookFile(file, begin);
    const read = await about(file, () => readUnit(sheets, language, { findings, surface: "command" }));
    const report: UnitReport = { file, ...(own && { own }), ...read };
    return { report, ...(line && { line: JSON.stringify(lineOf(report)) }) };
  });
