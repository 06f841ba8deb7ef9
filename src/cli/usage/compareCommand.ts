import type { Command } from "commander";
import { compare, type CompareOptions } from "../commands/compare";
import type { Context } from "../context";
import type { ExitCode } from "../exitCode";
import { exportName } from "./outputName";
import { addCommand } from "./program";

/** `nianbao compare FILE [--previous LAST] [--json] [-o x.xlsx]` */
export function compareCommand(program: Command, context: Context, end: (code: ExitCode) => void): void {
  const { texts } = context;
  const { help } = texts;
  addCommand(program, "compare", help.usage.compare, help.compare, texts)
    .argument("<FILE>", help.oneFile)
    .option("--previous <FILE>", help.comparePrevious)
    .option("--json", help.compareJson, false)
    .option("-o, --output <FILE>", help.compareOutput, (value) => exportName(value, texts))
    .option("--force", help.force, false)
    .action(async (file: string, options: CompareOptions) => {
      end(await compare(file, options, context));
    });
}
