import type { CSSProperties } from "react";
import type { Border, CellStyle } from "../../engine/style";
import type { CellValue } from "../../engine/value";

/** CSS pixels of a point at 100 %. */
export const pixelsPerPoint = 4 / 3;

/** Fonts that stand in where the sheet's own is not installed, the page's web font last. */
const fallbackFonts = '"Noto Sans CJK SC", "Noto Sans SC Variable", sans-serif';

const lineWidths = { Hairline: 1, Thin: 1, Medium: 2, Thick: 3 } as const;

const horizontalAlignments = {
  Left: "left",
  Center: "center",
  Right: "right",
  Fill: "left",
  Justify: "justify",
  CenterAcrossSelection: "center",
  Distributed: "justify",
} as const;

const verticalAlignments = { Top: "top", Center: "middle", Bottom: "bottom", Justify: "top", Distributed: "middle" } as const;

/** How the text of a cell looks. `room` is the height in pixels that the cell has for it; more is cut, as in Excel. */
export function textStyleOf(style: CellStyle, value: CellValue, room: number): CSSProperties {
  const align = textAlignOf(style, value);
  const indent = 3 + style.indent * 9;
  const lines = [style.underline === "None" ? "" : "underline", style.strikethrough ? "line-through" : ""].filter(Boolean);
  return {
    fontFamily: `"${style.fontName.replaceAll('"', "")}", ${fallbackFonts}`,
    fontSize: `${style.fontSize}pt`,
    fontWeight: style.bold ? 700 : 400,
    fontStyle: style.italic ? "italic" : "normal",
    textDecoration: lines.join(" ") || "none",
    color: style.fontColor,
    textAlign: align,
    lineHeight: 1.25,
    padding: `0 ${align === "right" ? indent : 3}px 0 ${align === "left" || align === "justify" ? indent : 3}px`,
    boxSizing: "border-box",
    overflow: "hidden",
    maxHeight: room,
    // A line break inside a cell shows only where the cell wraps.
    whiteSpace: style.wrap ? "pre-wrap" : "pre",
    overflowWrap: style.wrap ? "anywhere" : "normal",
  };
}

/** General alignment follows the kind of value: numbers right, texts left, truth values and errors centred. */
export function textAlignOf({ horizontal }: CellStyle, value: CellValue): "left" | "center" | "right" | "justify" {
  if (horizontal !== "General") return horizontalAlignments[horizontal];
  if (typeof value === "number") return "right";
  return typeof value === "string" || value === null ? "left" : "center";
}

/** Lines around a cell after both neighbours had their say; null where there is none. */
export interface CellEdges {
  readonly right: Border | null;
  readonly bottom: Border | null;
  /** Drawn by the cell itself only in the first column and the first row; else the neighbour draws it. */
  readonly left: Border | null;
  readonly top: Border | null;
}

/** Fill, vertical alignment and lines of the cell itself. A fill covers the gridlines. */
export function cellStyleOf(style: CellStyle, edges: CellEdges): CSSProperties {
  const css: CSSProperties = { verticalAlign: verticalAlignments[style.vertical] };
  if (style.fill !== null) {
    css.backgroundColor = style.fill;
    css.borderRight = css.borderBottom = `1px solid ${style.fill}`;
  }
  if (edges.right) css.borderRight = lineOf(edges.right);
  if (edges.bottom) css.borderBottom = lineOf(edges.bottom);
  if (edges.left) css.borderLeft = lineOf(edges.left);
  if (edges.top) css.borderTop = lineOf(edges.top);
  return css;
}

function lineOf({ style, weight, color }: Border): string {
  const dashes = style === "Dot" || weight === "Hairline" ? "dotted" : style.startsWith("Dash") || style === "SlantDashDot" ? "dashed" : "solid";
  return style === "Double" ? `3px double ${color}` : `${lineWidths[weight]}px ${dashes} ${color}`;
}
