import type { CellStyle } from "hucre";
import type { Border, Borders, Edge } from "../engine";
import { fileColor, plainColor } from "./colors";

type FileBorders = NonNullable<CellStyle["border"]>;
type FileLine = NonNullable<FileBorders["top"]>["style"];
type Line = Pick<Border, "style" | "weight">;

const edges = ["top", "bottom", "left", "right"] as const satisfies readonly Edge[];

/** Lines of files and what Excel's API calls them. */
const lines: Readonly<Record<FileLine, Line>> = {
  hair: { style: "Continuous", weight: "Hairline" },
  thin: { style: "Continuous", weight: "Thin" },
  medium: { style: "Continuous", weight: "Medium" },
  thick: { style: "Continuous", weight: "Thick" },
  double: { style: "Double", weight: "Thick" },
  dotted: { style: "Dot", weight: "Thin" },
  dashed: { style: "Dash", weight: "Thin" },
  mediumDashed: { style: "Dash", weight: "Medium" },
  dashDot: { style: "DashDot", weight: "Thin" },
  mediumDashDot: { style: "DashDot", weight: "Medium" },
  dashDotDot: { style: "DashDotDot", weight: "Thin" },
  mediumDashDotDot: { style: "DashDotDot", weight: "Medium" },
  slantDashDot: { style: "SlantDashDot", weight: "Medium" },
};

export function saveBorders(borders: Borders): FileBorders {
  return Object.fromEntries(
    edges.flatMap((edge) => {
      const border = borders[edge];
      return border ? [[edge, { style: fileLine(border), color: fileColor(border.color) }]] : [];
    }),
  );
}

/** Diagonals are left out: the engine has none. */
export function openBorders(borders: FileBorders, theme: readonly string[]): Borders {
  return Object.fromEntries(
    edges.flatMap((edge): [Edge, Border][] => {
      const side = borders[edge];
      return side ? [[edge, { ...lines[side.style], color: plainColor(side.color, theme) ?? "#000000" }]] : [];
    }),
  );
}

/** The line of this style and weight; where no file has that pair, the one of this style that is nearest. */
function fileLine({ style, weight }: Line): FileLine {
  const ofStyle = (Object.entries(lines) as [FileLine, Line][]).filter(([, line]) => line.style === style);
  const exact = ofStyle.find(([, line]) => line.weight === weight);
  const nearest = weight === "Hairline" || weight === "Thin" ? ofStyle[0] : ofStyle.at(-1);
  return (exact ?? nearest)?.[0] ?? "thin";
}
