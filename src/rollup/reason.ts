import type { FigureId } from "../statute";
import type { NearName } from "./names/nameIndex";

/** A figure of which two files of one unit say different things. */
export interface DifferentFigure {
  readonly figure: FigureId;
  readonly values: readonly (number | string | null)[];
}

/** Figures that say something else than before: how many, and the first of them, from what to what. */
export interface ChangedFigures {
  readonly count: number;
  readonly first: readonly DifferentFigure[];
}

/** A table that a workbook holds in several places. */
export interface DoubledTable {
  /** 「表三」 */
  readonly table: string;
  /** 「三 依申请公开!A3:J30」 */
  readonly places: readonly string[];
}

/** Why a unit stands as it does, or what should be known of it. */
export type Reason =
  /** `code` is the stable name of the reason why its file could not be read. */
  | { readonly kind: "fault"; readonly code: string; readonly message: string }
  /** A file of a unit that was not read (`file`, "" where it is the one that stands): the figures of an earlier run stay. */
  | { readonly kind: "stands"; readonly file: string; readonly code: string; readonly message: string }
  | { readonly kind: "noName" }
  /** It names a sum (全县, 各单位合计) and no unit. */
  | { readonly kind: "totalName"; readonly name: string }
  | { readonly kind: "noYear" }
  | { readonly kind: "otherYear"; readonly year: number; readonly expected: number }
  | { readonly kind: "otherForm"; readonly edition: number }
  | { readonly kind: "parent"; readonly organ: string }
  | { readonly kind: "ownOther"; readonly organ: string; readonly expected: string; readonly isUnit: boolean }
  /** Own figures that are just those of a unit: they would count twice. */
  | { readonly kind: "ownAlike"; readonly unit: string; readonly isSure: boolean }
  | { readonly kind: "notListed"; readonly near: readonly NearName[] }
  | { readonly kind: "twoForms"; readonly near: readonly NearName[] }
  | { readonly kind: "letter"; readonly near: readonly NearName[] }
  /** Its figures are what these units come to. */
  | { readonly kind: "sumOfUnits"; readonly units: readonly string[] }
  | { readonly kind: "errors"; readonly errors: number }
  /** It holds a table several times, and nobody knows which counts. */
  | ({ readonly kind: "doubled" } & DoubledTable)
  /** Somebody had it added as it is when it said other figures. */
  | { readonly kind: "decidedBefore" }
  /** It was added as it is by what somebody has taken back since. */
  | { readonly kind: "choiceGone" }
  /** Somebody has written down that it is left out. */
  | { readonly kind: "leftOut" }
  /** So he has of another file of its unit, when this one was not there or said the same. */
  | { readonly kind: "leftOutBefore"; readonly file: string }
  | { readonly kind: "twice"; readonly files: readonly string[]; readonly differences: readonly DifferentFigure[] }
  /** Parts of a sum have one file with different figures: it was changed between them. */
  | { readonly kind: "changedSince"; readonly differences: readonly DifferentFigure[] }
  | { readonly kind: "sameTwice"; readonly file: string }
  | { readonly kind: "notChosen"; readonly file: string }
  /** An earlier run has added its file as another unit, whose row stands: to be decided, or taken. */
  | { readonly kind: "otherBefore"; readonly unit: string; readonly isSure: boolean }
  | { readonly kind: "gaps"; readonly figures: readonly FigureId[] }
  /** Numbers that are stored as texts, and formulas that have no result: they are in no sum. */
  | { readonly kind: "asText" | "uncomputed"; readonly figures: ChangedFigures }
  | { readonly kind: "renamed"; readonly organ: string }
  /** A person has changed figures in 汇总明细, and the file is the same as before: from what it says to what he has made of that. */
  | { readonly kind: "corrected"; readonly figures: ChangedFigures }
  /** Another file's figures came in the place of those that stood, some of which a person had changed. */
  | { readonly kind: "replaced"; readonly figures: ChangedFigures; readonly byHand: ChangedFigures }
  /** The unit is not added now: what a person had changed is kept for the file of which he had done so. */
  | { readonly kind: "handHeld"; readonly figures: ChangedFigures }
  /** What a person had changed went with all figures of the unit. */
  | { readonly kind: "handGone"; readonly figures: ChangedFigures }
  /** The row of a unit is gone from 汇总明细, and no file of it has come now. */
  | { readonly kind: "rowGone"; readonly near: readonly NearName[] }
  /** A file of it has come, and another row may be that unit renamed. */
  | { readonly kind: "rowRenamed"; readonly near: readonly NearName[] }
  | { readonly kind: "rowBack" }
  | { readonly kind: "typed" }
  /** A row that a person has typed says just what the file says that had not been added. */
  | { readonly kind: "typedAlike" }
  /** A row that stood as typed is that of a file now. */
  | { readonly kind: "typedBefore"; readonly file: string }
  /** It stands in 汇总明细, and the list has not got it, or no longer. */
  | { readonly kind: "offList"; readonly near: readonly NearName[] }
  | { readonly kind: "replacedBy"; readonly file: string }
  /** As 汇总单位 has it from an earlier run. */
  | { readonly kind: "written"; readonly message: string };

/** What somebody decided of a file, to be written down beside its unit. */
export type Choice = { readonly kind: "asItIs" } | { readonly kind: "leftOut" } | { readonly kind: "asUnit"; readonly name: string };

/** What was left out of a unit's files. */
export interface LeftOut {
  readonly files: readonly string[];
  /** The files of the unit that stood there too when that was written down, as long as no run has acted on it, and one that has been added since: they count. */
  readonly seen: ReadonlySet<string>;
}

/** What was decided of files: by their names, and of all units with errors. */
export interface Choices {
  readonly use: ReadonlyMap<string, Choice>;
  /** Whether units with errors are added as they are. */
  readonly withErrors: boolean;
  /** A place (清河县) with and without which names are those of the list. */
  readonly place?: string;
  /** The files that say other figures now than when somebody had them added as they are. */
  readonly ended?: ReadonlySet<string>;
  /** The files of which it is only said whose they are: another one of the unit was chosen. */
  readonly named?: ReadonlySet<string>;
  /** The files that are left out, by the keys of their units. */
  readonly leftOut?: ReadonlyMap<string, LeftOut>;
  /** Of which of these files an earlier run has done so: what came later was not among those that were chosen from. */
  readonly done?: ReadonlySet<string>;
}
