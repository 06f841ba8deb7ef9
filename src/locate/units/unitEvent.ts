/** A unit whose figures are summed up, in the order of the form; `undefined` where it says no number. */
export interface SummedUnit {
  readonly unit: string;
  readonly figures: readonly (number | undefined)[];
  /** Its figures of the year before, where they are known. */
  readonly last?: readonly (number | undefined)[];
}

/** How a unit's figure came into a sum otherwise than it stands: not at all, twice, as last year's, with a nought too many or too few, with two digits exchanged. */
export type UnitSlip = "leftOut" | "twice" | "lastYear" | "tenfold" | "swapped";

/** One thing that went wrong with a unit. */
export interface UnitEvent {
  readonly unit: string;
  readonly slip: UnitSlip;
  /** The number that was added in the place of its own. */
  readonly added: number;
  /** Its own number. */
  readonly own: number;
}

/** What may explain the difference of one figure: the events that must all have happened. The likeliest explanation stands first. */
export type UnitExplanation = readonly UnitEvent[];

/** A stated sum that is not that of its units (E1). */
export interface WrongSum {
  /** The place of the figure in the form. */
  readonly index: number;
  readonly stated: number;
  readonly sum: number;
  /** All smallest explanations, the likeliest first; none where nothing is known that explains it, or too much would. */
  readonly explanations: readonly UnitExplanation[];
}
