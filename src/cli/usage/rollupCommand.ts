import type { Command } from "commander";
import { rollup, type Wanted } from "../commands/rollup";
import type { RollupOptions } from "../commands/rollup/options";
import type { Context } from "../context";
import type { ExitCode } from "../exitCode";
import type { Texts } from "../texts";
import { yearOf } from "./createCommand";
import { exportName } from "./outputName";
import { addCommand } from "./program";
import { UsageError } from "./usageError";

/** `nianbao rollup PATHS… -o 汇总.xlsx --organ NAME --year N [--units list] [--own FILE] [--against FILE] [--use FILE[=UNIT]] [--place PLACE] [--with-errors] [--returns FOLDER] [--texts] [--json] [--table all.csv] [--part p.jsonl | --merge p*.jsonl]` */
export function rollupCommand(program: Command, context: Context, end: (code: ExitCode) => void): void {
  const { texts } = context;
  const { help } = texts;
  addCommand(program, "rollup", help.usage.rollup, help.rollup, texts)
    .argument("[PATHS...]", help.rollupPaths)
    .option("-o, --output <FILE>", help.rollupOutput, (value) => exportName(value, texts))
    .option("--organ <NAME>", help.rollupOrgan)
    .option("--year <N>", help.rollupYear, (value) => yearOf(value, texts))
    .option("--kind <KIND>", help.kind)
    .option("--units <FILE>", help.rollupUnits)
    .option("--own <FILE>", help.rollupOwn)
    .option("--against <FILE>", help.rollupAgainst)
    .option("--use <FILE>", help.rollupUse, (value, before: string[]) => [...before, value], [])
    .option("--place <PLACE>", help.rollupPlace)
    .option("--with-errors", help.withErrors, false)
    .option("--returns <FOLDER>", help.rollupReturns)
    .option("--texts", help.rollupTexts, false)
    .option("--json", help.rollupJson, false)
    .option("--table <FILE>", help.rollupTable, (value) => exportName(value, texts, ".csv"))
    .option("--part <FILE>", help.rollupPart, (value) => exportName(value, texts, ".jsonl"))
    .option("--merge <FILE...>", help.rollupMerge, (value, before: string[]) => [...before, value], [])
    .option("--force", help.force, false)
    .addHelpText("after", `\n${help.exits}`)
    .action(async (paths: string[], options: RollupOptions) => {
      if (options.part !== undefined) refuseBesidePart(options, texts);
      end(await rollup(paths, options, options.part === undefined ? wantedOf(options, texts) : undefined, context));
    });
}

/** A part only reads: what is made of a sum is asked for where parts are merged. @throws UsageError */
function refuseBesidePart({ output, table, returns, against, units, merge, use, place, withErrors }: RollupOptions, { usage }: Texts): void {
  const others = { "-o": output, "--table": table, "--returns": returns, "--against": against, "--units": units, "--place": place };
  const lists = { "--merge": merge.length > 0, "--use": use.length > 0, "--with-errors": withErrors };
  const [named] = [...Object.entries(others).filter(([, value]) => value !== undefined), ...Object.entries(lists).filter(([, isGiven]) => isGiven)];
  if (named) throw new UsageError(usage.notWithPart(named[0]));
}

function wantedOf({ output, organ, year, kind, json, table, returns }: RollupOptions, { usage }: Texts): Wanted {
  if (output === undefined && !json && table === undefined && returns === undefined) throw new UsageError(usage.missingOutput);
  if (organ === undefined || organ.trim() === "") throw new UsageError(usage.missingOrgan);
  if (year === undefined) throw new UsageError(usage.missingYear);
  return { organ: organ.trim(), year, ...(kind !== undefined && { kind }) };
}
