import { checkOrgan, gatherAlike, notPlainCells } from "../../checks";
import { explanationOf } from "../findings/explanations";
import { sentence, usualReasons } from "../findings/words";
import type { Finding } from "../findings/finding";
import { locate } from "../../locate";
import { tableName, type Severity } from "../../findings";
import { fillingOf, type Summand } from "../../figures";
import type { Language } from "../../language";
import type { JumpMeasure } from "../../rules";
import type { FigureId } from "../../statute";
import { readReport, reportYear, type CheckableSheets, type ReadableSheets, type ReportPlaces, type ReportReading, type WorkbookReading } from "../../workbook";
import { isNarrativeBegun } from "../narrative/checkNarrative";
import { apartFrom, type CheckReport, type FigurePlace, type PlacedFinding } from "./checkReport";
import { asLastYear } from "../years/lastYear";
import { notFollowing, type FollowingYear } from "../years/followingYear";
import { freshnessFindings } from "./freshnessFindings";
import { lastYearProblems } from "../years/lastYearProblems";
import type { PublishedBlank } from "../years/publishedBlank";
import { narrativePreview } from "../narrative/narrativePreview";
import { textPlace } from "../narrative/textPlace";
import { openProblems } from "./openProblems";
import { placeProblems } from "./placeProblems";
import { agrees, proposedNumbers } from "./proposedNumbers";
import { outsideEvidence } from "./outsideEvidence";
import { determinedFigures, placeFaults } from "./placeFaults";
import { describeProblem } from "../wording/describeProblem";
import { anyReason } from "../wording/problemReasons";
import { noReasonNote } from "../wording/noReasonNote";
import { describeReportError } from "../wording/describeReportError";
import { readOtherYear } from "../report/refuseFigures";
import { printedFrom, reportContent } from "../report/reportContent";
import { reportNeeds } from "../report/reportNeeds";
import { unreadableFindings } from "./unreadableFindings";
import { asItShouldBe, figureFindings } from "./figureFindings";
import { goneWithShifts } from "./shiftedBack";
import { unitsAtFault } from "../rollup/unitsAtFault";
import { yearOnYear } from "../years/yearOnYear";
import { addressesOf, unreadableAt } from "./areas";
import { recognisedTables } from "./recognisedTables";
import { lookAtFlags, noMarks, sheetMarks, type SeenFlags } from "./sheetMarks";
import { findingNote, uncountedParts, type UncountedParts } from "./formulaParts";
import { tellTextsOnce } from "./tellTextsOnce";
import type { Surface } from "../wording/surface";

/** What a check may know beside the workbook. */
export interface CheckOptions {
  /** Last year's workbook, to check what was carried over. */
  readonly previous?: ReadableSheets;
  /** What that lacks, where it was made of a published report. */
  readonly published?: PublishedBlank;
  /** The following year's report; left out where it turns out to follow on another one. */
  readonly following?: FollowingYear;
  /** From which change on a figure is called to have jumped; else what 上年数据 says, or the usual measure. */
  readonly jump?: JumpMeasure;
  /** The flags as an earlier check has seen them; without it they are looked at. */
  readonly flags?: SeenFlags;
  /** Where its sentences are read; in the pane where not named. */
  readonly surface?: Surface;
  /** Whether hints are looked for; they are where nothing is said. Without them errors and warnings are the same. */
  readonly hints?: boolean;
}

/** Reads the workbook in one round trip (and last year's in another) and checks it. Writes nothing. */
export async function checkWorkbook(
  sheets: CheckableSheets,
  language: Language,
  options: CheckOptions & {
    /** Where the check before found everything; without it the whole workbook is looked through. */
    readonly before?: ReportPlaces;
  } = {},
): Promise<CheckReport> {
  return checkReading(await readReport(sheets, options.before), sheets, language, options);
}

/** Checks a workbook that was read. */
export async function checkReading(
  read: ReportReading,
  sheets: CheckableSheets,
  language: Language,
  { previous, published, following, jump, flags, surface = "pane", hints = true }: CheckOptions = {},
): Promise<CheckReport> {
  const lastYear = previous ? asLastYear(await readOtherYear(previous, "lastYear"), "") : read.lastYear;
  const { edition } = read;
  const reading = asItShouldBe(read);
  const organ = reading.organSheet?.organ.name;
  const refusal = following && notFollowing(read, following);
  const evidence = outsideEvidence(reading, { lastYear: lastYear?.entries, following: refusal ? undefined : following?.entries }, language);
  const located = locate(edition, read.entries, evidence);
  const numbers = { determined: determinedFigures(located), proposed: proposedNumbers(located) };
  const progress = edition.tables
    .map((table) => ({ table: table.id, name: tableName(table.name, language), ...fillingOf(table, read.entries) }))
    .filter(({ total }) => total > 0);
  const seen = flags ?? (hints ? await lookAtFlags(sheets, read) : undefined);
  const marks = hints ? sheetMarks(read, seen) : noMarks;
  const beside = { lastYear, jump, hints };
  const ofFigures = figureFindings(read, beside, reading);
  const found = [...ofFigures, ...unreadableFindings(reading), ...freshnessFindings(read), ...organFindings(reading), ...marks.findings];
  const explanations = reading.explanations?.explanations ?? [];
  const isAccepted = (finding: Finding): boolean => explanationOf(finding, explanations).state === "accepted";
  const gathered = gatherAlike(found, {
    // What was accepted by itself stays accepted, and what another finding proposes another number for is no matter of writing.
    isApart: (finding) => isAccepted(finding) || readingsOf(finding).some(({ figure, value }) => !agrees(numbers.proposed, figure, value)),
    areasOf: (figures) => addressesOf(figures.flatMap((figure) => reading.places.get(figure) ?? [])),
  });
  const once = tellTextsOnce({ findings: gathered, faults: located }, isAccepted);
  const told = goneWithShifts(once.findings, once.faults, { read, beside, ofFigures });
  const uncounted = uncountedParts(edition, read.entries, marks.formulas);
  const findings = told.findings.map((finding) => place(finding, reading, { ...numbers, formulas: marks.formulas, uncounted }, language));
  const faults = placeFaults(once.faults, {
    findings,
    ofUnits: await unitsAtFault(read, sheets, once.faults, language),
    goneWith: told.goneWith,
    places: reading.places,
    entries: read.entries,
    confirmed: evidence.confirmed,
    formulas: marks.formulas,
    uncounted,
    language,
  });
  const isFilled = progress.every(({ filled, total }) => filled === total);
  const isBegun = isNarrativeBegun(reading);
  const needs = reportNeeds(reading);
  const isUnreadable = unreadableAt(reading);
  // What is wrong is a problem at once; what is not filled in yet is told when tables and 正文 are.
  const organNeeds = needs.flatMap(({ need }) => (need && !isUnreadable(need.cell) ? [need] : []));
  const wrongNeeds = organNeeds.filter(({ found: typed }) => typed !== "");
  const problems = placeProblems(
    [...reading.problems, ...wrongNeeds, ...(lastYear ? lastYearProblems(reading, lastYear, published) : [])],
    reading,
    language,
    surface,
  );
  // A fault counts once, however many sums it breaks.
  const apart = apartFrom(faults, findings);
  const open = (severity: Severity): number => apart.filter((finding) => finding.severity === severity && finding.explained.state !== "accepted").length;
  const counts = { error: faults.length + open("error"), warning: open("warning"), hint: open("hint") };
  const year = reading.organSheet && reportYear(reading.organSheet.organ);
  return {
    ...(organ !== undefined && organ !== "" && { organ }),
    ...(year !== undefined && { year }),
    findings,
    faults,
    problems,
    ...recognisedTables(reading, language),
    foundAt: reading.foundAt,
    ...(seen && { flags: seen }),
    ...(lastYear && { lastYear: { organ: lastYear.organ, year: lastYear.year, source: lastYear.source } }),
    ...(refusal && { followingRefused: describeReportError(refusal, language, surface) }),
    yearOnYear: lastYear ? yearOnYear(reading, lastYear, language) : [],
    progress,
    oldResults: needs.find(({ refuses }) => refuses === "oldResults")?.cells ?? "",
    counts,
    ready:
      counts.error + counts.warning + openProblems(problems).length === 0 &&
      isFilled &&
      isBegun &&
      needs.every(({ refuses, need }) => refuses === undefined && need.found !== ""),
    ...(needs.some(({ refuses }) => refuses !== undefined && refuses !== "oldResults") && { refused: true as const }),
    printedFrom: () => printedFrom(reportContent(read)),
    preview: () => narrativePreview(read),
    isNarrativeBegun: isBegun,
    stillNeeded: isFilled && isBegun ? organNeeds.filter((need) => !wrongNeeds.includes(need)).map((need) => describeProblem(need, language, surface)) : [],
  };
}

function organFindings({ organSheet }: WorkbookReading): Finding[] {
  const cell = organSheet?.places.kind;
  return cell ? checkOrgan({ ...organSheet.organ, cell }) : [];
}

function place(
  finding: Finding,
  reading: WorkbookReading,
  {
    determined,
    proposed,
    formulas,
    uncounted,
  }: {
    readonly determined: ReadonlyMap<FigureId, number>;
    readonly proposed: ReturnType<typeof proposedNumbers>;
    readonly formulas: ReadonlyMap<FigureId, string>;
    readonly uncounted: UncountedParts;
  },
  language: Language,
): PlacedFinding {
  const { places, explanations } = reading;
  const text = textPlace(finding, reading);
  const fitting = withFits(finding, determined);
  const fits = new Map(fitsOf(fitting).map(({ figure, value }) => [figure, value]));
  const offers = new Map(
    readingsOf(finding)
      .filter(({ figure, value }) => agrees(proposed, figure, value))
      .map(({ figure, value }) => [figure, value]),
  );
  const cells = finding.figures.flatMap((figure): FigurePlace[] => {
    const cell = places.get(figure);
    const only = fits.get(figure);
    const offer = offers.get(figure);
    const formula = formulas.get(figure);
    return cell
      ? [{ figure, ...cell, ...(only !== undefined && { determined: only }), ...(formula !== undefined && { formula }), ...(offer !== undefined && { offer }) }]
      : [];
  });
  const explained = explanationOf(finding, explanations?.explanations ?? []);
  return {
    ...fitting,
    message: sentence(fitting, language) + findingNote(finding, uncounted, places, language) + noReasonNote(explained, language),
    cells,
    ...(text && { text }),
    explained,
    reasons: [...usualReasons(fitting, language), ...anyReason(language)],
  };
}

/** The numbers that cells of a finding read as, where they suggest one. */
function readingsOf({ evidence }: Finding): { readonly figure: FigureId; readonly value: number }[] {
  return notPlainCells(evidence).flatMap(({ figure, reads }) => (reads === undefined ? [] : [{ figure, value: reads }]));
}

/** A finding of blanks, with the numbers that the rules leave them. */
function withFits(finding: Finding, determined: ReadonlyMap<FigureId, number>): Finding {
  const { evidence } = finding;
  if (evidence.kind !== "blank") return finding;
  const fits = evidence.figures.flatMap((figure) => (determined.has(figure) ? [{ figure, value: determined.get(figure) }] : []));
  return fits.length > 0 ? { ...finding, evidence: { ...evidence, fits } } : finding;
}

/** The cells of a finding that can hold one number only. */
function fitsOf({ evidence }: Finding): readonly Summand[] {
  if (evidence.kind === "unfilled") return evidence.totals.filter(({ value }) => value !== undefined);
  return evidence.kind === "blank" ? (evidence.fits ?? []) : [];
}
