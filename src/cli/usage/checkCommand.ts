import type { Command } from "commander";
import { check, type CheckOptions } from "../commands/check";
import type { Context } from "../context";
import type { ExitCode } from "../exitCode";
import { isCompanion } from "../files/companion";
import { exportName } from "./outputName";
import { addCommand } from "./program";
import type { Texts } from "../texts";
import { UsageError } from "./usageError";

/** `nianbao check FILE… [--json] [--previous FILE] [--following FILE] [--jump N] [--export result.xlsx]` */
export function checkCommand(program: Command, context: Context, end: (code: ExitCode) => void): void {
  const { texts } = context;
  addCommand(program, "check", texts.help.usage.check, texts.help.check, texts)
    .argument("<FILE...>", texts.help.checkFiles)
    .option("--json", texts.help.json, false)
    .option("--previous <FILE>", texts.help.previous)
    .option("--following <FILE>", texts.help.following)
    .option("--export <FILE>", texts.help.exportResults, (value) => exportName(value, texts))
    .option("--force", texts.help.force, false)
    .option("--jump <N>", texts.help.jump, (value) => factorOf(value, texts))
    .addHelpText("after", `\n${texts.help.exits}`)
    .action(async (files: string[], options: CheckOptions) => {
      if ((options.previous ?? options.following) !== undefined && files.filter((file) => !isCompanion(file)).length > 1)
        throw new UsageError(texts.usage.oneForPrevious);
      end(await check(files, options, context));
    });
}

function factorOf(value: string, { usage }: Texts): number {
  const factor = Number(value);
  if (!(factor > 1) || !Number.isFinite(factor)) throw new UsageError(usage.wrongJump(value));
  return factor;
}
