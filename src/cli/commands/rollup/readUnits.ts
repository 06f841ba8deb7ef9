import type { UnitOutcome, UnitReport } from "../../../rollup";
import type { Context } from "../../context";
import { inOrder } from "../../threads/inOrder";
import { Progress } from "./progress";

/** How units' files are read. */
interface Reading {
  /** The file of the own figures, which is read like the others. */
  readonly own: string | undefined;
  /** Whether what the checks find is wanted in the lines, and kept. */
  readonly findings: { readonly read: boolean; readonly kept: boolean };
  /** Takes the line of JSON of each file that was read, where lines are wanted. */
  readonly onLine: ((line: string) => Promise<void>) | undefined;
}

/** What reading gave: of each file something, also where the person has stopped it. */
export interface ReadUnits {
  readonly outcomes: readonly UnitOutcome[];
  /** How many files were not read any more. */
  readonly left: number;
}

/** Reads units' files in their order, several at a time. A file that cannot be read is an outcome like the others. */
export async function readUnits(files: readonly string[], { own, findings, onLine }: Reading, context: Context): Promise<ReadUnits> {
  const { language, start, texts, onStop } = context;
  const workers = start.unit(files.length);
  const progress = new Progress(files.length, context);
  const outcomes: UnitOutcome[] = [];
  let isStopped = false;
  const endWatch = onStop(() => {
    isStopped = true;
  });
  let begun = 0;
  function* untilStopped(): Generator<string> {
    for (const file of files) {
      if (isStopped) return;
      begun++;
      yield file;
    }
  }
  try {
    const read = inOrder(untilStopped(), workers.depth, async (file) => ({
      file,
      outcome: await workers.run({ language, file, own: file === own, findings: findings.read, line: onLine !== undefined }),
    }));
    for await (const { file, outcome } of read) {
      const given: UnitOutcome =
        "value" in outcome
          ? keptOf(outcome.value.report, findings.kept)
          : { file, ...(file === own && { own: true as const }), fault: { code: outcome.fault.code, message: outcome.fault.message } };
      outcomes.push(given);
      if (onLine) await onLine("value" in outcome ? (outcome.value.line ?? "") : JSON.stringify(given));
      progress.step();
    }
  } finally {
    endWatch();
    await workers.end();
  }
  const left = files.slice(begun).map((file): UnitOutcome => ({ file, fault: { code: "stopped", message: texts.rollup.notRead } }));
  return { outcomes: [...outcomes, ...left], left: left.length };
}

/** What of a report stays in memory. */
function keptOf({ findings, ...report }: UnitReport, isFindingsKept: boolean): UnitReport {
  return findings && isFindingsKept ? { ...report, findings } : report;
}
