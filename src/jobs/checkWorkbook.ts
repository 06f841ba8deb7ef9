import { checkAcrossYears, checkFigures, checkJumps, explanationOf, fillingOf, locate, sentence, type Finding, type Language, type Severity } from "../check";
import type { JumpMeasure } from "../rules";
import { organKinds, type FigureId, type OrganKind } from "../statute";
import { readReport, reportYear, type ReadableSheets, type ReportPlaces, type WorkbookReading } from "../workbook";
import { checkNarrative, isNarrativeBegun, textPlace } from "./narrative/checkNarrative";
import type { CheckReport, FigurePlace, PlacedFault, PlacedFinding } from "./checkReport";
import { asLastYear } from "./lastYear";
import { lastYearProblems } from "./lastYearProblems";
import { narrativePreview } from "./narrative/narrativePreview";
import { openProblems, placeProblems } from "./placeProblems";
import { outsideEvidence } from "./outsideEvidence";
import { determinedFigures, placeFaults } from "./placeFaults";
import { unreadableFindings } from "./unreadableFindings";
import { yearOnYear } from "./yearOnYear";
import { recognisedTables } from "./recognisedTables";
import type { Surface } from "./wording/surface";

/** What a check may know beside the workbook. */
export interface CheckOptions {
  /** Last year's workbook, to check what was carried over. */
  readonly previous?: ReadableSheets;
  /** From which change on a figure is called to have jumped; else what 上年数据 says, or the usual measure. */
  readonly jump?: JumpMeasure;
  /** Where the check before found everything; without it the whole workbook is looked through. */
  readonly before?: ReportPlaces;
  /** Where its sentences are read; in the pane where not named. */
  readonly surface?: Surface;
}

/** Reads the workbook in one round trip (and last year's in another) and checks it. Writes nothing. */
export async function checkWorkbook(
  sheets: ReadableSheets,
  language: Language,
  { previous, before, jump, surface = "pane" }: CheckOptions = {},
): Promise<CheckReport> {
  const reading = await readReport(sheets, before);
  const lastYear = previous ? asLastYear(await readReport(previous), "") : reading.lastYear;
  const { edition } = reading;
  const organ = reading.organSheet?.organ.name;
  const evidence = outsideEvidence(reading, lastYear?.entries, language);
  const located = locate(edition, reading.entries, evidence);
  const determined = determinedFigures(located);
  const progress = edition.tables
    .map((table) => ({ table: table.id, name: table.name, ...fillingOf(table, reading.entries) }))
    .filter(({ total }) => total > 0);
  const found = [
    ...checkFigures(edition, reading.entries, organKindOf(reading)),
    ...(lastYear ? checkAcrossYears(edition, reading.entries, lastYear.entries) : []),
    ...(lastYear ? checkJumps(edition, reading.entries, lastYear.entries, jump ?? lastYear.jump) : []),
    ...checkNarrative(reading, lastYear),
    ...unreadableFindings(reading),
  ];
  const findings = found.map((finding) => place(finding, reading, determined, language));
  const faults = placeFaults(located, { findings, places: reading.places, confirmed: evidence.confirmed, language });
  const problems = placeProblems([...reading.problems, ...(lastYear ? lastYearProblems(reading, lastYear) : [])], reading, language, surface);
  const counts = { error: openErrors(findings, faults), warning: open(findings, "warning"), hint: open(findings, "hint") };
  const isFilled = progress.every(({ filled, total }) => filled === total);
  const isBegun = isNarrativeBegun(reading);
  const year = reading.organSheet && reportYear(reading.organSheet.organ);
  return {
    ...(organ !== undefined && organ !== "" && { organ }),
    ...(year !== undefined && { year }),
    findings,
    faults,
    problems,
    ...recognisedTables(reading, language),
    foundAt: reading.foundAt,
    ...(lastYear && { lastYear: { organ: lastYear.organ, year: lastYear.year, source: lastYear.source } }),
    yearOnYear: lastYear ? yearOnYear(reading, lastYear) : [],
    progress,
    counts,
    ready: counts.error + counts.warning + openProblems(problems).length === 0 && isFilled && isBegun,
    preview: () => narrativePreview(reading),
    isNarrativeBegun: isBegun,
  };
}

function organKindOf({ organSheet }: WorkbookReading): OrganKind | undefined {
  return organKinds.find(({ label }) => label === organSheet?.organ.kind);
}

function place(
  finding: Finding,
  reading: WorkbookReading,
  determined: ReadonlyMap<FigureId, number>,
  language: Language,
): PlacedFinding {
  const { places, explanations } = reading;
  const text = textPlace(finding, reading);
  const cells = finding.figures.flatMap((figure): FigurePlace[] => {
    const cell = places.get(figure);
    const only = finding.evidence.kind === "blank" ? determined.get(figure) : undefined;
    return cell ? [{ figure, ...cell, ...(only !== undefined && { determined: only }) }] : [];
  });
  const explained = explanationOf(finding, explanations?.explanations ?? []);
  return { ...finding, message: sentence(finding, language), cells, ...(text && { text }), explained };
}

/** A fault counts once, however many sums it breaks. */
function openErrors(findings: readonly PlacedFinding[], faults: readonly PlacedFault[]): number {
  const explained = new Set(faults.flatMap((fault) => [...fault.findings, ...fault.consequences]));
  return faults.length + findings.filter((finding) => finding.severity === "error" && !explained.has(finding)).length;
}

const open = (findings: readonly PlacedFinding[], severity: Severity): number =>
  findings.filter((finding) => finding.severity === severity && finding.explained.state !== "accepted").length;
