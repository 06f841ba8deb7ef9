import { writeXlsx, type WriteSheet } from "hucre";

/** What the large workbook has: 480,000 cells. */
export const size = { sheets: 20, rows: 2_000, columns: 12 };

/** A workbook as offices keep beside the report, large and honest: in each row a label that several share, figures, and a sum. */
export async function largeWorkbook(): Promise<Uint8Array> {
  return writeXlsx({ sheets: Array.from({ length: size.sheets }, (_, sheet) => sheetOf(sheet)) });
}

function sheetOf(sheet: number): WriteSheet {
  const last = size.columns - 1;
  const rows = Array.from({ length: size.rows }, (_, row) =>
    Array.from({ length: size.columns }, (__, column) => (column === 0 ? `第${row % 50}个单位的事项` : (sheet * column * row) % 9_973)),
  );
  const sums = rows.map((values, row) => [`${row},${last}`, { value: values[last] ?? 0, formula: `SUM(B${row + 1}:K${row + 1})` }] as const);
  return { name: `第${sheet + 1}册`, rows, cells: new Map(sums) };
}
