import type { ReportedFigure, RollupSettings } from "../../../rollup";
import type { Context } from "../../context";
import type { PackedOutcome } from "../../data/packed";
import { linesOf } from "../../files/linesOf";
import { exitCodes, type ExitCode } from "../../exitCode";
import type { MadeRollup } from "../../tasks/rollup";
import { deliver } from "../deliver";
import { doOne } from "../doOne";
import { plainLine } from "../plainLine";
import type { RollupOptions } from "./options";
import { standingOf } from "./refuseFiles";
import { writeReturns } from "./returnsFolder";
import { summaryLines, toldLine } from "./summary";

/** What is summed up: what came of the units' files, and what the office has typed itself. */
export interface Summed {
  readonly outcomes: readonly PackedOutcome[];
  /** Why files were not read, as that is shown, where it is not kept so. */
  readonly shown: ReadonlyMap<string, string>;
  readonly stated: readonly ReportedFigure[] | undefined;
  /** The thread that does it. */
  readonly summing: ReturnType<Context["start"]["rollup"]>;
}

/** Sums up what came of files, tells how the units stand, and writes what is wanted of it. */
export async function sumUp(
  { outcomes, shown, stated, summing }: Summed,
  options: RollupOptions,
  settings: RollupSettings,
  context: Context,
): Promise<ExitCode> {
  const { texts, terminal, language, today } = context;
  const { output, force, table, json, merge, returns } = options;
  const standing = standingOf(options);
  const request = {
    language,
    outcomes,
    shown,
    parts: merge,
    settings,
    table: table !== undefined,
    ...(standing !== undefined && { standing }),
    ...(stated && { stated }),
    ...(returns !== undefined && { returns: today }),
  };
  const made = await doOne(summing, request, context);
  if (made === undefined) return exitCodes.failed;
  if (json) {
    for (const part of merge) for await (const line of linesOf(part)) if (line.trim() !== "") await terminal.out(`${line}\n`);
    await terminal.out(`${made.sum}\n`);
  } else {
    await terminal.out(
      made.told.map(toldLine).join("") + [...made.changes, ...sentencesOf(made), ...made.copied].map((sentence) => `${plainLine(sentence)}\n`).join(""),
    );
    await terminal.note(summaryLines(made, settings.roster !== undefined, texts));
  }
  if (table !== undefined && made.table !== undefined) await deliver(made.table, table, force, context);
  if (returns !== undefined) await writeReturns(returns, made.returns, force, context);
  if (made.content === undefined) {
    await terminal.note(`${texts.rollup.nothingAdded}\n`);
    return exitCodes.failed;
  }
  if (output !== undefined) await deliver(made.content, output, force, context);
  return exitCodeOf(made);
}

/** What came of holding the office's own figures against the sums: what explains many of them stands before all. */
const sentencesOf = ({ cause, wrongSums, notCompared }: MadeRollup): string[] => [...[cause ?? []].flat(), ...wrongSums, ...[notCompared ?? []].flat()];

/** What could not be read weighs more than what is missing or goes back. */
function exitCodeOf({ counts, unread, unopened, incomplete, sumsLost, offList, wrongSums, notCompared }: MadeRollup): ExitCode {
  if (unread + unopened > 0) return exitCodes.failed;
  return counts.returned + counts.open + counts.missing + incomplete + sumsLost + offList + wrongSums.length > 0 || notCompared !== undefined
    ? exitCodes.errors
    : exitCodes.clean;
}
