import type { Position, Rectangle } from "../../../../src/address";
import {
  rectangleFrom,
  cellsOf,
  columnsOf,
  formatAddress,
  formatArea,
  intersect,
  parseAddress,
  rowsOf,
  type CellStyle,
  type ChangeType,
  type Sheet,
  type StyleChange,
} from "../../engine";
import { ApiError } from "../apiError";
import type { Session } from "../session";
import type { Json } from "../wire";

/** What a Range (one area) or a RangeAreas (several) stands for. */
export interface Cells {
  readonly sheet: Sheet;
  readonly areas: readonly [Rectangle, ...Rectangle[]];
}

export function oneArea({ areas }: Cells): Rectangle {
  return areas[0];
}

export function firstCell(cells: Cells): Position {
  const { top, left } = oneArea(cells);
  return { row: top, column: left };
}

/** "正文!A1:B2" */
export function addressOf({ sheet, areas }: Cells): string {
  return areas.map((area) => formatAddress(sheet.name, area)).join(",");
}

/** The areas an add-in names: "A1:B2", "正文!A1", "A:C", "A1,B2:C3"; throws `InvalidArgument`. */
export function readAddress(sheet: Sheet, text: string): Cells {
  const areas = splitList(text).map((part) => {
    const address = parseAddress(part);
    if (!address || (address.sheet !== null && address.sheet.toLowerCase() !== sheet.name.toLowerCase())) {
      throw new ApiError("InvalidArgument", `not an address of ${sheet.name}: ${text}`);
    }
    return address.area;
  });
  const [first, ...others] = areas;
  if (!first) throw new ApiError("InvalidArgument", "an empty address");
  return { sheet, areas: [first, ...others] };
}

/** The area moved or resized; throws `InvalidArgument` off the sheet, as Excel does. */
export function onSheet(sheet: Sheet, area: Rectangle): Cells {
  const inside = intersect(area, { top: 0, left: 0, bottom: 1_048_575, right: 16_383 });
  const lost = !inside || rowsOf(area) < 1 || columnsOf(area) < 1 || formatArea(inside) !== formatArea(area);
  if (lost) throw new ApiError("InvalidArgument", "outside the sheet");
  return { sheet, areas: [area] };
}

/** More cells than any add-in means to read one by one; whole columns are judged by their used part. */
const manyCells = 200_000;

/** The value all cells share; null where they differ, as Excel answers for a mixed range. */
export function shared<Value extends Json>({ sheet, areas }: Cells, read: (style: CellStyle) => Value): Value | null {
  let common: Value | undefined;
  for (const area of areas) {
    for (const cell of cellsOf(samples(sheet, area))) {
      const value = read(sheet.style(cell));
      if (common === undefined) common = value;
      else if (common !== value) return null;
    }
  }
  return common ?? null;
}

function samples(sheet: Sheet, area: Rectangle): Rectangle {
  if (rowsOf(area) * columnsOf(area) <= manyCells) return area;
  const used = sheet.usedArea();
  return (used && intersect(area, used)) ?? rectangleFrom({ row: area.bottom, column: area.right });
}

/** Changes the look of all cells. */
export function restyle(cells: Cells, change: StyleChange, session: Session): void {
  reshapeLook(cells, session, (area) => {
    cells.sheet.changeStyle(area, change);
  });
}

/** Any change that Excel tells as "format changed". Throws `AccessDenied` on a protected sheet. */
export function reshapeLook({ sheet, areas }: Cells, session: Session, change: (area: Rectangle) => void): void {
  needUnprotected(sheet);
  session.book.edit("addin", (tell) => {
    for (const area of areas) {
      change(area);
      tell({ kind: "formatted", sheet, area, by: "addin" });
    }
  });
}

/** Changes contents, cell by cell or by shape, and tells one event an area. */
export function rewrite(cells: Cells, session: Session, change: (area: Rectangle) => void, changeType: ChangeType = "RangeEdited"): void {
  const { sheet, areas } = cells;
  needWritable(cells);
  session.book.edit("addin", (tell) => {
    for (const area of areas) {
      const single = rowsOf(area) === 1 && columnsOf(area) === 1;
      const cell = { row: area.top, column: area.left };
      const before = single ? sheet.value(cell) : null;
      change(area);
      const details = single ? { details: { before, after: sheet.value(cell) } } : {};
      tell({ kind: "changed", sheet, area, changeType, by: "addin", ...details });
    }
  });
}

export function needUnprotected(sheet: Sheet): void {
  if (sheet.state.isProtected) throw new ApiError("AccessDenied", `${sheet.name} is protected`);
}

function needWritable({ sheet, areas }: Cells): void {
  if (!sheet.state.isProtected) return;
  const locked = areas.some((area) => [...cellsOf(samples(sheet, area))].some((cell) => sheet.style(cell).locked));
  if (locked) throw new ApiError("AccessDenied", `${sheet.name} is protected`);
}

/** Splits at the commas that stand outside quoted sheet names. */
function splitList(text: string): string[] {
  return text.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? [];
}
