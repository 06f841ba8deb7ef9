import type { PrintMargins, PrintSetup, PrintZoom, Sheet } from "../../engine";
import { ApiError } from "../apiError";
import { ApiObject, type ApiType, type Argument, type Scalar } from "../apiObject";
import { asBoolean, asInteger, asNumber, asOneOf, asRecord } from "../arguments";
import type { Session } from "../session";
import { readAddress, type Cells } from "./cells";
import { headersFootersType } from "./headersFooters";
import { rangeAreasOf } from "./rangeAreas";
import { rangeOf } from "./range";

const paperTypes = [
  "Letter",
  "LetterSmall",
  "Tabloid",
  "Ledger",
  "Legal",
  "Statement",
  "Executive",
  "A3",
  "A4",
  "A4Small",
  "A5",
  "B4",
  "B5",
  "Folio",
  "Quatro",
  "Paper10x14",
  "Paper11x17",
  "Note",
] as const;

/** Points in a unit of `Excel.PrintMarginUnit`. */
const units = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;

export const pageLayoutType: ApiType<Sheet> = {
  name: "PageLayout",
  scalars: {
    BlackAndWhite: flag("blackAndWhite"),
    BottomMargin: margin("bottom"),
    CenterHorizontally: flag("centerHorizontally"),
    CenterVertically: flag("centerVertically"),
    DraftMode: flag("draftMode"),
    FirstPageNumber: {
      get: ({ state }) => state.print.firstPageNumber ?? "",
      set: (sheet, value, session) => {
        print(sheet, session, { firstPageNumber: value === "" ? null : asInteger(value) });
      },
    },
    FooterMargin: margin("footer"),
    HeaderMargin: margin("header"),
    LeftMargin: margin("left"),
    Orientation: {
      get: ({ state }) => state.print.orientation,
      set: (sheet, value, session) => {
        print(sheet, session, { orientation: asOneOf(value, ["Portrait", "Landscape"]) });
      },
    },
    PaperSize: {
      get: ({ state }) => state.print.paperSize,
      set: (sheet, value, session) => {
        print(sheet, session, { paperSize: asOneOf(value, paperTypes) });
      },
    },
    PrintGridlines: flag("printGridlines"),
    PrintHeadings: flag("printHeadings"),
    RightMargin: margin("right"),
    TopMargin: margin("top"),
    Zoom: {
      get: ({
        state: {
          print: { zoom },
        },
      }) => ("scale" in zoom ? { scale: zoom.scale } : { horizontalFitToPages: zoom.pagesWide, verticalFitToPages: zoom.pagesTall }),
      set: (sheet, value, session) => {
        print(sheet, session, { zoom: readZoom(asRecord(value)) });
      },
    },
  },
  links: { HeadersFooters: (sheet) => ApiObject.of(headersFootersType, sheet) },
  methods: {
    GetPrintArea: (sheet) => {
      const area = printArea(sheet);
      if (!area) throw new ApiError("ItemNotFound", "there is no print area");
      return area;
    },
    GetPrintAreaOrNullObject: (sheet) => printArea(sheet),
    GetPrintTitleColumnsOrNullObject: (sheet) => {
      const { titleColumns } = sheet.state.print;
      return titleColumns && rangeOf({ sheet, areas: [titleColumns] });
    },
    GetPrintTitleRowsOrNullObject: (sheet) => {
      const { titleRows } = sheet.state.print;
      return titleRows && rangeOf({ sheet, areas: [titleRows] });
    },
    SetPrintArea: (sheet, [area], session) => {
      print(sheet, session, { printArea: cellsOfArgument(sheet, area).areas });
      return undefined;
    },
    SetPrintMargins: (sheet, [unit, options], session) => {
      const factor = units[asOneOf(unit, ["Points", "Inches", "Centimeters"])];
      const given = asRecord(options);
      const changes = (["top", "bottom", "left", "right", "header", "footer"] as const).flatMap((edge) => {
        const value = given[edge];
        return value === undefined || value === null ? [] : [[edge, asNumber(value, 0) * factor] as const];
      });
      print(sheet, session, { margins: { ...sheet.state.print.margins, ...Object.fromEntries(changes) } });
      return undefined;
    },
    SetPrintTitleColumns: (sheet, [columns], session) => {
      const {
        areas: [{ left, right }],
      } = cellsOfArgument(sheet, columns);
      print(sheet, session, { titleColumns: { top: 0, bottom: 1_048_575, left, right } });
      return undefined;
    },
    SetPrintTitleRows: (sheet, [rows], session) => {
      const {
        areas: [{ top, bottom }],
      } = cellsOfArgument(sheet, rows);
      print(sheet, session, { titleRows: { left: 0, right: 16_383, top, bottom } });
      return undefined;
    },
  },
};

function print(sheet: Sheet, session: Session, change: Partial<PrintSetup>): void {
  session.book.edit("addin", () => {
    sheet.draft().print = { ...sheet.state.print, ...change };
  });
}

function flag(name: "blackAndWhite" | "centerHorizontally" | "centerVertically" | "draftMode" | "printGridlines" | "printHeadings"): Scalar<Sheet> {
  return {
    get: ({ state }) => state.print[name],
    set: (sheet, value, session) => {
      print(sheet, session, { [name]: asBoolean(value) });
    },
  };
}

function margin(edge: keyof PrintMargins): Scalar<Sheet> {
  return {
    get: ({ state }) => state.print.margins[edge],
    set: (sheet, value, session) => {
      print(sheet, session, { margins: { ...sheet.state.print.margins, [edge]: asNumber(value, 0) } });
    },
  };
}

function readZoom(given: ReturnType<typeof asRecord>): PrintZoom {
  if (given["scale"] !== undefined && given["scale"] !== null) return { scale: asInteger(given["scale"], 10, 400) };
  const pages = (value: Argument | undefined) => (value === undefined || value === null ? null : asInteger(value, 1, 32_767));
  return { pagesWide: pages(given["horizontalFitToPages"]), pagesTall: pages(given["verticalFitToPages"]) };
}

function printArea(sheet: Sheet): ApiObject | null {
  const [first, ...others] = sheet.state.print.printArea;
  return first ? rangeAreasOf({ sheet, areas: [first, ...others] }) : null;
}

function cellsOfArgument(sheet: Sheet, value: Argument | undefined): Cells {
  if (value instanceof ApiObject && (value.typeName === "Range" || value.typeName === "RangeAreas")) return value.target as Cells;
  if (typeof value === "string") return readAddress(sheet, value);
  throw new ApiError("InvalidArgument", "neither a range nor an address");
}
