import type { Edition, FigureId } from "../../statute";
import { FEE_NAME, type Counted } from "./counted";
import { namedSums, type NamedSum } from "./namedSums";
import { numberParts, type NumberPart } from "./numberParts";

/** The numbers of a form by their names, whatever a report has for them. */
export interface FormNumbers {
  readonly sums: readonly NamedSum[];
  /** The name of what is counted; `undefined` where the form does not ask for it. */
  readonly nameOf: (counted: Counted) => string | undefined;
  /** The tag of a figure itself. */
  readonly tagOf: (figure: FigureId) => string | undefined;
  /** The figures that a name sums; none where it is a 要素. */
  readonly figuresOf: (name: string) => readonly FigureId[];
  /** What a number consists of. */
  readonly partsOf: (name: string) => readonly NumberPart[];
}

/** The numbers of an edition. */
export function formNumbers(edition: Edition): FormNumbers {
  const known = made.get(edition) ?? makeFormNumbers(edition);
  made.set(edition, known);
  return known;
}

/** Editions do not change, and every report asks. */
const made = new WeakMap<Edition, FormNumbers>();

function makeFormNumbers(edition: Edition): FormNumbers {
  const sums = namedSums(edition);
  const byName = new Map(sums.map((sum) => [sum.name, sum]));
  // Of several names of the same figures the first one, which is the longest.
  const names = new Map([...sums].reverse().map(({ name, figures }) => [figures.join(), name]));
  const nameOf = (figures: readonly FigureId[]): string | undefined => names.get(figures.join());
  const parts = numberParts(edition, nameOf);
  return {
    sums,
    nameOf: (counted) => (typeof counted !== "string" ? nameOf(counted(edition)) : counted === FEE_NAME || byName.has(counted) ? counted : undefined),
    tagOf: (figure) => names.get(figure),
    figuresOf: (name) => byName.get(name)?.figures ?? [],
    partsOf: (name) => parts.get(name) ?? [],
  };
}
