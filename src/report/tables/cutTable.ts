import type { PrintedCell, PrintedTable } from "../../layout";

/**
 * A table in parts, as few as there can be, each with the headers and with the labels that its rows stand under.
 * @param fits whether a part is no higher than a page has room; one row of the body is a part even where it is not
 */
export function cutTable(printed: PrintedTable, fits: (part: PrintedTable) => boolean): PrintedTable[] {
  const { rows, headerRows } = printed;
  const parts: PrintedTable[] = [];
  for (let from = headerRows, to = from; from < rows; from = to) {
    to = from + 1;
    while (to < rows && fits(part(printed, from, to + 1))) to++;
    parts.push(part(printed, from, to));
  }
  return parts;
}

/** The headers and the rows of the body from `from` up to `to`. */
function part({ headerRows, cells, ...table }: PrintedTable, from: number, to: number): PrintedTable {
  const body = cells.flatMap((cell): PrintedCell[] => {
    const [top, bottom] = [Math.max(cell.row, from), Math.min(cell.row + cell.rowSpan, to)];
    return cell.row < headerRows || bottom <= top ? [] : [{ ...cell, row: headerRows + top - from, rowSpan: bottom - top }];
  });
  return { ...table, headerRows, rows: headerRows + to - from, cells: [...cells.filter(({ row }) => row < headerRows), ...body] };
}
