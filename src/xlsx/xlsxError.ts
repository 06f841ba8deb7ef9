import { inLanguage, type Language, type Worded } from "../language";
import { sentences, type XlsxErrorCode } from "./sentences";

/** What stands in the place of a number in a sentence. */
type Detail = string | number | Worded;

/** A file that is no workbook, or one that is not opened for a reason. */
export class XlsxError extends Error {
  override readonly name = "XlsxError";

  /** @param details what stands in the places of the sentence: a part of the file, a sheet, a measure, a limit */
  constructor(
    readonly code: XlsxErrorCode,
    readonly details: readonly Detail[] = [],
    options?: ErrorOptions,
  ) {
    super(fill(sentences[code].zh, details, "zh-CN"), options);
  }

  /** What is wrong with the file and what to do, for the person who chose it. The message says the same in Chinese. */
  sentence(language: Language): string {
    return fill(inLanguage(sentences[this.code], language), this.details, language);
  }
}

function fill(sentence: string, details: readonly Detail[], language: Language): string {
  const said = details.map((detail) => (typeof detail === "object" ? inLanguage(detail, language) : String(detail)));
  return sentence.replaceAll(/\{(\d)\}/g, (_, index: string) => said[Number(index)] ?? "");
}
