import type { CellInput } from "../../workbook";

/** Signs with which a person starts a formula. */
const SIGNS = /^[=+\-@]/u;

/** Whether a cell is given a text that would be a formula if a person typed it. */
export const startsFormula = (input: CellInput | undefined): boolean => typeof input === "string" && SIGNS.test(input);
