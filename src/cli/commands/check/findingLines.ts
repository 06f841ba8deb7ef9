import type { CheckedFile, FileFinding } from "../../tasks/checkedFile";
import type { FileProblem } from "../../tasks/fileProblem";
import type { Texts } from "../../texts";
import { plainLine } from "../plainLine";

/** A checked file as lines: its findings, its problems; or one line that says that there are none, and what is not filled in. */
export function findingLines({ findings, problems, blankTables, isBlank }: CheckedFile, { check, nameMark }: Texts): string[] {
  const lines = [
    ...findings.map((finding) => [placeOf(finding), check.severity[finding.severity], finding.message]),
    ...problems.map((problem) => [problemPlace(problem, check.workbook), problem.unread ? check.unread : check.problem, problem.message]),
  ];
  if (lines.length > 0) return lines.map((parts) => parts.map(plainLine).join("  "));
  if (isBlank) return [check.nothingFilled];
  return [blankTables.length > 0 ? check.blankTables(blankTables.join(nameMark)) : check.clean];
}

function placeOf({ cells: [first] }: FileFinding): string {
  return first ? `${first.sheet}!${first.address}` : "";
}

function problemPlace({ sheet, address }: FileProblem, workbook: string): string {
  if (sheet === undefined) return workbook;
  return address === undefined ? sheet : `${sheet}!${address}`;
}
