import type { Command } from "commander";
import { next } from "../commands/next";
import type { Context } from "../context";
import type { ExitCode } from "../exitCode";
import { totalsOf, yearOf } from "./createCommand";
import { outputName } from "./outputName";
import { addCommand } from "./program";

interface NextOptions {
  readonly output: string;
  readonly year?: number;
  readonly totals?: "typed" | "formula";
  readonly force: boolean;
}

/** `nianbao next LAST.xlsx -o NEW.xlsx [--year N] [--totals typed|formula]` */
export function nextCommand(program: Command, context: Context, end: (code: ExitCode) => void): void {
  const { language, texts } = context;
  const { help } = texts;
  addCommand(program, "next", help.usage.next, help.next, texts)
    .argument("<FILE>", help.nextFile)
    .requiredOption("-o, --output <FILE>", help.createOutput, (value) => outputName(value, ".xlsx", texts))
    .option("--year <N>", help.nextYear, (value) => yearOf(value, texts))
    .option("--totals <HOW>", help.totals, (value) => totalsOf(value, texts))
    .option("--force", help.force, false)
    .action(async (file: string, { output, year, totals = "formula", force }: NextOptions) => {
      end(await next({ language, file, totals, ...(year !== undefined && { year }) }, output, { output, force }, context));
    });
}
