import { columnsOf, figureId, figuresOf, type ColumnGroup, type ColumnRole, type Edition, type FigureId, type RowRole } from "../../statute";

/** A number that sentences and conditions speak of: figures by what they mean in the form, or the name of a number that has one of its own. */
export type Counted = string | ((edition: Edition) => readonly FigureId[]);

/** The figures of rows and columns of two roles; of all applicants where no column is said. */
export const meeting =
  (row: RowRole, column: ColumnRole = "total"): Counted =>
  (edition) =>
    figuresOf(edition, row, column);

/** All cases of some proceedings. */
export const cases =
  (...proceedings: readonly ColumnGroup[]): Counted =>
  ({ tables }) =>
    tables.flatMap(({ blocks }) =>
      blocks.flatMap((block) =>
        columnsOf(block, "total")
          .filter(({ group }) => group !== undefined && proceedings.includes(group))
          .flatMap((column) => block.rows.map((row) => figureId(row, column))),
      ),
    );

/** The name of what there was to handle: 本年新收 and 上年结转. */
export const HANDLED = "收办总数";

/** The 要素 that sentences and conditions speak of. */
export const FEE_NAME = "信息处理费金额";
