import type { Context } from "../context";
import { exitCodes, type ExitCode } from "../exitCode";
import type { NextRequest } from "../tasks/next";
import { deliver, refuseDelivery, type Output } from "./deliver";
import { doOne } from "./doOne";
import { plainLine } from "./plainLine";

/** Makes the next year's workbook of last year's and writes it; years that a person must look at are noted. */
export async function next(request: NextRequest, output: string, { force }: Output, context: Context): Promise<ExitCode> {
  const {
    texts: { next: texts },
    terminal,
    start,
  } = context;
  await refuseDelivery({ output, force }, [request.file], context);
  const made = await doOne(start.next(1), request, context);
  if (made === undefined) return exitCodes.failed;
  const { year, moved, left, problems, unread, content } = made;
  const listed = (heading: (count: number) => string, items: readonly string[]): string[] =>
    items.length > 0 ? [heading(items.length), ...items.map((item) => `  ${item}`)] : [];
  const lines = [texts.made(year, moved), ...listed(texts.left, left), ...listed(texts.problems, problems), ...listed(texts.unread, unread)];
  await terminal.note(lines.map((line) => `${plainLine(line)}\n`).join(""));
  await deliver(content, output, force, context);
  return exitCodes.clean;
}
