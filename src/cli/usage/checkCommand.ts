import type { Command } from "commander";
import { check, type CheckOptions } from "../commands/check";
import type { Context } from "../context";
import type { ExitCode } from "../exitCode";
import { addCommand } from "./program";

/** `nianbao check FILE… [--json] [--previous FILE]` */
export function checkCommand(program: Command, context: Context, end: (code: ExitCode) => void): void {
  const { texts } = context;
  addCommand(program, "check", texts.help.usage.check, texts.help.check, texts)
    .argument("<FILE...>", texts.help.checkFiles)
    .option("--json", texts.help.json, false)
    .addHelpText("after", `\n${texts.help.exits}`)
    .action(async (files: string[], options: CheckOptions) => {
      end(await check(files, options, context));
    });
}
