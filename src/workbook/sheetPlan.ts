/** A formula with its "=", in English notation. A text never becomes one, so that nothing that comes from outside can. */
export interface FormulaPlan {
  readonly formula: string;
  /** What it gives, where whoever plans it knows: a file shows that, and nothing computes it anew. */
  readonly result?: number | string;
}

/** What stands in a cell of a plan: "" for nothing, a text that stays a text whatever it looks like, a number, a formula. */
export type CellPlan = string | number | FormulaPlan;

/** Rows that are made when they are asked for, each time anew. An array is such a thing. */
export interface ListRows extends Iterable<readonly (string | number)[]> {
  readonly length: number;
}

/**
 * A sheet to be written, as data: what stands in it, how it looks, what it accepts, how it prints. Addresses are A1 style
 * without sheet name. The rooms that write sheets (`excel/`, `files/`) draw it and add nothing of their own.
 */
export interface SheetPlan {
  readonly name: string;
  /** Tab colour, "#RRGGBB". */
  readonly tabColor: string;
  /** Everything that stands in the sheet, as a block from A1. */
  readonly content: readonly (readonly CellPlan[])[];
  /** Rows below the content, by the thousand: each looks as the content's last row does, and is as wide. Formats that end with that row go on to their end. */
  readonly list?: ListRows;
  /** Merged rectangles. */
  readonly merges: readonly string[];
  /** Looks, applied in order: a later one overrides what an earlier one set. */
  readonly formats: readonly RangeFormat[];
  /** Widths of the columns from A, in characters of the standard font. */
  readonly columnWidths: readonly number[];
  /** Heights in points by row number (from 1); other rows are as high as their wrapped texts need, and grow with them. */
  readonly rowHeights: ReadonlyMap<number, number>;
  /** Flags that show with the add-in closed; the first has priority. */
  readonly conditionalFormats: readonly ConditionalFormatPlan[];
  readonly validations: readonly ValidationPlan[];
  /** How many rows at the top and columns at the left stay in view. */
  readonly freeze: { readonly rows: number; readonly columns: number };
  readonly print: PrintPlan;
}

/** The look of a range; what is not named stays as it is. */
export interface RangeFormat {
  readonly address: string;
  readonly fontName?: string;
  /** Points. */
  readonly fontSize?: number;
  readonly bold?: boolean;
  /** "#RRGGBB" */
  readonly fontColor?: string;
  readonly fill?: string;
  readonly horizontal?: "left" | "center" | "right";
  readonly vertical?: "top" | "center";
  readonly wrap?: boolean;
  /** Thin lines around and between all its cells, "#RRGGBB". */
  readonly borders?: string;
  /** Number format code, such as "0", "General" or "@". */
  readonly numberFormat?: string;
}

/** A rule under which the cells of a range change their look. */
export interface ConditionalFormatPlan {
  readonly address: string;
  /** A formula that is TRUE where the flag shows, written for the top left cell of the range. */
  readonly formula: string;
  readonly fill: string;
  readonly fontColor: string;
}

/** What a range accepts when a person types. */
export interface ValidationPlan {
  readonly address: string;
  readonly accepts:
    /** A whole number ≥ 0, a number ≥ 0, a whole number of either sign. */
    | { readonly kind: "count" | "amount" | "change" }
    | { readonly kind: "year"; readonly from: number; readonly to: number }
    | { readonly kind: "list"; readonly values: readonly string[] };
  /** `stop` refuses other input, `warning` lets it pass on a second word. */
  readonly onOther: "stop" | "warning";
  readonly errorTitle: string;
  readonly errorMessage: string;
  /** Shown beside the cell while it is selected. */
  readonly promptTitle?: string;
  readonly promptMessage?: string;
}

/** A4, one page wide. */
export interface PrintPlan {
  readonly orientation: "portrait" | "landscape";
  /** The range that is printed; whole columns ("A:C") as far down as anything stands in them. */
  readonly area: string;
  /** Rows repeated on each page ("1:5"). */
  readonly titleRows?: string;
}
