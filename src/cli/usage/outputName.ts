import { STANDARD_OUTPUT } from "../commands/deliver";
import type { Texts } from "../texts";
import { UsageError } from "./usageError";

/**
 * Takes the name of a file to be written, which must end as its content asks for: under another ending nothing opens it, and who writes .pdf or
 * .doc expects another content.
 * @throws UsageError
 */
export function outputName(value: string, ending: ".xlsx" | ".docx" | ".html" | ".csv" | ".jsonl", { usage }: Texts): string {
  if (value !== STANDARD_OUTPUT && !value.toLowerCase().endsWith(ending)) throw new UsageError(usage.wrongEnding(value, ending));
  return value;
}

/**
 * Takes the name of a file to be written beside what is printed, which has standard output for itself.
 * @throws UsageError
 */
export function exportName(value: string, texts: Texts, ending: ".xlsx" | ".csv" | ".jsonl" = ".xlsx"): string {
  if (value === STANDARD_OUTPUT) throw new UsageError(texts.usage.wrongEnding(value, ending));
  return outputName(value, ending, texts);
}
