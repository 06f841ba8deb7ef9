import type { PrintedTable } from "../../layout";
import type { Table } from "../../statute";

/**
 * How wide the columns of the form are in relation to each other. On A4, a figure of table 三 has room for six digits in 五号, one of
 * table 四 for five.
 */
const proportions: Readonly<Record<Table["id"], readonly number[]>> = {
  proactiveDisclosure: [39, 39, 39, 39],
  applications: [11.5, 15, 46.76, ...Array.from({ length: 7 }, () => 11.82)],
  reviewAndLitigation: Array.from({ length: 15 }, () => 1),
};

/** The widths of a table's columns in twips; they add up to `width`. */
export function columnWidths({ table, columns }: PrintedTable, width: number): number[] {
  const parts = proportions[table.id];
  if (parts.length !== columns) throw new RangeError(`Table ${table.number} has ${columns} columns, widths are given for ${parts.length}`);
  const whole = parts.reduce((sum, part) => sum + part, 0);
  const widths = parts.map((part) => Math.floor((width * part) / whole));
  const rest = width - widths.reduce((sum, one) => sum + one, 0);
  return widths.map((one, index) => (index === 0 ? one + rest : one));
}
