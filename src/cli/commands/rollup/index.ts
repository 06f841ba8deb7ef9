import { existsSync } from "node:fs";
import type { RollupSettings, UnitOutcome } from "../../../rollup";
import type { Context } from "../../context";
import { exitCodes, type ExitCode } from "../../exitCode";
import { listInputs, type Inputs } from "../../files/listInputs";
import type { MadeRollup } from "../../tasks/rollup";
import { deliver, refuseDelivery } from "../deliver";
import { doOne } from "../doOne";
import { plainLine } from "../plainLine";
import type { RollupOptions } from "./options";
import { PartWriter } from "./partWriter";
import { readUnits } from "./readUnits";
import { summaryLines, toldLine } from "./summary";

/** What a sum is of: whose, and of which year. */
export type Wanted = Pick<RollupSettings, "organ" | "year" | "kind">;

/**
 * Sums up the workbook files of units, or writes what they give as a part of a sum. A file that cannot be read never stops the others, and whatever became of a file or a unit is told by
 * its name.
 * @param wanted absent where only a part is written
 */
export async function rollup(paths: readonly string[], options: RollupOptions, wanted: Wanted | undefined, context: Context): Promise<ExitCode> {
  const { texts, terminal } = context;
  const inputs = await inputsOf(paths, options);
  await terminal.note(passedOver(inputs, context));
  if (inputs.files.length + options.merge.length === 0) {
    await terminal.note(`${texts.rollup.noFiles}\n`);
    return exitCodes.failed;
  }
  await refuseOutputs(options, inputs.files, context);
  const roster = options.units === undefined ? undefined : await doOne(context.start.roster(1), { language: context.language, file: options.units }, context);
  if (options.units !== undefined && roster === undefined) return exitCodes.failed;
  const merged = await mergedParts(options.merge, context);
  if (merged === undefined) return exitCodes.failed;
  const part = options.part === undefined ? undefined : await PartWriter.open(options.part, options.force);
  const isLineWanted = options.json || part !== undefined;
  const onLine = async (line: string): Promise<void> => {
    await part?.write(line);
    if (options.json) await terminal.out(`${line}\n`);
  };
  const { outcomes, left } = await readUnits(inputs.files, { own: options.own, findings: false, onLine: isLineWanted ? onLine : undefined }, context).catch(
    async (error: unknown) => {
      await part?.drop();
      throw error;
    },
  );
  if (part) {
    await part.finish();
    await terminal.note(`${texts.written(plainLine(options.part ?? ""))}\n`);
  }
  if (left > 0) await terminal.note(`${texts.rollup.stopped(inputs.files.length - left, inputs.files.length)}\n`);
  if (wanted === undefined) return left + outcomes.filter((one) => "fault" in one).length > 0 ? exitCodes.failed : exitCodes.clean;
  return sumUp([...merged, ...outcomes], options, { ...wanted, ...(roster && { roster }) }, context);
}

async function sumUp(outcomes: readonly UnitOutcome[], options: RollupOptions, settings: RollupSettings, context: Context): Promise<ExitCode> {
  const { texts, terminal, language, start } = context;
  const { output, force, table, json, use, withErrors, against } = options;
  const choices = {
    use: new Map([...use].map(([file, name]) => [file, name === "" ? ({ kind: "asItIs" } as const) : ({ kind: "asUnit", name } as const)])),
    withErrors,
  };
  const standing = output !== undefined && force && existsSync(output) ? output : undefined;
  const request = {
    language,
    outcomes,
    settings: { ...settings, choices },
    table: table !== undefined,
    ...(standing !== undefined && { standing }),
    ...(against !== undefined && { against }),
  };
  const made = await doOne(start.rollup(1), request, context);
  if (made === undefined) return exitCodes.failed;
  if (json) await terminal.out(`${made.sum}\n`);
  else await terminal.out(made.told.map(toldLine).join("") + made.wrongSums.map((sentence) => `${plainLine(sentence)}\n`).join(""));
  if (!json) await terminal.note(summaryLines(made, settings.roster !== undefined, texts));
  if (table !== undefined && made.table !== undefined) await deliver(made.table, table, force, context);
  if (made.content === undefined) {
    await terminal.note(`${texts.rollup.nothingAdded}\n`);
    return exitCodes.failed;
  }
  if (output !== undefined) await deliver(made.content, output, force, context);
  return exitCodeOf(made);
}

/** What could not be read weighs more than what is missing or goes back. */
function exitCodeOf({ counts, incomplete, wrongSums }: MadeRollup): ExitCode {
  if (counts.unread > 0) return exitCodes.failed;
  return counts.returned + counts.open + counts.missing + incomplete + wrongSums.length > 0 ? exitCodes.errors : exitCodes.clean;
}

/** The workbooks that are to be read: the own figures among them, the result of an earlier run not. */
async function inputsOf(paths: readonly string[], { own, output, units, against }: RollupOptions): Promise<Inputs> {
  const inputs = await listInputs([...paths, ...(own === undefined ? [] : [own])]);
  return { ...inputs, files: inputs.files.filter((file) => file !== output && (![units, against].includes(file) || paths.includes(file))) };
}

async function refuseOutputs({ output, table, part, force, units, merge, against }: RollupOptions, files: readonly string[], context: Context): Promise<void> {
  const read = [...files, ...merge, ...[units, against].flatMap((one) => one ?? [])];
  for (const one of [output, table, part]) if (one !== undefined) await refuseDelivery({ output: one, force }, read, context);
}

function passedOver({ companions, others }: Inputs, { texts }: Context): string {
  const lines = [...companions.map((file) => texts.check.companion(plainLine(file))), ...others.map((file) => texts.rollup.other(plainLine(file)))];
  return lines.map((line) => `${line}\n`).join("");
}

async function mergedParts(files: readonly string[], context: Context): Promise<readonly UnitOutcome[] | undefined> {
  const merged: UnitOutcome[] = [];
  for (const file of files) {
    const outcomes = await doOne(context.start.part(1), { language: context.language, file }, context);
    if (outcomes === undefined) return undefined;
    merged.push(...outcomes);
  }
  return merged;
}
