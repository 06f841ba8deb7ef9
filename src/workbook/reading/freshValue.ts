import { parseRange, positionsOf, type Position } from "../address";
import type { CellContent } from "../cell";

/** What stands in a cell of any sheet that was read; `undefined` where it was not read. */
export type CellAt = (sheet: string, position: Position) => CellContent | undefined;

/** Excel keeps so many digits. */
const DIGITS = 15;

/** So deep do totals of totals go; what goes deeper, or round in a circle, is not computed. */
const DEEPEST = 20;

const TOKEN = /\s*(?:(?<sheet>(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(?<range>\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)(?![\p{L}\p{N}_(])|(?<number>\d+(?:\.\d+)?)|(?<sum>SUM)\s*\(|(?<sign>[-+*/(),]))/iuy;

interface Token {
  readonly kind: "range" | "number" | "sum" | "sign";
  readonly text: string;
  readonly sheet?: string;
}

/**
 * What a formula gives over the cells as they stand, whatever result it shows: sums and plain arithmetic of cells, as totals are. In Excel and in files
 * alike, and without asking Excel to compute, which would change the workbook.
 * @returns `undefined` for any other formula, and where it takes a cell that holds no number or was not read
 */
export function freshValue(formula: string, sheet: string, cellAt: CellAt, depth = 0): number | undefined {
  const tokens = depth > DEEPEST ? undefined : tokensOf(formula.replace(/^=/u, ""));
  if (!tokens || tokens.length === 0) return undefined;
  const reader = new FormulaReader(tokens, (name, position) => {
    const cell = cellAt(name ?? sheet, position);
    if (cell?.kind !== "number" || cell.formula === undefined) return cell;
    return { ...cell, value: freshValue(cell.formula, name ?? sheet, cellAt, depth + 1) ?? cell.value };
  });
  const value = reader.whole();
  return value === undefined || !Number.isFinite(value) ? undefined : Number(value.toPrecision(DIGITS)) + 0;
}

function tokensOf(formula: string): Token[] | undefined {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < formula.trimEnd().length) {
    const groups = TOKEN.exec(formula)?.groups;
    if (!groups) return undefined;
    const kind = (["range", "number", "sum", "sign"] as const).find((name) => groups[name] !== undefined) ?? "sign";
    const name = groups["sheet"]?.slice(0, -1);
    tokens.push({ kind, text: groups[kind] ?? "", ...(name !== undefined && { sheet: name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name }) });
  }
  return tokens;
}

/** Reads the tokens of one formula from the left to the right, computing as it goes. */
class FormulaReader {
  private at = 0;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly cell: (sheet: string | undefined, position: Position) => CellContent | undefined,
  ) {}

  whole(): number | undefined {
    const value = this.sumOfTerms();
    return this.at === this.tokens.length ? value : undefined;
  }

  private sumOfTerms(): number | undefined {
    let value = this.product();
    for (let sign = this.take("+", "-"); sign; sign = this.take("+", "-")) {
      const next = this.product();
      value = value === undefined || next === undefined ? undefined : sign === "+" ? value + next : value - next;
    }
    return value;
  }

  private product(): number | undefined {
    let value = this.factor();
    for (let sign = this.take("*", "/"); sign; sign = this.take("*", "/")) {
      const next = this.factor();
      value = value === undefined || next === undefined ? undefined : sign === "*" ? value * next : value / next;
    }
    return value;
  }

  private factor(): number | undefined {
    const sign = this.take("+", "-");
    if (sign) {
      const value = this.factor();
      return value === undefined ? undefined : sign === "-" ? -value : value;
    }
    if (this.take("(")) {
      const value = this.sumOfTerms();
      return this.take(")") ? value : undefined;
    }
    const token = this.tokens[this.at++];
    if (token?.kind === "number") return Number(token.text);
    if (token?.kind === "sum") return this.sumOfArguments();
    return token?.kind === "range" && !token.text.includes(":") ? this.numbersOf(token, true)?.[0] : undefined;
  }

  private sumOfArguments(): number | undefined {
    let sum: number | undefined = 0;
    do {
      const token = this.tokens[this.at];
      const isAlone = /^[,)]$/u.test(this.tokens[this.at + 1]?.text ?? "");
      const numbers: readonly (number | undefined)[] | undefined = token?.kind === "range" && isAlone ? this.numbersOf(token, false) : [this.sumOfTerms()];
      if (token?.kind === "range" && isAlone) this.at++;
      sum = numbers?.reduce<number | undefined>((all, one) => (all === undefined || one === undefined ? undefined : all + one), sum);
    } while (this.take(","));
    return this.take(")") ? sum : undefined;
  }

  /** The numbers of a range. SUM passes over texts; arithmetic does not, and what it makes of them is not for us to say. */
  private numbersOf({ text, sheet }: Token, isArithmetic: boolean): number[] | undefined {
    const range = parseRange(text);
    const cells = range ? positionsOf(range).map((position) => this.cell(sheet, position)) : [undefined];
    const numbers = cells.map((cell) => {
      if (cell?.kind === "number") return cell.value;
      if (cell?.kind === "blank") return 0;
      return !isArithmetic && (cell?.kind === "text" || cell?.kind === "truth") ? 0 : undefined;
    });
    return numbers.includes(undefined) ? undefined : numbers.filter((one) => one !== undefined);
  }

  private take<Sign extends string>(...signs: readonly Sign[]): Sign | undefined {
    const found = signs.find((sign) => this.tokens[this.at]?.kind === "sign" && this.tokens[this.at]?.text === sign);
    if (found !== undefined) this.at++;
    return found;
  }
}
