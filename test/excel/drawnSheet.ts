import type { Rectangle } from "../../src/address";
import { formatArea, parseAddress, type CellStyle, type Sheet } from "../../workbench/src/engine";
import { cellAt, type OpenReport } from "../jobs/openReport";

/** How sheets of the open report look. */
export const looksOf = (report: () => OpenReport) => {
  const sheet = (name: string): Sheet => report().book.sheet(name);
  return {
    sheet,
    style: (name: string, address: string): CellStyle => sheet(name).style(cellAt(address)),
    widths: (name: string, count: number): number[] => Array.from({ length: count }, (_, column) => sheet(name).columnWidth(column)),
  };
};

export const addresses = (areas: readonly Rectangle[]): string[] => areas.map(formatArea);

export function area(address: string): Rectangle {
  const found = parseAddress(address)?.area;
  if (!found) throw new Error(`no address: ${address}`);
  return found;
}
