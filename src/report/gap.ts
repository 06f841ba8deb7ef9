/** Why a name has no value. */
export type Gap =
  /** The names of this year's figures or 要素 that are not filled in. */
  | { readonly kind: "blank"; readonly names: readonly string[] }
  /** What stands in the cell of that name cannot be read: an error value, a picture, a number that is shown as something else. */
  | { readonly kind: "unread"; readonly name: string; readonly cell: string }
  /** What is filled in under that name is no number. */
  | { readonly kind: "notANumber"; readonly name: string }
  /** There is nothing of last year, or not this figure. */
  | { readonly kind: "noLastYear" }
  /** What the workbook has of another year is of this one, not of the year before the report's. */
  | { readonly kind: "otherYear"; readonly year: number; readonly wanted: number }
  /** A share of nothing, or a change from nothing. */
  | { readonly kind: "zeroBase"; readonly name: string };
