import type { BorderSide, CellStyle } from "hucre";
import type { CSSProperties } from "react";
import { cssColour } from "./colours";

/** Fonts that stand in where the sheet's own is not on the machine. */
const FALLBACK = '"Microsoft YaHei", "PingFang SC", "Noto Sans SC", "Noto Sans CJK SC", sans-serif';

const widths: Readonly<Partial<Record<BorderSide["style"], string>>> = { medium: "2px", thick: "3px", double: "3px", mediumDashed: "2px" };
const lines: Readonly<Partial<Record<BorderSide["style"], string>>> = { dotted: "dotted", dashed: "dashed", mediumDashed: "dashed", double: "double" };

/** How far a text stands from the edge of its cell, in pixels, and one step of an indent. */
const EDGE = 3;
const INDENT = 9;

/** Whether what stands in a cell is a number, which stands right where nothing else is said. */
export type Kind = "number" | "other" | "text";

/** How a cell looks, by its style in the file. */
export function cellLook({ font = {}, fill, border = {}, alignment = {} }: CellStyle, kind: Kind, theme: readonly string[]): CSSProperties {
  const align = across(alignment.horizontal, kind);
  const background = fill?.type === "pattern" && fill.pattern !== "none" ? cssColour(fill.fgColor, theme) : undefined;
  const colour = cssColour(font.color, theme);
  return {
    ...(background !== undefined && { backgroundColor: background }),
    ...(colour !== undefined && { color: colour }),
    ...(font.name !== undefined && { fontFamily: `"${font.name.replaceAll(/["\\]/gu, "")}", ${FALLBACK}` }),
    ...(font.size !== undefined && { fontSize: `${font.size}pt` }),
    ...(font.bold && { fontWeight: 700 }),
    ...(font.italic && { fontStyle: "italic" }),
    ...textLines(font),
    ...(border.right && { borderRight: line(border.right, theme) }),
    ...(border.bottom && { borderBottom: line(border.bottom, theme) }),
    ...outside(border, theme),
    textAlign: align,
    alignItems: down(alignment.vertical),
    justifyContent: { left: "flex-start", center: "center", right: "flex-end", justify: "flex-start" }[align],
    whiteSpace: alignment.wrapText ? "pre-wrap" : "pre",
    padding: `0 ${EDGE}px 0 ${EDGE + (align === "left" ? (alignment.indent ?? 0) * INDENT : 0)}px`,
  };
}

/** What a conditional format changes of a look; its fill stands in the second colour, which plain cells leave alone. */
export function changedLook({ font = {}, fill, border = {} }: CellStyle, theme: readonly string[]): CSSProperties {
  const background = fill?.type === "pattern" ? cssColour(fill.bgColor ?? fill.fgColor, theme) : undefined;
  const colour = cssColour(font.color, theme);
  return {
    ...(background !== undefined && { backgroundColor: background }),
    ...(colour !== undefined && { color: colour }),
    ...(font.bold && { fontWeight: 700 }),
    ...(font.italic && { fontStyle: "italic" }),
    ...textLines(font),
    ...(border.bottom && { borderBottom: line(border.bottom, theme) }),
  };
}

/** Lines above and on the left, which lie upon those of the neighbours. */
function outside({ left, top }: NonNullable<CellStyle["border"]>, theme: readonly string[]): CSSProperties {
  const drawn = [left && `-1px 0 0 ${cssColour(left.color, theme) ?? "#000000"}`, top && `0 -1px 0 ${cssColour(top.color, theme) ?? "#000000"}`].filter(
    Boolean,
  );
  return drawn.length === 0 ? {} : { boxShadow: drawn.join(", ") };
}

function textLines({ underline, strikethrough }: NonNullable<CellStyle["font"]>): CSSProperties {
  const drawn = [underline ? "underline" : "", strikethrough ? "line-through" : ""].filter(Boolean).join(" ");
  return drawn === "" ? {} : { textDecoration: drawn };
}

const line = ({ style, color }: BorderSide, theme: readonly string[]): string =>
  `${widths[style] ?? "1px"} ${lines[style] ?? "solid"} ${cssColour(color, theme) ?? "#000000"}`;

function across(horizontal: NonNullable<CellStyle["alignment"]>["horizontal"], kind: Kind): "left" | "center" | "right" | "justify" {
  switch (horizontal) {
    case "center":
    case "centerContinuous":
      return "center";
    case "right":
      return "right";
    case "justify":
    case "distributed":
      return "justify";
    case "left":
    case "fill":
      return "left";
    default:
      return kind === "number" ? "right" : kind === "text" ? "left" : "center";
  }
}

function down(vertical: NonNullable<CellStyle["alignment"]>["vertical"]): string {
  if (vertical === "top" || vertical === "justify") return "flex-start";
  return vertical === "center" || vertical === "distributed" ? "center" : "flex-end";
}
