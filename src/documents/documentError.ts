import { inLanguage, type Language } from "../language";
import { sentences } from "./sentences";

/** Why a file cannot be read as a published report. */
export type DocumentErrorCode = keyof typeof sentences;

/** A file that is no source of a report, or one that is not read for a reason. */
export class DocumentError extends Error {
  override readonly name = "DocumentError";

  constructor(
    readonly code: DocumentErrorCode,
    options?: ErrorOptions,
  ) {
    super(`Document: ${code}`, options);
  }

  /** What it is, and what to do. */
  sentence(language: Language): string {
    return inLanguage(sentences[this.code], language);
  }
}
