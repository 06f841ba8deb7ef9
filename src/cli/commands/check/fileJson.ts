import type { CommandFault } from "../../faults/commandFault";
import type { CheckedFile } from "../../tasks/checkedFile";
import type { Outcome } from "../../tasks/task";

/** A checked file as one line of JSON: `schemas/findings.schema.json` describes it. */
export function fileJson(file: string, outcome: Outcome<CheckedFile>): string {
  if ("fault" in outcome) return `${JSON.stringify({ file, findings: [], problems: [], error: plainFault(file, outcome.fault) })}\n`;
  const { findings, problems } = outcome.value;
  return `${JSON.stringify({ file, findings, problems })}\n`;
}

/** The other file is named where the error is about that one: last year's. */
const plainFault = (file: string, { code, message, file: about = file }: CommandFault): object => ({
  code,
  message,
  ...(about === file ? {} : { file: about }),
});
