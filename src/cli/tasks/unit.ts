import { readUnit } from "../../jobs";
import { lineOf, type UnitReport } from "../../rollup";
import { pack, type PackedOutcome } from "../data/packed";
import { about } from "../faults/aboutFile";
import { attempt } from "./attempt";
import { readWorkbookFile } from "./readWorkbookFile";
import type { Request, Task } from "./task";

/** Asks for what a unit's workbook file gives to a sum. */
export interface UnitRequest extends Request {
  readonly file: string;
  /** Whether these are the own figures of the office that sums up. */
  readonly own: boolean;
  /** Whether what the check finds is wanted in the line, to be mailed back, and whether it is kept. */
  readonly findings: { readonly read: boolean; readonly kept: boolean };
  /** Whether its texts are wanted, to be compared with other units'. */
  readonly texts: boolean;
  /** Whether the line of JSON is wanted. */
  readonly line: boolean;
}

/** What is kept of a unit, and its line of JSON. */
export interface ReadUnit {
  readonly packed: PackedOutcome;
  readonly line?: string;
}

/** Reads and checks one unit's workbook file. What a check finds goes into letters and parts, which are Chinese whatever the command speaks; why it cannot be read is said in both. */
export const task: Task<UnitRequest, ReadUnit> = (request, begin) =>
  attempt(request, async () => {
    const { file, own, findings, texts, line } = request;
    const { sheets } = await readWorkbookFile(file, begin);
    const read = await about(file, () => readUnit(sheets, "zh-CN", { findings: findings.read, texts }));
    const report: UnitReport = { file, ...(own && { own }), ...read };
    const { findings: found, ...rest } = report;
    return { packed: pack(found && findings.kept ? report : rest), ...(line && { line: JSON.stringify(lineOf(report)) }) };
  });
