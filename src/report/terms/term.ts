import type { Worded } from "../../language";
import type { FigureId } from "../../statute";
import type { Gap } from "../gap";
import type { NamedStretch } from "../span";
import type { ReportNumbers } from "./reportNumbers";

/** A name that tags can have. */
interface Named {
  readonly name: string;
  /** What it is, in words for the clerk. */
  readonly about: Worded;
  /** This year's figures that it is made from. */
  readonly figures: readonly FigureId[];
}

/** What a tag prints. */
export interface Printed {
  /** The printed value, "" where there is none. */
  readonly text: string;
  /** In a sentence, its figures with their places in `text`. */
  readonly inner?: readonly NamedStretch[];
  /** Why there is no value. */
  readonly gap?: Gap;
}

/** What a condition is decided to be. */
export interface Decided {
  readonly holds: boolean;
  /** Why it is not decided; it does not hold then. */
  readonly gap?: Gap;
}

/** What a tag can say, by its name. */
export interface Term extends Named, Printed {}

/** A name that a condition can ask for. */
export interface ConditionTerm extends Named, Decided {}

/** The same as the form has it for all reports: what it prints in one of them is made when somebody asks. */
export interface FormTerm extends Named {
  readonly printed: (report: ReportNumbers) => Printed;
}

/** The same for a condition. */
export interface FormCondition extends Named {
  readonly decided: (report: ReportNumbers) => Decided;
}
