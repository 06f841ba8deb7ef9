/** What stands between the workbook in the page and its file. */
export type Trouble =
  /** The file was changed by another program, and the workbook here: one of both is to be chosen. */
  | { readonly kind: "conflict" }
  /** The file has changed and cannot be read as it is now; it is tried again. What shows is as it was before. */
  | { readonly kind: "unreadable"; readonly reason: string }
  /** The file is not there or another program holds it; it is tried again. */
  | { readonly kind: "unreachable" }
  /** The workbook could not be written into its file. */
  | { readonly kind: "notWritten" }
  /** The browser, or the person when it asked, does not let the page write the file. */
  | { readonly kind: "notAllowed" }
  /** There is nothing yet that could be saved. */
  | { readonly kind: "empty" }
  /** The browser lets the page choose no place to save to. */
  | { readonly kind: "noPlace" };

/** How the workbook in the page and its file stand to each other. */
export interface FileState {
  readonly name: string;
  /** Whether the file is read anew whenever another program has saved it. */
  readonly isWatched: boolean;
  /** When what shows was read; undefined for a new workbook. */
  readonly readAt: Date | undefined;
  /** When this page wrote the file; undefined where it has not, and once another program has saved it since. */
  readonly savedAt: Date | undefined;
  /** When this page wrote the file that another program has then saved, so that its changes may be lost; until the person has seen it. */
  readonly savedOver: Date | undefined;
  /** Whether the workbook has changes that its file has not. */
  readonly isUnsaved: boolean;
  /** Whether all of these are in a copy that was handed over. */
  readonly isCopied: boolean;
  /** What becomes of changes: nobody was asked yet, each is written into the file, or the person saves them himself. */
  readonly writing: "unasked" | "inPlace" | "byHand";
  /** Whether a change was refused because another program had saved the file, which was then read anew; until the person has seen it. */
  readonly isRefused: boolean;
  readonly isSaving: boolean;
  readonly trouble: Trouble | undefined;
}

/** Whether something is nowhere but in the page, so that it is not given up without a word. */
export const wouldLose = ({ isUnsaved, isCopied }: FileState): boolean => isUnsaved && !isCopied;
