import { cellAddress, parseRange, type Rectangle } from "../../address";
import { SheetsError, type CellPlace } from "../../workbook";

/** The sheet of this name as the file spells it: Excel does not tell capitals from small letters. */
export function findSheet(sheetNames: readonly string[], name: string): string | undefined {
  return sheetNames.find((one) => one === name) ?? sheetNames.find((one) => one.toLowerCase() === name.toLowerCase());
}

/** A rectangle of a sheet of the file. */
export interface FoundPlace {
  readonly sheet: string;
  readonly rectangle: Rectangle;
}

/** The top left cell of the smallest rectangle around all places on the sheet of the first. */
export function firstCell(places: readonly FoundPlace[]): CellPlace | undefined {
  const [first] = places;
  if (!first) return undefined;
  const rectangles = places.filter(({ sheet }) => sheet === first.sheet).map(({ rectangle }) => rectangle);
  const row = Math.min(...rectangles.map(({ top }) => top));
  const column = Math.min(...rectangles.map(({ left }) => left));
  return { sheet: first.sheet, address: cellAddress({ row, column }) };
}

/** @throws SheetsError `missing` where there is no such sheet, or the address is none */
export function findPlace(sheetNames: readonly string[], { sheet, address }: CellPlace): FoundPlace {
  const found = findSheet(sheetNames, sheet);
  if (found === undefined) throw new SheetsError("missing", `No sheet ${sheet}`);
  return { sheet: found, rectangle: rectangleOf(address) };
}

/** @throws SheetsError `missing` where the address is none */
export function rectangleOf(address: string): Rectangle {
  const rectangle = parseRange(address);
  if (!rectangle) throw new SheetsError("missing", `No cells at ${address}`);
  return rectangle;
}
