/** Names are those of `Excel.HorizontalAlignment` and the like, so that nothing is lost on the way to an add-in. */
export type HorizontalAlignment = "General" | "Left" | "Center" | "Right" | "Fill" | "Justify" | "CenterAcrossSelection" | "Distributed";
export type VerticalAlignment = "Top" | "Center" | "Bottom" | "Justify" | "Distributed";
export type LineStyle = "Continuous" | "Dash" | "DashDot" | "DashDotDot" | "Dot" | "Double" | "SlantDashDot";
export type LineWeight = "Hairline" | "Thin" | "Medium" | "Thick";
export type Underline = "None" | "Single" | "Double" | "SingleAccountant" | "DoubleAccountant";

/** One edge of a cell; a missing edge has no line. */
export interface Border {
  readonly style: LineStyle;
  readonly weight: LineWeight;
  /** "#RRGGBB" */
  readonly color: string;
}

export type Edge = "top" | "bottom" | "left" | "right";

export type Borders = Readonly<Partial<Record<Edge, Border>>>;

/** The look of one cell. Values are never changed in place: a new look is a new object. */
export interface CellStyle {
  /** Format code in en-US notation, such as "General", "0", "@". */
  readonly numberFormat: string;
  readonly fontName: string;
  /** Points. */
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: Underline;
  readonly strikethrough: boolean;
  /** "#RRGGBB" */
  readonly fontColor: string;
  /** "#RRGGBB"; null for no fill. */
  readonly fill: string | null;
  readonly horizontal: HorizontalAlignment;
  readonly vertical: VerticalAlignment;
  readonly wrap: boolean;
  readonly shrinkToFit: boolean;
  /** Steps of indentation, 0 to 250. */
  readonly indent: number;
  readonly borders: Borders;
  /** Whether protection of the sheet locks the cell. */
  readonly locked: boolean;
}

/** A cell nobody has formatted, in a workbook made by the Chinese Excel. */
export const normalStyle: CellStyle = {
  numberFormat: "General",
  fontName: "等线",
  fontSize: 11,
  bold: false,
  italic: false,
  underline: "None",
  strikethrough: false,
  fontColor: "#000000",
  fill: null,
  horizontal: "General",
  vertical: "Center",
  wrap: false,
  shrinkToFit: false,
  indent: 0,
  borders: {},
  locked: true,
};

/** Part of a look: what is not named stays. Borders are given edge by edge; null takes a line away. */
export type StyleChange = Partial<Omit<CellStyle, "borders">> & {
  readonly borders?: Readonly<Partial<Record<Edge, Border | null>>>;
};

export function changeStyle(style: CellStyle, { borders, ...change }: StyleChange): CellStyle {
  if (!borders) return { ...style, ...change };
  const edges: Partial<Record<Edge, Border>> = { ...style.borders };
  for (const [edge, border] of Object.entries(borders) as [Edge, Border | null][]) {
    if (border) edges[edge] = border;
    else Reflect.deleteProperty(edges, edge);
  }
  return { ...style, ...change, borders: edges };
}
