import type { NoteKind } from "../../published";
import type { Context } from "../context";
import { exitCodes, type ExitCode } from "../exitCode";
import type { ImportBookRequest, ImportedBook, ToldNote } from "../tasks/import";
import type { Texts } from "../texts";
import { deliver, refuseDelivery, type Output } from "./deliver";
import { doOne } from "./doOne";
import { plainLine } from "./plainLine";

/** How what was read is told, and where the workbook goes. */
export interface ImportOutput extends Output {
  readonly output: string;
  /** Whether JSON is printed. */
  readonly json: boolean;
}

/** Makes a workbook of a published report and writes it; what is not certain is told first. Where anything is blank for it, be it a figure, the organ, the year or a section, the code says so. */
export async function importBook(request: ImportBookRequest, { output, force, json }: ImportOutput, context: Context): Promise<ExitCode> {
  const { texts, terminal, start } = context;
  await refuseDelivery({ output, force }, [request.file], context);
  const imported = await doOne(start.import(1), request, context);
  if (imported === undefined) return exitCodes.failed;
  const { content, notes, ...read } = imported;
  if (json) await terminal.out(`${JSON.stringify({ file: request.file, ...read, notes })}\n`);
  else
    await terminal.note(
      lines(imported, texts)
        .map((line) => `${plainLine(line)}\n`)
        .join(""),
    );
  await deliver(content, output, force, context);
  return notes.some(({ kind }) => kind === "question") ? exitCodes.failed : exitCodes.clean;
}

/** Nobody has answered a question yet. */
const order = ["question", "remark", "changed", "left"] as const satisfies readonly NoteKind[];

function lines({ organ, year, figures, rows, notes }: ImportedBook, { import: texts }: Texts): string[] {
  return [
    texts.read(organ === "" ? texts.someOrgan : organ, year === undefined ? "" : texts.year(year), figures, rows),
    ...order.flatMap((kind) => {
      const own = notes.filter((note) => note.kind === kind);
      return own.length === 0 ? [] : [texts[kind](own.length), ...own.map((note) => `  ${noteLine(note, texts)}`)];
    }),
  ];
}

/** A line for a note; the words of the source stand behind it unless its sentence has them. */
function noteLine({ about, place, words, message }: ToldNote, { words: said }: Texts["import"]): string {
  const where = place === "" ? about : `${about} [${place}]`;
  return `${where}: ${message}${words === "" || message.includes(words) ? "" : ` ${said(words)}`}`;
}
