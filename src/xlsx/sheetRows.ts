import { attributeReader, elementsOf, type FoundElement } from "./elements";
import { columnOf } from "./references";

const addressOf = attributeReader("r");

/**
 * The rows of a sheet's data with their places, counted from 0: a row without a number stands below the one before.
 * @throws SyntaxError where a number is none
 */
export function* placedRows(sheetData: string, prefix: string): Generator<FoundElement & { readonly row: number }, void, undefined> {
  let row = -1;
  for (const { attributes, inner } of elementsOf(sheetData, `${prefix}row`)) {
    const number = addressOf(attributes);
    row = number === undefined ? row + 1 : Number(number) - 1;
    if (!Number.isInteger(row)) throw new SyntaxError(`Row ${number ?? ""}`);
    yield { row, attributes, inner };
  }
}

/**
 * The cells of a row with their places, counted from 0: a cell without an address stands behind the one before.
 * @throws SyntaxError where an address is none
 */
export function* placedCells(row: string, prefix: string): Generator<FoundElement & { readonly column: number }, void, undefined> {
  let column = -1;
  for (const { attributes, inner } of elementsOf(row, `${prefix}c`)) {
    const address = addressOf(attributes);
    column = address === undefined ? column + 1 : columnOf(address);
    yield { column, attributes, inner };
  }
}
