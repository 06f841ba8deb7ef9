/** Why something was not done, for people: what, where, and what to do. */
export interface CommandFault {
  /** The file that it is about, as it was named. */
  readonly file?: string;
  /** A stable name of the reason, such as "encrypted". */
  readonly code: string;
  /** A sentence, or a sentence a line. */
  readonly message: string;
  /** The same as a workbook keeps it, in Chinese, as the workbook is the office's; where the message is in another language. */
  readonly record?: string;
  /** Where in the program an unexpected error came up; shown on request only. */
  readonly detail?: string;
}
