import { checkFigures, explanationOf, fillingOf, sentence, type Finding, type Language, type Severity } from "../check";
import { organKinds, type OrganKind } from "../statute";
import { readWorkbook, reportAreas, type Sheets, type WorkbookReading } from "../workbook";
import type { CheckReport, PlacedFinding } from "./checkReport";
import { describeProblem } from "./wording/describeProblem";

/** Reads the workbook in one round trip and checks it. Writes nothing. */
export async function checkWorkbook(sheets: Sheets, language: Language): Promise<CheckReport> {
  const reading = readWorkbook(await sheets.read(reportAreas()));
  const { edition } = reading;
  const findings = checkFigures(edition, reading.entries, organKindOf(reading)).map((finding) => place(finding, reading, language));
  const counts = { error: open(findings, "error"), warning: open(findings, "warning"), hint: open(findings, "hint") };
  const progress = edition.tables.map((table) => ({
    table: table.id,
    name: table.name,
    ...fillingOf(table, reading.entries),
  }));
  return {
    findings,
    problems: reading.problems.map((problem) => describeProblem(problem, language)),
    progress: progress.filter(({ total }) => total > 0),
    counts,
    ready: counts.error + counts.warning + reading.problems.length === 0 && progress.every(({ filled, total }) => filled === total),
  };
}

function organKindOf({ organSheet }: WorkbookReading): OrganKind | undefined {
  return organKinds.find(({ label }) => label === organSheet?.organ.kind);
}

function place(finding: Finding, { places, explanations }: WorkbookReading, language: Language): PlacedFinding {
  const cells = finding.figures.flatMap((figure) => {
    const cell = places.get(figure);
    return cell ? [{ figure, ...cell }] : [];
  });
  const explained = explanationOf(finding, explanations?.explanations ?? []);
  return { ...finding, message: sentence(finding, language), cells, explained };
}

const open = (findings: readonly PlacedFinding[], severity: Severity): number =>
  findings.filter((finding) => finding.severity === severity && finding.explained.state !== "accepted").length;
