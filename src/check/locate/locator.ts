import type { SumRule } from "../../rules";
import type { Edition, FigureId } from "../../statute";
import { summand, type Entries } from "../entry";
import { openFigures } from "../openFigures";
import { editionFigures } from "../tableFigures";
import { derivedTotals, totalRules, type TotalRule } from "./derivedTotals";
import { formOf, type Form } from "./form";
import { buildSystem, type LinearForm, type System } from "./system";

/** A report's entries, set against the linear system that fits them. */
export interface Situation {
  readonly form: Form;
  readonly rules: readonly SumRule[];
  readonly system: System;
  /** The totals that follow their parts, with the parts that stand in the formula. */
  readonly formulas: ReadonlyMap<FigureId, readonly FigureId[]>;
  /** The number of a figure; `undefined` where it is open: blank, unreadable, or computed from open ones. */
  readonly valueOf: (figure: FigureId) => number | undefined;
}

/** Keeps what does not depend on the numbers: the systems of an edition, one for each set of computed totals met. */
export class Locator {
  private readonly order: ReadonlyMap<FigureId, number>;
  private readonly form: Form;
  private readonly totals: readonly TotalRule[];
  private readonly figures: readonly FigureId[];
  private readonly systems = new Map<string, System>();

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
    if ([...values.values()].includes(undefined)) {
      for (const figure of openFigures(this.rules, entries)) values.set(figure, undefined);
    }
    return {
      form: this.form,
      rules: this.rules,
      system: this.systemFor(formulas),
      formulas,
      valueOf: (figure) => values.get(figure),
    };
  }

  private systemFor(formulas: Situation["formulas"]): System {
    const key = [...formulas].map(([total, parts]) => `${total}=${parts[0] ?? ""}`).sort().join(" ");
    const system = this.systems.get(key) ?? buildSystem(this.rules, this.order, formulas);
    this.systems.set(key, system);
    return system;
  }
}

/** What a linear form adds up to; open figures count as 0, as in `checkSums`. */
export function sumOf(terms: LinearForm, valueOf: Situation["valueOf"]): number {
  return [...terms].reduce((sum, [figure, coefficient]) => sum + coefficient * (valueOf(figure) ?? 0), 0);
}
