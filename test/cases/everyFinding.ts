import { createHash } from "node:crypto";
import type { Language } from "../../src/language";
import { toFilling } from "../../src/interchange";
import { checkWorkbook, type CheckReport, type PlacedFinding } from "../../src/jobs";
import { planStandardSheets, type Filling } from "../../src/workbook";
import { planSheets } from "../workbook/planSheets";
import type { Case } from "./readCase";

/** A report as a workbook with the standard sheets, figures changed as asked. */
export function caseSheets(report: Case, change: (figures: NonNullable<Filling["figures"]>) => NonNullable<Filling["figures"]> = (figures) => figures) {
  const { edition, filling } = toFilling(report);
  return planSheets(planStandardSheets(edition, "typed", { ...filling, figures: change(filling.figures ?? new Map()) }));
}

/** A report of which nothing but the figures is at hand everywhere. */
export const withoutSentences = (report: Case): Case => ({ ...report, narrative: { 总体情况: null, 存在问题: null, 其他: null } });

/** Everything that a check says of a report, a line each, in Chinese and then in English: `lastYear` is the same organ's report of the year before. */
export async function everySentence(sheets: ReturnType<typeof caseSheets>, lastYear?: ReturnType<typeof caseSheets>): Promise<string[]> {
  const said = await Promise.all((["zh-CN", "en-US"] as const).map((language) => inOneLanguage(sheets, language, lastYear)));
  return said.flat();
}

async function inOneLanguage(sheets: ReturnType<typeof caseSheets>, language: Language, previous?: ReturnType<typeof caseSheets>): Promise<string[]> {
  const report = await checkWorkbook(sheets, language, previous && { previous });
  const begun = report.isNarrativeBegun;
  return [
    ...report.findings.map(findingLine),
    ...report.faults.flatMap((fault) => faultLines(fault, begun)),
    ...report.problems.map(({ message }) => message),
    ...report.stillNeeded.map(({ message }) => message),
    countLine(report),
  ];
}

const findingLine = (finding: PlacedFinding): string => {
  const { id, check, severity, cells, text, message } = finding;
  const places = [
    ...cells.map(({ sheet, address, offer }) => `${sheet}!${address}${offer === undefined ? "" : ` := ${offer}`}`),
    ...(text ? [`${text.sheet}!${text.address}`] : []),
  ].join();
  const said = quotesTheReport(finding) ? [check, digest(id + message)] : [id, message];
  return [severity, places, ...said].join(" | ");
};

/** Sentences of published reports stand in what is said of their words: those are kept as a digest. */
const quotesTheReport = ({ evidence }: PlacedFinding): boolean => evidence.kind === "narrative" || evidence.kind === "claim";

/** Explanations quote the narrative as evidence, where one is written. */
const faultLines = ({ id, verdict, message, suspects }: CheckReport["faults"][number], quotes: boolean): string[] => {
  const said = (words: string): string => (quotes ? digest(words) : words);
  return [
    `${id} | ${verdict} | ${said(message)}`,
    ...suspects.map(
      ({ cause, confidence, message: sentence, changes }) =>
        `  ${cause} ${confidence.toFixed(2)} ${changes.map(({ cell, from, to }) => `${cell.address}: ${from ?? "blank"} → ${to}`).join()} | ${said(sentence)}`,
    ),
  ];
};

const countLine = ({ counts, ready }: CheckReport): string =>
  `${counts.error} errors, ${counts.warning} warnings, ${counts.hint} hints, ${ready ? "ready" : "not ready"}`;

/** Short and the same for the same lines. */
export const digest = (text: string): string => createHash("sha256").update(text).digest("hex").slice(0, 12);
