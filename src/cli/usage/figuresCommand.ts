import type { Command } from "commander";
import { figures } from "../commands/figures";
import type { Output } from "../commands/deliver";
import type { Context } from "../context";
import type { ExitCode } from "../exitCode";
import { addCommand } from "./program";

/** `nianbao figures FILE [-o out.json]` */
export function figuresCommand(program: Command, context: Context, end: (code: ExitCode) => void): void {
  const { texts } = context;
  addCommand(program, "figures", texts.help.usage.figures, texts.help.figures, texts)
    .argument("<FILE>", texts.help.oneFile)
    .option("-o, --output <FILE>", texts.help.figuresOutput)
    .option("--force", texts.help.force, false)
    .action(async (file: string, options: Output) => {
      end(await figures(file, options, context));
    });
}
