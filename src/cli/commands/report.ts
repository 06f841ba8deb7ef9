import type { Context } from "../context";
import { exitCodes, type ExitCode } from "../exitCode";
import type { MadeReport, RefusedTemplate } from "../tasks/report";
import { outputName } from "../usage/outputName";
import { deliver, refuseDelivery, type Output } from "./deliver";
import { doOne } from "./doOne";
import { faultLines } from "./faultLines";
import { plainLine } from "./plainLine";

/** How a report is to be made. */
export interface ReportOptions extends Output {
  /** The Word template's file; the built-in one where it is not named. */
  readonly template?: string;
  /** Where a copy of the template is written whose faults are marked, where it has any. */
  readonly marked?: string;
  /** Whether a web page is made instead of a Word document. */
  readonly html: boolean;
  /** Whether a page of the narrative alone is made, to be printed. */
  readonly text: boolean;
}

/** Makes the report of a workbook file. What its maker should know is noted beside it. */
export async function report(file: string, options: ReportOptions, context: Context): Promise<ExitCode> {
  const { language, start, reportTemplate, texts } = context;
  const { output, force, html, text, marked, template = reportTemplate } = options;
  await refuseDelivery(options, [file, template], context);
  if (marked !== undefined) await refuseDelivery({ output: marked, force }, [file, template], context);
  if (output !== undefined) outputName(output, html || text ? ".html" : ".docx", texts);
  if (marked !== undefined) outputName(marked, ".docx", texts);
  const made = await doOne(start.report(1), { language, file, template, isOwnTemplate: options.template !== undefined, html, text }, context);
  if (made === undefined) return exitCodes.failed;
  if ("fault" in made) return refuse(made, options, context);
  await note(file, made, context);
  await deliver(made.content, output ?? made.fileName, force, context);
  return exitCodes.clean;
}

async function note(file: string, { notes, errors, problems }: MadeReport, { texts, terminal }: Context): Promise<void> {
  const warnings = [...(errors > 0 ? [texts.report.openErrors(errors)] : []), ...(problems > 0 ? [texts.report.openProblems(problems)] : []), ...notes];
  await terminal.note(warnings.map((warning) => `${plainLine(file)}: ${plainLine(warning)}\n`).join(""));
}

/** Tells the faults of a template, and writes or offers the copy in which they are marked. */
async function refuse({ fault, marked }: RefusedTemplate, options: ReportOptions, context: Context): Promise<ExitCode> {
  const { terminal, texts, debug } = context;
  await terminal.note(faultLines(fault, debug));
  if (options.marked === undefined) await terminal.note(`${texts.report.markable}\n`);
  else await deliver(marked, options.marked, options.force, context);
  return exitCodes.failed;
}
