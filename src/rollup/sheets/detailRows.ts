/** The heads of 汇总明细 stand in three rows: table, row and column of the form. */
export const HEAD_ROW = 3;
/** The first unit's row, from 1. */
export const FIRST_UNIT_ROW = HEAD_ROW + 3;
/** Before the figures stands the unit's name. */
export const FIRST_FIGURE_COLUMN = 1;
export const UNIT_HEAD = "单位";
/** The row of the cell that says what keeps the sums from being ones, from 1. */
export const FAULT_ROW = 2;

/** Rows below the last unit that are summed up too, so that a person can write one more there. */
const SPARE_ROWS = 50;
const STEP = 100;

/** The last row that is summed up, where so many are in use from the first unit's on. */
export const lastSummedRow = (used: number): number => FIRST_UNIT_ROW - 1 + Math.ceil((used + SPARE_ROWS) / STEP) * STEP;
