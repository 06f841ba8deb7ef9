/**
 * Where a sentence is read: in the pane, beside the workbook, whose buttons it may name; on the command line, which has none; or of a unit's workbook by who sums up and, in a letter, by the unit,
 * which may have neither.
 */
export type Surface = "pane" | "command" | "unit";
