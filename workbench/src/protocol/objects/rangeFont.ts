import type { Underline } from "../../engine";
import type { ApiType } from "../apiObject";
import { asBoolean, asColor, asNumber, asOneOf, asText } from "../arguments";
import { restyle, shared, type Cells } from "./cells";

const underlines: readonly Underline[] = ["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"];

export const rangeFontType: ApiType<Cells> = {
  name: "RangeFont",
  scalars: {
    Bold: {
      get: (cells) => shared(cells, (style) => style.bold),
      set: (cells, value, session) => {
        restyle(cells, { bold: asBoolean(value) }, session);
      },
    },
    Color: {
      get: (cells) => shared(cells, (style) => style.fontColor) ?? "",
      set: (cells, value, session) => {
        restyle(cells, { fontColor: asColor(value) }, session);
      },
    },
    Italic: {
      get: (cells) => shared(cells, (style) => style.italic),
      set: (cells, value, session) => {
        restyle(cells, { italic: asBoolean(value) }, session);
      },
    },
    Name: {
      get: (cells) => shared(cells, (style) => style.fontName),
      set: (cells, value, session) => {
        restyle(cells, { fontName: asText(value) }, session);
      },
    },
    Size: {
      get: (cells) => shared(cells, (style) => style.fontSize),
      set: (cells, value, session) => {
        restyle(cells, { fontSize: asNumber(value, 1, 409) }, session);
      },
    },
    Strikethrough: {
      get: (cells) => shared(cells, (style) => style.strikethrough),
      set: (cells, value, session) => {
        restyle(cells, { strikethrough: asBoolean(value) }, session);
      },
    },
    Underline: {
      get: (cells) => shared(cells, (style) => style.underline),
      set: (cells, value, session) => {
        restyle(cells, { underline: asOneOf(value, underlines) }, session);
      },
    },
  },
};
