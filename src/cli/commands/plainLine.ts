import { stripVTControlCharacters } from "node:util";

/**
 * A text as part of a line on a terminal. What stands in a cell may come from anybody: line breaks and control characters, with which
 * a terminal could be told to do things, become spaces.
 */
export const plainLine = (text: string): string => stripVTControlCharacters(text).replace(/[\p{Cc}\u2028\u2029]+/gu, " ");
