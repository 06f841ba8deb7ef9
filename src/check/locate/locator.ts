import type { SumRule } from "../../rules";
import type { Edition, FigureId } from "../../statute";
import { summand, type Entries } from "../entry";
import { openFigures } from "../openFigures";
import { editionFigures } from "../tableFigures";
import { derivedTotals } from "./derivedTotals";
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
  private readonly systems = new Map<string, System>();

  constructor(
    edition: Edition,
    private readonly rules: readonly SumRule[],
  ) {
    this.order = new Map([...editionFigures(edition).keys()].map((figure, position) => [figure, position]));
    this.form = formOf(edition, rules);
  }

  situation(entries: Entries): Situation {
    const derived = derivedTotals(this.rules, entries);
    const key = [...derived].map(([total, parts]) => `${total}=${parts[0] ?? ""}`).sort().join(" ");
    const system = this.systems.get(key) ?? buildSystem(this.rules, this.order, derived);
    this.systems.set(key, system);
    const open = openFigures(this.rules, entries);
    return {
      form: this.form,
      rules: this.rules,
      system,
      formulas: derived,
      valueOf: (figure) => (open.has(figure) ? undefined : summand(entries.get(figure))),
    };
  }
}

/** What a linear form adds up to; open figures count as 0, as in `checkSums`. */
export function sumOf(terms: LinearForm, valueOf: Situation["valueOf"]): number {
  return [...terms].reduce((sum, [figure, coefficient]) => sum + coefficient * (valueOf(figure) ?? 0), 0);
}
