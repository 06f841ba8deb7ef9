import { faultSentence } from "./faultSentence";
import type { TemplateFault } from "./templateFault";

/** A Word template that cannot be filled. It names all its faults at once; no document was made. */
export class TemplateError extends Error {
  override readonly name = "TemplateError";
  /** At least one, in the order of the document. */
  readonly faults: readonly TemplateFault[];

  /** The message is Chinese, a sentence a line; what would be said twice is said once. */
  constructor(faults: readonly TemplateFault[], options?: ErrorOptions) {
    super([...new Set(faults.map(faultSentence))].join("\n"), options);
    this.faults = faults;
  }
}
