import { rectangleFrom, standardColumnWidth, standardRowHeight, type Sheet } from "../../engine";
import { ApiError } from "../apiError";
import { ApiObject, type ApiType, type Scalar } from "../apiObject";
import { asBoolean, asColor, asInteger, asOneOf, asText } from "../arguments";
import { eventMethods, newerEvents } from "../events";
import { onSheet, readAddress } from "./cells";
import { customPropertiesType } from "./customProperties";
import { freezePanesType } from "./freezePanes";
import { pageLayoutType } from "./pageLayout";
import { protectionType } from "./protection";
import { rangeOf } from "./range";
import { rangeAreasOf } from "./rangeAreas";
import { setWorksheetType, worksheetLink } from "./worksheetLink";
import { sheetBeside } from "./sheetOrder";

const gridlines: Scalar<Sheet> = {
  get: ({ state }) => state.showGridlines,
  set: (sheet, value, session) => {
    session.book.edit("addin", () => {
      sheet.draft().showGridlines = asBoolean(value);
    });
  },
};

const headings: Scalar<Sheet> = {
  get: ({ state }) => state.showHeadings,
  set: (sheet, value, session) => {
    session.book.edit("addin", () => {
      sheet.draft().showHeadings = asBoolean(value);
    });
  },
};

export const worksheetType: ApiType<Sheet> = {
  name: "Worksheet",
  since: newerEvents,
  id: ({ id }) => id,
  scalars: {
    // The client reads showGridlines and showHeadings by their names, and sets them by these.
    Gridlines: gridlines,
    Headings: headings,
    EnableCalculation: { get: () => true },
    Id: { get: ({ id }) => id },
    Name: {
      get: ({ name }) => name,
      set: (sheet, value, session) => {
        session.book.renameSheet(sheet, asText(value), "addin");
      },
    },
    Position: {
      get: (sheet, { book }) => book.sheets.indexOf(sheet),
      set: (sheet, value, { book }) => {
        book.moveSheet(sheet, asInteger(value, 0, book.sheets.length - 1), "addin");
      },
    },
    ShowGridlines: gridlines,
    ShowHeadings: headings,
    StandardHeight: { get: () => standardRowHeight },
    StandardWidth: { get: () => standardColumnWidth },
    TabColor: {
      get: ({ state }) => state.tabColor ?? "",
      set: (sheet, value, session) => {
        session.book.edit("addin", () => {
          sheet.draft().tabColor = value === "" ? null : asColor(value);
        });
      },
    },
    Visibility: {
      get: ({ state }) => state.visibility,
      set: (sheet, value, session) => {
        session.book.setVisibility(sheet, asOneOf(value, ["Visible", "Hidden", "VeryHidden"]), "addin");
      },
    },
  },
  links: {
    CustomProperties: (sheet) => ApiObject.of(customPropertiesType, sheet),
    FreezePanes: (sheet) => ApiObject.of(freezePanesType, sheet),
    PageLayout: (sheet) => ApiObject.of(pageLayoutType, sheet),
    Protection: (sheet) => ApiObject.of(protectionType, sheet),
  },
  methods: {
    ...eventMethods<Sheet>(({ id }) => id),
    Activate: (sheet, _args, session) => {
      if (sheet.state.visibility !== "Visible") throw new ApiError("InvalidOperation", `${sheet.name} is hidden`);
      session.book.activate(sheet);
      return undefined;
    },
    Calculate: () => undefined,
    Delete: (sheet, _args, session) => {
      session.book.deleteSheet(sheet, "addin");
      return undefined;
    },
    GetCell: (sheet, [row, column]) => rangeOf(onSheet(sheet, rectangleFrom({ row: asInteger(row), column: asInteger(column) }))),
    GetNext: (sheet, [visibleOnly], { book }) => needSheet(sheetBeside(book, sheet, 1, visibleOnly === true)),
    GetNextOrNullObject: (sheet, [visibleOnly], { book }) => linkOrNull(sheetBeside(book, sheet, 1, visibleOnly === true)),
    GetPrevious: (sheet, [visibleOnly], { book }) => needSheet(sheetBeside(book, sheet, -1, visibleOnly === true)),
    GetPreviousOrNullObject: (sheet, [visibleOnly], { book }) => linkOrNull(sheetBeside(book, sheet, -1, visibleOnly === true)),
    GetRange: (sheet, [address]) => {
      if (address === undefined || address === null || address === "") return rangeOf(onSheet(sheet, wholeSheetArea));
      const cells = readAddress(sheet, asText(address));
      if (cells.areas.length > 1) throw new ApiError("InvalidArgument", "several areas: use getRanges");
      return rangeOf(cells);
    },
    GetRangeByIndexes: (sheet, [row, column, rows, columns]) =>
      rangeOf(onSheet(sheet, rectangleFrom({ row: asInteger(row), column: asInteger(column) }, asInteger(rows), asInteger(columns)))),
    GetRanges: (sheet, [address]) => rangeAreasOf(readAddress(sheet, asText(address))),
    GetUsedRange: (sheet, [valuesOnly]) => rangeOf({ sheet, areas: [sheet.usedArea(valuesOnly === true) ?? rectangleFrom({ row: 0, column: 0 })] }),
    GetUsedRangeOrNullObject: (sheet, [valuesOnly]) => {
      const used = sheet.usedArea(valuesOnly === true);
      return used && rangeOf({ sheet, areas: [used] });
    },
    _GetSheetById: (_sheet, [id], { book }) => needSheet(book.findSheet(asText(id))),
  },
};

setWorksheetType(worksheetType);

const wholeSheetArea = { top: 0, left: 0, bottom: 1_048_575, right: 16_383 };

function linkOrNull(sheet: Sheet | undefined): ApiObject | null {
  return sheet ? worksheetLink(sheet) : null;
}

function needSheet(sheet: Sheet | undefined): ApiObject {
  if (!sheet) throw new ApiError("ItemNotFound", "no such sheet");
  return worksheetLink(sheet);
}
