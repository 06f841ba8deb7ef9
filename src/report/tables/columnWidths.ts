import type { PrintedTable } from "../../layout";
import type { Table } from "../../statute";

/**
 * How wide the columns of the form are in relation to each other: those of labels from the outermost inwards, and each of the figures. On A4, a
 * figure of table 三 has room for six digits in 五号, one of table 四 for five.
 */
const proportions: Readonly<Record<Table["id"], { readonly labels: readonly number[]; readonly figure: number }>> = {
  proactiveDisclosure: { labels: [39], figure: 39 },
  applications: { labels: [11.5, 15, 46.76], figure: 11.82 },
  reviewAndLitigation: { labels: [], figure: 1 },
};

/** The widths of a table's columns in twips; they add up to `width`. A form with more labels than were foreseen has the last of them as wide as the one before. */
export function columnWidths({ table, columns, labelColumns }: PrintedTable, width: number): number[] {
  const { labels, figure } = proportions[table.id];
  const parts = Array.from({ length: columns }, (_, column) => (column < labelColumns ? (labels[column] ?? labels.at(-1) ?? figure) : figure));
  const whole = parts.reduce((sum, part) => sum + part, 0);
  const widths = parts.map((part) => Math.floor((width * part) / whole));
  const rest = width - widths.reduce((sum, one) => sum + one, 0);
  return widths.map((one, index) => (index === 0 ? one + rest : one));
}
