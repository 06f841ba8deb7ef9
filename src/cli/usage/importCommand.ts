import type { Command } from "commander";
import { importBook, type ImportOutput } from "../commands/import";
import type { Context } from "../context";
import type { ExitCode } from "../exitCode";
import { totalsOf, yearOf } from "./createCommand";
import { exportName, outputName } from "./outputName";
import { addCommand } from "./program";

interface ImportOptions extends ImportOutput {
  readonly organ?: string;
  readonly year?: number;
  readonly totals?: "typed" | "formula";
}

/** `nianbao import REPORT.html -o book.xlsx [--organ NAME] [--year N] [--totals typed|formula] [--json]` */
export function importCommand(program: Command, context: Context, end: (code: ExitCode) => void): void {
  const { language, texts } = context;
  const { help } = texts;
  addCommand(program, "import", help.usage.import, help.import, texts)
    .argument("<FILE>", help.importFile)
    .requiredOption("-o, --output <FILE>", help.createOutput, (value) => outputName(value, ".xlsx", texts))
    .option("--organ <NAME>", help.importOrgan)
    .option("--year <N>", help.importYear, (value) => yearOf(value, texts))
    .option("--totals <HOW>", help.importTotals, (value) => totalsOf(value, texts))
    .option("--json", help.importJson, false)
    .option("--force", help.force, false)
    .action(async (file: string, { organ, year, totals = "typed", ...output }: ImportOptions) => {
      // What is printed has standard output for itself.
      if (output.json) exportName(output.output, texts);
      const request = { language, file, totals, ...(organ !== undefined && { organ }), ...(year !== undefined && { year }) };
      end(await importBook(request, output, context));
    });
}
