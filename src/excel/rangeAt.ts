import { parseRange, SheetsError } from "../workbook";

/**
 * The cells at an address of a sheet.
 * @throws SheetsError `missing` where the address is none: of that Excel says InvalidArgument, as of much else
 */
export function rangeAt(sheet: Excel.Worksheet, address: string): Excel.Range {
  if (!parseRange(address)) throw new SheetsError("missing", `No cells at ${address}`);
  return sheet.getRange(address);
}
