import type { Context } from "../../context";
import { exitCodes, type ExitCode } from "../../exitCode";
import { deliver, refuseDelivery, type Output } from "../deliver";
import { doOne } from "../doOne";
import { plainLine } from "../plainLine";
import { comparedLines } from "./comparedLines";

/** What is to be compared, and how it is printed. */
export interface CompareOptions extends Output {
  /** Whether JSON is printed. */
  readonly json: boolean;
  /** Last year's workbook. */
  readonly previous?: string;
}

/** Prints a workbook file's figures beside last year's, and keeps them in a workbook where one is named. Without last year's there is nothing to print, and the code says so. */
export async function compare(file: string, { json, previous, output, force }: CompareOptions, context: Context): Promise<ExitCode> {
  const { language, texts, terminal, start } = context;
  await refuseDelivery({ ...(output !== undefined && { output }), force }, [file, ...(previous === undefined ? [] : [previous])], context);
  const done = await doOne(start.compare(1), { language, file, keep: output !== undefined, ...(previous !== undefined && { previous }) }, context);
  if (done === undefined) return exitCodes.failed;
  const { compared, kept } = done;
  const { lastYear, problems } = compared;
  if (json) await terminal.out(`${JSON.stringify({ file, ...compared })}\n`);
  else if (lastYear)
    await terminal.out(
      comparedLines(compared, texts)
        .map((line) => `${plainLine(line)}\n`)
        .join(""),
    );
  const notes = [...(lastYear ? [] : [texts.compare.noLastYear]), ...problems.map(({ message }) => message)];
  if (!json) await terminal.note(notes.map((message) => `${plainLine(file)}: ${plainLine(message)}\n`).join(""));
  if (kept && output !== undefined) await deliver(kept, output, force, context);
  return !lastYear || problems.some(({ unread }) => unread) ? exitCodes.failed : exitCodes.clean;
}
