import type { Command } from "commander";
import { check, type CheckOptions } from "../commands/check";
import type { Context } from "../context";
import type { ExitCode } from "../exitCode";
import { addCommand } from "./program";
import { UsageError } from "./usageError";

/** `nianbao check FILE… [--json] [--previous FILE]` */
export function checkCommand(program: Command, context: Context, end: (code: ExitCode) => void): void {
  const { texts } = context;
  addCommand(program, "check", texts.help.usage.check, texts.help.check, texts)
    .argument("<FILE...>", texts.help.checkFiles)
    .option("--json", texts.help.json, false)
    .option("--previous <FILE>", texts.help.previous)
    .addHelpText("after", `\n${texts.help.exits}`)
    .action(async (files: string[], options: CheckOptions) => {
      if (options.previous !== undefined && files.length > 1) throw new UsageError(texts.usage.oneForPrevious);
      end(await check(files, options, context));
    });
}
