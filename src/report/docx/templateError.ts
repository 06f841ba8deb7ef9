import { inLanguage, type Language } from "../../language";
import { faultSentence } from "../wording/faultSentence";
import type { TemplateFault } from "./templateFault";

/** A Word template that cannot be filled. It names all its faults at once; no document was made. */
export class TemplateError extends Error {
  override readonly name = "TemplateError";
  /** At least one, in the order of the document. */
  readonly faults: readonly TemplateFault[];

  /** The message is Chinese, a sentence a line. */
  constructor(faults: readonly TemplateFault[], options?: ErrorOptions) {
    super(sentencesOf(faults, "zh-CN").join("\n"), options);
    this.faults = faults;
  }

  /** What is wrong and where, a sentence each; what would be said twice is said once. */
  sentences(language: Language): string[] {
    return sentencesOf(this.faults, language);
  }
}

const sentencesOf = (faults: readonly TemplateFault[], language: Language): string[] => [
  ...new Set(faults.map((fault) => inLanguage(faultSentence(fault), language))),
];
