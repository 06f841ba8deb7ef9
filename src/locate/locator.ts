import { totalRules, type SumRule, type TotalRule } from "../rules";
import type { Edition, FigureId } from "../statute";
import { summand, openFigures, editionFigures, type Entries, type Entry } from "../figures";
import { doubtfulFigures } from "./doubtfulFigures";
import { derivedTotals, typedTotalsThatFollow } from "./derivedTotals";
import { formOf, type Form } from "./form";
import { buildSystem, type LinearForm, type System } from "./system";

/** A report's entries, set against the linear system that fits them. */
export interface Situation {
  readonly form: Form;
  readonly rules: readonly SumRule[];
  readonly system: System;
  /** The totals that follow their parts, with the parts that stand in the formula. */
  readonly formulas: ReadonlyMap<FigureId, readonly FigureId[]>;
  /** The figures whose formulas may say something else once they are computed again: open, whatever they show. */
  readonly doubtful: ReadonlySet<FigureId>;
  /** The figures that formulas compute from something else than the parts of the rules, and rightly so. */
  readonly wrongFormulas: ReadonlySet<FigureId>;
  /** The typed totals that follow their parts too, because a person added them up. */
  readonly typedTotals: ReadonlySet<FigureId>;
  /** The number of a figure; `undefined` where it is open: blank, unreadable, or computed from open ones. */
  readonly valueOf: (figure: FigureId) => number | undefined;
  /** Whether a figure without a number is blank, or a sign stands there that is written for none; `false` for whatever else it holds. */
  readonly holdsNothing: (figure: FigureId) => "blank" | "none" | false;
}

/** Keeps what does not depend on the numbers, among it the last system: as long as numbers are corrected it stays the same. */
export class Locator {
  private readonly order: ReadonlyMap<FigureId, number>;
  private readonly form: Form;
  private readonly totals: readonly TotalRule[];
  private readonly figures: readonly FigureId[];
  private last: { readonly key: string; readonly system: System } | undefined;

  constructor(
    edition: Edition,
    private readonly rules: readonly SumRule[],
  ) {
    this.order = new Map([...editionFigures(edition).keys()].map((figure, position) => [figure, position]));
    this.form = formOf(edition, rules);
    this.totals = totalRules(rules);
    this.figures = [...new Set(rules.flatMap(({ terms }) => terms.map(({ figure }) => figure)))];
  }

  situation(entries: Entries): Situation {
    const formulas = derivedTotals(this.totals, entries);
    const values = new Map(this.figures.map((figure) => [figure, summand(entries.get(figure))]));
    const complete = ![...values.values()].includes(undefined);
    const doubtful = doubtfulFigures(this.rules, entries, formulas);
    const open = new Set([...(complete ? [] : openFigures(this.rules, entries)), ...doubtful]);
    const typed = typedTotalsThatFollow(this.rules, open, (figure) => values.get(figure));
    return {
      form: this.form,
      rules: this.rules,
      system: this.systemFor(new Map([...typed, ...formulas]), open),
      formulas,
      doubtful,
      wrongFormulas: new Set(this.figures.filter((figure) => !formulas.has(figure) && isFreshResult(entries, figure))),
      typedTotals: new Set([...typed.keys()].filter((total) => !formulas.has(total))),
      valueOf: (figure) => (open.has(figure) ? undefined : values.get(figure)),
      holdsNothing: (figure) => nothingIn(entries.get(figure)),
    };
  }

  private systemFor(formulas: Situation["formulas"], open: ReadonlySet<FigureId>): System {
    const key = [...[...formulas].map(([total, parts]) => `${total}=${parts[0] ?? ""}`).sort(), ...[...open].sort()].join(" ");
    if (this.last?.key !== key) this.last = { key, system: buildSystem(this.rules, this.order, formulas, open) };
    return this.last.system;
  }
}

/** What a linear form adds up to; open figures count as 0, as in `checkSums`. */
export function sumOf(terms: LinearForm, valueOf: Situation["valueOf"]): number {
  return [...terms].reduce((sum, [figure, coefficient]) => sum + coefficient * (valueOf(figure) ?? 0), 0);
}

function nothingIn(entry: Entry | undefined): "blank" | "none" | false {
  if (entry?.state === "blank") return "blank";
  return entry?.state === "text" && entry.reads === 0 && "none";
}

function isFreshResult(entries: Entries, figure: FigureId): boolean {
  const entry = entries.get(figure);
  return entry?.state === "number" && (entry.isFresh === true || (entry.old !== undefined && entry.isFresh !== false));
}
