/** The statute's tables as they are printed: one layout for sheets, Word tables and HTML. */
export { printTable } from "./printedTable";
export type { CellRole, PrintedCell, PrintedFigure, PrintedTable } from "./printedTable";
