import { parseRange, SheetsError, type CellPlace, type Rectangle } from "../../workbook";

/** The sheet of this name as the file spells it: Excel does not tell capitals from small letters. */
export function findSheet(sheetNames: readonly string[], name: string): string | undefined {
  return sheetNames.find((one) => one === name) ?? sheetNames.find((one) => one.toLowerCase() === name.toLowerCase());
}

/** @throws SheetsError `missing` where there is no such sheet, or the address is none */
export function findPlace(sheetNames: readonly string[], { sheet, address }: CellPlace): { readonly sheet: string; readonly rectangle: Rectangle } {
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
