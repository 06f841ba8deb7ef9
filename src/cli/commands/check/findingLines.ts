import type { CheckedFile } from "../../tasks/checkedFile";
import type { FileFinding } from "../../tasks/fileFinding";
import type { FileProblem } from "../../tasks/fileProblem";
import type { Texts } from "../../texts";
import { plainLine } from "../plainLine";

/**
 * A checked file as lines of place, kind and sentence: its findings, before the first of several that belong together which cell is probably
 * wrong, or instead of all of them that they were typed one cell too far, and its problems; or one line that says that there are none, and what is not filled in or still needed.
 */
export function findingLines({ findings, faults, problems, blankTables, stillNeeded, isBlank }: CheckedFile, { check, nameMark }: Texts): string[] {
  const told = new Set<string>();
  const toldOnce = new Set(faults.flatMap(({ tells }) => tells));
  const found = findings.flatMap((finding) => {
    const fault = faults.find(({ findings: ids }) => ids.includes(finding.id));
    const isFirst = fault !== undefined && !fault.findings.some((id) => told.has(id));
    told.add(finding.id);
    const own = [placeOf(finding.text ?? finding.place ?? finding.cells[0], ""), kindOf(finding, check), finding.message];
    if (toldOnce.has(finding.id))
      return isFirst ? [[placeOf(fault.cell, ""), check.severity.error, fault.message + (fault.others > 0 ? check.goneWith(fault.others) : "")]] : [];
    return isFirst ? [[placeOf(fault.cell, ""), check.suspect, fault.message], own] : [own];
  });
  const lines = [...found, ...problems.map((problem) => problemParts(problem, check))];
  if (lines.length > 0) return lines.map((parts) => parts.map(plainLine).join("  "));
  if (isBlank) return [check.nothingFilled];
  return [
    blankTables.length > 0 ? check.blankTables(blankTables.join(nameMark)) : check.clean,
    ...stillNeeded.map((sentence) => `${check.stillNeeded}  ${plainLine(sentence)}`),
  ];
}

/** A warning or a problem for which a reason stands in 校验说明 is no longer open. */
const kindOf = ({ severity, explanation }: FileFinding, check: Texts["check"]): string =>
  explanation?.state === "accepted" ? check.explained : check.severity[severity];

const problemParts = ({ sheet, address, unread, explanation, message }: FileProblem, check: Texts["check"]): string[] => [
  placeOf({ sheet, address }, check.workbook),
  explanation?.state === "accepted" ? check.explained : unread ? check.unread : check.problem,
  message,
];

function placeOf(place: { readonly sheet?: string; readonly address?: string } | undefined, otherwise: string): string {
  if (place?.sheet === undefined) return otherwise;
  return place.address === undefined ? place.sheet : `${place.sheet}!${place.address}`;
}
