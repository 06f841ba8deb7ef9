/** Data that is not as `schemas/report.schema.json` has it; a sentence for each thing that is wrong. */
export class DataError extends Error {
  override readonly name = "DataError";

  constructor(readonly sentences: readonly string[]) {
    super(sentences.join("\n"));
  }
}
