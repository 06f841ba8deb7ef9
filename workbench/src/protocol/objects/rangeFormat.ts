import { standardColumnWidth, standardRowHeight, type HorizontalAlignment, type VerticalAlignment } from "../../engine";
import { ApiObject, type ApiType } from "../apiObject";
import { asBoolean, asInteger, asNumber, asOneOf } from "../arguments";
import { fitColumn, fitRows, heightOfRow } from "./autofit";
import { reshapeLook, restyle, shared, type Cells } from "./cells";
import { bordersType } from "./rangeBorders";
import { rangeFillType } from "./rangeFill";
import { rangeFontType } from "./rangeFont";

const horizontal: readonly HorizontalAlignment[] = ["General", "Left", "Center", "Right", "Fill", "Justify", "CenterAcrossSelection", "Distributed"];
const vertical: readonly VerticalAlignment[] = ["Top", "Center", "Bottom", "Justify", "Distributed"];

export const rangeFormatType: ApiType<Cells> = {
  name: "RangeFormat",
  scalars: {
    ColumnWidth: {
      get: ({ sheet, areas: [area] }) => common(area.left, area.right, (column) => sheet.columnWidth(column)),
      set: (cells, value, session) => {
        const width = asNumber(value, 0, 1_700);
        reshapeLook(cells, session, ({ left, right }) => {
          for (let column = left; column <= right; column++) cells.sheet.draft().columnWidths.set(column, width);
        });
      },
    },
    HorizontalAlignment: {
      get: (cells) => shared(cells, (style) => style.horizontal),
      set: (cells, value, session) => {
        restyle(cells, { horizontal: asOneOf(value, horizontal) }, session);
      },
    },
    IndentLevel: {
      get: (cells) => shared(cells, (style) => style.indent),
      set: (cells, value, session) => {
        restyle(cells, { indent: asInteger(value, 0, 250) }, session);
      },
    },
    RowHeight: {
      get: ({ sheet, areas: [area] }) => common(area.top, area.bottom, (row) => heightOfRow(sheet, row)),
      set: (cells, value, session) => {
        const height = asNumber(value, 0, 409.5);
        reshapeLook(cells, session, ({ top, bottom }) => {
          for (let row = top; row <= Math.min(bottom, top + 10_000); row++) cells.sheet.draft().rowHeights.set(row, height);
        });
      },
    },
    ShrinkToFit: {
      get: (cells) => shared(cells, (style) => style.shrinkToFit),
      set: (cells, value, session) => {
        restyle(cells, { shrinkToFit: asBoolean(value) }, session);
      },
    },
    UseStandardHeight: {
      get: ({ sheet, areas: [area] }) => common(area.top, area.bottom, (row) => heightOfRow(sheet, row)) === standardRowHeight,
    },
    UseStandardWidth: {
      get: ({ sheet, areas: [area] }) => common(area.left, area.right, (column) => sheet.columnWidth(column)) === standardColumnWidth,
    },
    VerticalAlignment: {
      get: (cells) => shared(cells, (style) => style.vertical),
      set: (cells, value, session) => {
        restyle(cells, { vertical: asOneOf(value, vertical) }, session);
      },
    },
    WrapText: {
      get: (cells) => shared(cells, (style) => style.wrap),
      set: (cells, value, session) => {
        restyle(cells, { wrap: asBoolean(value) }, session);
      },
    },
  },
  links: {
    Borders: (cells) => ApiObject.of(bordersType, cells),
    Fill: (cells) => ApiObject.of(rangeFillType, cells),
    Font: (cells) => ApiObject.of(rangeFontType, cells),
    Protection: (cells) => ApiObject.of(formatProtectionType, cells),
  },
  methods: {
    AutofitColumns: (cells, _args, session) => {
      reshapeLook(cells, session, (area) => {
        fitColumn(cells.sheet, area);
      });
      return undefined;
    },
    AutofitRows: (cells, _args, session) => {
      reshapeLook(cells, session, (area) => {
        fitRows(cells.sheet, area);
      });
      return undefined;
    },
  },
};

const formatProtectionType: ApiType<Cells> = {
  name: "FormatProtection",
  scalars: {
    Locked: {
      get: (cells) => shared(cells, (style) => style.locked),
      set: (cells, value, session) => {
        restyle(cells, { locked: asBoolean(value) }, session);
      },
    },
  },
};

/** The measure all of them share; null where they differ. Only the first 10,000 are looked at. */
function common(from: number, to: number, measure: (index: number) => number): number | null {
  const first = measure(from);
  for (let index = from + 1; index <= Math.min(to, from + 10_000); index++) if (measure(index) !== first) return null;
  return first;
}
