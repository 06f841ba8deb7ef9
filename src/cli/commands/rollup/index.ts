import type { RollupSettings } from "../../../rollup";
import type { Context } from "../../context";
import { exitCodes, type ExitCode } from "../../exitCode";
import { listInputs, type Inputs } from "../../files/listInputs";
import { OutputStream } from "../../files/outputStream";
import { refuseDelivery } from "../deliver";
import { doOne } from "../doOne";
import { plainLine } from "../plainLine";
import type { RollupOptions } from "./options";
import { readUnits } from "./readUnits";
import { refuseFolder } from "./returnsFolder";
import { sumUp } from "./sumUp";

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
  if (options.returns !== undefined) await refuseFolder(options.returns);
  const roster = options.units === undefined ? undefined : await doOne(context.start.roster(1), { language: context.language, file: options.units }, context);
  if (options.units !== undefined && roster === undefined) return exitCodes.failed;
  const part = options.part === undefined ? undefined : await OutputStream.open(options.part, options.force);
  const isLineWanted = options.json || part !== undefined;
  const onLine = async (line: string): Promise<void> => {
    await part?.writeLine(line);
    if (options.json) await terminal.out(`${line}\n`);
  };
  const { outcomes, unread, left } = await readUnits(
    inputs.files,
    {
      own: options.own,
      findings: { read: options.returns !== undefined || part !== undefined, kept: options.returns !== undefined },
      texts: options.texts,
      onLine: isLineWanted ? onLine : undefined,
    },
    context,
  ).catch(async (error: unknown) => {
    await part?.drop();
    throw error;
  });
  if (part) {
    await part.finish();
    await terminal.note(`${texts.written(plainLine(options.part ?? ""))}\n`);
  }
  if (left > 0) await terminal.note(`${texts.rollup.stopped(inputs.files.length - left, inputs.files.length)}\n`);
  if (wanted === undefined) return left + unread > 0 ? exitCodes.failed : exitCodes.clean;
  return sumUp(outcomes, options, { ...wanted, ...(roster && { roster }) }, context);
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
