import { rectangleFrom, isBlank, sameRectangle, type Sheet } from "../../engine";
import { selectArea, type Selection, type SheetShape } from "../grid/selection";

/** Rows and columns that can be reached beyond what is used; Excel's own limits would need a grid that draws only what is seen. */
const reach = { rows: 1000, columns: 100 };

/** A sheet of the engine as the selection sees it. */
export function shapeOf(sheet: Sheet): SheetShape {
  const used = sheet.usedArea();
  return {
    rowCount: Math.max(reach.rows, (used?.bottom ?? 0) + 200),
    columnCount: Math.max(reach.columns, (used?.right ?? 0) + 30),
    used: sheet.usedArea(true),
    merges: sheet.merges,
    hiddenRows: sheet.state.hiddenRows,
    hiddenColumns: sheet.state.hiddenColumns,
    isBlank: (cell) => isBlank(sheet.content(cell)),
  };
}

/** What the book has selected on a sheet: of several areas the first. */
export function selectionOf(sheet: Sheet): Selection {
  const {
    areas: [area],
    active,
  } = sheet.selection;
  return { ...selectArea(shapeOf(sheet), area ?? rectangleFrom(active)), active };
}

/** What a person selected, as long as it stands in the book; else what an add-in selected. */
export function selectionNow(sheet: Sheet, own: { readonly sheet: Sheet; readonly selection: Selection }): Selection {
  const {
    areas: [area],
    active,
  } = sheet.selection;
  const isSame = sheet === own.sheet && area !== undefined && sameRectangle(area, own.selection.area);
  return isSame && active.row === own.selection.active.row && active.column === own.selection.active.column ? own.selection : selectionOf(sheet);
}
