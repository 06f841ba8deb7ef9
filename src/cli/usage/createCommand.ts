import type { Command } from "commander";
import { create } from "../commands/create";
import type { Context } from "../context";
import type { ExitCode } from "../exitCode";
import type { CreateRequest } from "../tasks/create";
import type { Texts } from "../texts";
import { outputName } from "./outputName";
import { addCommand } from "./program";
import { UsageError } from "./usageError";

/** The years whose reports have a form here. */
const YEARS = { first: 2019, last: 2099 };

interface CreateOptions {
  readonly output: string;
  readonly organ?: string;
  readonly year?: number;
  readonly kind?: string;
  readonly totals?: "typed" | "formula";
  readonly figures?: string;
  readonly force: boolean;
}

/** `nianbao new -o book.xlsx --organ NAME --year N [--kind 乡镇] [--totals typed|formula] [--figures case.json]` */
export function createCommand(program: Command, context: Context, end: (code: ExitCode) => void): void {
  const { texts } = context;
  const { help } = texts;
  addCommand(program, "new", help.usage.create, help.create, texts)
    .requiredOption("-o, --output <FILE>", help.createOutput, (value) => outputName(value, ".xlsx", texts))
    .option("--organ <NAME>", help.organ)
    .option("--year <N>", help.year, (value) => yearOf(value, texts))
    .option("--kind <KIND>", help.kind)
    .option("--totals <HOW>", help.totals, (value) => totalsOf(value, texts))
    .option("--figures <FILE>", help.figuresInput)
    .option("--force", help.force, false)
    .action(async (options: CreateOptions) => {
      end(await create(requestOf(options, context), options.output, options, context));
    });
}

/** A blank workbook adds up by itself; figures that are given stay as they are, mistakes included, unless formulas are asked for. */
function requestOf({ organ, year, kind, totals, figures }: CreateOptions, { language, texts: { usage } }: Context): CreateRequest {
  const given = { language, ...(kind !== undefined && { kind }) };
  if (figures !== undefined) {
    return { ...given, totals: totals ?? "typed", figures, ...(organ !== undefined && { organ }), ...(year !== undefined && { year }) };
  }
  if (organ === undefined || organ.trim() === "") throw new UsageError(usage.missingOrgan);
  if (year === undefined) throw new UsageError(usage.missingYear);
  return { ...given, totals: totals ?? "formula", organ, year };
}

/** A year whose report has a form here. @throws UsageError */
export function yearOf(value: string, { usage }: Texts): number {
  const year = Number(value);
  if (!/^\d{4}$/u.test(value) || year < YEARS.first || year > YEARS.last) throw new UsageError(usage.wrongYear(value, YEARS.first, YEARS.last));
  return year;
}

/** How totals are to be filled in. @throws UsageError */
export function totalsOf(value: string, { usage }: Texts): "typed" | "formula" {
  if (value !== "typed" && value !== "formula") throw new UsageError(usage.wrongTotals(value));
  return value;
}
