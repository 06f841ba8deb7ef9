import type { Rectangle } from "../../../../src/address";
import { columnLimit, reshapeSheet, rowLimit } from "../../engine";
import { ApiError } from "../apiError";
import type { ApiObject, ApiType, Argument } from "../apiObject";
import { asInteger, asOneOf } from "../arguments";
import type { Session } from "../session";
import { needUnprotected, onSheet, oneArea, type Cells } from "./cells";

type Methods = NonNullable<ApiType<Cells>["methods"]>;

/** The methods of Range that give a neighbouring range, and those that insert or delete rows and columns. */
export function rangeShapeMethods(rangeOf: (cells: Cells) => ApiObject): Methods {
  const derived =
    (change: (area: Rectangle, args: readonly number[]) => Rectangle) =>
    ({ sheet, areas: [area] }: Cells, args: readonly Argument[]) =>
      rangeOf(
        onSheet(
          sheet,
          change(
            area,
            args.map((value) => (value === null ? 1 : asInteger(value))),
          ),
        ),
      );
  return {
    GetAbsoluteResizedRange: derived((area, [rows = 1, columns = 1]) => ({ ...area, bottom: area.top + rows - 1, right: area.left + columns - 1 })),
    GetCell: derived(({ top, left }, [row = 0, column = 0]) => ({ top: top + row, bottom: top + row, left: left + column, right: left + column })),
    GetColumn: derived((area, [column = 0]) => ({ ...area, left: area.left + column, right: area.left + column })),
    GetColumnsAfter: derived((area, [count = 1]) => beside(area, "right", count)),
    GetColumnsBefore: derived((area, [count = 1]) => beside(area, "left", count)),
    GetEntireColumn: derived((area) => ({ ...area, top: 0, bottom: rowLimit - 1 })),
    GetEntireRow: derived((area) => ({ ...area, left: 0, right: columnLimit - 1 })),
    GetLastCell: derived((area) => ({ ...area, top: area.bottom, left: area.right })),
    GetLastColumn: derived((area) => ({ ...area, left: area.right })),
    GetLastRow: derived((area) => ({ ...area, top: area.bottom })),
    GetOffsetRange: derived((area, [down = 0, right = 0]) => ({
      top: area.top + down,
      bottom: area.bottom + down,
      left: area.left + right,
      right: area.right + right,
    })),
    GetResizedRange: derived((area, [rows = 0, columns = 0]) => ({ ...area, bottom: area.bottom + rows, right: area.right + columns })),
    GetRow: derived((area, [row = 0]) => ({ ...area, top: area.top + row, bottom: area.top + row })),
    GetRowsAbove: derived((area, [count = 1]) => beside(area, "top", count)),
    GetRowsBelow: derived((area, [count = 1]) => beside(area, "bottom", count)),
    Delete: (cells, [shift], session) => {
      reshape(cells, asOneOf(shift ?? null, ["Up", "Left"]) === "Up", -1, session);
      return undefined;
    },
    Insert: (cells, [shift], session) => {
      reshape(cells, asOneOf(shift ?? null, ["Down", "Right"]) === "Down", 1, session);
      return rangeOf(cells);
    },
  };
}

/** Only whole rows or columns: shifting part of a sheet is not built and says so. */
function reshape(cells: Cells, alongRows: boolean, sign: 1 | -1, session: Session): void {
  const { sheet } = cells;
  const area = oneArea(cells);
  needUnprotected(sheet);
  const whole = alongRows ? area.right - area.left === columnLimit - 1 : area.bottom - area.top === rowLimit - 1;
  if (!whole) throw new ApiError("NotImplemented", "inserting or deleting less than whole rows or columns");
  const count = sign * (alongRows ? area.bottom - area.top + 1 : area.right - area.left + 1);
  const kind = `${alongRows ? "Row" : "Column"}${sign > 0 ? "Inserted" : "Deleted"}` as const;
  session.book.edit("addin", (tell) => {
    reshapeSheet(session.book, sheet, { axis: alongRows ? "row" : "column", at: alongRows ? area.top : area.left, count });
    tell({ kind: "changed", sheet, area, changeType: kind, by: "addin" });
  });
}

function beside(area: Rectangle, edge: keyof Rectangle, count: number): Rectangle {
  switch (edge) {
    case "top":
      return { ...area, top: area.top - count, bottom: area.top - 1 };
    case "bottom":
      return { ...area, top: area.bottom + 1, bottom: area.bottom + count };
    case "left":
      return { ...area, left: area.left - count, right: area.left - 1 };
    case "right":
      return { ...area, left: area.right + 1, right: area.right + count };
  }
}
