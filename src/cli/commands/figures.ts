import type { Context } from "../context";
import { exitCodes, type ExitCode } from "../exitCode";
import { deliver, refuseDelivery, STANDARD_OUTPUT, type Output } from "./deliver";
import { doOne } from "./doOne";
import { plainLine } from "./plainLine";

/** Gives the figures and the narrative of a workbook file as JSON, on standard output where no file is named. */
export async function figures(file: string, { output = STANDARD_OUTPUT, force }: Output, context: Context): Promise<ExitCode> {
  const { language, terminal, start } = context;
  if (output !== STANDARD_OUTPUT) await refuseDelivery({ output, force }, [file], context);
  const exported = await doOne(start.figures(1), { language, file }, context);
  if (exported === undefined) return exitCodes.failed;
  const { json, problems, leftOut } = exported;
  await terminal.note([...problems.map(({ message }) => message), ...leftOut].map((message) => `${plainLine(file)}: ${plainLine(message)}\n`).join(""));
  await deliver(json, output, force, context);
  if (problems.some(({ unread }) => unread)) return exitCodes.failed;
  return leftOut.length > 0 ? exitCodes.errors : exitCodes.clean;
}
