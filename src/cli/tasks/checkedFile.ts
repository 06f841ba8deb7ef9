import type { CheckReport, CheckResult, FigurePlace, PlacedFault } from "../../jobs";
import { fileFinding, type FileFinding } from "./fileFinding";
import { fileProblem, type FileProblem } from "./fileProblem";
import type { ReadFile } from "./readWorkbookFile";

/** Broken sums that belong together, as plain data: which cell is probably wrong. */
export interface FileFault {
  readonly message: string;
  /** The cell to look at first. */
  readonly cell: Pick<FigurePlace, "sheet" | "address"> | undefined;
  /** The ids of the findings that it explains. */
  readonly findings: readonly string[];
  /** The ids of those that it tells in one line, as all numbers of a line or a table were typed one cell too far, be it certain from where to where or not; none of other faults. */
  readonly tells: readonly string[];
  /** How many of those are no sums. */
  readonly others: number;
}

/** What the check of one file gives. */
export interface CheckedFile {
  readonly findings: readonly FileFinding[];
  readonly faults: readonly FileFault[];
  readonly problems: readonly FileProblem[];
  /** The names of the tables in which nothing is filled in, of those that could be read. */
  readonly blankTables: readonly string[];
  /** What has to be filled in before the report may be signed, a sentence each. */
  readonly stillNeeded: readonly string[];
  /** Whether nothing is filled in at all. */
  readonly isBlank: boolean;
  /** The list that is kept, where that was asked for. */
  readonly kept?: CheckResult;
}

/** A check's report as plain data, with the values from the file. */
export function checkedFile({ findings, faults, problems, progress, stillNeeded }: CheckReport, read: ReadFile): CheckedFile {
  return {
    findings: findings.map((finding) => fileFinding(finding, faults, read)),
    faults: faults.map(fileFault),
    problems: problems.map(fileProblem),
    blankTables: progress.filter(({ filled }) => filled === 0).map(({ name }) => name),
    stillNeeded: stillNeeded.map(({ message }) => message),
    isBlank: progress.every(({ filled }) => filled === 0),
  };
}

/** Where one explanation is decided on its cell is the one to look at, as in the pane. */
function fileFault(fault: PlacedFault): FileFault {
  const { message, findings, consequences, goneWith } = fault;
  const cell = fault.verdict === "decided" ? fault.suspects[0].changes[0]?.cell : findings[0]?.cells[0];
  const isDecidedOn = fault.verdict === "decided" && fault.suspects[0].back !== undefined;
  const isShift = isDecidedOn || (fault.suspects.length > 0 && fault.suspects.every(({ back }) => back !== undefined));
  const tells = isShift ? [...findings, ...consequences, ...goneWith].map(({ id }) => id) : [];
  return { message, tells, others: goneWith.length, cell: cell && { sheet: cell.sheet, address: cell.address }, findings: findings.map(({ id }) => id) };
}
