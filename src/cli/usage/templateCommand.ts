import type { Command } from "commander";
import { template } from "../commands/template";
import type { Context } from "../context";
import type { ExitCode } from "../exitCode";
import { outputName } from "./outputName";
import { addCommand } from "./program";

/** `nianbao template -o start.docx` */
export function templateCommand(program: Command, context: Context, end: (code: ExitCode) => void): void {
  const { help } = context.texts;
  addCommand(program, "template", help.usage.template, help.builtIn, context.texts)
    .requiredOption("-o, --output <FILE>", help.createOutput, (value) => outputName(value, ".docx", context.texts))
    .option("--force", help.force, false)
    .action(async (options: { readonly output: string; readonly force: boolean }) => {
      end(await template(options.output, options, context));
    });
}
