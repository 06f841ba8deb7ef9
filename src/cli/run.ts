import { CommanderError, type Command } from "commander";
import { faultLines } from "./commands/faultLines";
import { plainLine } from "./commands/plainLine";
import type { Context } from "./context";
import { exitCodes, type ExitCode } from "./exitCode";
import { plainFault } from "./faults/plainFault";
import { checkCommand } from "./usage/checkCommand";
import { compareCommand } from "./usage/compareCommand";
import { createCommand } from "./usage/createCommand";
import { figuresCommand } from "./usage/figuresCommand";
import { importCommand } from "./usage/importCommand";
import { nextCommand } from "./usage/nextCommand";
import { nianbaoProgram } from "./usage/program";
import { onlyOnce } from "./usage/onlyOnce";
import { reportCommand } from "./usage/reportCommand";
import { rollupCommand } from "./usage/rollupCommand";
import { templateCommand } from "./usage/templateCommand";
import { UsageError } from "./usage/usageError";
import { usageSentence } from "./usage/usageSentence";

/** Runs the command with its arguments and gives the code to end with. It never rejects: whatever goes wrong is told in a sentence. */
export async function run(argv: readonly string[], version: string, context: Context): Promise<ExitCode> {
  let help = "";
  let exitCode: ExitCode = exitCodes.clean;
  const program = nianbaoProgram(version, context.texts, (text) => {
    help += text;
  });
  for (const addTo of [createCommand, importCommand, nextCommand, checkCommand, compareCommand, figuresCommand, reportCommand, rollupCommand, templateCommand])
    addTo(program, context, (code) => {
      exitCode = code;
    });
  for (const command of program.commands) onlyOnce(command, context.texts);
  try {
    await program.parseAsync(argv, { from: "user" });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) {
      await context.terminal.out(help);
      return exitCodes.clean;
    }
    if (error instanceof CommanderError && error.code === "commander.help") await context.terminal.note(`${program.helpInformation()}\n`);
    await context.terminal.note(failure(error, commandOf(program, argv), context));
    return exitCodes.failed;
  }
}

/** Why the command was not done; one that is not written as it must be is told how. */
function failure(error: unknown, command: string, { language, texts, debug }: Context): string {
  const usage = error instanceof CommanderError ? usageSentence(error, texts) : error instanceof UsageError ? error.message : undefined;
  if (usage === undefined) return faultLines(plainFault(error, language), debug);
  return `nianbao: ${texts.usage.see(plainLine(usage), command)}\n`;
}

/** The command that the arguments name, as it is called. */
function commandOf(program: Command, argv: readonly string[]): string {
  const named = program.commands.find((command) => argv.includes(command.name()));
  return named ? `nianbao ${named.name()}` : "nianbao";
}
