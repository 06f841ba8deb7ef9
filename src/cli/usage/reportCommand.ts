import type { Command } from "commander";
import { report, type ReportOptions } from "../commands/report";
import type { Context } from "../context";
import type { ExitCode } from "../exitCode";
import { addCommand } from "./program";

/** `nianbao report FILE [-o out.docx] [--template t.docx [--marked t-marked.docx]] [--html | --text]` */
export function reportCommand(program: Command, context: Context, end: (code: ExitCode) => void): void {
  const { texts } = context;
  addCommand(program, "report", texts.help.usage.report, texts.help.report, texts)
    .argument("<FILE>", texts.help.oneFile)
    .option("-o, --output <FILE>", texts.help.reportOutput)
    .option("--template <FILE>", texts.help.template)
    .option("--marked <FILE>", texts.help.marked)
    .option("--html", texts.help.html, false)
    .option("--text", texts.help.text, false)
    .option("--force", texts.help.force, false)
    .action(async (file: string, options: ReportOptions) => {
      end(await report(file, options, context));
    });
}
