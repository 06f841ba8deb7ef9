/** Where a sentence is read: in the pane, beside the workbook, whose buttons it may name; or on the command line, which has none. */
export type Surface = "pane" | "command";
