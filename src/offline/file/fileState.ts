/** What stands between the workbook in the page and its file. */
export type Trouble =
  /** The file was changed by another program, and the workbook here: one of both is to be chosen. */
  | { readonly kind: "conflict" }
  /** The file has changed and cannot be read as it is now; it is tried again. What shows is as it was before. */
  | { readonly kind: "unreadable"; readonly reason: string }
  /** The file is not there or another program holds it; it is tried again. */
  | { readonly kind: "unreachable" }
  /** The workbook could not be written into its file. */
  | { readonly kind: "notWritten" };

/** How the workbook in the page and its file stand to each other. */
export interface FileState {
  readonly name: string;
  /** Whether the file is read anew whenever another program has saved it. */
  readonly isWatched: boolean;
  /** When what shows was read; undefined for a new workbook. */
  readonly readAt: Date | undefined;
  /** Whether the workbook has changes that its file has not. */
  readonly isUnsaved: boolean;
  /** What becomes of changes: nobody was asked yet, each is written into the file, or the person saves them himself. */
  readonly writing: "unasked" | "inPlace" | "byHand";
  readonly isSaving: boolean;
  readonly trouble: Trouble | undefined;
}
