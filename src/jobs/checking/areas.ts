import { cellAddress, parseRange, positionsOf, rangeAddress, rectanglesOf, type Rectangle } from "../../address";
import { areaText, type Area, type CellBlock, type CellInput, type CellPlace, type WorkbookReading } from "../../workbook";

/** Cells as the fewest rectangles, sheet by sheet, in reading order: D6:J30. */
export function areasOf(cells: readonly CellPlace[]): Area[] {
  return [...new Set(cells.map(({ sheet }) => sheet))].flatMap((sheet) =>
    rectangles(cells.filter((cell) => cell.sheet === sheet)).map((area) => ({ sheet, address: rangeAddress(area) })),
  );
}

/** The addresses of these areas, for cells of one sheet or where the sheet is named elsewhere: D6:J30. */
export const addressesOf = (cells: readonly CellPlace[]): string[] => areasOf(cells).map(({ address }) => address);

/** Cells as people name them, sheet by sheet: 「三 依申请公开!D6:J30、D31；正文!C7」. */
export function namedCells(cells: readonly CellPlace[]): string {
  const names = [...new Set(cells.map(({ sheet }) => sheet))];
  return names.map((name) => `${name}!${addressesOf(cells.filter(({ sheet }) => sheet === name)).join("、")}`).join("；");
}

/** Whether a cell is one of these. */
export function isOneOf(cells: readonly CellPlace[]): (cell: CellPlace | undefined) => boolean {
  const keys = new Set(cells.map(areaText));
  return (cell) => cell !== undefined && keys.has(areaText(cell));
}

/** Whether a cell holds what cannot be read (F1). */
export const unreadableAt = ({ unreadable }: Pick<WorkbookReading, "unreadable">): ((cell: CellPlace | undefined) => boolean) =>
  isOneOf(unreadable.map(({ place }) => place));

/** What is to be written into cells, as the blocks that they make together. */
export function blocksOf(written: readonly (CellPlace & { readonly input: CellInput })[]): CellBlock[] {
  const inputs = new Map(written.map(({ sheet, address, input }) => [`${sheet}!${address}`, input]));
  return areasOf(written).map(({ sheet, address }) => {
    const area = parseRange(address);
    const cells = area ? positionsOf(area) : [];
    const rowOf = (row: number): CellInput[] => cells.filter((cell) => cell.row === row).map((cell) => inputs.get(`${sheet}!${cellAddress(cell)}`) ?? "");
    const [line = [], ...others] = [...new Set(cells.map(({ row }) => row))].map(rowOf);
    return { sheet, address: address.split(":")[0] ?? "", rows: [line, ...others] };
  });
}

function rectangles(places: readonly CellPlace[]): Rectangle[] {
  const cells = places.flatMap(({ address }) => {
    const cell = parseRange(address);
    return cell ? [{ row: cell.top, column: cell.left }] : [];
  });
  const [along, down] = [rectanglesOf(cells), rectanglesOf(cells.map(({ row, column }) => ({ row: column, column: row }))).map(turned)];
  return [...(down.length < along.length ? down : along)].sort((a, b) => a.top - b.top || a.left - b.left);
}

/** Rows for columns. */
const turned = ({ top, left, bottom, right }: Rectangle): Rectangle => ({ top: left, left: top, bottom: right, right: bottom });
