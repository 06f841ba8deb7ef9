/** A comment to be set at some words. */
export interface Mark {
  /** The comment's id in the document. */
  readonly id: number;
  readonly comment: string;
  /** The characters of the body's text that it is about; without them it stands at the first paragraph. */
  readonly span?: { readonly start: number; readonly end: number };
}

/** Who marks: by this name our comments are known again. */
export const MARKER = "年报助手";
