import type { CellPlace } from "../cell";

/**
 * What keeps a part of the workbook from being read:
 * `none` there is no standard sheet at all; `missing` a sheet is not there (deleted or renamed); `unrecognised` the sheet
 * is there and its table is not; `label` a label of the form was changed; `header` 正文 or 校验说明 has lost its header row;
 * `uncomputed` formulas have no result: nobody computed them since the file was written.
 */
export type ReadingProblem =
  | { readonly kind: "none" }
  | { readonly kind: "missing"; readonly sheet: string }
  | { readonly kind: "unrecognised"; readonly sheet: string; readonly table: string }
  | { readonly kind: "header"; readonly sheet: string }
  | { readonly kind: "uncomputed"; readonly sheet: string; readonly cells: readonly [CellPlace, ...CellPlace[]] }
  | { readonly kind: "label"; readonly cell: CellPlace; readonly expected: string; readonly found: string };
