import { inLanguage, type Language } from "../language";
import { sentences, type XlsxErrorCode } from "./sentences";

/** A file that is no workbook, or one that is not opened for a reason. */
export class XlsxError extends Error {
  override readonly name = "XlsxError";

  /** @param details what stands in the places of the sentence: a part of the file, a sheet, a measure, a limit */
  constructor(
    readonly code: XlsxErrorCode,
    readonly details: readonly (string | number)[] = [],
    options?: ErrorOptions,
  ) {
    super(fill(sentences[code].zh, details), options);
  }

  /** What is wrong with the file and what to do, for the person who chose it. The message says the same in Chinese. */
  sentence(language: Language): string {
    return fill(inLanguage(sentences[this.code], language), this.details);
  }
}

function fill(sentence: string, details: readonly (string | number)[]): string {
  return sentence.replaceAll(/\{(\d)\}/g, (_, index: string) => String(details[Number(index)] ?? ""));
}
