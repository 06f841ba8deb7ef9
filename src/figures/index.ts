/** What a cell says as a number, how far a table is filled in, and how a figure of the form is called. */
export { foldWidth, LARGEST_FIGURE, readEntry, statedNumber, summand, UNSEEN, type Entries, type Entry, type NoText, type Unsaid } from "./entry";
export { columnLabel, figureKind, figureLabel, figureNamed, figureOf, figuresOf, rowLabel } from "./figureLabel";
export { legible, lookAlike, type LegibleText } from "./legible/legible";
export { isComputed, isSurelyRead, notPlainCause, type NotPlainCause } from "./notPlainCause";
export { openFigures } from "./openFigures";
export { fillingOf } from "./progress";
export type { Summand } from "./summand";
export { editionFigures, isTotal, tableFigures, type TableFigure } from "./tableFigures";
export { unconfirmedFigures } from "./unconfirmed";
export { readUnit } from "./writtenNumber";
