import { parse, tokenize } from "@borgar/fx";

export type FormulaNode = ReturnType<typeof parse>;

/** The same formulas are read after every keystroke. */
const known = new Map<string, FormulaNode | undefined>();
const MOST_KNOWN = 20_000;

/** A formula as a tree; `undefined` where it is none. */
export function parsed(formula: string): FormulaNode | undefined {
  if (known.has(formula)) return known.get(formula);
  if (known.size >= MOST_KNOWN) known.clear();
  const tree = parsedAnew(formula);
  known.set(formula, tree);
  return tree;
}

function parsedAnew(formula: string): FormulaNode | undefined {
  try {
    return parse(tokenize(formula, { negativeNumbers: false, withLocation: false }));
  } catch {
    return undefined;
  }
}
