import type { Rectangle } from "../../../../src/address";
import { parseAddress, type Sheet } from "../../engine";
import { ApiError } from "../apiError";
import { ApiObject, type ApiType, type Argument } from "../apiObject";
import { asInteger } from "../arguments";
import type { Session } from "../session";
import type { Cells } from "./cells";
import { rangeOf } from "./range";

export const freezePanesType: ApiType<Sheet> = {
  name: "WorksheetFreezePanes",
  methods: {
    FreezeAt: (sheet, [range], session) => {
      const { bottom, right, top, left } = areaOfArgument(range);
      const wholeRows = left === 0 && right === 16_383;
      const wholeColumns = top === 0 && bottom === 1_048_575;
      freeze(sheet, session, wholeColumns ? 0 : bottom + 1, wholeRows ? 0 : right + 1);
      return undefined;
    },
    FreezeColumns: (sheet, [count], session) => {
      freeze(sheet, session, 0, asInteger(count ?? 1, 1));
      return undefined;
    },
    FreezeRows: (sheet, [count], session) => {
      freeze(sheet, session, asInteger(count ?? 1, 1), 0);
      return undefined;
    },
    GetLocation: (sheet) => {
      const frozen = location(sheet);
      if (!frozen) throw new ApiError("ItemNotFound", "nothing is frozen");
      return rangeOf({ sheet, areas: [frozen] });
    },
    GetLocationOrNullObject: (sheet) => {
      const frozen = location(sheet);
      return frozen && rangeOf({ sheet, areas: [frozen] });
    },
    Unfreeze: (sheet, _args, session) => {
      freeze(sheet, session, 0, 0);
      return undefined;
    },
  },
};

function freeze(sheet: Sheet, session: Session, rows: number, columns: number): void {
  session.book.edit("addin", () => {
    sheet.draft().freeze = { rows, columns };
  });
}

function location(sheet: Sheet): Rectangle | null {
  const { rows, columns } = sheet.state.freeze;
  if (rows === 0 && columns === 0) return null;
  return { top: 0, left: 0, bottom: rows === 0 ? 1_048_575 : rows - 1, right: columns === 0 ? 16_383 : columns - 1 };
}

function areaOfArgument(range: Argument | undefined): Rectangle {
  if (range instanceof ApiObject && range.typeName === "Range") return (range.target as Cells).areas[0];
  const address = typeof range === "string" ? parseAddress(range) : null;
  if (!address) throw new ApiError("InvalidArgument", "neither a range nor an address");
  return address.area;
}
