import { isRange, stringifyTokens, tokenize, type Token } from "@borgar/fx";

/** Functions that ignore texts in references but read texts written as arguments. */
const aggregates = new Set([
  "SUM",
  "COUNT",
  "COUNTA",
  "AVERAGE",
  "MIN",
  "MAX",
  "PRODUCT",
  "AND",
  "OR",
  "XOR",
  "MEDIAN",
  "STDEV",
  "STDEV.S",
  "VAR",
  "VAR.S",
  "SUMSQ",
  "LARGE",
  "SMALL",
]);

/**
 * A formula as the engine must see it to give what Excel gives. The engine hands a reference to one cell over as its value, so that
 * SUM(A1) would count the text "5" there; written A1:A1 it is a range, whose texts are ignored as in Excel.
 */
export function toEngineNotation(formula: string): string {
  const known = translated.get(formula);
  if (known !== undefined) return known;
  if (translated.size > 50_000) translated.clear();
  const translation = translate(formula);
  translated.set(formula, translation);
  return translation;
}

/** The same formulas are calculated after every keystroke. */
const translated = new Map<string, string>();

function translate(formula: string): string {
  const tokens = tokenize(formula, { withLocation: false, negativeNumbers: false });
  const open: string[] = [];
  const adapted = tokens.map((token, index): Token => {
    if (token.value === "(") open.push(tokens[index - 1]?.type === "func" ? (tokens[index - 1]?.value.toUpperCase() ?? "") : "");
    if (token.value === ")") open.pop();
    const isArgument = /^[(,]$/.test(neighbour(tokens, index, -1)) && /^[),]$/.test(neighbour(tokens, index, 1));
    if (!isRange(token) || token.value.includes(":") || !isArgument || !aggregates.has(open.at(-1) ?? "")) return token;
    return { ...token, value: `${token.value}:${token.value.slice(token.value.lastIndexOf("!") + 1)}` };
  });
  return stringifyTokens(adapted);
}

/** The text of the next token that is not white space. */
function neighbour(tokens: readonly Token[], index: number, step: 1 | -1): string {
  for (let at = index + step; ; at += step) {
    const token = tokens[at];
    if (!token) return "";
    if (token.type !== "whitespace") return token.value;
  }
}
