import type { Choices, ReportedFigure, RollupSettings } from "../../../rollup";
import type { Context } from "../../context";
import { exitCodes, type ExitCode } from "../../exitCode";
import { unusedFiles } from "../../faults/unusedFiles";
import { partEnd } from "../../data/partEnd";
import { OutputStream } from "../../files/outputStream";
import { doOne } from "../doOne";
import { plainLine } from "../plainLine";
import { inputsOf, passedOver, type UnitInputs } from "./inputs";
import type { RollupOptions } from "./options";
import { readUnits } from "./readUnits";
import { refuseFiles, standingOf } from "./refuseFiles";
import { Stopping } from "./stopping";
import { sumUp } from "./sumUp";
import { usesOf } from "./uses";

/** What a sum is of: whose, and of which year. */
export type Wanted = Pick<RollupSettings, "organ" | "year" | "kind">;

/**
 * Sums up the workbook files of units, or writes what they give as a part of a sum. A unit's file that cannot be read never stops the others, and whatever became of a file or a unit is told by
 * its name; a file that is named for what it is (the own figures, a list) does, before anything is written.
 * @param wanted absent where only a part is written
 */
export async function rollup(paths: readonly string[], options: RollupOptions, wanted: Wanted | undefined, context: Context): Promise<ExitCode> {
  const { texts, terminal, language, start } = context;
  const inputs = await inputsOf(paths, options);
  await terminal.note(passedOver(inputs, context));
  const isOfNone = options.part !== undefined && inputs.companions.length + inputs.others.length > 0;
  if (inputs.files.length + options.merge.length === 0 && !isOfNone) {
    await terminal.note(`${texts.rollup.noFiles}\n`);
    return exitCodes.failed;
  }
  await refuseFiles(options, inputs.files, context);
  const use = await usesOf(options.use, inputs, texts);
  const unused = options.merge.length > 0 || standingOf(options) !== undefined ? [] : unusedFiles(use, inputs.files, texts);
  if (unused.length > 0) {
    await terminal.note(unused.map((sentence) => `${plainLine(sentence)}\n`).join(""));
    return exitCodes.failed;
  }
  const [units, against] = [options.units, options.against];
  const roster = units === undefined ? undefined : await doOne(start.roster(1), { language, file: units }, context);
  if (units !== undefined && roster === undefined) return exitCodes.failed;
  const stated = against === undefined || !wanted ? undefined : await doOne(start.stated(1), { language, file: against, of: wanted }, context);
  if (against !== undefined && wanted && stated === undefined) return exitCodes.failed;
  const standing = wanted && standingOf(options);
  if (standing !== undefined && wanted) {
    const request = { language, file: standing, settings: { ...wanted, ...(roster && { roster }) } };
    if ((await doOne(start.standing(1), request, context)) === undefined) return exitCodes.failed;
  }
  const stopping = new Stopping(context);
  const summing = stopping.heldBy(start.rollup(1), texts.rollup.givenUp(plainLine(options.output ?? "")));
  try {
    return await readAndSumUp({ inputs, use, roster, stated }, { options, wanted, summing, stopping }, context);
  } finally {
    stopping.end();
    await summing.end();
  }
}

/** What is read, and what is known before. */
interface Known {
  readonly inputs: UnitInputs;
  readonly use: Choices["use"];
  readonly roster: RollupSettings["roster"];
  readonly stated: readonly ReportedFigure[] | undefined;
}

/** What is asked for, and the thread that sums up. */
interface Asked {
  readonly options: RollupOptions;
  readonly wanted: Wanted | undefined;
  readonly summing: ReturnType<Context["start"]["rollup"]>;
  readonly stopping: Stopping;
}

async function readAndSumUp({ inputs, use, roster, stated }: Known, { options, wanted, summing, stopping }: Asked, context: Context): Promise<ExitCode> {
  const { texts, terminal } = context;
  const part = options.part === undefined ? undefined : await OutputStream.open(options.part, options.force);
  const isLineWanted = options.json || part !== undefined;
  const onLine = async (line: string, shown: string): Promise<void> => {
    await part?.writeLine(line);
    if (options.json) await terminal.out(`${shown}\n`);
  };
  const read = await readUnits(
    inputs,
    {
      findings: { read: options.returns !== undefined || part !== undefined, kept: options.returns !== undefined },
      texts: options.texts,
      onLine: isLineWanted ? onLine : undefined,
      onLastFiles: () => {
        if (wanted) summing.prepare();
      },
      stopping,
    },
    context,
  ).catch(async (error: unknown) => {
    await part?.drop();
    throw error;
  });
  if (!read) {
    await part?.drop();
    return exitCodes.failed;
  }
  const { outcomes, unread, left, shown } = read;
  if (part) {
    if (inputs.files.length === 0) await part.writeLine(partEnd(0));
    await part.finish();
    await terminal.note(`${texts.written(plainLine(options.part ?? ""))}\n`);
  }
  const told = wanted ? texts.rollup.stoppedSumming : texts.rollup.stopped;
  if (left > 0) await terminal.note(`${told(inputs.files.length - left, inputs.files.length)}\n`);
  if (wanted === undefined) return left + unread > 0 ? exitCodes.failed : exitCodes.clean;
  const settings = {
    ...wanted,
    ...(roster && { roster }),
    choices: { use, withErrors: options.withErrors, ...(options.place !== undefined && { place: options.place }) },
  };
  const exitCode = await sumUp({ outcomes, shown, stated, summing }, options, settings, context);
  return left > 0 ? exitCodes.failed : exitCode;
}
