import type { Severity } from "../../check";
import type { CheckReport, FigurePlace, PlacedFinding } from "../../jobs";
import type { CellContent } from "../../workbook";
import { expectedValue } from "./expectedValue";
import { fileProblem, type FileProblem } from "./fileProblem";
import type { ReadFile } from "./readWorkbookFile";

/** A finding as plain data: `schemas/findings.schema.json` describes it. */
export interface FileFinding {
  readonly id: string;
  readonly check: string;
  readonly severity: Severity;
  readonly message: string;
  readonly cells: readonly FigurePlace[];
  /** What stands in `cells`, in their order; `null` where a cell is blank. */
  readonly values: readonly (number | string | null)[];
  /** What arithmetic says should stand in the last of `cells`, where it says it. */
  readonly expected?: number;
}

/** What the check of one file gives. */
export interface CheckedFile {
  readonly findings: readonly FileFinding[];
  readonly problems: readonly FileProblem[];
  /** The names of the tables in which nothing is filled in, of those that could be read. */
  readonly blankTables: readonly string[];
  /** Whether nothing is filled in at all. */
  readonly isBlank: boolean;
}

/** A check's report as plain data, with the values from the file. */
export function checkedFile({ findings, problems, progress }: CheckReport, read: ReadFile): CheckedFile {
  return {
    findings: findings.map((finding) => fileFinding(finding, read)),
    problems: problems.map(fileProblem),
    blankTables: progress.filter(({ filled }) => filled === 0).map(({ name }) => name),
    isBlank: progress.every(({ filled }) => filled === 0),
  };
}

function fileFinding(finding: PlacedFinding, read: ReadFile): FileFinding {
  const { id, check, severity, message, cells } = finding;
  const expected = expectedValue(finding);
  return {
    id,
    check,
    severity,
    message,
    cells: cells.map(({ sheet, address, figure }) => ({ sheet, address, figure })),
    values: cells.map((place) => plainValue(read.content(place))),
    ...(expected === undefined ? {} : { expected }),
  };
}

function plainValue(content: CellContent | undefined): number | string | null {
  if (content === undefined || content.value === "") return null;
  return typeof content.value === "boolean" ? String(content.value).toUpperCase() : content.value;
}
