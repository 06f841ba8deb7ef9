import { columnLetters } from "../../address";
import type { ListRows } from "../../workbook";
import { escapedText } from "../../xlsx";
import { startsFormula } from "./startsFormula";

/** How the cells of a column look, by the attribute `s`; `marked` with the mark of a text that looks like a formula. */
export interface ColumnLooks {
  readonly look: string | null;
  readonly marked: string | null;
}

type ListCell = string | number;

/** Rows that stand in a piece: few pieces, none of them large. */
const ROWS_A_PIECE = 200;

/**
 * The rows of a list as a sheet's part has them, piece by piece: a tree, or an object a cell, of hundreds of thousands would take the memory of the whole command.
 * @param first the number of the first row, from 1
 * @param heightOf how high a row is that needs more than one line: not every program fits rows when it opens a file
 */
export function* listRows(
  list: ListRows,
  first: number,
  looks: readonly ColumnLooks[],
  heightOf: (cells: readonly ListCell[]) => number | undefined,
): Generator<string> {
  const columns = looks.map(({ look, marked }, column) => ({ letters: columnLetters(column), look: attribute(look), marked: attribute(marked) }));
  let [row, rows] = [first, [] as string[]];
  for (const cells of list) {
    const drawn = columns.map(({ letters, look, marked }, column) => {
      const value = cells[column] ?? "";
      return `<c r="${letters}${row}"${startsFormula(value) ? marked : look}${contentOf(value)}`;
    });
    const height = heightOf(cells);
    rows.push(`<row r="${row++}"${height === undefined ? "" : ` ht="${height}"`}>${drawn.join("")}</row>`);
    if (rows.length < ROWS_A_PIECE) continue;
    yield rows.join("");
    rows = [];
  }
  yield rows.join("");
}

const attribute = (look: string | null): string => (look === null ? "" : ` s="${look}"`);

function contentOf(value: ListCell): string {
  if (value === "") return "/>";
  if (typeof value === "number") return `><v>${value}</v></c>`;
  return ` t="inlineStr"><is><t xml:space="preserve">${inXml(escapedText(value))}</t></is></c>`;
}

const inXml = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\r", "&#13;");
