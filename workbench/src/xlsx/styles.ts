import type { CellStyle as FileStyle } from "hucre";
import { normalStyle, type CellStyle, type HorizontalAlignment, type Underline, type VerticalAlignment } from "../engine";
import { openBorders, saveBorders } from "./borders";
import { fileColor, plainColor } from "./colors";

type FileFont = NonNullable<FileStyle["font"]>;
type FileAlignment = NonNullable<FileStyle["alignment"]>;

/** What cells look like in a file unless it says otherwise, and the colours of its theme ("RRGGBB"). */
export interface StyleBase {
  readonly normal: CellStyle;
  readonly theme: readonly string[];
}

const horizontals = {
  general: "General",
  left: "Left",
  center: "Center",
  right: "Right",
  fill: "Fill",
  justify: "Justify",
  centerContinuous: "CenterAcrossSelection",
  distributed: "Distributed",
} as const satisfies Record<NonNullable<FileAlignment["horizontal"]>, HorizontalAlignment>;

const verticals = {
  top: "Top",
  center: "Center",
  bottom: "Bottom",
  justify: "Justify",
  distributed: "Distributed",
} as const satisfies Record<NonNullable<FileAlignment["vertical"]>, VerticalAlignment>;

const underlines = {
  single: "Single",
  double: "Double",
  singleAccounting: "SingleAccountant",
  doubleAccounting: "DoubleAccountant",
} as const satisfies Record<Exclude<FileFont["underline"], boolean | undefined>, Underline>;

/** The font that a file's standard style has, and its column widths are measured in. */
export const standardFont: FileFont = { name: normalStyle.fontName, size: normalStyle.fontSize };

/** The base of a file with this standard font. */
export function styleBase(font: FileFont | undefined, theme: readonly string[] = []): StyleBase {
  return { normal: { ...normalStyle, ...openFont(font ?? {}, normalStyle, theme) }, theme };
}

export function openStyle({ font, fill, border, alignment, numFmt, protection }: FileStyle, base: StyleBase): CellStyle {
  const { normal, theme } = base;
  return {
    ...normal,
    ...(font && openFont(font, normal, theme)),
    ...openAlignment(alignment ?? {}),
    numberFormat: numFmt ?? normal.numberFormat,
    fill: fill?.type === "pattern" && fill.pattern === "solid" ? plainColor(fill.fgColor, theme) : null,
    borders: border ? openBorders(border, theme) : {},
    locked: protection?.locked ?? true,
  };
}

export function saveStyle(style: CellStyle): FileStyle {
  return {
    ...(style.numberFormat !== "General" && { numFmt: style.numberFormat }),
    font: {
      name: style.fontName,
      size: style.fontSize,
      bold: style.bold,
      italic: style.italic,
      underline: keyOf(underlines, style.underline) ?? false,
      strikethrough: style.strikethrough,
      color: fileColor(style.fontColor),
    },
    ...(style.fill !== null && { fill: { type: "pattern", pattern: "solid", fgColor: fileColor(style.fill) } }),
    ...(Object.keys(style.borders).length > 0 && { border: saveBorders(style.borders) }),
    alignment: {
      horizontal: keyOf(horizontals, style.horizontal) ?? "general",
      vertical: keyOf(verticals, style.vertical) ?? "center",
      wrapText: style.wrap,
      shrinkToFit: style.shrinkToFit,
      ...(style.indent > 0 && { indent: style.indent }),
    },
    ...(!style.locked && { protection: { locked: false } }),
  };
}

function openFont(font: FileFont, normal: CellStyle, theme: readonly string[]): Partial<CellStyle> {
  const underline = font.underline === true ? "single" : font.underline;
  return {
    fontName: font.name ?? normal.fontName,
    fontSize: font.size ?? normal.fontSize,
    bold: font.bold ?? false,
    italic: font.italic ?? false,
    underline: underline ? underlines[underline] : "None",
    strikethrough: font.strikethrough ?? false,
    fontColor: plainColor(font.color, theme) ?? "#000000",
  };
}

/** An alignment that a file writes names no place upwards where it means the bottom. */
function openAlignment({ horizontal, vertical, wrapText, shrinkToFit, indent }: FileAlignment): Partial<CellStyle> {
  return {
    horizontal: horizontals[horizontal ?? "general"],
    vertical: verticals[vertical ?? "bottom"],
    wrap: wrapText ?? false,
    shrinkToFit: shrinkToFit ?? false,
    indent: indent ?? 0,
  };
}

function keyOf<Key extends string, Value>(map: Readonly<Record<Key, Value>>, value: unknown): Key | undefined {
  return (Object.keys(map) as Key[]).find((key) => map[key] === value);
}
