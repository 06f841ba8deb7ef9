/** What a cell says as a number, how far a table is filled in, and how a figure of the form is called. */
export { foldWidth, UNSEEN } from "./asWritten";
export { readEntry, SIGNS_FOR_NONE, statedNumber, summand, type Entries, type Entry, type NoText, type Unsaid } from "./entry";
export { columnLabel, figureKind, figureLabel, figureNamed, figureOf, figuresOf, rowLabel } from "./figureLabel";
export { isComputed, isSurelyRead, notPlainCause, type NotPlainCause } from "./notPlainCause";
export { openFigures } from "./openFigures";
export { fillingOf } from "./progress";
export { joinSpread } from "./spreadDigits";
export type { Summand } from "./summand";
export { editionFigures, isTotal, tableFigures, type TableFigure } from "./tableFigures";
export { unconfirmedFigures } from "./unconfirmed";
export { readMeasured, withoutSpaces, type Measured } from "./units/measured";
export { ofKind } from "./units/ofKind";
export { ANY_MULTIPLE, ANY_UNIT, countsOne, DIGITS, mayCount, UNIT_IN_TEXT } from "./units/unitPatterns";
export { LARGEST_FIGURE, readUnit } from "./writtenNumber";
