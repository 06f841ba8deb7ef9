import type { Context } from "../context";
import { exitCodes, type ExitCode } from "../exitCode";
import { deliver, refuseDelivery, type Output } from "./deliver";
import { doOne } from "./doOne";
import { plainLine } from "./plainLine";

/** How a report is to be made. */
export interface ReportOptions extends Output {
  /** The Word template's file; the built-in one where it is not named. */
  readonly template?: string;
  /** Whether a web page is made instead of a Word document. */
  readonly html: boolean;
}

/** Makes the report of a workbook file. What its maker should know is noted beside it. */
export async function report(file: string, options: ReportOptions, context: Context): Promise<ExitCode> {
  const { language, texts, terminal, start, reportTemplate } = context;
  const { output, force, html, template = reportTemplate } = options;
  await refuseDelivery(options, [file, template], context);
  const made = await doOne(start.report(1), { language, file, template, html }, context);
  if (made === undefined) return exitCodes.failed;
  const { content, fileName, notes, errors, problems } = made;
  const warnings = [
    ...(errors > 0 ? [texts.report.openErrors(errors)] : []),
    ...(problems > 0 ? [texts.report.openProblems(problems)] : []),
    ...notes,
  ];
  await terminal.note(warnings.map((warning) => `${plainLine(file)}: ${plainLine(warning)}\n`).join(""));
  await deliver(content, output ?? fileName, force, context);
  return exitCodes.clean;
}
