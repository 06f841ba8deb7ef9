import type { Context } from "../context";
import { exitCodes, type ExitCode } from "../exitCode";
import type { CreatedBook, CreateRequest } from "../tasks/create";
import type { ChangedTotal } from "../tasks/changedTotals";
import type { Texts } from "../texts";
import { deliver, refuseDelivery, type Output } from "./deliver";
import { doOne } from "./doOne";
import { plainLine } from "./plainLine";

/** Makes a new workbook and writes it. What its maker should know is noted beside it. */
export async function create(request: CreateRequest, output: string, { force }: Output, context: Context): Promise<ExitCode> {
  const { texts, terminal, start } = context;
  await refuseDelivery({ output, force }, request.figures === undefined ? [] : [request.figures], context);
  const created = await doOne(start.create(1), request, context);
  if (created === undefined) return exitCodes.failed;
  await terminal.note(
    notesOf(created, texts)
      .map((line) => `${plainLine(line)}\n`)
      .join(""),
  );
  await deliver(created.content, output, force, context);
  return exitCodes.clean;
}

function notesOf({ unusualKind, otherEdition, changedTotals }: CreatedBook, { create }: Texts): string[] {
  return [
    ...(unusualKind === undefined ? [] : [create.unusualKind(unusualKind)]),
    ...(otherEdition === undefined ? [] : [create.otherEdition(otherEdition.year, otherEdition.edition)]),
    ...(changedTotals.length > 0 ? [create.changedTotals(changedTotals.length)] : []),
    ...changedTotals.map((total) => changedLine(total, create)),
  ];
}

function changedLine({ sheet, address, given, computed }: ChangedTotal, { changedTotal, filledTotal }: Texts["create"]): string {
  const place = `${sheet}!${address}`;
  return given === null ? filledTotal(place, String(computed)) : changedTotal(place, String(given), String(computed));
}
