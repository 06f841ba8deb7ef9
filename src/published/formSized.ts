import type { Block, Grid } from "../documents";

/** Tables with fewer cells are none of the form's. */
const FEWEST_CELLS = 15;

/** Whether a block is a table so large that it may be one of the form's. */
export const isFormSized = (block: Block): block is Grid => block.kind === "grid" && block.cells.length >= FEWEST_CELLS;
