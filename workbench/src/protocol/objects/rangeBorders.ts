import type { Rectangle } from "../../../../src/address";
import { columnsOf, rowsOf, type Border, type Edge, type LineStyle, type LineWeight } from "../../engine";
import { ApiError } from "../apiError";
import { ApiObject, type ApiType } from "../apiObject";
import { asColor, asOneOf } from "../arguments";
import type { Session } from "../session";
import { reshapeLook, type Cells } from "./cells";

const sides = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideVertical", "InsideHorizontal", "DiagonalDown", "DiagonalUp"] as const;
type Side = (typeof sides)[number];

const lineStyles: readonly (LineStyle | "None")[] = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Double", "SlantDashDot"];
const weights: readonly LineWeight[] = ["Hairline", "Thin", "Medium", "Thick"];
const thin: Border = { style: "Continuous", weight: "Thin", color: "#000000" };

interface SideOfCells {
  readonly cells: Cells;
  readonly side: Side;
}

export const bordersType: ApiType<Cells> = {
  name: "RangeBorderCollection",
  scalars: { Count: { get: () => sides.length } },
  items: (cells) => sides.map((side) => borderOf(cells, side)),
  item: (cells, key) => borderOf(cells, asOneOf(key, sides)),
  methods: {
    GetItemAt: (cells, [index]) => {
      const side = typeof index === "number" ? sides[index] : undefined;
      if (!side) throw new ApiError("InvalidArgument", "a border's number");
      return borderOf(cells, side);
    },
  },
};

const borderType: ApiType<SideOfCells> = {
  name: "RangeBorder",
  id: ({ side }) => side,
  scalars: {
    Color: {
      get: (target) => read(target, ({ color }) => color, ""),
      set: (target, value, session) => {
        draw(target, session, (line) => ({ ...line, color: asColor(value) }));
      },
    },
    SideIndex: { get: ({ side }) => side },
    Style: {
      get: (target) => read(target, ({ style }) => style, "None"),
      set: (target, value, session) => {
        const style = asOneOf(value, lineStyles);
        draw(target, session, (line) => (style === "None" ? null : { ...line, style }));
      },
    },
    Weight: {
      get: (target) => read(target, ({ weight }) => weight, "Thin"),
      set: (target, value, session) => {
        const weight = asOneOf(value, weights);
        draw(target, session, (line) => ({ ...line, weight }));
      },
    },
  },
};

function borderOf(cells: Cells, side: Side): ApiObject {
  return ApiObject.of(borderType, { cells, side });
}

/** The part of an area at a side, and the edge of its cells that lies there. An inner line is the bottom or right edge. */
function place(area: Rectangle, side: Side): { part: Rectangle; edge: Edge } | null {
  switch (side) {
    case "EdgeTop":
      return { part: { ...area, bottom: area.top }, edge: "top" };
    case "EdgeBottom":
      return { part: { ...area, top: area.bottom }, edge: "bottom" };
    case "EdgeLeft":
      return { part: { ...area, right: area.left }, edge: "left" };
    case "EdgeRight":
      return { part: { ...area, left: area.right }, edge: "right" };
    case "InsideHorizontal":
      return rowsOf(area) > 1 ? { part: { ...area, bottom: area.bottom - 1 }, edge: "bottom" } : null;
    case "InsideVertical":
      return columnsOf(area) > 1 ? { part: { ...area, right: area.right - 1 }, edge: "right" } : null;
    default:
      throw new ApiError("NotImplemented", "diagonal borders");
  }
}

function read({ cells, side }: SideOfCells, of: (line: Border) => string, none: string): string | null {
  const found = new Set<string>();
  for (const area of cells.areas) {
    const at = place(area, side);
    if (!at) continue;
    for (const row of [at.part.top, at.part.bottom]) {
      for (const column of [at.part.left, at.part.right]) {
        const line = cells.sheet.style({ row, column }).borders[at.edge];
        found.add(line ? of(line) : none);
      }
    }
  }
  const [only, ...others] = found;
  return others.length > 0 ? null : (only ?? none);
}

/** Changes the lines at a side; where there was none, a thin black one is the start. The neighbour's edge is the same line. */
function draw({ cells, side }: SideOfCells, session: Session, change: (line: Border) => Border | null): void {
  reshapeLook(cells, session, (area) => {
    const at = place(area, side);
    if (!at) return;
    const line = cells.sheet.style({ row: at.part.top, column: at.part.left }).borders[at.edge] ?? thin;
    cells.sheet.changeStyle(at.part, { borders: { [at.edge]: change(line) } });
    const beyond = neighbour(at.part, at.edge);
    if (side.startsWith("Inside") && beyond) cells.sheet.changeStyle(beyond.part, { borders: { [beyond.edge]: change(line) } });
  });
}

function neighbour(part: Rectangle, edge: Edge): { part: Rectangle; edge: Edge } | null {
  if (edge === "bottom") return { part: { ...part, top: part.top + 1, bottom: part.bottom + 1 }, edge: "top" };
  if (edge === "right") return { part: { ...part, left: part.left + 1, right: part.right + 1 }, edge: "left" };
  return null;
}
