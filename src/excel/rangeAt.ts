import { parseRange, type Rectangle } from "../address";
import { SheetsError } from "../workbook";

/**
 * The rectangle at an address.
 * @throws SheetsError `missing` where the address is none: of that Excel says InvalidArgument, as of much else
 */
export function rectangleAt(address: string): Rectangle {
  const rectangle = parseRange(address);
  if (!rectangle) throw new SheetsError("missing", `No cells at ${address}`);
  return rectangle;
}

/**
 * The cells at an address of a sheet.
 * @throws SheetsError as `rectangleAt`
 */
export function rangeAt(sheet: Excel.Worksheet, address: string): Excel.Range {
  rectangleAt(address);
  return sheet.getRange(address);
}

/** The address as Excel gives it without its sheet: "'三 依申请公开'!D6:J30" → "D6:J30". */
export const withoutSheet = (address: string): string => address.slice(address.lastIndexOf("!") + 1);
