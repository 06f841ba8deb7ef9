import type { CellContent } from "../cell";

/** A label as it is compared: without white space, full-width forms folded, quotation marks and brackets made equal. */
export function comparable(label: string): string {
  // Most cells are blank or hold a number, and thousands are compared.
  if (/^\d*$/u.test(label)) return label;
  return label
    .normalize("NFKC")
    .replace(/\s+/gu, "")
    .replace(/[“”"„‟]/gu, '"')
    .replace(/[〔［【]/gu, "(")
    .replace(/[〕］】]/gu, ")")
    .replace(/[、．。]/gu, ".");
}

/** A cell's text, without the white space around it. */
export const textOf = (cell: CellContent | undefined): string => String(cell?.value ?? "").trim();
