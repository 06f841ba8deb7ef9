import type { Severity } from "../../check";
import type { CheckReport, FigurePlace, PlacedFinding, Problem } from "../../jobs";
import { NARRATIVE_SHEET, ORGAN_SHEET, type CellContent } from "../../workbook";
import { expectedValue } from "./expectedValue";
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

/** Something about the workbook itself, as plain data. */
export interface FileProblem {
  readonly id: string;
  readonly message: string;
  readonly sheet?: string;
  readonly address?: string;
  /** Whether figures could not be read because of it: then nobody can say that there is no error. */
  readonly unread: boolean;
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

const fileProblem = ({ id, message, sheet, cell }: Problem): FileProblem => ({
  id,
  message,
  ...(sheet === undefined ? {} : { sheet }),
  ...(cell === undefined ? {} : { address: cell.address }),
  unread: isUnread(id, sheet),
});

/** Kinds of problems that take a whole table or some of its figures away. */
const unreadKinds: readonly string[] = ["missing", "unrecognised", "uncomputed"];

function isUnread(id: string, sheet: string | undefined): boolean {
  const [kind = ""] = id.split(":");
  const isTable = sheet !== ORGAN_SHEET && sheet !== NARRATIVE_SHEET;
  return kind === "none" || (unreadKinds.includes(kind) && isTable);
}
