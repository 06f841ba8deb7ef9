/** Cells and rectangles by numbers, and how they are written in A1 style. */
export { cellAddress, columnLetters, columnNumber, parseRange, rangeAddress, type Absolute } from "./a1";
export { cellCount, contains, positionsOf, rectanglesOf, type Position, type Rectangle } from "./rectangle";
export { acrossSheets, readReference, type Reference } from "./reference";
