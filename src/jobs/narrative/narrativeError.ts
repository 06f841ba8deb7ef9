/**
 * Why a text of 正文 was not changed: `elsewhere` the cell is none of its texts; `formula` a formula stands there; `changed` the text is not
 * what it was any more.
 */
export type NarrativeErrorCode = "elsewhere" | "formula" | "changed";

/** Nothing was written; `describeError` says why. */
export class NarrativeError extends Error {
  override readonly name = "NarrativeError";

  constructor(readonly code: NarrativeErrorCode) {
    super(`The text was not changed: ${code}`);
  }
}
