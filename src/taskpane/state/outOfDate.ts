import type { CheckReport } from "../../jobs";
import type { ExportKind, Exported, Generation } from "./paneState";

/** The report that was made, seen beside the workbook as it is now: typed back, it is as good as before. */
export const generationBeside = (generation: Generation, { printedFrom }: CheckReport): Generation =>
  generation.stage === "done" ? { ...generation, isOld: generation.hasOtherTemplate || generation.report.printedFrom !== printedFrom() } : generation;

/** The same where something has changed that no check has looked at yet. */
export const agedGeneration = (generation: Generation): Generation => (generation.stage === "done" ? { ...generation, isOld: true } : generation);

/** The same once another template was chosen: it stays another one. */
export const generationOfOtherTemplate = (generation: Generation): Generation =>
  generation.stage === "done" ? { ...generation, isOld: true, hasOtherTemplate: true } : generation;

/** The file that was kept, while the same one would be kept now. */
export const exportedBeside = (exported: Exported | undefined, before: CheckReport | undefined, now: CheckReport): Exported | undefined =>
  exported && (before === undefined || contentOf(exported.kind, before) === contentOf(exported.kind, now)) ? exported : undefined;

function contentOf(kind: ExportKind, { findings, faults, problems, yearOnYear, printedFrom }: CheckReport): string {
  switch (kind) {
    case "exportResults":
      return JSON.stringify([...findings, ...problems].map(({ message, explained }) => [message, explained]).concat(faults.map(({ message }) => [message])));
    case "exportComparison":
      return JSON.stringify(yearOnYear);
    case "exportPage":
    case "exportNarrative":
      return printedFrom();
  }
}
