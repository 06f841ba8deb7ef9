import type { PrintedFigure } from "../layout";
import type { Table } from "../statute";

/**
 * The tag of a figure, without braces: 「三.本年新收.总计」, 「二.行政许可.处理决定」; where the form prints no row label, as in table 四,
 * the row has no part in it: 「四.行政复议.总计」.
 */
export function figureTag(table: Table, figure: PrintedFigure): string {
  const labelled = table.blocks.some(({ rows }) => rows.some(({ name, path }) => name === figure.rowName && path.length > 0));
  return [table.number, ...(labelled ? [figure.rowName] : []), figure.columnName].join(".");
}
