import { isRange, parse, parseA1Ref, stringifyA1Ref, stringifyTokens, tokenize, type ReferenceA1, type Token } from "@borgar/fx";
import { BookError } from "./bookError";

export { moveFormula } from "../../../src/formulas";

/**
 * A formula as Excel keeps it: functions and references in capitals, a missing ")" at the end added, as Excel does for a
 * person. Throws `FormulaSyntax` where it cannot be read.
 */
export function normalizeFormula(text: string): string {
  const body = text.trim();
  for (const closing of ["", ")", "))"]) {
    const tokens = tokenize(body + closing, { withLocation: false, negativeNumbers: false });
    if (isWellFormed(tokens)) return stringifyTokens(tokens.map(capitalize));
  }
  throw new BookError("FormulaSyntax", `not a formula: ${text}`);
}

function isWellFormed(tokens: Token[]): boolean {
  if (tokens.length < 2) return false;
  try {
    parse(tokens);
    return true;
  } catch {
    return false;
  }
}

function capitalize(token: Token): Token {
  if (token.type === "func" || token.type === "bool") return { ...token, value: token.value.toUpperCase() };
  if (!isRange(token)) return token;
  const sheetEnd = token.value.lastIndexOf("!") + 1;
  return { ...token, value: token.value.slice(0, sheetEnd) + token.value.slice(sheetEnd).toUpperCase() };
}

/** Rewrites every reference of a formula; `change` gives null for one that is lost (#REF!), itself for one that stays. */
export function mapReferences(formula: string, change: (reference: ReferenceA1) => ReferenceA1 | null): string {
  const tokens = tokenize(formula, { withLocation: false, negativeNumbers: false });
  const mapped = tokens.map((token) => {
    const reference = isRange(token) ? parseA1Ref(token.value, { allowNamed: false }) : undefined;
    if (!reference || !("range" in reference)) return token;
    const changed = change(reference);
    if (changed === reference) return token;
    return changed ? { ...token, value: stringifyA1Ref(changed) } : { ...token, type: "error", value: "#REF!" };
  });
  return stringifyTokens(mapped);
}

/** Whether a reference names this sheet; without a name it means the sheet its formula stands in. */
export function refersTo(reference: ReferenceA1, sheet: string, home: string): boolean {
  const named = reference.context?.at(-1) ?? home;
  return sameSheetName(named, sheet);
}

/** Sheet names differ by more than case. */
export function sameSheetName(a: string, b: string): boolean {
  return a === b || a.toLowerCase() === b.toLowerCase();
}
