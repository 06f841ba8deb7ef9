import type { Worded } from "../../language";
import type { FigureId } from "../../statute";
import type { NamedStretch } from "../span";
import type { Gap } from "../gap";

/** What a tag can say, by its name. */
export interface Term {
  readonly name: string;
  /** What it is, in words for the clerk. */
  readonly about: Worded;
  /** This year's figures that it is made from. */
  readonly figures: readonly FigureId[];
  /** The printed value, "" where there is none. */
  readonly text: string;
  /** In a sentence, its figures with their places in `text`. */
  readonly inner?: readonly NamedStretch[];
  /** Why there is no value. */
  readonly gap?: Gap;
}

/** A name that a condition can ask for. */
export interface ConditionTerm {
  readonly name: string;
  readonly about: Worded;
  readonly figures: readonly FigureId[];
  readonly holds: boolean;
  /** Why it is not decided; it does not hold then. */
  readonly gap?: Gap;
}
