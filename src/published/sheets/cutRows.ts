import { isFormLabel, isFormLine } from "../figures/formLabels";
import type { SheetRow } from "./sheetRows";

/** Longer texts are sentences, no labels. */
const LONGEST_LABEL = 80;
/** A heading within a table says no more. */
const LONGEST_HEADING = 30;
const SECTION = /^\s*(?:第?[一二三四五六七八九十]+(?:部分)?[、，．.]|[（(]?单位)/u;

/** Rows that hang together. */
export interface RowsPart {
  readonly rows: SheetRow[];
  readonly isTable: boolean;
}

/** Tables, and between them rows that stand alone. */
export function cutRows(rows: readonly SheetRow[]): RowsPart[] {
  const parts: RowsPart[] = [];
  rows.forEach((row, index) => {
    const part = parts.at(-1);
    const last = part?.rows.at(-1);
    const goesOn = part?.isTable === true && last?.number === row.number - 1;
    if (goesOn && (isTableRow(row) || isOnly(row, isFormLabel) || (isHeading(row) && isFollowed(row, rows[index + 1])))) part.rows.push(row);
    else parts.push({ rows: [row], isTable: beginsTable(rows, index) });
  });
  return parts;
}

/** A short label of the form begins a table where rows of one follow it. */
function beginsTable(rows: readonly SheetRow[], index: number): boolean {
  const [row, next] = [rows[index], rows[index + 1]];
  if (!row) return false;
  if (isTableRow(row) || isOnly(row, isFormLine)) return true;
  return isOnly(row, isFormLabel) && next?.number === row.number + 1 && beginsTable(rows, index + 1);
}

/** Whether short texts stand side by side in a row. */
export const isTableRow = ({ cells }: SheetRow): boolean => cells.size > 1 && [...cells.values()].every((text) => text.length <= LONGEST_LABEL);

const isFollowed = (row: SheetRow, next: SheetRow | undefined): boolean => next !== undefined && next.number === row.number + 1 && isTableRow(next);

/** A short line within a table. */
function isHeading({ cells }: SheetRow): boolean {
  const [text = ""] = cells.values();
  return text.length <= LONGEST_HEADING && !/[。；：:]/u.test(text) && !SECTION.test(text) && /\p{L}/u.test(text);
}

/** Whether a row says what the form does and no figure: nothing is filled in, or it is a heading over the rows below it. */
const isOnly = ({ cells }: SheetRow, is: (text: string) => boolean): boolean => [...cells.values()].every(is);
