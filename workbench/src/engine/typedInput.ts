import { parseValue } from "numfmt";
import { normalizeFormula } from "./formulaText";
import { blank, constant, formula, isErrorCode, type CellContent } from "./value";

/** What typing gives: the content, and the number format that comes with it ("50%" → 0.5 under 0%). */
export interface TypedEntry {
  readonly content: CellContent;
  /** Null: the cell's format stays. */
  readonly numberFormat: string | null;
}

/**
 * Reads what a person typed or pasted into a cell of this number format, as Excel does:
 * "5" → 5, "=SUM(A1:A3)" → a formula, "'5" → the text 5, "50%" → 0.5, "2024/1/5" → a date, "1 0" and "5件" → text; in a cell
 * formatted as text (@) everything is text. Full-width "５" stays text: so it reaches a sheet from Word and the web, and
 * whether a Chinese Excel turns it into a number when typed could not be tried. Throws `FormulaSyntax`.
 */
export function readTyped(text: string, cellFormat: string, locale: string): TypedEntry {
  const keep = (content: CellContent): TypedEntry => ({ content, numberFormat: null });
  if (text === "") return keep(blank);
  if (text.startsWith("'")) return keep({ constant: text.slice(1), formula: null });
  if (cellFormat === "@") return keep(constant(text));
  if (/^[=+]./.test(text) && !isPlainNumber(text)) return keep(formula(normalizeFormula(`=${text.slice(1)}`)));
  if (isErrorCode(text.toUpperCase())) return keep(constant({ error: text.toUpperCase() as never }));
  if (isTwoNumbers(text)) return keep(constant(text));
  const parsed = parseValue(text, { locale }) ?? parseValue(text, { locale: "en-US" }) ?? chineseDate(text);
  if (!parsed || (typeof parsed.v !== "number" && typeof parsed.v !== "boolean")) return keep(constant(text));
  return { content: constant(parsed.v), numberFormat: cellFormat === "General" ? (parsed.z ?? null) : null };
}

function isPlainNumber(text: string): boolean {
  return /^\+\d+(\.\d*)?$/.test(text);
}

/** "1 2", which the library takes for a day of this year and Excel for a text. */
function isTwoNumbers(text: string): boolean {
  return /^\s*\d+\s+\d+\s*$/.test(text);
}

/** 2024年1月5日 */
function chineseDate(text: string): { v: number; z: string } | null {
  const match = /^(\d{4})年(\d{1,2})月(\d{1,2})日$/.exec(text);
  if (!match) return null;
  const parsed = parseValue(`${match[1]}/${match[2]}/${match[3]}`, { locale: "zh-CN" });
  return typeof parsed?.v === "number" ? { v: parsed.v, z: 'yyyy"年"m"月"d"日"' } : null;
}
