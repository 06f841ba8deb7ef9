import { checkFigures, fillingOf, sentence, type Finding, type Language, type Severity } from "../check";
import { readWorkbook, reportAreas, type Sheets, type WorkbookReading } from "../workbook";
import type { CheckReport, PlacedFinding } from "./checkReport";
import { describeProblem } from "./wording/describeProblem";

/** Reads the workbook in one round trip and checks it. Writes nothing. */
export async function checkWorkbook(sheets: Pick<Sheets, "read">, language: Language): Promise<CheckReport> {
  const reading = readWorkbook(await sheets.read(reportAreas()));
  const { edition } = reading;
  const findings = checkFigures(edition, reading.entries).map((finding) => place(finding, reading, language));
  const progress = edition.tables.map((table) => ({
    table: table.id,
    name: table.name,
    ...fillingOf(table, reading.entries),
  }));
  return {
    findings,
    problems: reading.problems.map((problem) => describeProblem(problem, language)),
    progress: progress.filter(({ total }) => total > 0),
    counts: { error: count(findings, "error"), warning: count(findings, "warning"), hint: count(findings, "hint") },
  };
}

function place(finding: Finding, { places }: WorkbookReading, language: Language): PlacedFinding {
  const cells = finding.figures.flatMap((figure) => {
    const cell = places.get(figure);
    return cell ? [{ figure, ...cell }] : [];
  });
  return { ...finding, message: sentence(finding, language), cells };
}

const count = (findings: readonly Finding[], severity: Severity): number =>
  findings.filter((finding) => finding.severity === severity).length;
